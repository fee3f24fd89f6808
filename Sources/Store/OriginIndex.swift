import Facts
import GRDB
import Origins

/// Keeps which current sources carry the same sentences.
///
/// Sentences of the same words are one *wording*. Two wordings are linked where they share a phrase and are the same
/// text, cut or edited; wordings that links connect, with all that carry them, are one passage. That depends on the
/// current sources alone: not on the order they came in, nor on what was there before.
///
/// A phrase that more than `commonPhrase` wordings have links none: it is an idiom. So the work for an article is
/// bounded, however many sources carry its sentences.
struct OriginIndex {
    static let commonPhrase = 32

    private let db: Database
    private let memory: OriginMemory
    private let passages: PassageRows
    private let phrases: PhraseRows

    /// True for a store in which there are no sentences.
    static func isEmpty(_ db: Database) throws -> Bool {
        try LayeredTable.phrases.isEmpty(db) && LayeredTable.prints.isEmpty(db)
    }

    /// For one transaction; `settle()` has to be called at its end.
    init(db: Database, memory: OriginMemory) throws {
        self.db = db
        self.memory = memory
        passages = PassageRows(db: db, memory: memory)
        phrases = try PhraseRows(db: db, memory: memory, since: memory.moment)
    }

    private var split: PassageSplit { PassageSplit(db: db, passages: passages, phrases: phrases) }

    /// Takes in the sentences of a source that has just become current for the first time.
    func add(_ sentences: [PrintedSentence], foreseen: ForeseenPhrases?, of source: Int64) throws {
        for sentence in sentences {
            try db.run(
                "INSERT INTO _sentences (source_id, start, end, print) VALUES (?, ?, ?, ?)",
                source, Int64(sentence.span.start), Int64(sentence.span.end), sentence.print)
            try passages.insert(sentence.print, of: source)
        }
        try link(sentences, foreseen, of: source)
    }

    /// Writes what waits, and keeps the index fast.
    func settle() throws {
        try phrases.flush()
        try LayeredTable.prints.settle(db)
        if try LayeredTable.phrases.settle(db) { memory.noteHandingOn() }
    }

    /// Takes in the sentences of a source that is current again.
    func restore(_ source: Int64) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT _sentences.start, _sentences.end, print, substr(text, start + 1, end - start)
                FROM _sentences JOIN sources ON sources.id = source_id
                WHERE source_id = ? ORDER BY start
                """)
        let sentences = try Row.fetchAll(statement, arguments: [source]).map { row in
            PrintedSentence(span: Span(row[0], row[1]), print: row[2], wording: Wording(row[3]))
        }
        try link(sentences, nil, of: source)
    }

    private func link(_ sentences: [PrintedSentence], _ foreseen: ForeseenPhrases?, of source: Int64) throws {
        var regrouped: Set<Int64> = []
        var linked: Set<Int64> = []
        for sentence in sentences {
            if let passage = try passages.passage(of: sentence.print) {
                try passages.addCarrier(sentence.print, source, sentence.span, to: passage)
                continue
            }
            guard linked.insert(sentence.print).inserted else {
                try passages.makePassage(of: sentence.print)
                continue
            }
            let found = try phrases.sharing(
                sentence.phrases, sentence.sketch, of: sentence.print, foreseen: foreseen)
            if try found.isKnown ?? passages.isCarried(sentence.print, besides: source) {
                try passages.makePassage(of: sentence.print)
                continue
            }
            // No current source had that wording.
            phrases.insert(sentence.phrases, sentence.sketch, of: sentence.print)
            memory.add(sentence.wording, of: sentence.print)
            try link(sentence.print, sentence.wording, to: found.alike)
            regrouped.formUnion(try found.atLimit.compactMap(passages.passage(of:)))
        }
        try split.regroup(regrouped)
    }

    /// Joins the passages of `print` and of those of `others` that are the same text.
    private func link(_ print: Int64, _ wording: Wording, to others: Set<Int64>) throws {
        var joined: Set<Int64> = []
        for other in others.sorted() {
            let group = try passages.passage(of: other)
            if let group, joined.contains(group) { continue }
            guard let candidate = try passages.wording(of: other), wording.isSameText(as: candidate) else { continue }
            joined = [try passages.join(print, other)]
        }
    }

    /// Drops the sentences of a source that is not current any more.
    func remove(_ source: Int64) throws {
        let statement = try db.cachedStatement(sql: "SELECT DISTINCT print FROM _sentences WHERE source_id = ?")
        let prints = try Int64.fetchAll(statement, arguments: [source]).sorted()
        var touched = Set(try prints.compactMap(passages.passage(of:)))
        try RowWriter(db).run("DELETE FROM _passage_carriers WHERE source_id = ?", source)
        var freed: Set<Int64> = []
        for print in prints where try !passages.isCarried(print, besides: source) {
            freed.formUnion(try leave(print))
        }
        // Phrases that are no idioms any more can link what has them.
        for print in freed.sorted() {
            if let wording = try passages.wording(of: print) {
                try link(print, wording, to: try phrases.wordings(alike: print))
            }
            if let passage = try passages.passage(of: print) { touched.insert(passage) }
        }
        try split.regroup(touched)
    }

    /// Counts the passages of a source anew, whose date or title has changed.
    func recountPassages(of source: Int64) throws {
        try passages.recountPassages(of: source)
    }

    /// Takes out a wording that no current source has; gives those to which one of its phrases means something again.
    private func leave(_ print: Int64) throws -> Set<Int64> {
        let wording = try passages.wording(of: print)
        try RowWriter(db).run("DELETE FROM _wordings WHERE print = ?", print)
        guard let wording, wording.print == print else { return [] }
        return try phrases.delete(wording.phrases, of: print)
    }
}
