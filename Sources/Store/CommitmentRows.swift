import Facts
import GRDB

/// Writes one article's commitments with their conditions and reasons.
struct CommitmentRows {
    let db: Database
    let source: Int64

    /// The rows made, in the order of `commitments`.
    ///
    /// `statements` has the row of the statement behind each commitment, where there is one; it may be shorter.
    func insert(_ commitments: [Commitment], statements: [Int64?], _ actors: inout ActorRows) throws -> [Int64] {
        var rows: [(Commitment, ActorColumns)] = []
        // Actors first, so that a group that an attribution means has its row, and its words.
        for commitment in commitments {
            rows.append(
                (commitment, try actors.columns(for: commitment.actor, at: commitment.actorSpan, rule: commitment.rule))
            )
        }
        var ids: [Int64] = []
        for (index, (commitment, actor)) in rows.enumerated() {
            let said = try actors.columns(
                forRemote: commitment.attributedTo, evidence: commitment.evidence, rule: commitment.rule)
            try check(commitment, actors)
            let statement = index < statements.count ? statements[index] : nil
            ids.append(try insert(commitment, actor: actor, attributedTo: said, statement: statement))
        }
        return ids
    }

    private func check(_ commitment: Commitment, _ actors: ActorRows) throws {
        let spans =
            [commitment.actorSpan, commitment.evidence] + commitment.furtherEvidence
            + commitment.conditions.map(\.span)
            + [
                commitment.contributionSpan, commitment.quantity?.span, commitment.beneficiary?.span,
                commitment.place?.span, commitment.stanceSpan, commitment.reason?.span,
            ].compactMap { $0 }
        for span in spans { try actors.check(span, of: commitment.rule) }
    }

    private func insert(
        _ commitment: Commitment, actor: ActorColumns, attributedTo said: ActorColumns, statement: Int64?
    ) throws -> Int64 {
        let writer = RowWriter(db)
        let receiver = receiver(commitment.beneficiary)
        try writer.run(
            """
            INSERT INTO commitments (
                source_id, actor_person_id, actor_link_id, actor_state, actor_organization, actor_collective_id,
                actor_start, actor_end, contribution, contribution_start, contribution_end, beneficiary_state,
                beneficiary_organization, beneficiary_start, beneficiary_end, place_state, place_start, place_end,
                stance, stance_start, stance_end, certainty, reason_start, reason_end, attributed_person_id,
                attributed_link_id, attributed_state, attributed_organization, attributed_collective_id, statement_id,
                start, end, rule, score)
            VALUES (
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, actor.person, actor.link, actor.state, actor.organization, actor.collective,
            commitment.actorSpan.start,
            commitment.actorSpan.end, commitment.contribution, commitment.contributionSpan?.start,
            commitment.contributionSpan?.end, receiver.state, receiver.organization,
            commitment.beneficiary?.span.start, commitment.beneficiary?.span.end, commitment.place?.state,
            commitment.place?.span.start, commitment.place?.span.end, commitment.stance.rawValue,
            commitment.stanceSpan?.start, commitment.stanceSpan?.end, commitment.certainty.rawValue,
            commitment.reason?.span.start, commitment.reason?.span.end, said.person, said.link, said.state,
            said.organization,
            said.collective, statement, commitment.evidence.start, commitment.evidence.end, commitment.rule,
            commitment.score)
        let id = writer.lastID
        for (index, evidence) in commitment.furtherEvidence.enumerated() {
            try writer.run(
                "INSERT INTO commitment_evidences (commitment_id, position, start, end) VALUES (?, ?, ?, ?)", id,
                index + 2, evidence.start, evidence.end)
        }
        if let quantity = commitment.quantity { try insert(quantity, of: id) }
        for (position, condition) in commitment.conditions.enumerated() {
            try writer.run(
                """
                INSERT INTO commitment_conditions (commitment_id, position, concept, start, end)
                VALUES (?, ?, ?, ?, ?)
                """,
                id, position + 1, condition.concept, condition.span.start, condition.span.end)
        }
        for state in commitment.reason?.states ?? [] {
            try writer.run("INSERT OR IGNORE INTO commitment_reason_states VALUES (?, ?)", id, state)
        }
        for concept in commitment.reason?.concepts ?? [] {
            try writer.run("INSERT OR IGNORE INTO commitment_reason_concepts VALUES (?, ?)", id, concept)
        }
        return id
    }

    private func receiver(_ beneficiary: Commitment.Beneficiary?) -> (state: String?, organization: String?) {
        switch beneficiary?.actor {
        case .state(let code): (code, nil)
        case .organization(let key): (nil, key)
        default: (nil, nil)
        }
    }

    private func insert(_ quantity: Quantity, of commitment: Int64) throws {
        try RowWriter(db).run(
            """
            INSERT INTO commitment_quantities (
                commitment_id, at_least, at_most, bound, unit, unit_kind, currency, is_shared, start, end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            commitment, quantity.atLeast?.databaseValue, quantity.atMost?.databaseValue, quantity.bound.rawValue,
            quantity.unit, quantity.unitKind.rawValue, quantity.currency, quantity.isShared, quantity.span.start,
            quantity.span.end)
    }
}

extension ExactNumber {
    /// A whole number as INTEGER, any other as REAL.
    var databaseValue: DatabaseValue { whole?.databaseValue ?? double.databaseValue }
}
