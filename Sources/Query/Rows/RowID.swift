/// The name that reports print for a statement or commitment, and `show` reads.
public enum RowID: Sendable, Hashable {
    /// A row of statements.
    case statement(Int)
    /// A row of commitments.
    case commitment(Int)

    /// Reads `s12` or `c3`, in either case.
    public init?(_ text: String) {
        guard let first = text.first?.lowercased(), let number = Int(text.dropFirst()), number > 0 else { return nil }
        switch first {
        case "s": self = .statement(number)
        case "c": self = .commitment(number)
        default: return nil
        }
    }

    /// `s12` or `c3`.
    public var text: String {
        switch self {
        case .statement(let number): "s\(number)"
        case .commitment(let number): "c\(number)"
        }
    }
}
