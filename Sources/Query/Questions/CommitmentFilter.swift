import Facts

/// Which commitments a question is about; empty parts do not restrict.
public struct CommitmentFilter: Sendable, Hashable {
    /// Kinds of actor: any of them.
    public var actorKinds: Set<ActorName.Kind> = []
    /// Codes of states that act, alone or as the named example of a group.
    public var states: Set<String> = []
    /// Keys of organizations that act.
    public var organizations: Set<String> = []
    /// Keys of persons that act, or whose word it is.
    public var persons: Set<String> = []
    /// Bases of groups that act, as `european states`; widens `states`.
    public var bases: Set<String> = []
    /// Contribution concepts; each stands for its narrower ones too.
    public var contributions: Set<String> = []
    /// Whether narrower contributions do not count: who refuses a part need not refuse the whole.
    public var isExact = false
    /// How much is given.
    public var quantity: QuantityFilter?
    /// Words for what is given, as in the lexicon's concepts, one of which the unit has: `soldat*`.
    public var units: Set<String> = []
    /// Only commitments that say how much.
    public var needsQuantity = false
    /// Codes of states that get it, or where it goes to if the text's words for who gets it name nobody.
    public var receivers: Set<String> = []
    /// Codes of states that the reason names: any of them.
    public var reasonStates: Set<String> = []
    /// Stances that the actor takes nowhere on these contributions.
    public var excludedStances: Set<Stance> = []
    /// Condition concepts; each stands for its narrower ones too.
    public var conditions: Set<String> = []
    /// Whether all of `conditions` have to be there, instead of any.
    public var needsAllConditions = false
    /// Only commitments that depend on something.
    public var needsCondition = false
    /// Only commitments for which the text gives a reason.
    public var needsReason = false
    /// Stances: any of them.
    public var stances: Set<Stance> = []
    /// Certainties: any of them.
    public var certainties: Set<Certainty> = []
    /// Keys of persons whose word it is.
    public var attributedPersons: Set<String> = []
    /// Codes of states whose word it is.
    public var attributedStates: Set<String> = []
    /// Only commitments with that score or more, from 0 to 1; nil does not restrict.
    public var minScore: Double?
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// A filter that lets everything pass.
    public init() {}

    static let parameters =
        [
            QuestionParameter("actor_kinds", "state, organization, person or collective"),
            QuestionParameter("states", "codes of states that act, alone or as the named example of a group"),
            QuestionParameter("organizations", "keys of organizations that act"),
            QuestionParameter("persons", "keys of persons that act, or whose word it is"),
            QuestionParameter("bases", "bases of groups that act: european states"),
            QuestionParameter("contributions", "contribution concepts, narrower ones included"),
            QuestionParameter("exact_contributions", "1: narrower contributions do not count"),
            QuestionParameter("units", "words as patterns of GLOB, one of which the unit has"),
            QuestionParameter("needs_quantity", "1: only what says how much"),
            QuestionParameter("receivers", "codes of states that get it, or where it goes to"),
            QuestionParameter("reason_states", "codes of states that the reason names"),
            QuestionParameter("excluded_stances", "stances that the actor takes nowhere on these contributions"),
            QuestionParameter("conditions", "condition concepts, narrower ones included"),
            QuestionParameter("needs_all_conditions", "1: all of the conditions, not any"),
            QuestionParameter("needs_condition", "1: only what depends on something"),
            QuestionParameter("needs_reason", "1: only what has a reason"),
            QuestionParameter("stances", "stances"),
            QuestionParameter("certainties", "certainties"),
            QuestionParameter("attributed_persons", "keys of persons whose word it is"),
            QuestionParameter("attributed_states", "codes of states whose word it is"),
            QuestionParameter("min_score", "the least score"),
        ] + QuantityFilter.parameters + SourceFilter.parameters

    var arguments: [String: QuestionArgument] {
        sources.arguments(and: QuantityFilter.arguments(quantity).merging(own) { first, _ in first })
    }

    private var own: [String: QuestionArgument] {
        [
            "actor_kinds": .any(actorKinds.map(\.rawValue)), "states": .any(states),
            "organizations": .any(organizations), "persons": .any(persons), "bases": .any(bases),
            "contributions": .any(contributions), "exact_contributions": .flag(isExact),
            "units": .any(units.map(PlainWords.pattern)), "needs_quantity": .flag(needsQuantity),
            "receivers": .any(receivers), "reason_states": .any(reasonStates),
            "excluded_stances": .any(excludedStances.map(\.rawValue)), "conditions": .any(conditions),
            "needs_all_conditions": .flag(needsAllConditions), "needs_condition": .flag(needsCondition),
            "needs_reason": .flag(needsReason),
            "stances": .any(stances.map(\.rawValue)), "certainties": .any(certainties.map(\.rawValue)),
            "attributed_persons": .any(attributedPersons), "attributed_states": .any(attributedStates),
            "min_score": .optional(minScore),
        ]
    }

    /// The ids of the commitments that pass.
    static let sql = """
        SELECT commitments.id
        FROM commitments
        JOIN sources ON sources.id = commitments.source_id
        WHERE (:actor_kinds IS NULL OR (CASE
                WHEN actor_state IS NOT NULL THEN 'state'
                WHEN actor_organization IS NOT NULL THEN 'organization'
                WHEN actor_person_id IS NOT NULL THEN 'person'
                ELSE 'collective' END) IN (SELECT value FROM json_each(:actor_kinds)))
        AND (
            (:states IS NULL AND :organizations IS NULL AND :persons IS NULL AND :bases IS NULL)
            OR EXISTS (
                SELECT 1 FROM commitment_states
                WHERE commitment_id = commitments.id AND state IN (SELECT value FROM json_each(:states)))
            OR actor_organization IN (SELECT value FROM json_each(:organizations))
            OR EXISTS (
                SELECT 1 FROM persons
                WHERE persons.id IN (actor_person_id, attributed_person_id)
                    AND persons.key IN (SELECT value FROM json_each(:persons)))
            OR EXISTS (
                SELECT 1 FROM collectives
                WHERE collectives.id = actor_collective_id
                    AND collectives.base IN (SELECT value FROM json_each(:bases))))
        AND (:contributions IS NULL OR contribution IN (
            SELECT concept FROM concept_ancestors
            WHERE wider IN (SELECT value FROM json_each(:contributions))
                AND (:exact_contributions IS NOT 1 OR concept = wider)))
        AND (COALESCE(:quantity_number, :units) IS NULL AND :needs_quantity IS NOT 1 OR EXISTS (
            SELECT 1 FROM commitment_quantities AS quantities
            WHERE commitment_id = commitments.id
                AND (:units IS NULL OR \(PlainWords.contains("quantities.unit", "units")))
                AND \(QuantityFilter.sql("quantities"))))
        AND (:receivers IS NULL
            OR beneficiary_state IN (SELECT value FROM json_each(:receivers))
            OR beneficiary_start IS NOT NULL AND COALESCE(beneficiary_state, beneficiary_organization) IS NULL
                AND place_state IN (SELECT value FROM json_each(:receivers)))
        AND (:reason_states IS NULL OR EXISTS (
            SELECT 1 FROM commitment_reason_states
            WHERE commitment_id = commitments.id AND state IN (SELECT value FROM json_each(:reason_states))))
        AND (:excluded_stances IS NULL OR NOT EXISTS (
            SELECT 1
            FROM commitments AS others
            JOIN sources AS carriers ON carriers.id = others.source_id AND carriers.superseded_in IS NULL
            WHERE others.stance IN (SELECT value FROM json_each(:excluded_stances))
                AND (:contributions IS NULL OR others.contribution IN (
                    SELECT concept FROM concept_ancestors
                    WHERE wider IN (SELECT value FROM json_each(:contributions))))
                AND (others.actor_state = commitments.actor_state
                    OR others.actor_organization = commitments.actor_organization
                    OR others.actor_person_id = commitments.actor_person_id
                    OR others.actor_collective_id = commitments.actor_collective_id)))
        AND (:conditions IS NULL OR (
            SELECT count(DISTINCT wider)
            FROM commitment_conditions
            JOIN concept_ancestors ON concept_ancestors.concept = commitment_conditions.concept
            WHERE commitment_id = commitments.id AND wider IN (SELECT value FROM json_each(:conditions))
            ) >= CASE WHEN :needs_all_conditions THEN json_array_length(:conditions) ELSE 1 END)
        AND (:needs_condition IS NOT 1
            OR EXISTS (SELECT 1 FROM commitment_conditions WHERE commitment_id = commitments.id))
        AND (:needs_reason IS NOT 1 OR reason_start IS NOT NULL)
        AND (:stances IS NULL OR stance IN (SELECT value FROM json_each(:stances)))
        AND (:certainties IS NULL OR certainty IN (SELECT value FROM json_each(:certainties)))
        AND (
            (:attributed_persons IS NULL AND :attributed_states IS NULL)
            OR attributed_state IN (SELECT value FROM json_each(:attributed_states))
            OR EXISTS (
                SELECT 1 FROM persons
                WHERE persons.id = attributed_person_id
                    AND persons.key IN (SELECT value FROM json_each(:attributed_persons))))
        AND (:min_score IS NULL OR commitments.score >= :min_score)
        AND \(SourceFilter.sql)
        """

    /// What the rows of commitments and conditions need beside `commitment_overview`.
    static let members = """
        (SELECT json_group_array(state) FROM (
                SELECT collective_members.state
                FROM commitments JOIN collective_members ON collective_id = actor_collective_id
                WHERE commitments.id = overview.id ORDER BY collective_members.state)) AS member_states
        """
}
