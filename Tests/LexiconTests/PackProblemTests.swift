import Foundation
import TestSupport
import Testing

@testable import Lexicon

/// What is wrong with a pack is said with file and line.
@Suite struct PackProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let files: [String: String]
        let sentence: String

        /// A pack of one file.
        init(_ name: String, _ text: String, says sentence: String) {
            self.init([name: text], says: sentence)
        }

        init(_ files: [String: String], says sentence: String) {
            self.files = files
            self.sentence = sentence
        }

        var testDescription: String { sentence }
    }

    private static let all = LexiconPack.fileNames.joined(separator: ", ")
    private static let structure = "key\tscheme\tbroader\tparty\tuse\n"

    static let cases = [
        // Files
        Case([:], says: "PACK holds no lexicon file; a pack has files as common/concepts.tsv and de/concepts.tsv"),
        Case("de/concept.tsv", "", says: "de/concept.tsv is no file of a pack; did you mean de/concepts.tsv?"),
        Case("concepts.tsv", "", says: "concepts.tsv is no file of a pack; did you mean common/concepts.tsv?"),
        Case("de/markers.tsv", "", says: "de/markers.tsv is no file of a pack; a pack has \(all)"),
        Case("notes.txt", "", says: "notes.txt is no file of a pack; a pack has \(all)"),
        // Headers
        Case("de/concepts.tsv", "", says: "de/concepts.tsv: the header has no column key"),
        Case("de/concepts.tsv", "# a\nlabel\n", says: "de/concepts.tsv:2: the header has no column key"),
        Case(
            "de/concepts.tsv", "key\tlable\n", says: "de/concepts.tsv:1: unknown column “lable”; did you mean label?"),
        Case(
            "de/concepts.tsv", "key label\n",
            says: "de/concepts.tsv:1: unknown column “key label”; known are key, label, triggers"),
        Case("de/concepts.tsv", "key\tkey\n", says: "de/concepts.tsv:1: “key” stands already in line 1"),
        // Rows
        Case(
            "de/concepts.tsv", "key\ttriggers\n\nfunding\n",
            says: "de/concepts.tsv:3: 1 cell, but the header has 2; tabs separate them"),
        Case("de/concepts.tsv", "key\ttriggers\n\ttaler\n", says: "de/concepts.tsv:2: key is empty"),
        Case(
            "de/concepts.tsv", "key\ttriggers\nfunding\ttaler |mark\n",
            says: "de/concepts.tsv:2: triggers “taler |mark” has an empty part, or a space at an edge"),
        Case(
            "de/concepts.tsv", "key\ttriggers\nfunding\ta||b\n",
            says: "de/concepts.tsv:2: triggers “a||b” has an empty part, or a space at an edge"),
        Case(
            "de/concepts.tsv", "key\ttriggers\nfunding\tklima*geld\n",
            says: "de/concepts.tsv:2: “klima*geld”: a star stands at the start or end of a word, beside a letter"),
        Case(
            "de/concepts.tsv", "key\ttriggers\nfunding\t* *\n",
            says: "de/concepts.tsv:2: “* *”: a star stands at the start or end of a word, beside a letter"),
        Case(
            "common/concepts.tsv", "key\tscheme\nKlima\tcontribution\n",
            says: "common/concepts.tsv:2: “Klima” is no key; use small letters, digits and _"),
        // Keys
        Case(
            "de/concepts.tsv", "key\ttriggers\nfunding\ta\n# b\nfunding\tc\n",
            says: "de/concepts.tsv:4: “funding” stands already in line 2"),
        Case(
            "de/stances.tsv", "words\tkind\tclass\nabrücken\tverb\trefuse\n",
            says:
                "de/stances.tsv:2: “abrücken” stands already in de/stances.tsv:\(DataFolder.line(of: "abrücken", in: "de/stances.tsv"))"
        ),
        Case(
            "de/concepts.tsv", "key\tlabel\nfunding\tGeld\n",
            says: "de/concepts.tsv:2: the label is “Finanzierung” already; leave the cell empty"),
        Case(
            "de/concepts.tsv", "key\ttriggers\nfundng\ta\n",
            says: "de/concepts.tsv:2: unknown key “fundng”; did you mean funding?"),
        Case(
            "common/concepts.tsv", structure + "a\tcontribution\tfundng\t\t\n",
            says: "common/concepts.tsv:2: unknown broader “fundng”; did you mean funding?"),
        Case(
            "common/concepts.tsv", structure + "a\tcontribution\tb\t\t\nb\tcontribution\ta\t\t\n",
            says: "common/concepts.tsv:2: “a” is wider than itself"),
        Case(
            "common/concepts.tsv", structure + "a\tgift\t\t\t\n",
            says: "common/concepts.tsv:2: unknown scheme “gift”; known are contribution, condition, topic"),
        Case(
            "common/concepts.tsv", structure + "a\tcontribution\t\t\tunnamd\n",
            says: "common/concepts.tsv:2: unknown use “unnamd”; did you mean unnamed?"),
        Case(
            "common/concepts.tsv", structure + "a\tcontribution\t\t\tunlisted\n",
            says: "common/concepts.tsv:2: “unlisted” stands already in common/concepts.tsv:15"),
        Case(
            "common/concepts.tsv", structure + "a\tcondition\t\tUSA\t\n",
            says: "common/concepts.tsv:2: “USA” is no code of a state; use two letters, as US"),
        Case(
            ["common/concepts.tsv": structure + "a\ttopic\t\t\t\n", "en/concepts.tsv": "key\tlabel\na\tA\n"],
            says: "common/concepts.tsv:2: “a” has no row in de/concepts.tsv"),
        Case(
            ["common/concepts.tsv": structure + "a\ttopic\t\t\t\n", "de/concepts.tsv": "key\tlabel\na\t\n"],
            says: "de/concepts.tsv:2: label is empty"),
        Case(
            "common/organizations.tsv", "key\tkind\tbroader\na\tbnak\t\n",
            says: "common/organizations.tsv:2: unknown kind “bnak”; did you mean bank?"),
        Case(
            "common/organizations.tsv", "key\tkind\tbroader\na\tbank\teurpean_union\n",
            says: "common/organizations.tsv:2: unknown broader “eurpean_union”; did you mean european_union?"),
        Case(
            "common/organizations.tsv", "key\tkind\na\tbank\n",
            says: "common/organizations.tsv:2: “a” has no row in de/organizations.tsv"),
        Case("common/organizations.tsv", "key\na\n", says: "common/organizations.tsv:2: kind is empty"),
        Case(
            "de/organizations.tsv", "key\tgender\tnames\nairbus\tx\tFlugfirma\n",
            says: "de/organizations.tsv:2: unknown gender “x”; known are f, m, n, pl"),
        Case(
            "de/organizations.tsv", "key\tgender\tnames\nairbus\tf\tFlugfirma\n",
            says: "de/organizations.tsv:2: the gender is “m” already; leave the cell empty"),
        // Words of positions
        Case(
            "de/verbs.tsv", "verb\tauxiliary\nkofinanzieren\tbee\n",
            says: "de/verbs.tsv:2: unknown auxiliary “bee”; did you mean be?"),
        Case(
            "de/stances.tsv", "words\tkind\tclass\nwinken\tverbs\tpledge\n",
            says: "de/stances.tsv:2: unknown kind “verbs”; did you mean verb?"),
        Case(
            "de/stances.tsv", "words\tkind\tclass\nkofinanzieren\tverb\tpledge\n",
            says: "de/stances.tsv:2: “kofinanzieren” is no verb of verbs.tsv; add it there"),
        Case(
            "de/stances.tsv", "words\tkind\tclass\nim Topf\tphrase\tpledg\n",
            says: "de/stances.tsv:2: unknown class “pledg”; did you mean pledge?"),
        Case(
            "de/conditions.tsv", "kind\twords\nphrases\tim Gegenzug\n",
            says: "de/conditions.tsv:2: unknown kind “phrases”; did you mean phrase?"),
    ]

    @Test(arguments: cases)
    func saysFileAndLine(_ example: Case) throws {
        #expect(try PackFolder(example.files).problem() == example.sentence)
    }

    @Test func saysWhereTheTextIsNoUnicode() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("de/concepts.tsv", Array("key\n".utf8) + [0x66, 0xFC, 0x0A])
        let problem = try #require(throws: LexiconProblem.self) { try LexiconPack(folder: folder.path) }
        #expect("\(problem)" == "\(path):2 is no UTF-8 text")
    }

    @Test func saysWhatFolderItNeeds() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("concepts.tsv", "key\n")
        for (path, fault) in [(folder.path("none"), LexiconProblem.Fault.missingFolder), (file, .notAFolder)] {
            #expect(throws: LexiconProblem(file: path, line: 0, fault: fault)) { try LexiconPack(folder: path) }
        }
    }
}
