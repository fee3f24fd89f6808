import Facts

/// Compares the offices that articles give.
enum OfficeAgreement {
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
