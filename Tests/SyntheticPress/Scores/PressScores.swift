/// How well an invented press is read.
package struct PressScores: Sendable, CustomStringConvertible {
    /// Things that are found or missed as a whole.
    package struct Count: Sendable, CustomStringConvertible {
        /// How many were found, and how many of them are right.
        package var found = 0
        package var right = 0
        /// How many there are, and how many of them were found.
        package var truth = 0
        package var seen = 0

        /// The share of what was found that is right.
        package var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }

        package var description: String {
            "precision \(Rounded(precision)): \(right) of \(found) right; \(seen) of \(truth) found"
        }
    }

    let articles: Int
    /// Of the places that name persons; B-cubed.
    package let persons: GroupScore
    let personsNotFound: Int
    /// Of the pairs of sentences that come from one sentence of an agency.
    package let origins: GroupScore
    package let conflictsOfKind: [PressConflict.Kind: Count]

    package var conflicts: Count {
        conflictsOfKind.values.reduce(into: Count()) { sum, count in
            sum.found += count.found
            sum.right += count.right
            sum.truth += count.truth
            sum.seen += count.seen
        }
    }

    package var description: String {
        let kinds = PressConflict.Kind.allCases.compactMap { kind in
            conflictsOfKind[kind].map { "  \(kind.rawValue): \($0)" }
        }
        let lines = [
            "\(articles) articles", "persons: \(persons), \(personsNotFound) places not found", "origins: \(origins)",
            "conflicts: \(conflicts)",
        ]
        return (lines + kinds).joined(separator: "\n")
    }
}

/// A share with four places.
struct Rounded: CustomStringConvertible {
    private let tenThousandths: Int

    init(_ share: Double) { tenThousandths = Int((share * 10_000).rounded()) }

    var description: String {
        let digits = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }
}
