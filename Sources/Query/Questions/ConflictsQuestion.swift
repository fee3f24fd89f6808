/// What sources say incompatibly.
public struct ConflictsQuestion: DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = ConflictRow

    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "conflicts"
    public static let summary = "What sources say incompatibly: one row a claim, those of one conflict together."
    public static let example = "onrecord report conflicts"
    public static let parameters = SourceFilter.parameters

    public var sql: String {
        """
        WITH admitted AS MATERIALIZED (
            SELECT sources.* FROM sources WHERE \(SourceFilter.sql)),
        posts AS MATERIALIZED (
            SELECT offices_held.*, COALESCE(of_state, of_organization) AS body, published_earliest, published_latest
            FROM offices_held JOIN admitted ON admitted.id = offices_held.source_id
            WHERE of_state IS NOT NULL OR of_organization IS NOT NULL),
        \(Self.office),
        \(Self.meetings),
        \(Self.attendance),
        \(Self.stance),
        \(Self.figure),
        claims AS (
            SELECT * FROM office_claims UNION SELECT * FROM attendance_claims UNION SELECT * FROM stance_claims
            UNION SELECT * FROM figure_claims)
        SELECT
            dense_rank() OVER (ORDER BY overview.kind, overview.about, overview.topic) AS conflict,
            overview.kind, overview.actor, overview.actor_kind, overview.actor_key, overview.contribution,
            overview.place, overview.base, overview.counted, overview.words, overview.attendance, overview.stance,
            overview.certainty, sources.name AS source, sources.outlet, sources.agency, sources.published, sources.id AS source_id,
            overview.start, overview.end,
            substr(sources.text, overview.start + 1, overview.end - overview.start) AS evidence
        FROM claims AS overview JOIN sources ON sources.id = overview.source_id
        ORDER BY overview.kind, overview.about, overview.topic, overview.side, sources.published_earliest NULLS LAST, sources.key,
            overview.start, overview.words, overview.stance, overview.certainty
        """
    }

    public var arguments: [String: QuestionArgument] { sources.arguments }

    /// The columns of a claim: `values` by name, and NULL for the others; `about` and `topic` put claims into order.
    private static func claim(_ kind: String, about: String, topic: String, side: String, _ values: [String: String])
        -> String
    {
        let columns = [
            "actor", "actor_kind", "actor_key", "contribution", "place", "base", "counted", "words", "attendance",
            "stance", "certainty",
        ]
        let cells = columns.map { "\(values[$0] ?? "NULL") AS \($0)" }.joined(separator: ", ")
        return "'\(kind)' AS kind, \(about) AS about, \(topic) AS topic, \(side) AS side, \(cells)"
    }

    /// The words of `sources.text` from `start` to `end`.
    private static func words(from start: String, to end: String) -> String {
        "substr(sources.text, \(start) + 1, \(end) - \(start))"
    }

    /// True where two sources, `left` and `right`, can speak of one time: their dates meet, or, where one has none, they
    /// give two persons the same posts. Those are found by the index of sources; the names of its tables are its own, so
    /// that they do not hide `left` and `right`.
    private static func isSameTime(_ left: String, _ right: String) -> String {
        isSameTime(
            left, right,
            undated: """
                1 < (
                    SELECT count(DISTINCT left_post.person_id)
                    FROM offices_held AS left_post JOIN offices_held AS right_post
                        ON +right_post.person_id = +left_post.person_id AND +right_post.office = +left_post.office
                            AND COALESCE(right_post.of_state, right_post.of_organization)
                                = COALESCE(left_post.of_state, left_post.of_organization)
                    WHERE COALESCE(left_post.qualifier, '') NOT IN ('former', 'designate')
                        AND COALESCE(right_post.qualifier, '') NOT IN ('former', 'designate')
                        AND left_post.source_id = \(left).source_id AND right_post.source_id = \(right).source_id)
                """)
    }

    /// True where the dates of `left` and `right` meet; where one has none, `undated` decides.
    private static func isSameTime(_ left: String, _ right: String, undated: String) -> String {
        """
        CASE WHEN \(left).published_earliest IS NOT NULL AND \(right).published_earliest IS NOT NULL
            THEN \(left).published_earliest <= \(right).published_latest
                AND \(right).published_earliest <= \(left).published_latest
            ELSE \(undated)
        END
        """
    }

    /// One source gives somebody an office as former, another one as held.
    private static let office = """
        office_pairs AS (
            SELECT former.id AS former_id, held.id AS held_id, former.person_id, former.office, former.body
            FROM posts AS former JOIN posts AS held
                ON held.person_id = former.person_id AND held.office = former.office AND held.body = former.body
            WHERE former.qualifier = 'former' AND held.qualifier IS NULL AND held.source_id <> former.source_id
                -- A source that gives both uses the title of old.
                AND NOT EXISTS (
                    SELECT 1 FROM offices_held AS own
                    WHERE own.person_id = former.person_id AND own.office = former.office
                        AND COALESCE(own.of_state, own.of_organization) = former.body
                        AND (own.source_id = former.source_id AND own.qualifier IS NULL
                            OR own.source_id = held.source_id AND own.qualifier = 'former'))
                AND \(isSameTime("former", "held"))),
        office_claims AS (
            SELECT
                \(claim(
                    "office", about: "persons.name",
                    topic: "pairs.office || ' ' || pairs.body || ' ' || persons.key",
                    side: "posts.qualifier IS NULL",
                    [
                        "actor": "persons.name", "actor_kind": "'person'", "actor_key": "persons.key",
                        "words": words(from: "posts.start", to: "posts.end"),
                    ])),
                posts.source_id, posts.start, posts.end
            FROM office_pairs AS pairs
            CROSS JOIN offices_held AS posts ON posts.id IN (pairs.former_id, pairs.held_id)
            JOIN persons ON persons.id = pairs.person_id
            JOIN sources ON sources.id = posts.source_id)
        """

    /// Meetings of two sources that are one: of one city, at days that can be the same.
    private static let meetings = """
        held_events AS MATERIALIZED (
            SELECT events.*, published_earliest, published_latest, dates.earliest AS day_earliest,
                dates.latest AS day_latest
            FROM events JOIN admitted ON admitted.id = events.source_id
            LEFT JOIN dates ON dates.source_id = events.source_id AND dates.start < events.time_end
                AND events.time_start < dates.end AND dates.edtf IS NOT NULL
            WHERE place_city IS NOT NULL AND events.status = 'stated'),
        alike AS MATERIALIZED (
            SELECT one.id AS one_id, other.id AS other_id,
                one.place_city
            FROM held_events AS one JOIN held_events AS other
                ON other.place_city = one.place_city AND other.source_id <> one.source_id
            WHERE CASE WHEN one.day_earliest IS NOT NULL AND other.day_earliest IS NOT NULL
                THEN one.day_earliest <= other.day_latest AND other.day_earliest <= one.day_latest
                ELSE \(isSameTime("one", "other")) END),
        same_events AS MATERIALIZED (
            SELECT one_id, other_id, place_city FROM alike
            UNION
            -- Two meetings that are both the same as a third one, where no days speak against it.
            SELECT near.one_id, far.other_id, near.place_city
            FROM alike AS near JOIN alike AS far ON far.one_id = near.other_id
            JOIN held_events AS one ON one.id = near.one_id
            JOIN held_events AS other ON other.id = far.other_id
            WHERE one.source_id <> other.source_id AND (one.day_earliest IS NULL OR other.day_earliest IS NULL))
        """

    /// Who is expected at a meeting, and another one who is there instead; who was there, and was not. The pairs of
    /// meetings come first: persons have many more.
    private static let attendance = """
        attendance_pairs AS (
            SELECT mine.id AS one_id, theirs.id AS other_id, same_events.place_city,
                COALESCE(theirs.actor_state, theirs.for_state, mine.for_state, persons.key) AS subject
            FROM same_events
            CROSS JOIN attendances AS mine ON mine.event_id = same_events.one_id
            CROSS JOIN attendances AS theirs ON theirs.event_id = same_events.other_id
            JOIN persons ON persons.id = mine.actor_person_id
            WHERE mine.certainty = 'stated' AND theirs.certainty = 'stated' AND (
                mine.status IN ('expected', 'attended') AND theirs.status = 'represented'
                    AND (theirs.actor_person_id = mine.actor_person_id OR theirs.actor_state = mine.for_state)
                    AND theirs.representative_start IS NOT NULL
                    AND theirs.representative_person_id IS NOT mine.actor_person_id
                OR mine.status = 'attended' AND theirs.status = 'absent'
                    AND theirs.actor_person_id = mine.actor_person_id)),
        attendance_claims AS (
            SELECT
                \(claim(
                    "attendance", about: "pairs.place_city", topic: "pairs.subject",
                    side: "attendances.status IN ('represented', 'absent')",
                    [
                        "place": "pairs.place_city", "attendance": "attendances.status",
                        "words": words(
                            from: "COALESCE(representative_start, actor_start)",
                            to: "COALESCE(representative_end, actor_end)"),
                    ])),
                sources.id AS source_id, attendances.start, attendances.end
            FROM attendance_pairs AS pairs
            JOIN attendances ON attendances.id IN (pairs.one_id, pairs.other_id)
            JOIN events ON events.id = attendances.event_id
            JOIN sources ON sources.id = events.source_id)
        """

    /// The same actor's contribution at the same place is under way for one source, and unlikely for another. What a
    /// source without a date says can be of the same time.
    private static let stance = """
        positions AS MATERIALIZED (
            SELECT commitments.*, published_earliest, published_latest,
                COALESCE(actor_state, actor_organization, CAST(actor_person_id AS TEXT),
                    CASE WHEN collectives.base <> 'states' THEN collectives.base END) AS subject,
                COALESCE(place_state, lower(substr(admitted.text, place_start + 1, place_end - place_start)), '') AS spot
            FROM commitments JOIN admitted ON admitted.id = commitments.source_id
            LEFT JOIN collectives ON collectives.id = commitments.actor_collective_id
            WHERE stance IN ('considering', 'pledged') AND contribution NOT IN ('other', 'participation')
                AND NOT EXISTS (
                    SELECT 1 FROM commitment_conditions WHERE commitment_conditions.commitment_id = commitments.id)),
        stance_pairs AS (
            SELECT mine.id AS one_id, theirs.id AS other_id, mine.subject, mine.contribution, mine.spot
            FROM positions AS mine JOIN positions AS theirs
                ON theirs.subject = mine.subject AND theirs.contribution = mine.contribution AND theirs.spot = mine.spot
            WHERE mine.certainty = 'stated' AND theirs.certainty = 'unlikely' AND theirs.source_id <> mine.source_id
                AND \(isSameTime("mine", "theirs", undated: "TRUE"))),
        stance_claims AS (
            SELECT
                \(claim(
                    "stance",
                    about: "COALESCE(states.name, organizations.name, persons.name, pairs.subject) || ', ' || concepts.name",
                    topic: "pairs.subject || ' ' || pairs.contribution || ' ' || pairs.spot",
                    side: "positions.certainty = 'unlikely'",
                    [
                        "actor": "COALESCE(states.name, organizations.name, persons.name, pairs.subject)",
                        "actor_kind": """
                            CASE WHEN states.code IS NOT NULL THEN 'state' WHEN organizations.key IS NOT NULL
                            THEN 'organization' WHEN persons.id IS NOT NULL THEN 'person' ELSE 'collective' END
                            """,
                        "actor_key": "COALESCE(states.code, organizations.key, persons.key, pairs.subject)",
                        "contribution": "pairs.contribution", "stance": "positions.stance",
                        "certainty": "positions.certainty",
                    ])),
                positions.source_id, positions.start, positions.end
            FROM stance_pairs AS pairs
            CROSS JOIN commitments AS positions ON positions.id IN (pairs.one_id, pairs.other_id)
            JOIN concepts ON concepts.key = pairs.contribution
            LEFT JOIN states ON states.code = positions.actor_state
            LEFT JOIN organizations ON organizations.key = positions.actor_organization
            LEFT JOIN persons ON persons.id = positions.actor_person_id)
        """

    /// The same things are counted at one meeting, and no number fits both bounds. The pairs of meetings come first:
    /// everywhere the same things are counted.
    private static let figure = """
        counts AS MATERIALIZED (
            SELECT figures.*, COALESCE(base, lower(counted)) AS thing,
                CASE bound WHEN 'about' THEN at_least * 0.8 WHEN 'below' THEN at_most * 0.9
                    WHEN 'more_than' THEN at_least + 1 ELSE COALESCE(at_least, 0) END AS least,
                CASE bound WHEN 'about' THEN at_most * 1.2 WHEN 'less_than' THEN at_most - 1
                    WHEN 'below' THEN at_most - 1 ELSE COALESCE(at_most, 9e18) END AS most
            FROM figures JOIN admitted ON admitted.id = figures.source_id
            WHERE event_id IS NOT NULL AND unit_kind = 'count'),
        figure_pairs AS (
            SELECT mine.id AS one_id, theirs.id AS other_id, mine.thing, same_events.place_city
            FROM same_events
            CROSS JOIN counts AS mine ON mine.event_id = same_events.one_id
            CROSS JOIN counts AS theirs ON theirs.event_id = same_events.other_id AND theirs.thing = mine.thing
            WHERE mine.most < theirs.least),
        figure_claims AS (
            SELECT
                \(claim(
                    "figure", about: "pairs.place_city || ', ' || pairs.thing", topic: "pairs.thing",
                    side: "figures.id = pairs.other_id",
                    [
                        "place": "pairs.place_city", "base": "figures.base", "counted": "lower(figures.counted)",
                        "words": words(from: "figures.words_start", to: "figures.words_end"),
                    ])),
                figures.source_id, figures.start, figures.end
            FROM figure_pairs AS pairs
            JOIN figures ON figures.id IN (pairs.one_id, pairs.other_id)
            JOIN sources ON sources.id = figures.source_id)
        """
}
