import Testing

@testable import Lexicon

/// Names of states that an article can have in any case.
@Suite struct StateNamesTests {
    @Test func namesThatBeginWithAnAdjectiveStandInTheDativeToo() throws {
        var count = 0
        for row in try LexiconFiles.table("de/states.tsv").rows {
            let names = row.list("names")
            for name in names {
                let words = name.split(separator: " ", maxSplits: 1)
                guard words.count == 2, let ending = ["sche", "sches"].first(where: words[0].hasSuffix) else {
                    continue
                }
                count += 1
                let dative = words[0].dropLast(ending.count) + "schen "
                #expect(
                    names.contains { $0.hasPrefix(dative) },
                    "de/states.tsv:\(row.line): \(name) has no form in the dative")
            }
        }
        #expect(count > 10)
    }
}
