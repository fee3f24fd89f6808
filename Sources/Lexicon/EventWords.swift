import Facts

/// Words for meetings and for who takes part in them.
package struct EventWords: Sendable {
    /// What part a verb has, or a word beside participants, meetings and numbers.
    package enum Part: String, Sendable, CaseIterable {
        /// "abwesend"
        case absenceWord = "absence_word"
        /// "fehlen": the meeting stands behind a link.
        case absentAt = "absent_at"
        /// "fernbleiben": the meeting is the verb's object.
        case absentObject = "absent_object"
        /// "bei", "nach": who met is named behind the meeting, and has met.
        case afterPreposition = "after_preposition"
        /// "teilnehmen"
        case attend
        /// "leiten"
        case attendObject = "attend_object"
        /// "für"
        case behalfPreposition = "behalf_preposition"
        case between
        /// "Gruppe", "Kabinett": meets, and is no party of a name
        case bodyNoun = "body_noun"
        case cancel
        /// "am", "zum"
        case contractedArticle = "contracted_article"
        /// "durch", "von" before who is there for somebody
        case deputyPreposition = "deputy_preposition"
        /// "seit", "bis": what follows is no point in time
        case durationOpener = "duration_opener"
        case expect
        /// "zusammenkommen"
        case gather
        /// "sich treffen"
        case gatherReflexive = "gather_reflexive"
        /// "stets": no meeting of its own
        case habit
        /// "stattfinden": the meeting is the subject.
        case happen
        /// "darunter"
        case including
        /// "Teilnahme" that is called off
        case intentionNoun = "intention_noun"
        /// "treffen" with an object: who is met takes part too.
        case meet
        case ofPreposition = "of_preposition"
        /// "aus" before the state that somebody comes for
        case originPreposition = "origin_preposition"
        /// "nächste", "letzte": another meeting than the one in hand
        case other
        /// "Teilnehmer": whoever they are, they take part in the meeting in hand.
        case participantNoun = "participant_noun"
        /// "dabei", "anwesend"
        case presentWord = "present_word"
        /// "vertreten"
        case represent
        case send
        /// "damals": the meeting of the sentence before
        case then
        /// "am", "in" before a time
        case timeOpener = "time_opener"
        /// "geplant": a meeting still to come
        case toCome = "to_come"
        /// "reisen": the meeting is the goal.
        case travel
        /// "nach" before the place of a meeting
        case travelGoal = "travel_goal"
        /// "Uhr", "Tore": no figure is made of a number before it.
        case uncountedNoun = "uncounted_noun"
        /// "Stunden", "täglich": no point in time
        case vagueTime = "vague_time"
        /// A verb by which a meeting is only wanted.
        case wish
        case withPreposition = "with_preposition"

        fileprivate var isVerb: Bool {
            switch self {
            case .absentAt, .absentObject, .attend, .attendObject, .cancel, .expect, .gather, .gatherReflexive, .happen,
                .meet, .represent, .send, .travel, .wish:
                true
            default: false
            }
        }
    }

    /// A noun for meetings.
    package struct Noun: Sendable {
        package let kind: Event.Kind
        /// The noun alone says that it is a meeting.
        package let isSure: Bool
    }

    /// A verb with the prepositions that can link the meeting to it.
    package struct Link: Sendable {
        package let part: Part
        package let prepositions: Set<WordID>
    }

    private var nouns = WordMap<Noun?>()
    /// Nouns in small letters that can end a compound, the longest first, by their last three bytes.
    private var endings: [UInt32: [(letters: [UInt8], noun: Noun?)]] = [:]
    private var words: [Part: Set<WordID>] = [:]
    private var verbs: [Int32: [Link]] = [:]

    /// No first part of a compound is shorter.
    private static let leastModifier = 3

    /// The meeting that a word of the lexicon, or a compound of them, names; nil for every other word.
    package func noun(_ word: WordID, _ bytes: ArraySlice<UInt8>) -> Noun? {
        if let known = nouns[word] { return known }
        guard bytes.count > 8, let found = endings[Self.key(bytes)] else { return nil }
        for ending in found where bytes.count >= ending.letters.count + Self.leastModifier {
            let tail = bytes.suffix(ending.letters.count)
            // "Nato-Treffen": the part behind a hyphen has a capital.
            if tail.dropFirst().elementsEqual(ending.letters.dropFirst()), let first = tail.first,
                first | 0x20 == ending.letters[0] | 0x20
            {
                return ending.noun
            }
        }
        return nil
    }

    /// True where the word has that part.
    package func has(_ word: WordID, _ part: Part) -> Bool { words[part]?.contains(word) ?? false }

    /// The parts of a verb.
    package func links(of verb: Int32?) -> [Link] { verb.flatMap { verbs[$0] } ?? [] }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    fileprivate mutating func add(_ form: String, _ word: WordID, _ noun: Noun?) {
        nouns.update(word, from: noun) { $0 = noun }
        let letters = Array(form.lowercased().utf8)
        endings[Self.key(letters[...]), default: []].append((letters, noun))
    }

    fileprivate mutating func sort() {
        for key in endings.keys { endings[key]?.sort { $0.letters.count > $1.letters.count } }
    }

    fileprivate mutating func add(_ word: WordID, _ part: Part) { words[part, default: []].insert(word) }

    fileprivate mutating func add(verb: Int32, _ link: Link) { verbs[verb, default: []].append(link) }
}

extension LexiconBuilder {
    mutating func addEvents() throws {
        let nouns = try table("event_nouns")
        let none = "none"
        for row in nouns.rows {
            var noun: EventWords.Noun?
            if row["kind"] != none {
                guard let kind = Event.Kind(rawValue: row["kind"]) else {
                    throw row.problem(
                        .unknownValue(
                            row["kind"], column: "kind", known: Event.Kind.allCases.map(\.rawValue) + [none]))
                }
                noun = EventWords.Noun(kind: kind, isSure: !row["sure"].isEmpty)
            }
            for form in row.list("words") { lexicon.events.add(form, add(form, []), noun) }
        }
        lexicon.events.sort()
        try addAttendance()
    }

    private mutating func addAttendance() throws {
        let words = try table("attendance")
        for row in words.rows {
            let part = try value(EventWords.Part.self, "part", row)
            let links = Set(row.list("links").map { add($0, []) })
            for word in row.list("words") {
                guard part.isVerb else {
                    lexicon.events.add(add(word, []), part)
                    continue
                }
                guard let verb = verb(word) else {
                    throw row.problem(.unknownValue(word, column: "words", known: ["the verbs in verbs.tsv"]))
                }
                lexicon.events.add(verb: verb, EventWords.Link(part: part, prepositions: links))
            }
        }
    }
}
