/// Meetings. Who was absent, or is only expected, is not involved.
enum MoneyEvents {
    static let events =
        "SELECT "
        + MoneySQL.entity(
            "Event", id: MoneySQL.id("event", row: "events", of: "events"),
            [
                ("name", MoneySQL.value(name)),
                ("keywords", "json_array(events.kind, events.status)"),
                ("location", MoneySQL.value(RecordSQL.words("events.place_start", "events.place_end"))),
                ("country", MoneySQL.value("lower(events.place_state)")),
                (
                    "date",
                    MoneySQL.values(
                        """
                        SELECT \(RecordSQL.plainDate("edtf")) AS value FROM dates
                        WHERE dates.source_id = events.source_id AND dates.start = events.time_start
                            AND dates.end = events.time_end
                        """)
                ),
                ("organizer", MoneySQL.value(MoneySQL.id("organization", key: "events.host_organization"))),
                ("involved", MoneySQL.values(involved)),
                ("summary", MoneySQL.value(RecordSQL.words("events.start", "events.end"))),
                ("proof", MoneySQL.value(MoneySQL.article)), ("publisher", MoneySQL.value("sources.outlet")),
                ("sourceUrl", MoneySQL.value("sources.url")),
            ]) + """
             FROM events JOIN sources ON sources.id = events.source_id
            WHERE \(RecordSQL.isCurrent)
            ORDER BY events.source_id, events.start, events.id
            """

    /// What is known of it, in the text's words: meeting, Brüssel, am Donnerstag.
    private static let name = """
        events.kind || COALESCE(', ' || \(RecordSQL.words("events.place_start", "events.place_end")), '')
            || COALESCE(', ' || \(RecordSQL.words("events.time_start", "events.time_end")), '')
        """

    private static let involved = """
        SELECT \(MoneySQL.party("actor_person_id", "actor_state", "actor_organization")) AS value
        FROM attendances WHERE event_id = events.id AND status = 'attended'
        UNION
        SELECT \(MoneySQL.party("representative_person_id", "NULL", "NULL"))
        FROM attendances WHERE event_id = events.id AND status = 'represented'
        """
}
