import Facts
import Foundation
import SyntheticPress
import Testing

/// What an invented press says, and how well it is read.
@Suite struct SyntheticPressTests {
    @Test func isTheSameForTheSameSeed() {
        let texts = SyntheticPress(count: 60, seed: 7).articles.map(\.text)
        #expect(SyntheticPress(count: 60, seed: 7).articles.map(\.text) == texts)
        #expect(SyntheticPress(count: 60, seed: 8).articles.map(\.text) != texts)
        #expect(Set(texts).count == texts.count)
    }

    @Test func knowsWhereEverythingStands() {
        let press = SyntheticPress(count: 200, seed: 3)
        for article in press.articles {
            for span in article.sentences { #expect(article.text.text(in: span)?.hasSuffix(".") == true) }
            for mention in article.mentions {
                let name = article.text.text(in: mention.span) ?? ""
                #expect(
                    name.last == press.persons[mention.person].surname.last || name.contains(/[vyw]\w*$|i$/), "\(name)")
            }
            for shared in article.shared { #expect(article.sentences.contains(shared.span)) }
        }
    }

    @Test func hasEveryKindOfHardCase() {
        let press = SyntheticPress()
        #expect(press.articles.count == 2_000)
        #expect(Set(press.persons.map { $0.givenName + $0.surname }).count < press.persons.count)
        #expect(Set(press.persons.map(\.status)).count == PressPerson.Status.allCases.count)
        for kind in PressConflict.Kind.allCases {
            for isContradiction in [true, false] {
                let pairs = press.conflicts.filter { $0.kind == kind && $0.isContradiction == isContradiction }
                #expect(pairs.count >= 20)
            }
        }
        let carriers = Dictionary(grouping: press.articles.flatMap { $0.shared.map(\.origin) }, by: \.self)
        #expect(carriers.values.count { $0.count > 1 } > 500)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func sharedSentencesAreLinkedAndNoOthers(_ seed: UInt64) throws {
        let press = SyntheticPress(count: 500, seed: seed)
        let passages = try PressArchive(press.articles).passages()
        let items = press.articles.flatMap { article in
            let origins = Dictionary(uniqueKeysWithValues: article.shared.map { ($0.span.start, $0.origin) })
            return article.sentences.map { sentence in
                (found: passages["\(article.id) \(sentence.start)"], truth: origins[sentence.start])
            }
        }
        let score = GroupScore.pairs(items)
        print("origins of press \(seed): \(score)")
        #expect(score.precision >= 0.99, "\(score)")
        #expect(score.recall >= 0.95, "\(score)")
    }

    @Test func bCubedCountsWhatIsRightInEachGroup() {
        let perfect = GroupScore.bCubed([(1, 1), (1, 1), (2, 2)])
        #expect(perfect.f1 == 1)
        let joined = GroupScore.bCubed([(1, 1), (1, 2)])
        #expect(joined.precision == 0.5 && joined.recall == 1)
        let parted = GroupScore.bCubed([(nil, 1), (nil, 1)])
        #expect(parted.precision == 1 && parted.recall == 0.5)
    }
}
