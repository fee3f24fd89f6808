import Facts
import Readers
import Testing

@testable import Ingest

@Suite struct LanguageCheckTests {
    private func note(_ text: String, language: String? = nil) throws -> InputProblem.Fault? {
        try LanguageCheck(SharedLexicon.lexicon()).note(on: Article(id: "a", text: text, language: language))
    }

    private static let german = """
        Die Ministerin sagte am Montag, das Land werde keine Soldaten schicken, solange das Parlament nicht zugestimmt \
        habe. Über einen Beitrag zur See werde aber noch mit den anderen Regierungen gesprochen.
        """

    private static let foreign = [
        """
        The minister said in an interview that the country is not ready to send any soldiers, because its parliament \
        has to agree before the government may promise help to others at the end of April.
        """,
        """
        La ministre a déclaré lundi que le pays n'enverra pas de soldats tant que le parlement n'aura pas donné son \
        accord, mais que les discussions avec les autres gouvernements continuent cette semaine.
        """,
        """
        De minister zei maandag dat het land geen soldaten zal sturen zolang het parlement er niet mee heeft ingestemd, \
        maar dat er nog met de andere regeringen over een bijdrage op zee wordt gesproken.
        """,
    ]

    @Test func hasNothingToSayOfTheLanguageOfTheRules() throws {
        #expect(try note(Self.german) == nil)
        #expect(try note(Self.german, language: "de") == nil)
        #expect(try note(Self.german, language: "de-AT") == nil)
        #expect(try note(Self.german, language: "") == nil)
    }

    @Test(arguments: foreign)
    func tellsAnotherLanguage(_ text: String) throws {
        #expect(try note(text) == .otherLanguage(than: "de"))
        #expect(try note(text, language: "de") == nil)
        #expect(try note(text, language: "en") == .noRules(language: "en"))
    }

    @Test func aShortTextTellsNothing() throws {
        #expect(try note("One short sentence.") == nil)
        #expect(try note("") == nil)
    }
}
