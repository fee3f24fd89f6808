import GRDB
import Origins

/// Which wordings have which phrases, among those of current sources.
struct PhraseRows {
    let db: Database
    let memory: OriginMemory

    private static let withPhrase =
        LayeredTable.phrases.query { "SELECT print, phrases FROM \($0) WHERE phrase = ?1" }
        + " LIMIT \(OriginIndex.commonPhrase + 2)"
    private static let insertion =
        "INSERT INTO \(LayeredTable.phrases.newest) (phrase, print, phrases) VALUES (?, ?, ?)"
    private static let deletions =
        LayeredTable.phrases.parts.map { "DELETE FROM \($0) WHERE phrase = ? AND print = ?" }

    /// What the phrases of a wording tell of it.
    struct Sharing {
        /// Other wordings that share enough of them to be the same text: a third of the fewer.
        var alike: Set<Int64> = []
        /// Others with one of the phrases that with this wording one more has than links: they may lose their links by it.
        var atLimit: Set<Int64> = []
        /// Whether current sources have the wording already; nil where the phrases do not tell.
        var isKnown: Bool?
    }

    /// What is found by the phrases of the wording `print`, which is entered or about to be.
    func sharing(_ phrases: Set<Int64>, of print: Int64) throws -> Sharing {
        var sharing = Sharing()
        var shared: [Int64: (count: Int, of: Int)] = [:]
        for phrase in phrases where !memory.isIdiom(phrase) {
            var others = try wordings(with: phrase)
            let all = others.count
            others.removeAll { $0.print == print }
            let isKnown = others.count < all
            switch others.count + 1 {
            case ...OriginIndex.commonPhrase:
                for (other, count) in others { shared[other] = ((shared[other]?.count ?? 0) + 1, count) }
            case OriginIndex.commonPhrase + 1: sharing.atLimit.formUnion(others.map(\.print))
            default:
                memory.addIdiom(phrase)
                continue
            }
            sharing.isKnown = isKnown
        }
        sharing.alike = Set(shared.filter { $0.value.count * 3 >= min($0.value.of, phrases.count) }.keys)
        return sharing
    }

    /// The other wordings that share enough phrases with `print`, which is entered, to be the same text.
    func wordings(alike print: Int64) throws -> Set<Int64> {
        guard let wording = try PassageRows(db: db, memory: memory).wording(of: print), wording.print == print else {
            return []
        }
        return try sharing(wording.phrases, of: print).alike
    }

    func insert(_ phrases: Set<Int64>, of print: Int64) throws {
        for phrase in phrases {
            try db.run(Self.insertion, phrase, print, Int64(phrases.count))
        }
    }

    /// Deletes the phrases of a wording; gives the wordings of those that link again because one less has them.
    func delete(_ phrases: Set<Int64>, of print: Int64) throws -> Set<Int64> {
        var freed: Set<Int64> = []
        for phrase in phrases {
            memory.removeIdiom(phrase)
            for deletion in Self.deletions { try db.run(deletion, phrase, print) }
            let known = try wordings(with: phrase)
            if known.count == OriginIndex.commonPhrase { freed.formUnion(known.map(\.print)) }
        }
        return freed
    }

    /// The wordings with that phrase and how many phrases each has; no more than tell that it is an idiom.
    private func wordings(with phrase: Int64) throws -> [(print: Int64, phrases: Int)] {
        let statement = try StatementRun(db, Self.withPhrase, [phrase])
        defer { statement.end() }
        var known: [(print: Int64, phrases: Int)] = []
        while try statement.step() { known.append((statement.number(0), Int(statement.number(1)))) }
        return known
    }
}
