extension LexiconBuilder {
    mutating func addFunctionWords() throws {
        let classes: [String: WordFeatures] = [
            "article_definite": .definiteArticle, "article_indefinite": .indefiniteArticle,
            "negative_article": .negativeArticle, "possessive": .possessive, "demonstrative": .demonstrative,
            "quantifier": .quantifier, "pronoun_personal": .personalPronoun,
            "pronoun_reflexive": .reflexivePronoun, "pronoun_indefinite": .indefinitePronoun,
            "pronoun_relative": .relativePronoun, "pronoun_interrogative": .interrogativePronoun,
            "adverb_interrogative": .interrogativeAdverb, "conjunction_coordinating": .coordinating,
            "conjunction_subordinating": .subordinating, "conjunction_infinitive": .infinitiveConjunction,
            "preposition": .preposition, "postposition": .postposition, "particle_zu": .infinitiveMarker,
            "particle_negation": .negation, "particle": .particle, "adverb": .adverb,
            "pronominal_adverb": .pronominalAdverb, "verb_particle": .verbParticle, "number_word": .numberWord,
            "interjection": .particle,
        ]
        let file = try table("function_words")
        for row in file.rows {
            for name in row.list("classes") {
                guard let feature = classes[name] else {
                    throw row.problem(.unknownValue(name, column: "classes", known: classes.keys.sorted()))
                }
                add(row["word"], feature)
            }
        }
        let parts = Dictionary(uniqueKeysWithValues: Marker.allCases.map { ($0.name, $0) })
        let markers = try table("markers")
        for row in markers.rows {
            guard let marker = parts[row["part"]] else {
                throw row.problem(.unknownValue(row["part"], column: "part", known: parts.keys.sorted()))
            }
            for word in row.list("words") {
                let id = add(word, [])
                lexicon.markers[Int(id)] |= marker.bit
            }
        }
    }

    mutating func addOpenClasses() throws {
        let adjectives = try table("adjectives")
        let adjective = adjectives.column("adjective")
        for row in adjectives.rows {
            addForms(row[adjective], lexicon.inflection.adjectiveEndings, .adjective)
        }
        try addNouns()
        try addTimeWords()
        for row in try table("abbreviations").rows {
            for part in row["abbreviation"].split(separator: " ") {
                add(part.split(separator: ".").map(String.init).joined(separator: "."), .abbreviation)
            }
        }
    }

    private mutating func addNouns() throws {
        let file = try table("nouns")
        let lemma = file.column("lemma")
        let plural = file.column("plural")
        let gender = file.column("gender")
        for row in file.rows {
            let reading = Reading(.noun, 0, gender: Gender(code: row[gender]))
            addForms(row[lemma], lexicon.inflection.nounEndings, .noun, reading)
            let plural = row[plural]
            if !plural.isEmpty { add(plural, .noun, Reading(.noun, 0, gender: .plural)) }
        }
    }

    mutating func addReportingPhrases() throws {
        let nouns = try table("speech_nouns")
        let forms = nouns.column("forms")
        for row in nouns.rows {
            let reading = Reading(.speechNoun, lexicon.speechNouns.count, gender: Gender(code: row["gender"]))
            lexicon.speechNouns.append(
                SpeechNoun(
                    noun: row["noun"], medium: row["medium"],
                    complements: SpeechVerb.Complements(
                        row.list("complements").compactMap { SpeechVerb.Complements.names[$0] }),
                    act: row["class"]))
            for form in row.list(forms) { add(form, .speechNoun, reading) }
        }
        let file = try table("attributions")
        for row in file.rows {
            guard let position = AttributionPhrase.Position(rawValue: row["position"]) else {
                throw row.problem(
                    .unknownValue(
                        row["position"], column: "position", known: AttributionPhrase.Position.allCases.map(\.rawValue))
                )
            }
            let words = row["words"].split(separator: " ").map { add(String($0), []) }
            guard let first = words.first else { continue }
            lexicon.features[Int(first)].insert(.attribution)
            lexicon.attributions.append(
                AttributionPhrase(words: words, medium: row["medium"], position: position, act: row["class"]))
        }
    }
}
