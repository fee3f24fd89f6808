/// Words by which a text tells how much of a contribution there is, who gets it and where it is made.
package struct ComplementWords: Sendable {
    /// What part a word of the list has.
    package enum Kind: String, Sendable, CaseIterable {
        /// "in Höhe von" between a contribution and its amount.
        case amountOpener = "amount_opener"
        /// "zu" in "an der Grenze zu Polen"
        case borderPreposition = "border_preposition"
        /// A verb whose dative object gets something.
        case dativeVerb = "dative_verb"
        /// "aus" before the place that something is withdrawn from.
        case departurePreposition = "departure_preposition"
        /// "für"
        case forRecipient = "for_recipient"
        /// "Ausbildung": who gets it stands in the genitive.
        case genitiveNoun = "genitive_noun"
        /// Before a place noun only: "an", "auf".
        case nearPreposition = "near_preposition"
        /// A verb whose accusative object gets something: "ausbilden".
        case objectVerb = "object_verb"
        /// "Ostsee"
        case placeName = "place_name"
        /// "Grenze", "Region"
        case placeNoun = "place_noun"
        /// "in", "nach"
        case placePreposition = "place_preposition"
        /// Determiners that can be a dative.
        case recipientDeterminer = "recipient_determiner"
        /// "an"
        case toRecipient = "to_recipient"
    }

    /// By first word, longest first.
    package internal(set) var amountOpeners = WordMap<[[WordID]]>()
    private var words: [Kind: Set<WordID>] = [:]
    private var verbs: [Kind: Set<Int32>] = [:]

    /// True where the word has that part.
    package func has(_ word: WordID, _ kind: Kind) -> Bool { words[kind]?.contains(word) ?? false }

    /// True where the verb has that part.
    package func has(verb: Int32?, _ kind: Kind) -> Bool { verb.map { verbs[kind]?.contains($0) ?? false } ?? false }

    mutating func add(_ word: WordID, _ kind: Kind) { words[kind, default: []].insert(word) }

    mutating func add(verb: Int32, _ kind: Kind) { verbs[kind, default: []].insert(verb) }
}

extension LexiconBuilder {
    mutating func addComplements() throws {
        let complements = try table("complements")
        for row in complements.rows {
            let kind = try value(ComplementWords.Kind.self, "kind", row)
            for word in row.list("words") {
                switch kind {
                case .amountOpener:
                    let words = words(word)
                    lexicon.complements.amountOpeners.update(words[0], from: []) { $0.append(words) }
                case .dativeVerb, .objectVerb:
                    guard let verb = verb(word) else {
                        throw row.problem(.unknownValue(word, column: "words", known: ["the verbs in verbs.tsv"]))
                    }
                    lexicon.complements.add(verb: verb, kind)
                case .placeNoun, .genitiveNoun: lexicon.complements.add(add(word, .noun), kind)
                default: lexicon.complements.add(add(word, []), kind)
                }
            }
        }
        lexicon.complements.amountOpeners.updateAll { $0.sort { $0.count > $1.count } }
    }
}
