/// What the values of a column are; each can be NULL where the column may be.
enum ColumnKind: String {
    case integer, number, string, boolean, date
    case dateTime = "datetime"

    /// By the declaration in `CREATE TABLE`, and the habits by which columns are named.
    init(name: String, declaration: String) {
        if name.hasPrefix("is_") {
            self = .boolean
        } else if name.hasSuffix("_at") {
            self = .dateTime
        } else if name.hasSuffix("earliest") || name.hasSuffix("latest") {
            self = .date
        } else {
            switch declaration {
            case "INTEGER": self = .integer
            case "REAL", "ANY": self = .number
            default: self = .string
            }
        }
    }
}
