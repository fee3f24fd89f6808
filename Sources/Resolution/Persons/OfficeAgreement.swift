import Facts

/// Compares the offices that articles give.
enum OfficeAgreement {
    /// Offices that articles call by either name when they mean one post; the first stands for all.
    private static let equivalents: [[String]] = [
        ["president", "head_of_state"],
        ["prime_minister", "head_of_government", "chancellor"],
    ]

    /// The office under the one key that its equivalents share, without its qualifier.
    static func post(_ title: OfficeTitle) -> OfficeTitle {
        let key = equivalents.first { $0.contains(title.office) }?[0] ?? title.office
        return OfficeTitle(office: key, of: title.of)
    }

    /// An office of `left` that `right` has too, of the same state or organization; the first by key.
    static func shared(_ left: Set<OfficeTitle>, _ right: Set<OfficeTitle>) -> OfficeTitle? {
        left.filter { $0.of != nil && right.contains($0) }.min { $0.summary < $1.summary }
    }

    /// The states that offices belong to.
    static func states(_ offices: Set<OfficeTitle>) -> Set<String> {
        Set(offices.compactMap { if case .state(let code) = $0.of { code } else { nil } })
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
