import Facts

/// Words for meetings and for who takes part in them.
package struct EventWords: Sendable {
    /// What part a verb has, or a word beside participants, meetings and numbers.
    package enum Part: Int, Sendable, CaseIterable {
        /// "abwesend"
        case absenceWord
        /// "fehlen": the meeting stands behind a link.
        case absentAt
        /// "fernbleiben": the meeting is the verb's object.
        case absentObject
        /// "bei", "nach": who met is named behind the meeting, and has met.
        case afterPreposition
        /// "teilnehmen"
        case attend
        /// "leiten"
        case attendObject
        /// "für"
        case behalfPreposition
        case between
        /// "Gruppe", "Kabinett": meets, and is no party of a name
        case bodyNoun
        case cancel
        /// "am", "zum"
        case contractedArticle
        /// "durch", "von" before who is there for somebody
        case deputyPreposition
        /// "seit", "bis": what follows is no point in time
        case durationOpener
        case expect
        /// "zusammenkommen"
        case gather
        /// "sich treffen"
        case gatherReflexive
        /// "stets": no meeting of its own
        case habit
        /// "stattfinden": the meeting is the subject.
        case happen
        /// "darunter"
        case including
        /// "Teilnahme" that is called off
        case intentionNoun
        /// "treffen" with an object: who is met takes part too.
        case meet
        case ofPreposition
        /// "aus" before the state that somebody comes for
        case originPreposition
        /// "nächste", "letzte": another meeting than the one in hand
        case other
        /// "Teilnehmer": whoever they are, they take part in the meeting in hand.
        case participantNoun
        /// "dabei", "anwesend"
        case presentWord
        /// "vertreten"
        case represent
        case send
        /// "damals": the meeting of the sentence before
        case then
        /// "am", "in" before a time
        case timeOpener
        /// "geplant": a meeting still to come
        case toCome
        /// "reisen": the meeting is the goal.
        case travel
        /// "nach" before the place of a meeting
        case travelGoal
        /// "Uhr", "Tore": no figure is made of a number before it.
        case uncountedNoun
        /// "beide": says which, not how many
        case uncountedNumber
        /// "Stunden", "täglich": no point in time
        case vagueTime
        /// A verb by which a meeting is only wanted.
        case wish
        case withPreposition

        /// The part's name in `attendance.tsv`: `absence_word` for `absenceWord`.
        fileprivate var name: String {
            String(describing: self).reduce(into: "") { name, letter in
                name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
            }
        }

        /// The bit of this part in a word's set.
        fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }

        /// The verb alone makes a meeting, without a noun that names it.
        fileprivate var makesMeeting: Bool { self == .gather || self == .gatherReflexive || self == .meet }

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
    /// A bit for each ending that is there, so that most words cost no more than a look at it.
    private var endingBits = [UInt64](repeating: 0, count: 64)
    /// For each word its parts, as bits.
    private var words = WordMap<UInt64>()
    private var verbs: [Int32: [Link]] = [:]
    /// For each verb, by its number, whether it has a part.
    private var isLinked: [Bool] = []
    /// For each verb, by its number, whether it alone makes a meeting.
    private var isMeeting: [Bool] = []

    /// No first part of a compound is shorter.
    private static let leastModifier = 3

    /// The meeting that a word of the lexicon, or a compound of them, names; nil for every other word.
    package func noun(_ word: WordID, _ bytes: ArraySlice<UInt8>) -> Noun? {
        if let known = nouns[word] { return known }
        guard bytes.count > 8 else { return nil }
        let key = Self.key(bytes)
        let place = Self.place(of: key)
        guard endingBits[place / 64] >> UInt64(place % 64) & 1 == 1, let found = endings[key] else { return nil }
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
    package func has(_ word: WordID, _ part: Part) -> Bool { words[word].map { $0 & part.bit != 0 } ?? false }

    /// True where the verb has any part.
    package func isLinked(_ verb: Int32?) -> Bool {
        guard let verb, isLinked.indices.contains(Int(verb)) else { return false }
        return isLinked[Int(verb)]
    }

    /// True where the verb alone, without a noun, can tell of a meeting.
    package func makesMeeting(_ verb: Int32?) -> Bool {
        guard let verb, isMeeting.indices.contains(Int(verb)) else { return false }
        return isMeeting[Int(verb)]
    }

    /// The parts of a verb.
    package func links(of verb: Int32?) -> [Link] {
        guard let verb, isLinked(verb) else { return [] }
        return verbs[verb] ?? []
    }

    /// The last three bytes as one number.
    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        let end = bytes.endIndex
        return UInt32(bytes[end - 3]) << 16 | UInt32(bytes[end - 2]) << 8 | UInt32(bytes[end - 1])
    }

    private static func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }

    fileprivate mutating func add(_ form: String, _ word: WordID, _ noun: Noun?) {
        nouns.update(word, from: noun) { $0 = noun }
        let letters = Array(form.lowercased().utf8)
        let key = Self.key(letters[...])
        endings[key, default: []].append((letters, noun))
        let place = Self.place(of: key)
        endingBits[place / 64] |= 1 << UInt64(place % 64)
    }

    fileprivate mutating func sort() {
        for key in endings.keys { endings[key]?.sort { $0.letters.count > $1.letters.count } }
    }

    fileprivate mutating func add(_ word: WordID, _ part: Part) { words.update(word, from: 0) { $0 |= part.bit } }

    fileprivate mutating func add(verb: Int32, _ link: Link) {
        verbs[verb, default: []].append(link)
        while isLinked.count <= Int(verb) {
            isLinked.append(false)
            isMeeting.append(false)
        }
        isLinked[Int(verb)] = true
        if link.part.makesMeeting { isMeeting[Int(verb)] = true }
    }
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
        let parts = Dictionary(uniqueKeysWithValues: EventWords.Part.allCases.map { ($0.name, $0) })
        for row in words.rows {
            guard let part = parts[row["part"]] else {
                throw row.problem(.unknownValue(row["part"], column: "part", known: parts.keys.sorted()))
            }
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
