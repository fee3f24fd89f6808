import SyntheticPress

/// Draws with the skew of real archives: few are named often, many seldom.
struct ArchiveRandom {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// From 0 to below `limit`, all alike.
    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &random) }

    /// From 0 to below `limit`; small numbers more often, the more so the higher `skew` (1: all alike).
    mutating func skewed(below limit: Int, _ skew: Int = 3) -> Int {
        let drawn = Double.random(in: 0..<1, using: &random)
        let power = (1..<max(skew, 1)).reduce(drawn) { power, _ in power * drawn }
        return min(Int(power * Double(limit)), max(limit - 1, 0))
    }

    /// True in `percent` of a hundred cases.
    mutating func happens(_ percent: Int) -> Bool { number(below: 100) < percent }

    /// One of `choices`, which are not none; the first ones more often.
    mutating func pick<Choice>(_ choices: [Choice], _ skew: Int = 3) -> Choice {
        choices[skewed(below: choices.count, skew)]
    }
}
