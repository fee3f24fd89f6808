/// What was judged by hand.
public struct JudgementsQuestion: Question {
    public typealias Row = JudgementRow

    public init() {}

    public static let name = "judgements"
    public static let summary = "What was judged by hand about who is who, by whom, and whether it is in force."
    public static let example = "onrecord report judgements"
    public static let parameters: [QuestionParameter] = []

    public var sql: String {
        """
        SELECT overview.*
        FROM judgements AS overview
        ORDER BY overview.judged_at, overview.key
        """
    }

    public var arguments: [String: QuestionArgument] { [:] }
}
