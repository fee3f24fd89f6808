import Facts

extension ArticleRows {
    private static let certainties = Certainty.allCases.map(\.rawValue)
    private static let stances = Stance.allCases.map(\.rawValue)
    private static let bounds = Quantity.Bound.allCases.map(\.rawValue)

    /// Writes a sentence that says where somebody stands on a contribution.
    mutating func writeCommitment(_ maker: PlanMaker, _ cast: [InventedPerson], _ random: inout ArchiveRandom) throws {
        let first = draft.length
        let (actor, actorSpan) = try writeActor(maker, cast, &random)
        draft.write(" " + random.pick(words.verbs, 4) + " ")
        let quantity = random.happens(12) ? writeQuantity(&random) : nil
        let contribution = random.pick(words.contributions, 2)
        let named = draft.write(random.pick(contribution.words, 2))
        var receiver: (state: String, span: Span)?
        if random.happens(30) {
            draft.write(" " + random.pick(words.prepositions, 2) + " ")
            let state = random.pick(words.states)
            receiver = (state.key, try writeNamed(Actor(state: state.key), state.name).1)
        }
        let date = random.happens(10) ? try writeDay(maker, &random) : nil
        let conditions = random.happens(30) ? writeConditions(&random) : []
        let reason = random.happens(10) ? writeReason(&random) : nil
        let end = draft.length
        draft.write(".")
        let said = random.happens(40) ? statements.last : nil
        let id = try sink.insertNumbered(
            "commitments",
            "source_id, actor_person_id, actor_link_id, actor_state, actor_organization, actor_collective_id, "
                + "actor_start, actor_end, contribution, contribution_start, contribution_end, beneficiary_state, "
                + "beneficiary_start, beneficiary_end, stance, certainty, reason_start, reason_end, "
                + "attributed_person_id, attributed_link_id, attributed_state, attributed_organization, "
                + "attributed_collective_id, statement_id, start, end, rule, score",
            [
                source, actor.person, actor.link, actor.state, actor.organization, actor.collective, actorSpan.start,
                actorSpan.end, contribution.key, named.start, named.end, receiver?.state, receiver?.span.start,
                receiver?.span.end, conditions.isEmpty ? random.pick(Self.stances, 2) : Stance.conditional.rawValue,
                random.pick(Self.certainties, 4), reason?.span.start, reason?.span.end, said?.by.person,
                said?.by.link, said?.by.state, said?.by.organization, said?.by.collective, said?.id, first, end,
                "generated", 0.8,
            ])
        if let quantity {
            try sink.insert(
                "commitment_quantities",
                "commitment_id, at_least, at_most, bound, unit, unit_kind, start, end",
                [
                    id, quantity.number, quantity.number, random.pick(Self.bounds, 3), quantity.unit, "measure",
                    quantity.span.start, quantity.span.end,
                ])
        }
        for (position, condition) in conditions.enumerated() {
            try sink.insert(
                "commitment_conditions", "commitment_id, position, concept, start, end",
                [id, position + 1, condition.concept, condition.span.start, condition.span.end])
        }
        if let reason { try sink.insert("commitment_reason_states", "commitment_id, state", [id, reason.state]) }
        if let date { try sink.insert("commitment_dates", "commitment_id, date_id", [id, date]) }
        try endSentence(from: first)
    }

    private mutating func writeActor(
        _ maker: PlanMaker, _ cast: [InventedPerson], _ random: inout ArchiveRandom
    ) throws -> (Actor, Span) {
        switch random.number(below: 100) {
        case 0..<70:
            let state = random.pick(words.states)
            return try writeNamed(Actor(state: state.key), state.name)
        case 70..<80:
            let body = random.pick(words.organizations)
            return try writeNamed(Actor(organization: body.key), body.name)
        case 80..<92: return try writePerson(random.pick(cast, 2))
        default: return try writeCollective(maker.collective(&random))
        }
    }

    private mutating func writeQuantity(_ random: inout ArchiveRandom) -> (number: Int, unit: String, span: Span) {
        let (number, unit) = (1 + random.skewed(below: 5000), random.pick(words.units, 2))
        let span = draft.write("\(number) \(unit)")
        draft.write(" ")
        return (number, unit, span)
    }

    private mutating func writeDay(_ maker: PlanMaker, _ random: inout ArchiveRandom) throws -> Int64 {
        draft.write(" ")
        return try writeDate(ArchiveDay(random.number(below: 1000), of: 1000).day8601)
    }

    private mutating func writeConditions(_ random: inout ArchiveRandom) -> [(concept: String, span: Span)] {
        draft.write(", " + random.pick(words.conjunctions, 2))
        return (0...random.skewed(below: 3)).map { _ in
            draft.write(" ")
            let condition = random.pick(words.conditions, 2)
            return (condition.key, draft.write(random.pick(condition.words, 2)))
        }
    }

    private mutating func writeReason(_ random: inout ArchiveRandom) -> (state: String, span: Span) {
        draft.write(", ")
        let state = random.pick(words.states)
        return (state.key, draft.write(random.pick(words.conjunctions, 2) + " " + state.name))
    }
}
