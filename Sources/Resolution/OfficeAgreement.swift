import Facts

/// Compares the offices that articles give.
enum OfficeAgreement {
    /// Offices that articles call by either name when they mean one post.
    private static let equivalents: [Set<String>] = [
        ["president", "head_of_state"],
        ["prime_minister", "head_of_government", "chancellor"],
    ]

    /// An office of `left` that `right` has too, of the same state or organization; the first by key.
    static func shared(_ left: Set<OfficeTitle>, _ right: Set<OfficeTitle>) -> OfficeTitle? {
        left.filter { one in
            one.of != nil && right.contains { one.of == $0.of && areOne(one.office, $0.office) }
        }.min { ($0.office, $0.qualifier?.rawValue ?? "") < ($1.office, $1.qualifier?.rawValue ?? "") }
    }

    /// True where the offices of the two belong to different states only, so that one human can hardly hold both.
    static func clash(_ left: Set<OfficeTitle>, _ right: Set<OfficeTitle>) -> Bool {
        let (mine, theirs) = (states(left), states(right))
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs) && shared(left, right) == nil
    }

    private static func states(_ offices: Set<OfficeTitle>) -> Set<String> {
        Set(offices.compactMap { if case .state(let code) = $0.of { code } else { nil } })
    }

    private static func areOne(_ left: String, _ right: String) -> Bool {
        left == right || equivalents.contains { $0.contains(left) && $0.contains(right) }
    }
}

extension OfficeTitle {
    /// `president of FR`, for reasons.
    var summary: String {
        switch of {
        case .state(let code): "\(office) of \(code)"
        case .organization(let key): "\(office) of \(key)"
        case nil: office
        }
    }
}
