import Facts
import Foundation
import GRDB
import Lexicon
import Readers
import Store
import TestSupport
import Testing

@testable import Ingest

/// Versions and withdrawals of a newswire's items, in whatever files and order they come.
@Suite struct WireItemTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func item(
        _ version: Int?, _ text: String, status: String = "usable", slug: String = "Hafen", name: String = "urn:x:1"
    ) -> String {
        """
        <newsItem guid="\(name)" \(version.map { "version=\"\($0)\"" } ?? "")><itemMeta>
        <provider literal="Agentur"/><pubStatus qcode="stat:\(status)"/></itemMeta>
        <contentMeta><urgency>4</urgency><slugline>\(slug)</slugline><dateline>Oslo</dateline><by>Ann</by></contentMeta>
        <contentSet><inlineData contenttype="text/plain">\(text)</inlineData></contentSet></newsItem>
        """
    }

    /// Imports an item in a file of its own; gives how many were new, unchanged, replaced, and what was noted.
    private func add(_ name: String, _ xml: String) throws -> String {
        let path = try folder.write(name, xml)
        let importer = try Importer(
            databasePath: folder.path + "/a.db", lexicon: SharedLexicon.lexicon(), reference: SharedLexicon.reference(),
            version: "test", now: { Date(timeIntervalSince1970: 0) })
        let summary = try importer.run([path])
        let counts = [summary.counts.new, summary.counts.unchanged, summary.counts.replaced, summary.counts.rejected]
        return (counts.map(String.init) + summary.problems.map(\.key)).joined(separator: " ")
    }

    private func current() throws -> [String] {
        try ArchiveReader(path: folder.path + "/a.db").read { db in
            try String.fetchAll(
                db,
                sql:
                    "SELECT text || ' ' || coalesce(wire_version, '-') FROM sources WHERE superseded_in IS NULL ORDER BY id"
            )
        }
    }

    @Test func keepsWhatTheAgencySays() throws {
        #expect(try add("1.xml", item(1, "Norwegen hilft.")) == "1 0 0 0")
        let kept = try ArchiveReader(path: folder.path + "/a.db").read { db in
            try String.fetchAll(
                db,
                sql:
                    "SELECT location || ' ' || author || ' ' || agency || ' ' || slug || ' ' || urgency || ' ' || dateline "
                    + "|| ' ' || wire_version || ' ' || ifnull(withdrawn_version, '-') FROM sources")
        }
        #expect(kept == ["urn:x:1 Ann Agentur Hafen 4 Oslo 1 -"])
    }

    @Test func aNewerVersionReplacesTheOlderOneAndNeverTheOtherWayRound() throws {
        #expect(try add("1.xml", item(1, "Norwegen hilft.")) == "1 0 0 0")
        #expect(try add("3.xml", item(3, "Norwegen hilft doch nicht.")) == "0 0 1 0")
        #expect(try add("2.xml", item(2, "Norwegen hilft vielleicht.")) == "0 1 0 0 older_version")
        #expect(try add("1.xml", item(1, "Norwegen hilft.")) == "0 1 0 0 older_version")
        #expect(try current() == ["Norwegen hilft doch nicht. 3"])
    }

    @Test func aNewerVersionWithTheSameTextIsTakenOver() throws {
        _ = try add("1.xml", item(1, "Norwegen hilft."))
        #expect(try add("2.xml", item(2, "Norwegen hilft.", slug: "Kai")) == "0 0 1 0")
        #expect(try add("2.xml", item(2, "Norwegen hilft.", slug: "Kai")) == "0 1 0 0")
        #expect(try current() == ["Norwegen hilft. 2"])
    }

    @Test func aWithdrawnItemIsNoLongerCurrentAndStaysSo() throws {
        _ = try add("0.xml", item(1, "Chile hilft.", name: "urn:x:2"))
        _ = try add("1.xml", item(1, "Norwegen hilft."))
        #expect(try add("2.xml", item(2, "", status: "canceled")) == "0 0 1 0 withdrawn")
        #expect(try current() == ["Chile hilft. 1"])
        #expect(try add("2.xml", item(2, "", status: "canceled")) == "0 1 0 0")
        #expect(try add("1.xml", item(1, "Norwegen hilft.")) == "0 1 0 0 older_version")
        #expect(try current() == ["Chile hilft. 1"])
        #expect(try ArchiveReader(path: folder.path + "/a.db").check().findings == [])
    }

    @Test func aVersionAfterTheWithdrawalStandsAgain() throws {
        _ = try add("1.xml", item(1, "Norwegen hilft."))
        _ = try add("2.xml", item(2, "", status: "canceled"))
        #expect(try add("3.xml", item(3, "Norwegen hilft.")) == "0 0 1 0")
        #expect(try current() == ["Norwegen hilft. 3"])
        #expect(try add("2.xml", item(2, "", status: "canceled")) == "0 1 0 0 older_version")
        #expect(try current() == ["Norwegen hilft. 3"])
    }

    @Test func itemsWithoutVersionsFollowTheOrderInWhichTheyCome() throws {
        _ = try add("1.xml", item(nil, "Norwegen hilft."))
        #expect(try add("2.xml", item(nil, "Norwegen hilft nicht.")) == "0 0 1 0")
        #expect(try add("3.xml", item(nil, "", status: "canceled")) == "0 0 1 0 withdrawn")
        #expect(try current() == [])
    }

    @Test func theWithdrawalOfWhatIsNotKnownChangesNothing() throws {
        #expect(try add("1.xml", item(2, "", status: "canceled")) == "0 1 0 0")
    }
}
