import GRDB
import Origins

/// Parts passages whose wordings are not all connected any more.
struct PassageSplit {
    let db: Database
    let passages: PassageRows
    let phrases: PhraseRows

    /// Groups the wordings of each passage anew and counts its carriers.
    func regroup(_ passages: Set<Int64>) throws {
        for passage in passages.sorted() { try regroup(passage) }
    }

    private func regroup(_ passage: Int64) throws {
        let statement = try db.cachedStatement(sql: "SELECT print FROM _wordings WHERE passage_id = ? ORDER BY print")
        let parts = try connected(try Int64.fetchAll(statement, arguments: [passage]))
        for part in parts.dropFirst() {
            try RowWriter(db).run("INSERT INTO _passages DEFAULT VALUES")
            let other = RowWriter(db).lastID
            for print in part {
                try RowWriter(db).run("UPDATE _wordings SET passage_id = ? WHERE print = ?", other, print)
                for carriers in Self.carriers { try db.run(carriers, other, print) }
            }
            try settle(other, wordings: part)
        }
        if let first = parts.first { try settle(passage, wordings: first) } else { try passages.recount(passage) }
    }

    /// Whoever carries a wording gets another passage.
    private static let carriers = LayeredTable.prints.parts.map {
        """
        UPDATE _passage_carriers SET passage_id = ?1
        WHERE print = ?2 AND source_id IN (SELECT source_id FROM \($0) WHERE print = ?2)
        """
    }

    /// A wording that one sentence has and that is linked to no other is no passage.
    private func settle(_ passage: Int64, wordings: [Int64]) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT count(*) FROM (SELECT 1 FROM _passage_carriers WHERE passage_id = ? LIMIT 2)")
        if wordings.count == 1, try Int.fetchOne(statement, arguments: [passage]) == 1 {
            try RowWriter(db).run("DELETE FROM _passage_carriers WHERE passage_id = ?", passage)
            try RowWriter(db).run("DELETE FROM _wordings WHERE passage_id = ?", passage)
        }
        try passages.recount(passage)
    }

    /// The wordings in connected groups, the largest first.
    private func connected(_ prints: [Int64]) throws -> [[Int64]] {
        guard prints.count > 1 else { return prints.isEmpty ? [] : [prints] }
        var unseen = Set(prints)
        var groups: [[Int64]] = []
        for print in prints where unseen.contains(print) {
            unseen.remove(print)
            var group = [print]
            var next = 0
            while next < group.count {
                let found = try neighbours(of: group[next], among: unseen)
                unseen.subtract(found)
                group += found
                next += 1
            }
            groups.append(group.sorted())
        }
        return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }

    private func neighbours(of print: Int64, among others: Set<Int64>) throws -> [Int64] {
        guard !others.isEmpty else { return [] }
        guard let wording = try passages.wording(of: print) else { return [] }
        return try phrases.wordings(alike: print).intersection(others).sorted().filter {
            other in
            try passages.wording(of: other).map(wording.isSameText) ?? false
        }
    }
}
