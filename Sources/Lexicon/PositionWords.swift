/// Words that take positions, name groups of states and open conditions.
package struct PositionWords: Sendable {
    /// What kind of position a word takes.
    package enum StanceClass: String, Sendable, CaseIterable {
        case pledge, refuse, consider, hesitate, demand, withdraw
        /// "drohen": considering, or conditional
        case threaten
        /// "pochen auf": demands it, or makes something else depend on it
        case insist
        /// "ablehnen": refuses, or is against what others propose
        case reject
        /// "hinnehmen": against it where it is negated
        case tolerate
        /// The contribution itself: "entsenden", "liefern".
        case provide
        /// "bereit"
        case willing
        case likely, unlikely, certain
        /// "abhängig", "abhängen"
        case depend
        /// "erforderlich", "Voraussetzung"
        case require
        /// "Vorbehalt"
        case reservation
        /// "offen", "unentschieden"
        case undecided
        /// "entscheiden": undecided where it is negated
        case decide
        /// "nicht infrage": a refusal that holds its own negation
        case excluded
        /// "geben", "erteilen" with a noun that names the position
        case carry
        /// "Bericht", "Vorwurf": what somebody says is so
        case report
        /// "zurücktreten": what a person does for themselves, not for the state they speak for
        case personal
    }

    /// How the words of a stance are found in a text.
    enum StanceKind: String, CaseIterable {
        /// An infinitive.
        case verb
        /// A verb that takes the position only with its reflexive pronoun.
        case reflexive
        /// Words as they stand in the text.
        case phrase
        /// All forms of a noun that names the position.
        case noun
        /// An infinitive that only says that a noun's position is taken.
        case carrier
    }

    /// What a verb's object has to be for the position to be one, besides a listed contribution.
    package enum ObjectKind: String, Sendable, CaseIterable {
        case listed = ""
        /// A noun that names an act: "plant die Schließung".
        case act
        /// A noun that names an act, in the dative: "stimmt der Öffnung zu".
        case consent
        /// Whatever it is: "sagt Wasser zu".
        case any
        /// Whatever it is, of what is still to come: "will die Führung übernehmen".
        case plan
        /// Whatever it is, of what is to come, is announced or is done: "nimmt Flüchtlinge auf", "hat Konten eingefroren".
        case deed
        /// The verb itself, of what is still to come: "will zusammenarbeiten".
        case `self`
        /// Who gets it; the contribution stands behind a preposition: "unterstützt Chile mit Hubschraubern".
        case means
    }

    package struct StancePhrase: Sendable {
        package let words: [WordID]
        package let stance: StanceClass
    }

    package struct Opener: Sendable {
        package let words: [WordID]
        package let kind: ConditionOpener
    }

    package enum ConditionOpener: String, Sendable, CaseIterable {
        case conjunction, phrase, preposition, reason
        /// "ohne", "es sei denn": the position holds but for what follows.
        case exception
        case reasonPreposition = "reason_preposition"
    }

    package internal(set) var verbs = WordMap<StanceClass>()
    /// Verbs that take a position only with a reflexive pronoun.
    package internal(set) var reflexiveVerbs = WordMap<StanceClass>()
    /// Nouns that name a position: "Zusage", "Weigerung".
    package internal(set) var nouns = WordMap<StanceClass>()
    /// Verbs that only say that such a noun's position is taken: "geben", "erteilen".
    package internal(set) var carriers: Set<Int32> = []
    /// What the objects of verbs have to be; listed contributions where a verb is not here.
    package internal(set) var objects = WordMap<ObjectKind>()
    /// The same of verbs that take the position only with their reflexive pronoun.
    package internal(set) var reflexiveObjects = WordMap<ObjectKind>()
    /// By first word.
    package internal(set) var phrases = WordMap<[StancePhrase]>()
    /// Nouns for states: the base's name.
    package internal(set) var bases = WordMap<String>()
    package internal(set) var regions = WordMap<String>()
    package internal(set) var quantifiers = WordMap<String>()
    package internal(set) var forces: Set<WordID> = []
    /// By first word, longest first.
    package internal(set) var openers = WordMap<[Opener]>()
}

extension LexiconBuilder {
    mutating func addPositions() throws {
        try addStances()
        let collectives = try table("collectives")
        let words = collectives.column("words")
        for row in collectives.rows {
            for word in row.list(words) { addCollective(word, row["kind"], row["value"]) }
        }
        let conditions = try table("conditions")
        for row in conditions.rows {
            let kind = try value(PositionWords.ConditionOpener.self, "kind", row)
            let words = row["words"].split(separator: " ").map { add(String($0), []) }
            lexicon.positions.openers.update(words[0], from: []) { $0.append(.init(words: words, kind: kind)) }
        }
        lexicon.positions.openers.updateAll { $0.sort { $0.words.count > $1.words.count } }
    }

    private mutating func addStances() throws {
        let file = try table("stances")
        let words = file.column("words")
        for row in file.rows {
            let stance = try value(PositionWords.StanceClass.self, "class", row)
            switch try value(PositionWords.StanceKind.self, "kind", row) {
            case .noun:
                for form in row.list(words) {
                    lexicon.positions.nouns.set(stance, for: add(form, .noun))
                }
            case .phrase:
                let words = row["words"].split(separator: " ").map { add(String($0), []) }
                lexicon.positions.phrases.update(words[0], from: []) {
                    $0.append(.init(words: words, stance: stance))
                }
            case .reflexive:
                let verb = try verb(row)
                lexicon.positions.reflexiveVerbs.set(stance, for: verb)
                lexicon.positions.reflexiveObjects.set(
                    try value(PositionWords.ObjectKind.self, "object", row), for: verb)
            case .carrier: lexicon.positions.carriers.insert(try verb(row))
            case .verb:
                let verb = try verb(row)
                lexicon.positions.verbs.set(stance, for: verb)
                let object = try value(PositionWords.ObjectKind.self, "object", row)
                if object != .listed { lexicon.positions.objects.set(object, for: verb) }
            }
        }
    }

    private func verb(_ row: LexiconTable.Row) throws -> Int32 {
        guard let verb = verb(row["words"]) else { throw row.problem(.unknownVerb(row["words"])) }
        return verb
    }

    private mutating func addCollective(_ word: ArraySlice<UInt8>, _ kind: String, _ value: String) {
        switch kind {
        case "base": lexicon.positions.bases.set(value, for: add(word, .noun))
        case "quantifier": lexicon.positions.quantifiers.set(value, for: add(word, []))
        case "forces": lexicon.positions.forces.insert(add(word, .noun))
        default:
            let capitalized = word.capitalizedFirst
            for ending in lexicon.inflection.adjectiveEndings {
                for form in [word, capitalized] {
                    lexicon.positions.regions.set(value, for: add(form, ending, .adjective))
                }
            }
        }
    }

    /// The cell under `column` as a case of `type`; the error names the cases.
    func value<T: RawRepresentable & CaseIterable>(
        _ type: T.Type, _ column: String, _ row: LexiconTable.Row
    ) throws -> T where T.RawValue == String {
        guard let value = T(rawValue: row[column]) else {
            throw row.problem(.unknownValue(row[column], column: column, known: T.allCases.map(\.rawValue)))
        }
        return value
    }
}
