import Facts
import Query
import Testing

@Suite struct AskerTests {
    static let questions = """
        which countries condition participation on a US backstop
        Which countries condition participation on US air cover?
        Welche Länder machen ihre Teilnahme von einer Rückendeckung der USA abhängig?
        Welche Länder zögern ohne US-Rückendeckung?
        Who hesitates without American backing?
        Wer lehnt Truppen ab und warum?
        Who refuses to send troops?
        Which countries have pledged troops?
        Welche Länder haben Truppen zugesagt?
        Welche Länder sagen Truppen zu?
        Which countries would send troops?
        Welche Länder schicken keine Truppen?
        Which countries will not send troops?
        Which countries have not pledged troops?
        Welche Länder haben keine Truppen zugesagt?
        Under which conditions does Portugal take part?
        Unter welchen Bedingungen nimmt Portugal teil?
        Welche Bedingungen nennt Portugal?
        Which conditions are there?
        What did Ana Sousa say?
        What did Sousa say about a ceasefire?
        Was sagte Lars Moen über Chile?
        Was sagte die Verteidigungsministerin von Portugal?
        What did the defence minister of Portugal say in March 2025?
        Who said "Minensucher"?
        Which direct quotes are there?
        Who is defence minister of Portugal?
        Wer ist Verteidigungsminister von Portugal?
        Wer ist der frühere norwegische Präsident?
        Who is Lars Moen?
        Which persons are mentioned in Morgenblatt?
        Which sources mention Chile?
        Welche Quellen nennen Chile?
        Which articles appeared since April 2025?
        Welche Artikel vor dem 1. April 2025 gibt es?
        Which countries are mentioned?
        Welche Länder werden in Morgenblatt genannt?
        Does Chile send troops according to Lars Moen?
        Was fordert Kanada?
        Who opposes troops?
        Wer ist gegen Truppen?
        What does NATO do about training?
        Which groups of states depend on approval of parliament?
        Wer würde nach einer Waffenruhe Schiffe schicken?
        What is Portugal's position on participation?
        Welche Haltung hat Chile laut Lars Moen?
        Which European countries condition participation on US backing?
        Why does Portugal hesitate?
        Which countries condition participation on bananas?
        Which countries condition participation on a backstop?
        Which countries depend on weapons?
        What about Italy?
        Who mentions troops?
        What did Sousa say about the countries that pledge troops?
        Which articles appeared in March?
        What did the pope say?
        Wer ist Bundeskanzler von Japan?
        Welche Birnen mag Portugal?
        Which countries need weapons?
        What did Gandalf promise?
        """.split(separator: "\n").map(String.init)

    @Test func trial() throws {
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        let asker = try Asker(archive)
        for question in Self.questions {
            switch try asker.read(question) {
            case .understood(let understanding):
                let labels = try Labels(language: understanding.language)
                let answer = try understanding.answer(from: archive)
                print("Q \(question)\n  \(labels.sentence(for: understanding))")
                print("  ->", answer.rows.map { row in
                    let values = row.map(labels.text); return values[0] + "/" + values[1]
                }.joined(separator: ", "))
            case .refused(let refusal, let language):
                print("Q \(question)\n  \(language) REFUSED \(refusal)")
            }
        }
    }
}
