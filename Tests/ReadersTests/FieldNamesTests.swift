import Testing

@testable import Readers

@Suite struct FieldNamesTests {
    @Test func knowsUsualNamesHoweverTheyAreWritten() {
        let names = FieldNames()
        for name in ["published_at", "publishedAt", "Published-At", "PUBLISHED AT"] {
            #expect(names.meaning(of: name)?.field == .date, "\(name)")
        }
        #expect(names.meaning(of: "colour") == nil)
    }

    @Test func noNameMeansTwoThings() {
        let names = ArticleField.allCases.flatMap(\.commonNames)
        #expect(Set(names).count == names.count)
        for field in ArticleField.allCases {
            let ranks = field.commonNames.map { FieldNames().meaning(of: $0)?.rank }
            #expect(ranks == Array(0..<field.commonNames.count), "\(field)")
        }
    }

    @Test func aChosenNameTakesThePlaceOfTheUsualOnes() throws {
        let names = try FieldNames(choices: ["text=Volltext", "date=published"])
        #expect(names.meaning(of: "volltext")?.field == .text)
        #expect(names.meaning(of: "body") == nil)
        #expect(names.meaning(of: "published")?.field == .date)
        #expect(names.meaning(of: "title")?.field == .title)
        #expect(names.name(of: .text) == "Volltext")
    }

    @Test func aChosenNameCanBeTheUsualOneOfAnotherField() throws {
        let names = try FieldNames(choices: ["outlet=author"])
        #expect(names.meaning(of: "author")?.field == .outlet)
    }

    @Test(
        arguments: [
            (["text"], .incomplete("text")), (["text="], .incomplete("text=")), (["=body"], .incomplete("=body")),
            (["txt=body"], .unknownField("txt")), (["text=a", "text=b"], .repeated(.text)),
        ] as [([String], FieldNames.Problem)])
    func refusesWhatIsNoChoice(choices: [String], problem: FieldNames.Problem) {
        #expect(throws: problem) { try FieldNames(choices: choices) }
    }
}
