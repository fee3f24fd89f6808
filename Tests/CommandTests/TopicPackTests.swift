import Foundation
import TestSupport
import Testing

/// Commands with a topic pack, on the built program.
@Suite struct TopicPackTests {
    private static let pack = [
        "common/concepts.tsv":
            "key\tscheme\tbroader\nwater_aid\tcontribution\thumanitarian\nwell_water\tcontribution\twater_aid\n"
            + "clean_rivers\tcondition\t\nwater_law\ttopic\t\n",
        "de/concepts.tsv":
            "key\tlabel\ttriggers\nwater_aid\tWasserhilfe\twasserhilfe*\nwell_water\tBrunnenbau\tbrunnen*\n"
            + "clean_rivers\tSaubere Flüsse\tsaubere* flüsse*\nwater_law\tWasserrecht\twasserrecht*|seerecht*\n",
        "en/concepts.tsv":
            "key\tlabel\nwater_aid\twater aid\nwell_water\twells\nclean_rivers\tclean rivers\nwater_law\twater law\n",
        "common/organizations.tsv": "key\tkind\nwater_league\tgroup\n",
        "de/organizations.tsv": "key\tgender\tnames\nwater_league\tf\tWasserliga\n",
        "en/organizations.tsv": "key\tnames\nwater_league\tWater League\n",
    ]

    private static let article = """
        Norwegen sagte Wasserhilfe zu. Kanada will Brunnen nur finanzieren, wenn es saubere Flüsse gibt. \
        Die Wasserliga lehnte Wasserhilfe ab. "Das Seerecht gilt", sagte Japan.
        """

    /// A folder with the pack, and an archive that was imported with it.
    private struct Imported {
        let folder: TemporaryFolder

        func run(_ arguments: String..., input: String = "") throws -> Program.Result {
            try run(arguments, input: input)
        }

        func run(_ arguments: [String], input: String = "") throws -> Program.Result {
            try Program(folder: folder.url).run(arguments, input: Data(input.utf8))
        }
    }

    private func imported() throws -> Imported {
        let folder = try TemporaryFolder()
        for (name, text) in Self.pack { try folder.write("pack/\(name)", text) }
        try folder.write("a.txt", Self.article)
        let program = Imported(folder: folder)
        let result = try program.run("import", "a.txt", "--lexicon", "pack")
        #expect(result.output == "1 new, 0 unchanged, 0 replaced, 0 rejected\n")
        #expect(result.messages == "")
        return program
    }

    private func actors(_ result: Program.Result) -> [String] {
        result.output.split(whereSeparator: \.isNewline).dropFirst().compactMap {
            $0.split(separator: ",").dropFirst().first
        }
        .map(String.init)
    }

    @Test func importStoresThePacksConcepts() throws {
        let program = try imported()
        let rows = try program.run(
            "sql",
            "select key, name, name_de, broader, scheme from concepts join concept_schemes on concept = key "
                + "where key like '%water%' or key = 'clean_rivers' order by key", "--format", "tsv")
        #expect(
            rows.output == """
                key\tname\tname_de\tbroader\tscheme
                clean_rivers\tclean rivers\tSaubere Flüsse\t\tcondition
                water_aid\twater aid\tWasserhilfe\thumanitarian\tcontribution
                water_law\twater law\tWasserrecht\t\ttopic
                well_water\twells\tBrunnenbau\twater_aid\tcontribution

                """)
        let found = try program.run("report", "commitments", "--format", "csv").output.split(
            whereSeparator: \.isNewline
        )
        .map { $0.split(separator: ",", omittingEmptySubsequences: false)[..<8].joined(separator: ",") }
        #expect(
            found == [
                "id,actor,members,contribution,contribution_words,stance,certainty,conditions",
                "c1,NO,,water_aid,Wasserhilfe,pledged,stated,",
                "c2,CA,,well_water,Brunnen,conditional,stated,clean_rivers",
                "c3,water_league,,water_aid,Wasserhilfe,declined,stated,",
            ])
    }

    @Test(arguments: [
        ("Wer sagt Wasserhilfe zu?", ["NO"]), ("Who pledges water aid?", ["NO"]),
        ("Which commitments are about humanitarian aid?", ["NO", "CA", "water_league"]),
        ("Welche Länder machen Wasserhilfe von sauberen Flüssen abhängig?", ["CA"]),
        ("Which countries condition wells on clean rivers?", ["CA"]),
        ("Does the Water League pledge water aid?", []), ("What does the Water League decline?", ["water_league"]),
    ])
    func askKnowsThePacksConcepts(_ question: String, _ actors: [String]) throws {
        let program = try imported()
        // The archive knows names only; other forms are words of the pack.
        let options = question.contains("sauberen") ? ["--lexicon", "pack"] : []
        let result = try program.run(["ask", question, "--format", "csv"] + options)
        #expect(result.status == 0, "\(result.messages)")
        #expect(self.actors(result) == actors, "\(result.messages)\(result.output)")
    }

    @Test func askFindsWhatIsSaidAboutATopic() throws {
        let program = try imported()
        let question = ["ask", "Which statements are about water law?", "--format", "csv"]
        #expect(try actors(program.run(question + ["--lexicon", "pack"])) == ["JP"])
        let refused = try program.run("ask", "Wer sagt Wasserrecht zu?")
        #expect(refused.status == 1)
        #expect(refused.messages.contains("Wasserrecht"), "\(refused.messages)")
    }

    @Test func theArchiveNamesThePacksConcepts() throws {
        let program = try imported()
        let german = try program.run("report", "commitments", "--lang", "de").output
        #expect(german.contains("Brunnenbau") && german.contains("Saubere Flüsse"))
        #expect(try program.run("show", "c2").output.contains("wells"))
        let actors = try program.run("report", "commitments").output
        #expect(actors.contains("Water League"))
        #expect(try program.run("report", "commitments", "--lexicon", "pack", "--lang", "de").output == german)
    }

    @Test func anArchiveStaysWholeWithoutThePack() throws {
        let program = try imported()
        let concepts = { try program.run("sql", "select * from concepts order by key", "--format", "csv").output }
        let before = try concepts()
        try program.folder.write("b.txt", "Schweden sagte Wasserhilfe und Truppen zu.")
        #expect(try program.run("import", "b.txt").status == 0)
        #expect(try concepts() == before)
        #expect(try program.run("check").status == 0)
        #expect(try actors(program.run("ask", "Wer sagt Wasserhilfe zu?", "--format", "csv")) == ["NO"])
    }

    @Test func aPackDoesNotReadAgainWhatIsKnown() throws {
        let program = try imported()
        let again = try program.run("import", "a.txt", "--lexicon", "pack")
        #expect(again.output == "0 new, 1 unchanged, 0 replaced, 0 rejected\n")
        #expect(
            again.messages == "Note: What is unchanged stays as it was read before; to read it anew with --lexicon, "
                + "add --reextract --all.\n")
        #expect(try program.run("import", "a.txt").messages == "")
    }

    @Test func severalPacksAreReadTogether() throws {
        let program = try imported()
        try program.folder.write("more/de/concepts.tsv", "key\ttriggers\nwater_aid\tquellwasser*\n")
        let text = "{\"id\": \"a\", \"text\": \"Norwegen sagte Quellwasser zu.\"}\n"
        let result = try program.run("extract", "-", "--lexicon", "pack", "--lexicon", "more", input: text)
        #expect(result.output.contains("\"contribution\":\"water_aid\""))
        let alone = try program.run("extract", "-", "--lexicon", "more", input: text)
        #expect(alone.messages.hasPrefix("Error: more/de/concepts.tsv:2: unknown key “water_aid”; known are air, "))
        #expect(alone.status == 65)
    }

    /// Steps of `why` for the first commitment, each with the name and digest or run that it is about.
    private func packs(_ program: Imported) throws -> [[String]] {
        let rows = try program.run("why", "c1", "--format", "csv").output.split(whereSeparator: \.isNewline)
        return rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            .filter { ["reading", "pack"].contains($0[0]) }.map { [$0[0], $0[1], $0[8]] }
    }

    @Test func whyNamesThePacksThatAnArticleWasReadWith() throws {
        let program = try imported()
        let first = try packs(program)
        #expect(first.map { $0.prefix(2) } == [["pack", "pack"]])
        #expect(first.first?.last?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        // The same files under another name have the same digest.
        try FileManager.default.moveItem(atPath: program.folder.path("pack"), toPath: program.folder.path("other"))
        #expect(try program.run("import", "--reextract", "--all", "--lexicon", "other/").status == 0)
        let second = try packs(program)
        #expect(second.map { $0.prefix(2) } == [["reading", "2"], ["pack", "other"]])
        #expect(second.last?.last == first.last?.last)
        try program.folder.write("more/de/concepts.tsv", "key\ttriggers\nfunding\tquellwasser*\n")
        #expect(
            try program.run("import", "--reextract", "--all", "--lexicon", "other", "--lexicon", "more").status == 0)
        #expect(try packs(program).map { $0.prefix(2) } == [["reading", "3"], ["pack", "other"], ["pack", "more"]])
        try program.folder.write("more/de/concepts.tsv", "key\ttriggers\nfunding\tbrunnenwasser*\n")
        let before = try packs(program).last
        #expect(
            try program.run("import", "--reextract", "--all", "--lexicon", "other", "--lexicon", "more").status == 0)
        #expect(try packs(program).last != before)
    }
}
