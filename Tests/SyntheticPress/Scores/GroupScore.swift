/// How well found groups agree with the true ones.
package struct GroupScore: Sendable, CustomStringConvertible {
    package let precision: Double
    package let recall: Double

    package var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    package var description: String {
        "precision \(Rounded(precision)), recall \(Rounded(recall)), F1 \(Rounded(f1))"
    }

    /// The pairs that stand in one found group against those that stand in one true group; nil stands in none.
    package static func pairs(_ items: [(found: Int?, truth: Int?)]) -> GroupScore {
        func count(_ groups: some Sequence<Int>) -> Int { groups.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
        let found = Dictionary(grouping: items.compactMap(\.found), by: \.self).values.map(\.count)
        let truth = Dictionary(grouping: items.compactMap(\.truth), by: \.self).values.map(\.count)
        let both = Dictionary(
            grouping: items.compactMap { item in
                item.found.flatMap { found in item.truth.map { [found, $0] } }
            }, by: \.self
        ).values.map(\.count)
        return GroupScore(precision: share(count(both), count(found)), recall: share(count(both), count(truth)))
    }

    /// B-cubed (Bagga and Baldwin 1998): for each item how much of its group is right, and how much of the true one is
    /// in it. An item without a found group stands alone.
    package static func bCubed(_ items: [(found: Int?, truth: Int)]) -> GroupScore {
        guard !items.isEmpty else { return GroupScore(precision: 1, recall: 1) }
        var alone = 0
        let groups = items.map { item -> (found: Int, truth: Int) in
            alone -= item.found == nil ? 1 : 0
            return (item.found ?? alone, item.truth)
        }
        let found = Dictionary(grouping: groups, by: \.found).mapValues(\.count)
        let truth = Dictionary(grouping: groups, by: \.truth).mapValues(\.count)
        let both = Dictionary(grouping: groups.map { [$0.found, $0.truth] }, by: \.self).mapValues(\.count)
        var (precision, recall) = (0.0, 0.0)
        for item in groups {
            let common = both[[item.found, item.truth]] ?? 0
            precision += share(common, found[item.found] ?? 0)
            recall += share(common, truth[item.truth] ?? 0)
        }
        return GroupScore(precision: precision / Double(items.count), recall: recall / Double(items.count))
    }

    private static func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}
