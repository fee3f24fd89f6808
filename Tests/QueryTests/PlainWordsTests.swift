import GRDB
import Testing

@testable import Query

struct PlainWordsTests {
    @Test func theIndexIsAskedForWordsAndBeginnings() {
        #expect(PlainWords.expression(ofAny: ["truce", "waffenruhe*"]) == #"{words} : ("truce" OR "waffenruhe" *)"#)
    }

    @Test(arguments: ["*kredite", "ein*atz", "*", "…"]) func theIndexCannotTellOpenWords(_ pattern: String) {
        #expect(PlainWords.expression(ofAny: ["truce", pattern]) == nil)
    }

    @Test(arguments: ["\"\u{301} OR x", "a\0b", "\"\u{200D}"]) func aWordIsNoOperatorOfTheIndex(_ word: String) throws {
        let matched = try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(words); INSERT INTO t VALUES ('x b')")
            return try Int.fetchOne(
                db, sql: "SELECT count(*) FROM t WHERE t MATCH ?", arguments: [PhraseText.quoted(word)])
        }
        #expect(matched == 0)
    }

    @Test(arguments: ["?\u{64E}", "[\u{301}", "?", "[a]"]) func marksStandForThemselves(_ mark: String)
        throws
    {
        let matched = try DatabaseQueue().read { db in
            try ["x\(mark)y", "xay", "xz\u{301}y"].map { text in
                try Bool.fetchOne(db, sql: "SELECT ? GLOB ?", arguments: [text, PlainWords.part("x\(mark)y")])
            }
        }
        #expect(matched == [true, false, false])
    }

    @Test func theLongestRunOfPlainLettersIsLookedFor() {
        #expect(PlainWords.letters(ofAny: ["Kämpfe*", "cease-fire"]) == .list(["cease", "mpfe"]))
        #expect(PlainWords.letters(ofAny: ["155", "truce"]) == .none)
    }
}
