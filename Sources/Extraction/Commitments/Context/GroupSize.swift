import Facts
import Lexicon
import Linguistics

/// How many members an unnamed group has: "26 Länder", "rund 30 Staaten", "nicht alle der 33 Delegationen".
struct GroupSize {
    private(set) var atLeast: Int?
    private(set) var atMost: Int?
    /// "rund 30"
    private(set) var isApproximate = false

    /// Reads the size from the group's words.
    ///
    /// - Parameter quantifier: how much of a whole the group is: `most`, `not all`; the number is then that of the whole.
    init(of words: Range<Int>, quantifier: String?, in analysis: Analysis) {
        let numbers = QuantityReader(analysis).phrases(in: words).filter { $0.unit?.kind == .count }
        guard let number = numbers.first,
            let least = GroupSize.whole(number.atLeast, number.bound == .moreThan ? 1 : 0),
            let most = GroupSize.whole(number.atMost, number.bound == .lessThan ? -1 : 0)
        else { return }
        isApproximate = number.bound == .about || number.bound == .below
        switch quantifier {
        case nil, "all": (atLeast, atMost) = (least, most)
        case "not all": atMost = most.map { max($0 - 1, 0) }
        case "most": (atLeast, atMost) = (least.map { $0 / 2 + 1 }, most)
        default: atMost = most
        }
    }

    /// The number with `step` added; nil within where it is not given, nil where it is no whole number.
    private static func whole(_ number: ExactNumber?, _ step: Int) -> Int?? {
        guard let number else { return .some(nil) }
        return number.whole.map { max($0 + step, 0) }
    }
}
