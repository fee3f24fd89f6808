import Facts

/// Words for meetings and for who takes part in them.
package final class EventWords: Sendable {
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
        var name: String {
            String(describing: self).reduce(into: "") { name, letter in
                name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
            }
        }

        /// The bit of this part in a word's set.
        var bit: UInt64 { 1 << UInt64(rawValue) }

        /// The verb alone makes a meeting, without a noun that names it.
        var makesMeeting: Bool { self == .gather || self == .gatherReflexive || self == .meet }

        var isVerb: Bool {
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

    private let read: EventWordsDraft

    init(_ read: EventWordsDraft) { self.read = read }

    /// No first part of a compound is shorter.
    private static let leastModifier = 3
    /// Every compound has more bytes.
    private static let leastCompound = 8

    /// False for most words, which are no meetings; true asks for `noun`.
    package func mayName(_ word: WordID, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if read.nouns.contains(word) { return true }
        guard bytes.count > Self.leastCompound else { return false }
        let end = bytes.endIndex
        let place = Self.place(of: Self.key(bytes[end - 3], bytes[end - 2], bytes[end - 1]))
        return read.endingBits[place / 64] >> UInt64(place % 64) & 1 == 1
    }

    /// The meeting that a word of the lexicon, or a compound of them, names; nil for every other word.
    package func noun(_ word: WordID, _ bytes: ArraySlice<UInt8>) -> Noun? {
        if let known = read.nouns[word] { return known }
        guard bytes.count > Self.leastCompound, let found = read.endings[Self.key(bytes)] else { return nil }
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
    package func has(_ word: WordID, _ part: Part) -> Bool { read.words[word].map { $0 & part.bit != 0 } ?? false }

    /// True where the verb has any part.
    package func isLinked(_ verb: Int32?) -> Bool {
        guard let verb, read.isLinked.indices.contains(Int(verb)) else { return false }
        return read.isLinked[Int(verb)]
    }

    /// True where the verb alone, without a noun, can tell of a meeting.
    package func makesMeeting(_ verb: Int32?) -> Bool {
        guard let verb, read.isMeeting.indices.contains(Int(verb)) else { return false }
        return read.isMeeting[Int(verb)]
    }

    /// The parts of a verb.
    package func links(of verb: Int32?) -> [Link] {
        guard let verb, isLinked(verb) else { return [] }
        return read.verbs[verb] ?? []
    }

    /// The last three bytes as one number.
    static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        let end = bytes.endIndex
        return key(bytes[end - 3], bytes[end - 2], bytes[end - 1])
    }

    private static func key(_ third: UInt8, _ second: UInt8, _ last: UInt8) -> UInt32 {
        UInt32(third) << 16 | UInt32(second) << 8 | UInt32(last)
    }

    static func place(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}
