import Testing

@testable import Linguistics

@Suite struct ClauseParserTests {
    /// Each clause as kind, mood where it is not the indicative, verb and words; embedded clauses leave a gap.
    @Test(arguments: [
        ("Sie kommt heute.", ["main kommen: Sie kommt heute"]),
        ("Er sagte, dass sie kommt.", ["main sagen: Er sagte", "subordinate kommen: dass sie kommt"]),
        ("Weil es regnet, bleibt er.", ["subordinate regnen: Weil es regnet", "verbFirst bleiben: bleibt er"]),
        (
            "Sie teilte dem Amt mit, der Zug falle aus.",
            ["main mitteilen: Sie teilte dem Amt mit", "main reporting ausfallen: der Zug falle aus"]
        ),
        (
            "Der Zug, der gestern ausfiel, fährt heute.",
            ["main fahren: Der Zug … fährt heute", "relative ausfallen: der gestern ausfiel"]
        ),
        (
            "Sie versprach, das Geld zu zahlen.",
            ["main versprechen: Sie versprach", "infinitive zahlen: das Geld zu zahlen"]
        ),
        (
            "Er kam, um das Haus zu sehen.", ["main kommen: Er kam", "infinitive sehen: um das Haus zu sehen"]
        ),
        (
            "Stimmt das Parlament zu, beginnt der Bau.",
            ["verbFirst zustimmen: Stimmt das Parlament zu", "verbFirst beginnen: beginnt der Bau"]
        ),
        ("Kommt sie morgen?", ["verbFirst kommen: Kommt sie morgen"]),
        ("Er kam und sie ging.", ["main kommen: Er kam", "main gehen: sie ging"]),
        ("Die Brücke wurde gestern gesperrt.", ["main passive sperren: Die Brücke wurde gestern gesperrt"]),
        ("Er muss den Bericht lesen.", ["main modal lesen: Er muss den Bericht lesen"]),
        ("Sie hat den Vertrag unterschrieben.", ["main unterschreiben: Sie hat den Vertrag unterschrieben"]),
        ("Sie fragte, warum er kam.", ["main fragen: Sie fragte", "interrogative kommen: warum er kam"]),
        ("Die Lage sei ernst.", ["main reporting sein: Die Lage sei ernst"]),
        ("Das wäre gut.", ["main conditional sein: Das wäre gut"]),
        (
            "Er schloss aus, dass Truppen entsandt werden.",
            ["main ausschließen: Er schloss aus", "subordinate passive entsenden: dass Truppen entsandt werden"]
        ),
        (
            "Das Haus (es ist alt) steht leer.", ["main leerstehen: Das Haus … steht leer", "main sein: es ist alt"]
        ),
        ("Kein Verb in Sicht.", ["fragment -: Kein Verb in Sicht"]),
    ])
    func aSentenceIsCutIntoClauses(_ text: String, _ clauses: [String]) throws {
        let analysis = try SharedLexicon.analysis(of: text)
        let parsed = analysis.sentences.flatMap { ClauseParser(analysis).clauses(in: $0.tokens) }
        #expect(parsed.map { shown($0, analysis) } == clauses)
    }

    private func shown(_ clause: Clause, _ analysis: Analysis) -> String {
        var words = ["\(clause.kind)"]
        if clause.mood != .indicative { words.append("\(clause.mood)") }
        if clause.isPassive { words.append("passive") }
        if clause.hasModal { words.append("modal") }
        words.append(clause.verb.map { analysis.lexicon.verbs[Int($0)].infinitive } ?? "-")
        let ranges = clause.ranges.map { range in
            let last = range.upperBound - 1
            return analysis.text(of: analysis.tokens[last].kind == .stop ? range.lowerBound..<last : range)
        }
        return words.joined(separator: " ") + ": " + ranges.joined(separator: " … ")
    }

    @Test func anEmbeddedClauseKnowsItsParent() throws {
        let analysis = try SharedLexicon.analysis(of: "Er sagte, dass der Zug, der gestern ausfiel, heute fährt.")
        let clauses = ClauseParser(analysis).clauses(in: analysis.sentences[0].tokens)
        #expect(clauses.map(\.kind) == [.main, .subordinate, .relative])
        #expect(clauses.map(\.parent) == [nil, 0, 1])
    }

    @Test func quotedTokensThatAreSkippedBelongToNoClause() throws {
        let analysis = try SharedLexicon.analysis(of: "„Wir kommen“, sagte sie.")
        let parser = ClauseParser(analysis) { analysis.quotationOfToken[$0] >= 0 }
        let clauses = parser.clauses(in: analysis.sentences[0].tokens)
        #expect(clauses.map(\.kind) == [.verbFirst])
        #expect(
            clauses.allSatisfy { clause in clause.ranges.joined().allSatisfy { analysis.quotationOfToken[$0] < 0 } })
    }
}
