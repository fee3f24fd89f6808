import Testing

@testable import Query

struct PlainWordsTests {
    @Test func theIndexIsAskedForWordsAndBeginnings() {
        #expect(PlainWords.expression(ofAny: ["truce", "waffenruhe*"]) == #"{words} : ("truce" OR "waffenruhe" *)"#)
    }

    @Test(arguments: ["*kredite", "ein*atz", "*", "…"]) func theIndexCannotTellOpenWords(_ pattern: String) {
        #expect(PlainWords.expression(ofAny: ["truce", pattern]) == nil)
    }

    @Test func theLongestRunOfPlainLettersIsLookedFor() {
        #expect(PlainWords.letters(ofAny: ["Kämpfe*", "cease-fire"]) == .list(["cease", "mpfe"]))
        #expect(PlainWords.letters(ofAny: ["155", "truce"]) == .none)
    }
}
