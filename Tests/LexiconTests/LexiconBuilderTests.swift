import Testing

@testable import Lexicon

/// The loader works on bytes for speed; here the same is said with strings, row by row.
@Suite struct LexiconBuilderTests {
    private func lexicon() throws -> Lexicon { try SharedLexicon.german.get() }

    private func expect(
        _ form: String, _ feature: WordFeatures, _ reading: Reading? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let lexicon = try lexicon()
        let word = lexicon.words.find(form)
        let isKnown = lexicon.features[Int(word)].isSuperset(of: feature)
        #expect(isKnown, "\(form)", sourceLocation: sourceLocation)
        guard let reading else { return }
        let hasReading = lexicon.readings(of: word).contains(reading)
        #expect(hasReading, "\(form)", sourceLocation: sourceLocation)
    }

    private func endings(_ kind: String) throws -> [String] {
        try LexiconFiles.table("de/inflection.tsv").rows.filter { $0["kind"] == kind }.map { $0["value"] }
    }

    @Test func verbsHaveTheFormsThatTheirPartsMakeAndNoOthers() throws {
        let lexicon = try lexicon()
        var forms: Set<SpelledOutVerbs.Form> = []
        for word in 0..<lexicon.words.count {
            let letters = lexicon.words.text(of: WordID(word))
            for reading in lexicon.readings(of: WordID(word)) where reading.kind == .verb {
                let verb = lexicon.verbs[Int(reading.index)].infinitive
                forms.insert(.init(verb: verb, letters: letters, form: reading.form))
            }
        }
        let spelledOut = try SpelledOutVerbs().forms
        #expect(forms.subtracting(spelledOut).map(\.letters).sorted() == [])
        #expect(spelledOut.subtracting(forms).map(\.letters).sorted() == [])
    }

    @Test func nounsAndAdjectivesHaveAllEndings() throws {
        let (nounEndings, adjectiveEndings) = try (endings("noun_ending"), endings("adjective_ending"))
        for row in try LexiconFiles.table("de/nouns.tsv").rows {
            let reading = Reading(.noun, 0, gender: Gender(code: row["gender"]))
            for ending in nounEndings { try expect(row["lemma"] + ending, .noun, reading) }
            if !row["plural"].isEmpty { try expect(row["plural"], .noun, Reading(.noun, 0, gender: .plural)) }
        }
        for row in try LexiconFiles.table("de/adjectives.tsv").rows {
            for ending in adjectiveEndings { try expect(row["adjective"] + ending, .adjective) }
        }
    }

    @Test func adjectivesOfStatesHaveAllEndingsSmallAndCapitalized() throws {
        let lexicon = try lexicon()
        let adjectiveEndings = try endings("adjective_ending")
        for row in try LexiconFiles.table("de/states.tsv").rows {
            let state = try #require(lexicon.states.firstIndex { $0.code == row["code"] })
            for stem in row.list("adjectives") {
                for ending in adjectiveEndings {
                    for form in [stem + ending, stem.prefix(1).uppercased() + stem.dropFirst() + ending] {
                        try expect(form, .stateAdjective, Reading(.stateAdjective, state))
                    }
                }
            }
        }
    }

    @Test func citiesHaveAGenitiveAndGivenNamesTheirGender() throws {
        let (genitive, without) = try (endings("name_genitive")[0], endings("no_genitive_after"))
        let states = try lexicon().states
        for row in try LexiconFiles.table("de/cities.tsv").rows where !row["name"].contains(" ") {
            let name = row["name"]
            let state = states.firstIndex { $0.code == row["state"] } ?? Reading.noState
            try expect(name, .city, Reading(.city, state))
            if !without.contains(where: name.hasSuffix) { try expect(name + genitive, .city, Reading(.city, state)) }
        }
        for row in try LexiconFiles.table("common/given_names.tsv").rows {
            let feature: WordFeatures = row["common"].isEmpty ? .givenName : [.givenName, .ambiguousName]
            try expect(row["name"], feature, Reading(.givenName, 0, gender: Gender(code: row["gender"])))
        }
    }

    @Test func officesAndRolesAreFoundByAllTheirForms() throws {
        let lexicon = try lexicon()
        let offices = try LexiconFiles.table("de/offices.tsv").rows
        #expect(lexicon.offices.map(\.key) == offices.map { $0["key"] })
        for (index, row) in offices.enumerated() {
            for form in row.list("masculine") {
                try expectName(form, .office, Reading(.office, index, gender: .masculine))
            }
            for form in row.list("feminine") {
                try expectName(form, .office, Reading(.office, index, gender: .feminine))
            }
        }
        for (index, row) in try LexiconFiles.table("de/roles.tsv").rows.enumerated() {
            let reading = Reading(.role, index, gender: Gender(code: row["gender"]))
            for form in row.list("forms") { try expectName(form, .role, reading) }
        }
    }

    /// A name of one word is a reading, one of several a phrase under its first word.
    private func expectName(_ name: String, _ feature: WordFeatures, _ reading: Reading) throws {
        let lexicon = try lexicon()
        let words = name.split(separator: " ").map { lexicon.words.find(String($0)) }
        guard words.count > 1 else { return try expect(name, feature, reading) }
        try expect(lexicon.words.text(of: words[0]), .beginsPhrase)
        let isPhrase = lexicon.phrases(beginningWith: words[0]).contains {
            $0.words == words && $0.reading == reading && $0.feature == feature
        }
        #expect(isPhrase, "\(name)")
    }
}
