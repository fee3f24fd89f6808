/// SQL that makes one row of what several sources carry, so that a copy does not look like a report of its own.
///
/// Copies are rows of one passage that are alike. Rows without a passage in common are one where their details are the
/// same too. A row never takes in two of one source.
struct CarriedRows {
    /// What rows have to share: expressions over the columns of their view.
    let alike: [String]
    /// What independent reports have to share besides; a copy may be cut, and have less of it.
    let details: [String]
    /// Rows that differ in this stay apart.
    let apart: String

    /// The columns that `tables` goes by; `number` tells the rows of the question apart.
    func keys(number: String) -> String {
        """
        \(number) AS _number,
                json_array(\(alike.joined(separator: ", "))) AS _alike,
                json_array(\(details.joined(separator: ", "))) AS _details
        """
    }

    /// Common tables over `passing`: `led` gives each row its `_lead`, the earliest known of those that are one, and
    /// `carried` has the carriers of each lead. Join it to `passing` by CROSS JOIN, from the lead to its row: in the other
    /// order SQLite makes no index for it and compares every lead with every row.
    var tables: String {
        """
        counted AS (
            SELECT \(Carriage.columns), source_key, published_earliest, _number,
                _alike, _details, \(apart) AS _apart, COALESCE(passage_id, -id) AS _passage,
                count(*) OVER (PARTITION BY _alike, COALESCE(passage_id, -id), source_id) AS _of_source
            FROM passing),
        worded AS (
            SELECT overview.*,
                CASE WHEN max(_of_source) OVER passage = 1
                    THEN first_value(_details) OVER (passage ORDER BY \(Self.order))
                    ELSE _details END AS _wording
            FROM counted AS overview
            WINDOW passage AS (PARTITION BY _alike, _passage)),
        numbered AS (
            SELECT overview.*, row_number() OVER (
                PARTITION BY _alike, _wording, _apart, source_id ORDER BY start, _number) AS _nth
            FROM worded AS overview),
        led AS (
            SELECT overview.*, first_value(_number) OVER (
                PARTITION BY _alike, _wording, _apart, _nth ORDER BY \(Self.order), _number) AS _lead
            FROM numbered AS overview),
        \(Carriage.sql)
        """
    }

    /// The earliest first; of one day, the source that a passage counts for.
    private static let order = """
        overview.published_earliest NULLS LAST, overview.source_key <> overview.origin_key, \(SourceFilter.order)
        """
}

extension CarriedRows {
    /// One speech event: only copies of it, for who says the same again says it another time.
    static let statements = CarriedRows(
        alike: ["by_kind", "COALESCE(by_key, lower(speaker))", "kind", "medium"],
        details: ["lower(quote)", "lower(addressee)"], apart: "origin_key")

    /// One position. Unnamed groups of two articles need not be the same, however they are called.
    static let commitments = CarriedRows(
        alike: positionAlike, details: positionDetails, apart: "CASE actor_kind WHEN 'collective' THEN origin_key END")

    /// One condition of a position.
    static let conditions = CarriedRows(
        alike: positionAlike + ["condition_key"],
        details: positionDetails + [wordsOfConditions("condition_key", "condition_text")],
        apart: commitments.apart)

    /// One step of a position: an independent report is a step of its own.
    static let steps = CarriedRows(alike: positionAlike, details: positionDetails, apart: "origin_key")

    /// The words of conditions whose keys do not say what they are.
    private static func wordsOfConditions(_ keys: String, _ words: String) -> String {
        "CASE WHEN \(keys) LIKE '%other%' OR \(keys) LIKE '%unspecified%' THEN lower(\(words)) END"
    }

    private static let positionAlike = [
        "actor_kind", "lower(actor_key)", "member_keys", "contribution_key", "stance", "certainty", "condition_keys",
        "attributed_to_kind", "attributed_to_key",
    ]
    private static let positionDetails = [
        "CASE contribution_key WHEN 'other' THEN lower(contribution_words) END", "at_least", "at_most", "bound",
        "lower(unit)", "currency", "is_shared", "COALESCE(beneficiary_key, lower(beneficiary))",
        "COALESCE(place_key, lower(place))", "lower(reason)", wordsOfConditions("condition_keys", "condition_words"),
    ]
}
