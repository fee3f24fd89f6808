import TestSupport
import Testing

@testable import Lexicon

/// What a pack adds to the bundled files.
@Suite struct LexiconPackTests {
    private static let concepts = "key\tscheme\tbroader\nclimate_finance\tcontribution\tfunding\n"
    private static let words = "key\tlabel\ttriggers\nclimate_finance\tKlimafinanzierung\tKlimafinanzierung*\n"

    private func row(_ key: String, in table: LexiconTable) throws -> LexiconTable.Row {
        try #require(table.rows.first { $0["key"] == key })
    }

    @Test func withoutPacksTheTablesAreTheBundledOnes() throws {
        for name in LexiconFiles.names {
            let rows = try LexiconTables(adding: []).table(name).rows
            #expect(try rows.map(\.line) == LexiconFiles.table(name).rows.map(\.line))
        }
    }

    @Test func newConceptsStandBehindTheBundledOnes() throws {
        let tables = try PackFolder(["common/concepts.tsv": Self.concepts, "de/concepts.tsv": Self.words]).tables()
        let scheme = try Lexicon(tables).concepts
        #expect(scheme.concepts.count == (try Lexicon.bundled().concepts.concepts.count) + 1)
        let added = try #require(scheme.concepts.last)
        #expect(
            [added.key, added.scheme, added.broader, added.label] == [
                "climate_finance", "contribution", "funding", "Klimafinanzierung",
            ])
        #expect(
            added.triggers.first?.pieces.first?.matches(SmallLetters(Array("Klimafinanzierungen".utf8)[...])) == true)
    }

    @Test func aTriggerOfTwoConceptsMeansTheNarrowerFirst() throws {
        let tables = try PackFolder(["common/concepts.tsv": Self.concepts, "de/concepts.tsv": Self.words]).tables()
        let scheme = try Lexicon(tables).concepts
        var found: [TriggerIndex.Entry] = []
        try #require(scheme.triggers["contribution"]).forEach(
            beginningWith: SmallLetters(Array("KLIMAFINANZIERUNG".utf8)[...])
        ) {
            found.append($0)
        }
        #expect(found.map { scheme.concepts[$0.concept].key } == ["climate_finance", "funding"])
        #expect(scheme.isNarrower(found[0].concept, than: found[1].concept))
        #expect(!scheme.isNarrower(found[1].concept, than: found[0].concept))
    }

    @Test func aKnownKeyGetsTheWordsOfThePack() throws {
        let tables = try PackFolder([
            "de/concepts.tsv": "key\tlabel\ttriggers\nfunding\t\tgeld|taler*\n",
            "de/organizations.tsv": "names\tkey\nFlugfirma\tairbus\n",
        ]).tables()
        let bundled = try row("funding", in: LexiconFiles.table("de/concepts.tsv"))
        let funding = try row("funding", in: tables.table("de/concepts.tsv"))
        #expect(funding.list("triggers") == bundled.list("triggers") + ["taler*"])
        #expect(funding["label"] == bundled["label"])
        #expect([funding.file, "\(funding.line)"] == [bundled.file, "\(bundled.line)"])
        let airbus = try row("airbus", in: tables.table("de/organizations.tsv"))
        #expect(airbus.list("names").last == "Flugfirma")
        let lexicon = try Lexicon(tables)
        let reading = try #require(lexicon.reading(.organization, of: lexicon.words.find("Flugfirmas")))
        #expect(lexicon.organizations[Int(reading.index)].key == "airbus")
    }

    @Test func wordsOfPositionsAreAdded() throws {
        let lexicon = try Lexicon(
            PackFolder([
                "de/verbs.tsv": "verb\nkofinanzieren\n",
                "de/stances.tsv": "words\tkind\tclass\tobject\nkofinanzieren\tverb\tprovide\tany\n",
                "de/conditions.tsv": "kind\twords\nphrase\tim Gegenzug\n",
            ]).tables())
        let verb = try #require(lexicon.reading(.verb, of: lexicon.words.find("kofinanziert")))
        #expect(lexicon.positions.verbs[verb.index] == .provide)
        let openers = try #require(lexicon.positions.openers[lexicon.words.find("im")])
        #expect(openers.contains { $0.words == [lexicon.words.find("im"), lexicon.words.find("Gegenzug")] })
    }

    @Test func packsAddToEachOther() throws {
        let first = try PackFolder(["common/concepts.tsv": Self.concepts, "de/concepts.tsv": Self.words])
        let second = try PackFolder([
            "common/concepts.tsv": "key\tscheme\tbroader\nforest_finance\tcontribution\tclimate_finance\n",
            "de/concepts.tsv":
                "key\tlabel\ttriggers\nforest_finance\tWaldgeld\twaldgeld\nclimate_finance\t\tklimageld\n",
        ])
        let tables = try LexiconTables(adding: [first.pack(), second.pack()])
        #expect(
            try row("climate_finance", in: tables.table("de/concepts.tsv")).list("triggers")
                == ["Klimafinanzierung*", "klimageld"])
        let problem = try #require(throws: LexiconProblem.self) {
            try LexiconTables(adding: [first.pack(), first.pack()])
        }
        #expect("\(problem)".contains("common/concepts.tsv:2: “climate_finance” stands already in "))
    }

    @Test func marksOfOtherEditorsAreDropped() throws {
        let tables = try PackFolder(["de/concepts.tsv": "\u{FEFF}key\ttriggers\r\nfunding\ttaler*\r\n"]).tables()
        #expect(try row("funding", in: tables.table("de/concepts.tsv")).list("triggers").last == "taler*")
    }

    @Test func whatIsSaidAboutThePackIsNoLexiconFile() throws {
        let pack = try PackFolder([
            "README.md": "A pack.", "LICENSE": "Free.", ".note": "x", "de/concepts.tsv": "key\n",
        ]).pack()
        #expect(pack.tables.keys.sorted() == ["de/concepts.tsv"])
    }

    @Test func theBundledFilesPassTheChecksOfAPack() throws {
        try ReferenceCheck(.bundled).run()
        for file in PackFile.all {
            let columns = try LexiconFiles.table(file.name).columns
            #expect(Set(file.key + [file.list].compactMap(\.self)).isSubset(of: columns), "\(file.name)")
            _ = try PackFileReader(file, path: file.name).table(.init(DataFolder.bytes(of: file.name)))
        }
    }

    @Test func theDocumentedPackIsWhole() throws {
        let folder = DataFolder.url.appending(path: "../../../docs/packs/climate-finance").standardized
        let scheme = try Lexicon(LexiconTables(adding: [LexiconPack(folder: folder.path)])).concepts
        let finance = try #require(scheme.concepts.firstIndex { $0.key == "climate_finance" })
        #expect(scheme.concepts.indices.contains { scheme.isNarrower($0, than: finance) })
        #expect(scheme.concepts.allSatisfy { $0.label != $0.key })
    }
}
