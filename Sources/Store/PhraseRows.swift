import GRDB
import Origins

/// Which wordings have which phrases, among those of current sources.
struct PhraseRows {
    let db: Database

    private static let withPhrase =
        "SELECT print, phrases FROM _phrases WHERE phrase = ? LIMIT \(OriginIndex.commonPhrase + 2)"

    /// Wordings that share phrases with another.
    struct Sharing {
        /// Those that share enough of them to be the same text: a third of the fewer.
        var alike: Set<Int64> = []
        /// Those of the phrases that one wording more has than links: they may have lost their links.
        var atLimit: Set<Int64> = []
    }

    /// The wordings that share some of `phrases`, which one wording has; itself among them, where it is entered.
    func wordings(sharing phrases: Set<Int64>) throws -> Sharing {
        var sharing = Sharing()
        var shared: [Int64: (count: Int, of: Int)] = [:]
        for phrase in phrases {
            let known = try wordings(with: phrase)
            if known.count == OriginIndex.commonPhrase + 1 { sharing.atLimit.formUnion(known.map(\.print)) }
            guard known.count <= OriginIndex.commonPhrase else { continue }
            for (print, count) in known { shared[print] = ((shared[print]?.count ?? 0) + 1, count) }
        }
        sharing.alike = Set(shared.filter { $0.value.count * 3 >= min($0.value.of, phrases.count) }.keys)
        return sharing
    }

    /// The other wordings that share enough phrases with `print` to be the same text.
    func wordings(alike print: Int64) throws -> Set<Int64> {
        guard let wording = try PassageRows(db: db).wording(of: print), wording.print == print else { return [] }
        return try wordings(sharing: wording.phrases).alike.subtracting([print])
    }

    func insert(_ phrases: Set<Int64>, of print: Int64) throws {
        for phrase in phrases {
            try db.run(
                "INSERT INTO _phrases (phrase, print, phrases) VALUES (?, ?, ?)", phrase, print, Int64(phrases.count))
        }
    }

    /// Deletes the phrases of a wording; gives the wordings of those that link again because one less has them.
    func delete(_ phrases: Set<Int64>, of print: Int64) throws -> Set<Int64> {
        var freed: Set<Int64> = []
        for phrase in phrases {
            try RowWriter(db).run("DELETE FROM _phrases WHERE phrase = ? AND print = ?", phrase, print)
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
