import GRDB
import Origins

/// Which wordings have which phrases, among those of current sources.
///
/// What a transaction adds waits for `flush()` at its end: the rows of many articles are written faster in their order.
final class PhraseRows {
    private let db: Database
    private let memory: OriginMemory
    /// A moment at or before that of what is read.
    private let moment: PhraseJournal.Moment
    /// In any part of the table, and in the last one.
    private let withPhrase: (any: Statement, last: Statement)
    private var added: [Int64: [PhraseHolder]] = [:]
    /// Whether this transaction took phrases away, so that nothing is foreseen.
    private var hasDeleted = false

    /// For a transaction that began at `moment` or later.
    init(db: Database, memory: OriginMemory, since moment: PhraseJournal.Moment) throws {
        self.db = db
        self.memory = memory
        self.moment = moment
        withPhrase = (
            try db.cachedStatement(sql: Self.withPhrase.any), try db.cachedStatement(sql: Self.withPhrase.last)
        )
    }

    private var passages: PassageRows { PassageRows(db: db, memory: memory) }

    private static let withPhrase: (any: String, last: String) = {
        func rows(_ part: String) -> String { "SELECT print, sketch FROM \(part) WHERE phrase = ?1" }
        let limit = " LIMIT \(OriginIndex.commonPhrase + 2)"
        return (LayeredTable.phrases.query(rows) + limit, rows(LayeredTable.phrases.last) + limit)
    }()

    private static let insertion =
        "INSERT INTO \(LayeredTable.phrases.newest) (phrase, print, sketch) VALUES (?, ?, ?)"
    private static let deletions =
        LayeredTable.phrases.parts.map { "DELETE FROM \($0) WHERE phrase = ? AND print = ?" }

    /// What the phrases of a wording tell of it.
    struct Sharing {
        /// Other wordings that can be the same text.
        var alike: Set<Int64> = []
        /// Others with one of the phrases that with this wording one more has than links: they may lose their links by it.
        var atLimit: Set<Int64> = []
        /// Whether current sources have the wording already; nil where the phrases do not tell.
        var isKnown: Bool?
    }

    /// Wordings with how many phrases they share with one.
    private struct Shared {
        private var counts: [Int64: (count: Int, sketch: WordingSketch)] = [:]

        mutating func add(_ others: [PhraseHolder]) {
            for other in others { counts[other.print, default: (0, other.sketch)].count += 1 }
        }

        /// Those that can be the same text as a wording.
        func alike(_ sketch: WordingSketch) -> Set<Int64> {
            Set(counts.filter { PhraseRows.isLike(sketch, $0.value.sketch, sharing: $0.value.count) }.keys)
        }
    }

    /// What is found by the phrases of the wording `print`, which is entered or about to be.
    func sharing(
        _ phrases: Set<Int64>, _ sketch: WordingSketch, of print: Int64, foreseen: ForeseenPhrases? = nil
    ) throws -> Sharing {
        var sharing = Sharing()
        var shared = Shared()
        for phrase in phrases where !memory.isIdiom(phrase) {
            var others = try wordings(with: phrase, foreseen)
            let all = others.count
            others.removeAll { $0.print == print }
            let isKnown = others.count < all
            switch others.count + 1 {
            case ...OriginIndex.commonPhrase:
                shared.add(others)
            case OriginIndex.commonPhrase + 1: sharing.atLimit.formUnion(others.map(\.print))
            default:
                memory.addIdiom(phrase)
                continue
            }
            sharing.isKnown = isKnown
        }
        sharing.alike = shared.alike(sketch)
        return sharing
    }

    /// The wordings with each of the phrases that are no idioms.
    func holders(of phrases: Set<Int64>) throws -> [Int64: [PhraseHolder]] {
        var holders: [Int64: [PhraseHolder]] = [:]
        for phrase in phrases where !memory.isIdiom(phrase) { holders[phrase] = try wordings(with: phrase) }
        return holders
    }

    /// The wordings among the holders of a sentence's phrases that can be the same text.
    static func alike(_ sentence: PrintedSentence, among holders: [Int64: [PhraseHolder]]) -> Set<Int64> {
        var shared = Shared()
        for others in holders.values where others.count < OriginIndex.commonPhrase {
            shared.add(others.filter { $0.print != sentence.print })
        }
        return shared.alike(sentence.sketch)
    }

    /// Whether wordings that share so many phrases are worth a comparison, word by word.
    ///
    /// They share a third of the fewer phrases, and the longer one has nearly all words of the shorter. Of what shares a
    /// third and less than half of the phrases hardly anything is the same text, unless it is a cut.
    private static func isLike(_ one: WordingSketch, _ other: WordingSketch, sharing count: Int) -> Bool {
        let fewer = min(one.phrases, other.phrases)
        guard count * 3 >= fewer else { return false }
        return one.lack(in: other) <= (count * 2 < fewer ? 10 : 15)
    }

    /// The other wordings that share enough phrases with `print`, which is entered, to be the same text.
    func wordings(alike print: Int64) throws -> Set<Int64> {
        guard let wording = try passages.wording(of: print), wording.print == print else {
            return []
        }
        let phrases = wording.phrases
        return try sharing(phrases, WordingSketch(of: wording, phrases: phrases.count), of: print).alike
    }

    func insert(_ phrases: Set<Int64>, _ sketch: WordingSketch, of print: Int64) {
        for phrase in phrases { added[phrase, default: []].append(PhraseHolder(print: print, sketch: sketch)) }
    }

    /// Writes what was added, at the end of the transaction.
    func flush() throws {
        memory.note(added: added, hasDeleted: hasDeleted)
        var rows: [(phrase: Int64, holder: PhraseHolder)] = []
        rows.reserveCapacity(2 * added.count)
        for (phrase, holders) in added { for holder in holders { rows.append((phrase, holder)) } }
        rows.sort { ($0.phrase, $0.holder.print) < ($1.phrase, $1.holder.print) }
        for (phrase, holder) in rows { try db.run(Self.insertion, phrase, holder.print, holder.sketch.bits) }
        added = [:]
    }

    /// Deletes the phrases of a wording; gives the wordings of those that link again because one less has them.
    func delete(_ phrases: Set<Int64>, of print: Int64) throws -> Set<Int64> {
        var freed: Set<Int64> = []
        hasDeleted = true
        for phrase in phrases {
            memory.removeIdiom(phrase)
            added[phrase]?.removeAll { $0.print == print }
            for deletion in Self.deletions { try db.run(deletion, phrase, print) }
            let known = try wordings(with: phrase)
            if known.count == OriginIndex.commonPhrase { freed.formUnion(known.map(\.print)) }
        }
        return freed
    }

    /// The wordings with that phrase; no more than tell that it is an idiom.
    private func wordings(with phrase: Int64, _ foreseen: ForeseenPhrases? = nil) throws -> [PhraseHolder] {
        let whereabouts = memory.whereabouts(of: phrase, at: moment)
        if whereabouts == .nowhere { return added[phrase] ?? [] }
        if !hasDeleted, let known = foreseen?.holders(of: phrase, memory) {
            var prints: Set<Int64> = []
            return (known + (added[phrase] ?? [])).filter { prints.insert($0.print).inserted }
        }
        let statement = StatementRun(db, whereabouts == .lastPart ? withPhrase.last : withPhrase.any, [phrase])
        defer { statement.end() }
        var known = added[phrase] ?? []
        while known.count < OriginIndex.commonPhrase + 2, try statement.step() {
            known.append(PhraseHolder(print: statement.number(0), sketch: WordingSketch(bits: statement.number(1))))
        }
        return known
    }
}
