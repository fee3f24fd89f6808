import Facts

/// The words for meetings while the lexicon's files are read.
struct EventWordsDraft: Sendable {
    var nouns = WordMap<EventWords.Noun?>()
    /// Nouns in small letters that can end a compound, the longest first, by their last three bytes.
    var endings: [UInt32: [(letters: [UInt8], noun: EventWords.Noun?)]] = [:]
    /// A bit for each ending that is there, so that most words cost no more than a look at it.
    var endingBits = [UInt64](repeating: 0, count: 64)
    /// For each word its parts, as bits.
    var words = WordMap<UInt64>()
    var verbs: [Int32: [EventWords.Link]] = [:]
    /// For each verb, by its number, whether it has a part.
    var isLinked: [Bool] = []
    /// For each verb, by its number, whether it alone makes a meeting.
    var isMeeting: [Bool] = []

    mutating func add(_ form: String, _ word: WordID, _ noun: EventWords.Noun?) {
        nouns.set(noun, for: word)
        let letters = Array(form.lowercased().utf8)
        let key = EventWords.key(letters[...])
        endings[key, default: []].append((letters, noun))
        let place = EventWords.place(of: key)
        endingBits[place / 64] |= 1 << UInt64(place % 64)
    }

    mutating func sort() {
        for key in endings.keys { endings[key]?.sort { $0.letters.count > $1.letters.count } }
    }

    mutating func add(_ word: WordID, _ part: EventWords.Part) { words.update(word, from: 0) { $0 |= part.bit } }

    mutating func add(verb: Int32, _ link: EventWords.Link) {
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
