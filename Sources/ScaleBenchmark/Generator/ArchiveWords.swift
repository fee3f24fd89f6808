import Facts
import Foundation
import Ingest
import Lexicon
import Store

/// The words and keys that invented archives are made of, all of them from the lexicon.
struct ArchiveWords {
    /// A name with its key: a state, an organization, an office.
    struct Named {
        let key: String
        let name: String
    }

    /// A concept with words that mean it.
    struct Meant {
        let key: String
        let words: [String]
    }

    let reference: ReferenceData
    let states: [Named]
    let organizations: [Named]
    let offices: [Named]
    let contributions: [Meant]
    let conditions: [Meant]
    let bases: [Meant]
    let quantifiers: [Meant]
    let events: [Meant]
    let cities: [(name: String, state: String?)]
    let givenNames: [String]
    let newspapers: [String]
    let agencies: [String]
    let units: [String]
    let nouns: [String]
    let adjectives: [String]
    let verbs: [String]
    let adverbs: [String]
    let prepositions: [String]
    let conjunctions: [String]
    let speechVerbs: [String]

    /// - Throws: `LexiconProblem`.
    init(_ lexicon: Lexicon) throws {
        let tables = LexiconTables.bundled
        let reference = try ReferenceData(tables)
        func rows(_ file: String) throws -> [LexiconTable.Row] { try tables.table(file).rows }
        func meant(_ file: String, _ kind: String, key: String) throws -> [Meant] {
            try rows(file).filter { kind.isEmpty || $0["kind"] == kind }
                .map { Meant(key: $0[key], words: $0.list("words")) }.filter { !$0.words.isEmpty }
        }
        func forms(_ feature: WordFeatures) -> [String] {
            (1..<lexicon.words.count).filter { lexicon.features[$0].contains(feature) }
                .map { lexicon.words.text(of: WordID($0)) }.filter { $0.count > 1 && $0.allSatisfy(\.isLetter) }
        }
        let language = lexicon.language
        let triggers = Dictionary(
            try rows("\(language)/concepts.tsv").map { row in
                (row["key"], row.list("triggers").filter { !$0.contains("*") })
            }, uniquingKeysWith: { first, _ in first })
        func concepts(_ scheme: String) throws -> [Meant] {
            try rows("common/concepts.tsv").filter { $0["scheme"] == scheme && $0["key"] != "other" }
                .map { row in
                    let label = reference.concepts.first { $0.key == row["key"] }?.germanName ?? row["key"]
                    return Meant(key: row["key"], words: [label] + (triggers[row["key"]] ?? []))
                }
        }
        self.reference = reference
        states = reference.states.map { Named(key: $0.key, name: $0.germanName) }
        organizations = reference.organizations.map { Named(key: $0.key, name: $0.germanName) }
        offices = reference.offices.map { Named(key: $0.key, name: $0.germanName) }
        contributions = try concepts("contribution")
        conditions = try concepts("condition")
        bases = try meant("\(language)/collectives.tsv", "base", key: "value")
        quantifiers = try meant("\(language)/collectives.tsv", "quantifier", key: "value")
        events = try meant("\(language)/event_nouns.tsv", "", key: "kind").filter {
            Event.Kind(rawValue: $0.key) != nil
        }
        cities = try rows("\(language)/cities.tsv").map { ($0["name"], $0["state"].isEmpty ? nil : $0["state"]) }
        givenNames = try rows("common/given_names.tsv").map { $0["name"] }
        let outlets = try rows("common/outlets.tsv")
        newspapers = outlets.filter { $0["kind"] == "newspaper" }.map { $0["key"] }
        agencies = outlets.filter { $0["kind"] == "agency" }.map { $0["key"] }
        units = try rows("\(language)/units.tsv").flatMap { $0["kind"] == "measure" ? $0.list("words") : [] }
        nouns = forms(.noun)
        adjectives = forms(.adjective)
        verbs = forms(.finite)
        adverbs = forms(.adverb)
        prepositions = forms(.preposition)
        conjunctions = forms(.subordinating)
        speechVerbs = forms([.speechVerb, .indicative])
    }
}
