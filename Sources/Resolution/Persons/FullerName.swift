import Facts

/// A name with more words in the middle is the person of the shorter one, where given name and surname are the same and
/// no office speaks against it.
enum FullerName: PersonRule {
    static let name = "fuller_name"

    static func apply(to clusters: inout PersonClusters) {
        let named = clusters.named.filter { !clusters.isApart($0) }
        var withEnds: [[String]: [Int]] = [:]
        for cluster in named {
            for ends in Set(clusters.names(of: cluster).map(ends)) { withEnds[ends, default: []].append(cluster) }
        }
        for cluster in named {
            let near = Set(clusters.names(of: cluster).flatMap { withEnds[ends(of: $0)] ?? [] })
            let shorter = near.sorted().filter { other in
                other != cluster && !clusters.clash(cluster, other)
                    && clusters.names(of: cluster).contains { long in
                        clusters.names(of: other).contains { isFuller(long, than: $0) }
                    }
            }
            guard let one = shorter.first, shorter.count == 1 else { continue }
            let short = clusters.names(of: one).first?.text ?? ""
            clusters.join(cluster, to: one, .init(name, 0.85, .moreOfTheName(of: short)))
        }
    }

    /// Given name and surname.
    private static func ends(of name: FoldedName) -> [String] { [name.words.first ?? "", name.surname] }

    private static func isFuller(_ long: FoldedName, than short: FoldedName) -> Bool {
        long.words.count > short.words.count && ends(of: long) == ends(of: short)
            && Set(long.words).isSuperset(of: short.words)
    }
}
