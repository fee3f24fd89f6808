import Facts
import Lexicon

/// Joins what several sentences of an article say of one position: the same actor, contribution and stance, nothing that
/// speaks against it. The first sentence is the evidence, the others are further evidence.
struct SamePosition {
    /// Shows the words of spans.
    let text: (Span) -> String?
    /// The key of what is none of the listed contributions.
    let unlisted: String

    /// The positions, each once, in the order of their first evidence.
    func joined(_ commitments: [Commitment]) -> [Commitment] {
        var positions: [Commitment] = []
        for commitment in commitments {
            if let known = positions.firstIndex(where: { isSame($0, commitment) }) {
                join(commitment, into: &positions[known])
            } else {
                positions.append(commitment)
            }
        }
        return positions
    }

    // MARK: - What is the same

    private func isSame(_ known: Commitment, _ new: Commitment) -> Bool {
        known.contribution == new.contribution && known.stance == new.stance
            && isSame(known.actor, new.actor) && areCompatible(known.certainty, new.certainty)
            && isSameContribution(known, new) && depend(known.conditions, alike: new.conditions)
            && isSameSource(known, new)
            && differsNowhere(known.quantity, new.quantity) { $0.isSameAmount(as: $1) }
            && differsNowhere(known.beneficiary, new.beneficiary, isSame)
            && differsNowhere(known.place, new.place, isSame)
            && differsNowhere(known.reason, new.reason) { $0.states == $1.states && $0.concepts == $1.concepts }
    }

    /// A group is the same where its words are, or what it is a part of, and how much of it.
    private func isSame(_ known: Actor, _ new: Actor) -> Bool {
        guard case .collective(let one) = known, case .collective(let other) = new else { return known == new }
        if one.text.lowercased() == other.text.lowercased() { return one.members == other.members }
        return one.quantifier == other.quantifier && one.base == other.base && one.members == other.members
            && one.atLeast == other.atLeast && one.atMost == other.atMost
    }

    /// What is hedged in one sentence can be stated in another; what is unlikely is another position.
    private func areCompatible(_ known: Certainty, _ new: Certainty) -> Bool {
        known == new || known != .unlikely && new != .unlikely
    }

    /// What no concept fits is the same only in the same words.
    private func isSameContribution(_ known: Commitment, _ new: Commitment) -> Bool {
        guard known.contribution == unlisted else { return true }
        guard let one = known.contributionSpan.flatMap(text), let other = new.contributionSpan.flatMap(text) else {
            return false
        }
        return one.lowercased() == other.lowercased()
    }

    /// One sentence can name more conditions than another, but not others: those are conditions of their own.
    private func depend(_ known: [Commitment.Condition], alike new: [Commitment.Condition]) -> Bool {
        let (fewer, more) = known.count < new.count ? (known, new) : (new, known)
        return fewer.allSatisfy { condition in more.contains { isSame($0, condition) } }
    }

    /// The same one says so; the reporter's word and the actor's own are no contradiction.
    private func isSameSource(_ known: Commitment, _ new: Commitment) -> Bool {
        known.attributedTo == new.attributedTo
            || known.attributedTo == nil && new.attributedTo == new.actor
            || new.attributedTo == nil && known.attributedTo == known.actor
    }

    private func isSame(_ known: Commitment.Beneficiary, _ new: Commitment.Beneficiary) -> Bool {
        if known.actor != nil || new.actor != nil { return known.actor == new.actor }
        return text(known.span) == text(new.span)
    }

    private func isSame(_ known: Commitment.Place, _ new: Commitment.Place) -> Bool {
        if known.state != nil || new.state != nil { return known.state == new.state }
        return text(known.span) == text(new.span)
    }

    /// True unless both are there and differ.
    private func differsNowhere<Detail>(
        _ known: Detail?, _ new: Detail?, _ isSame: (Detail, Detail) -> Bool
    ) -> Bool {
        guard let known, let new else { return true }
        return isSame(known, new)
    }

    // MARK: - Joining

    private func join(_ new: Commitment, into known: inout Commitment) {
        let evidence = [known.evidence] + known.furtherEvidence
        if !evidence.contains(where: { $0.overlaps(new.evidence) }) { known.furtherEvidence.append(new.evidence) }
        if new.certainty == .stated { known.certainty = .stated }
        for condition in new.conditions where !known.conditions.contains(where: { isSame($0, condition) }) {
            known.conditions.append(condition)
        }
        known.quantity = known.quantity ?? new.quantity
        known.beneficiary = known.beneficiary ?? new.beneficiary
        known.place = known.place ?? new.place
        known.reason = known.reason ?? new.reason
        known.attributedTo = known.attributedTo ?? new.attributedTo
        if new.score > known.score { (known.rule, known.score) = (new.rule, new.score) }
    }

    /// A concept is one condition however often it is stated; other conditions are told apart by their words.
    private func isSame(_ known: Commitment.Condition, _ new: Commitment.Condition) -> Bool {
        guard known.concept == new.concept else { return false }
        return known.concept != unlisted || text(known.span) == text(new.span)
    }
}

extension Quantity {
    /// True where the numbers are the same, and of the same kind of unit.
    fileprivate func isSameAmount(as other: Quantity) -> Bool {
        atLeast == other.atLeast && atMost == other.atMost && unitKind == other.unitKind && currency == other.currency
    }
}
