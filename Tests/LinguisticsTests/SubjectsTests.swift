import Testing

@testable import Linguistics

@Suite struct SubjectsTests {
    @Test(arguments: [
        ("Die Ministerin kommt heute.", "Die Ministerin"),
        ("Heute kommt die Ministerin.", "die Ministerin"),
        ("Den Preis erhielt eine junge Autorin.", "eine junge Autorin"),
        ("Das sagte der Präsident.", "der Präsident"),
        ("Er ging.", "Er"),
        ("Der Sprecher der Regierung schwieg.", "Der Sprecher der Regierung"),
        ("Polen und Griechenland lehnten ab.", "Polen und Griechenland"),
        ("Am Montag reiste Finnlands Präsidentin ab.", "Finnlands Präsidentin"),
        ("Kommt der Zug pünktlich?", "der Zug"),
    ])
    func theSubjectOfTheFirstClauseIsFound(_ text: String, _ subject: String) throws {
        let analysis = try SharedLexicon.analysis(of: text)
        let clause = try #require(ClauseParser(analysis).clauses(in: analysis.sentences[0].tokens).first)
        let found = Subjects(analysis).subject(of: clause)
        #expect(found.map { analysis.text(of: $0) } == subject)
    }
}
