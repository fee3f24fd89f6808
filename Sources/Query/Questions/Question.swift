import Facts

/// A read-only question to an archive: what it asks, its SQL and the type of its rows.
public protocol Question: Sendable {
    /// What one row of the answer is.
    associatedtype Row: AnswerRow

    /// The name that `onrecord report` takes: `commitments`.
    static var name: String { get }
    /// One sentence: what the rows are.
    static var summary: String { get }
    /// What its SQL can be restricted by.
    static var parameters: [QuestionParameter] { get }
    /// A command line that asks it.
    static var example: String { get }
    /// One statement that reads; every value is an argument, and one that is null does not restrict.
    var sql: String { get }

    /// A value for every parameter of `sql`.
    var arguments: [String: QuestionArgument] { get }
}

/// A parameter of a question's SQL.
public struct QuestionParameter: Sendable, Hashable {
    /// The name in the SQL, without its colon.
    public let name: String
    /// What it restricts the rows to.
    public let meaning: String

    /// A parameter of that name, with what it restricts.
    public init(_ name: String, _ meaning: String) {
        self.name = name
        self.meaning = meaning
    }
}

/// What a parameter of a question's SQL can be.
public enum QuestionArgument: Sendable, Hashable {
    /// No restriction.
    case none
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case real(Double)
    /// Yes or no.
    case flag(Bool)
    /// Any of these; goes to SQL as a JSON array.
    case list([String])

    /// A list, or no restriction where it is empty.
    public static func any(_ values: some Collection<String>) -> QuestionArgument {
        values.isEmpty ? .none : .list(values.sorted())
    }

    /// A text, or no restriction where there is none.
    public static func optional(_ text: String?) -> QuestionArgument {
        text.map(QuestionArgument.text) ?? .none
    }

    /// A number, or no restriction where there is none.
    public static func optional(_ number: Double?) -> QuestionArgument {
        number.map(QuestionArgument.real) ?? .none
    }

    /// A list as SQL's `json_each` reads it.
    static func json(_ texts: [String]) -> String {
        var json = JSONText()
        json.beginArray()
        for text in texts { json.value(text) }
        json.endArray()
        return json.text
    }
}
