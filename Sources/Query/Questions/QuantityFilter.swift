import Facts

/// How many of something a text has to give for sure: "more than 100" leaves out "about 90" and "at least 50".
public struct QuantityFilter: Sendable, Hashable {
    /// How the number asked for is bound.
    public var bound: Quantity.Bound
    /// The number asked for.
    public var number: Int

    /// Numbers that fit the bound.
    public init(_ bound: Quantity.Bound, _ number: Int) {
        self.bound = bound
        self.number = number
    }

    static let parameters = [
        QuestionParameter("quantity_bound", "how the number is bound: more_than, at_least, less_than, at_most, about"),
        QuestionParameter("quantity_number", "the number asked for"),
    ]

    static func arguments(_ filter: QuantityFilter?) -> [String: QuestionArgument] {
        [
            "quantity_bound": .optional(filter?.bound.rawValue),
            "quantity_number": filter.map { .integer($0.number) } ?? .none,
        ]
    }

    /// True where the columns at_least, at_most and bound of `row` fit the number, or none is asked for. "About" is right
    /// to a fifth.
    static func sql(_ row: String) -> String {
        """
        (:quantity_number IS NULL OR CASE :quantity_bound
                WHEN 'more_than' THEN \(row).at_least > :quantity_number
                    OR \(row).at_least = :quantity_number AND \(row).bound = 'more_than'
                WHEN 'at_least' THEN \(row).at_least >= :quantity_number
                WHEN 'less_than' THEN \(row).at_most < :quantity_number
                    OR \(row).at_most = :quantity_number AND \(row).bound IN ('less_than', 'below')
                WHEN 'at_most' THEN \(row).at_most <= :quantity_number
                WHEN 'about' THEN \(row).at_least >= 0.8 * :quantity_number AND \(row).at_most <= 1.2 * :quantity_number
                ELSE \(row).at_least <= :quantity_number AND \(row).at_most >= :quantity_number END)
        """
    }
}
