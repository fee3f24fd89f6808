import Facts

extension ArticleRows {
    private static let statuses = Attendance.Status.allCases.filter { $0 != .represented }.map(\.rawValue)

    /// Writes a sentence about a meeting, who takes part in it, and how many.
    mutating func writeEvent(_ cast: [InventedPerson], on day: String, _ random: inout ArchiveRandom) throws {
        let first = draft.length
        let kind = random.pick(words.events, 2)
        let named = draft.write(random.pick(kind.words, 2))
        let city = random.pick(words.cities, 3)
        draft.write(" " + random.pick(words.prepositions, 2) + " ")
        let place = draft.write(city.name)
        draft.write(" ")
        let time = draft.write(day)
        draft.write(": ")
        var present: [(Actor, Span)] = [try writePerson(random.pick(cast, 2))]
        for _ in 0...random.number(below: 3) {
            draft.write(", ")
            let state = random.pick(words.states)
            present.append(try writeNamed(Actor(state: state.key), state.name))
        }
        draft.write(", ")
        let base = random.pick(words.bases, 2)
        let (number, unit) = (2 + random.skewed(below: 60), random.pick(base.words, 2))
        let counted = draft.write("\(number) \(unit)")
        let end = draft.length
        draft.write(".")
        let id = try sink.insertNumbered(
            "events",
            "source_id, kind, status, words_start, words_end, place_city, place_state, place_start, place_end, "
                + "time_start, time_end, mentions, start, end, rule, score",
            [
                source, kind.key, "stated", named.start, named.end, city.name, city.state, place.start, place.end,
                time.start, time.end, 1, first, end, "generated", 0.8,
            ])
        for (actor, span) in present {
            _ = try sink.insertNumbered(
                "attendances",
                "event_id, actor_person_id, actor_link_id, actor_state, actor_start, actor_end, status, certainty, "
                    + "start, end, rule, score",
                [
                    id, actor.person, actor.link, actor.state, span.start, span.end, random.pick(Self.statuses, 2),
                    Certainty.stated.rawValue, first, end, "generated", 0.8,
                ])
        }
        _ = try sink.insertNumbered(
            "figures",
            "source_id, event_id, at_least, at_most, bound, counted, unit_kind, base, words_start, words_end, start, "
                + "end, rule, score",
            [
                source, id, number, number, Quantity.Bound.exactly.rawValue, unit, "count", base.key, counted.start,
                counted.end, first, end, "generated", 0.8,
            ])
        try endSentence(from: first)
    }
}
