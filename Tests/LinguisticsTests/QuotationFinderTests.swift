import Testing

@testable import Linguistics

@Suite struct QuotationFinderTests {
    @Test(arguments: [
        ("Er rief „Halt an“ und lief.", ["„Halt an“"]),
        ("Er rief \"Halt an\" und lief.", ["\"Halt an\""]),
        ("Er rief »Halt an« und lief.", ["»Halt an«"]),
        ("Er rief «Halt an» und lief.", ["«Halt an»"]),
        ("Er rief “Halt an” und lief.", ["“Halt an”"]),
        ("Er rief ‚Halt an‘ und lief.", ["‚Halt an‘"]),
        ("Er rief ›Halt an‹ und lief.", ["›Halt an‹"]),
        ("Er rief „Halt an\" und lief.", ["„Halt an\""]),
        ("Er rief „Halt an” und lief.", ["„Halt an”"]),
        ("Er rief \"Halt an“ und lief.", ["\"Halt an“"]),
        ("„Er sagte ‚ja‘ dazu“, sagte sie.", ["„Er sagte ‚ja‘ dazu“", "‚ja‘"]),
        ("»Er sagte ›ja‹ dazu«, sagte sie.", ["»Er sagte ›ja‹ dazu«", "›ja‹"]),
        ("„Eins“ „Zwei“", ["„Eins“", "„Zwei“"]),
        ("„Eins“, sagte er, „zwei.“ Dann: „Drei!“", ["„Eins“", "„zwei.“", "„Drei!“"]),
        ("(„Eins“) und –„Zwei“–", ["„Eins“", "„Zwei“"]),
        ("Er kam“ und ging.", []),
        ("Hans' Auto und O'Neills Rad, geht's?", []),
        ("\"\" und „“", []),
        ("", []),
    ])
    func marksOfEveryStylePair(_ text: String, _ quotations: [String]) throws {
        let analysis = try SharedLexicon.analysis(of: text)
        let found = analysis.quotations.filter { !$0.inside.isEmpty }
        #expect(found.map { analysis.text(of: $0.tokens) } == quotations)
        #expect(found.allSatisfy { $0.isClosed })
    }

    @Test func anOpenQuotationEndsWithItsParagraph() throws {
        let analysis = try SharedLexicon.analysis(of: "Er sagte: „Wir warten ab.\n\nSpäter „regnete“ es.")
        #expect(analysis.quotations.map { analysis.text(of: $0.tokens) } == ["„Wir warten ab.", "„regnete“"])
        #expect(analysis.quotations.map(\.isClosed) == [false, true])
        #expect(analysis.words(analysis.quotations[0].inside) == ["Wir", "warten", "ab", "."])
    }

    @Test func everyParagraphOfALongQuotationIsOne() throws {
        let analysis = try SharedLexicon.analysis(of: "„Erstens gilt das.\n\n„Zweitens jenes.“")
        #expect(
            analysis.quotations.map { analysis.text(of: $0.tokens) } == ["„Erstens gilt das.", "„Zweitens jenes.“"])
    }

    @Test func tokensKnowTheOutermostQuotationAroundThem() throws {
        let analysis = try SharedLexicon.analysis(of: "Ja „a ‚b‘ c“ d")
        let owners = analysis.quotationOfToken
        #expect(owners == [-1, 0, 0, 0, 0, 0, 0, 0, -1])
    }
}
