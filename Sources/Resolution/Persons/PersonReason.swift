import Facts

/// What a rule went by when it took a name for somebody.
enum PersonReason {
    case nobodyElse
    case sameName(OfficeTitle?)
    case spelling(of: String, OfficeTitle?)
    case moreOfTheName(of: String)
    case part(of: PartOf, OfficeTitle)
    case onlyOneOfState(String)
    case onlyOneCalled(String)
    case judgedSame(as: String)
    case judgedApart

    /// Whether somebody is known whose name has the part.
    enum PartOf { case fullName, nobodyKnown }

    /// The reason as the store keeps it.
    var sentence: String {
        switch self {
        case .nobodyElse: "nobody else fits the name"
        case .sameName(nil): "the same name"
        case .sameName(let office?): "the same name and office: \(office.summary)"
        case .spelling(let name, nil): "every word is another spelling of \(name)"
        case .spelling(let name, let office?): "another spelling of \(name), with the same office: \(office.summary)"
        case .moreOfTheName(let name): "\(name) with more of the name"
        case .part(.fullName, let office): "a part of the name, with the same office: \(office.summary)"
        case .part(.nobodyKnown, let office): "the same part of a name and office: \(office.summary)"
        case .onlyOneOfState(let state):
            "the only one of that surname with an office of \(state), which the article names"
        case .onlyOneCalled(let title): "the only one of that surname who is called \(title)"
        case .judgedSame(let name): "judged to be one with \(name)"
        case .judgedApart: "judged to be somebody else of that name"
        }
    }
}

extension PersonGroup.Link {
    init(_ rule: String, _ score: Double, _ reason: PersonReason, decidedBy: String? = nil) {
        self.init(rule: rule, score: score, reason: reason.sentence)
        if let decidedBy { self.decidedBy = decidedBy }
    }
}
