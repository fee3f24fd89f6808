import Store

extension StoreError {
    /// What was wrong with an article's findings, in words.
    var reason: String {
        switch self {
        case .unknownKey(let table, let key): "a finding names “\(key)”, which is not among the \(table)"
        case .invalidSpan(let rule, let start, let end, let length):
            "the rule \(rule) points at [\(start), \(end)) of a text of \(length) characters"
        case .undecidedPerson(let name): "nothing is settled about the person “\(name)”"
        default: "\(self)"
        }
    }
}
