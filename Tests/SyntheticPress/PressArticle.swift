import Facts

/// An invented article with the truth about it.
package struct PressArticle: Sendable {
    package let id: String
    package let title: String
    package let outlet: String
    package let url: String
    /// The day it appeared: `2025-04-11`.
    package let date: String
    package let text: String
    /// Its sentences, in the order of the text.
    package let sentences: [Span]
    /// The places that name a person, and who it is: a number of `SyntheticPress.persons`.
    package let mentions: [(span: Span, person: Int)]
    /// The sentences that an agency wrote, and which of its sentences each is.
    package let shared: [(span: Span, origin: Int)]
}

/// An invented person.
package struct PressPerson: Sendable {
    package let givenName: String
    package let surname: String
    package let isFemale: Bool
    package let office: PressOffice
    package let state: PressState
    package let status: Status

    /// Whether the office is held now.
    package enum Status: String, Sendable, CaseIterable {
        case current, acting, former

        /// The word for it before an office.
        var word: String {
            switch self {
            case .current: ""
            case .acting: "geschäftsführende "
            case .former: "frühere "
            }
        }
    }
}

/// A sentence that gives a person an office, of the person's state.
struct OfficeClaim {
    let person: Int
    let office: PressOffice
    let isFormer: Bool
    var span: Span
}

/// Two places that speak of the same thing, and whether they contradict each other.
package struct PressConflict: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case office, attendance, stance, figure
    }

    package struct Place: Sendable {
        package let article: String
        package let span: Span
    }

    package let kind: Kind
    package let left: Place
    package let right: Place
    /// False for a near miss: another person of that name, another meeting, a number that is only rounded.
    package let isContradiction: Bool
}
