import Facts

/// A name with more words in the middle is the person of the shorter one, where given name and surname are the same and
/// no office speaks against it.
enum FullerName: PersonRule {
    static let name = "fuller_name"

    static func apply(to clusters: inout PersonClusters) {
        for cluster in clusters.named {
            guard clusters.members(of: cluster).allSatisfy({ clusters.profiles[$0].apart == nil }) else { continue }
            let shorter = clusters.named.filter { other in
                other != cluster && !clusters.clash(cluster, other)
                    && clusters.names(of: cluster).contains { long in
                        clusters.names(of: other).contains { isFuller(long, than: $0) }
                    }
                    && clusters.members(of: other).allSatisfy { clusters.profiles[$0].apart == nil }
            }
            guard let one = shorter.first, shorter.count == 1 else { continue }
            let short = clusters.names(of: one).first?.text ?? ""
            clusters.join(
                cluster, to: one, .init(rule: name, score: 0.85, reason: "\(short) with more of the name"))
        }
    }

    private static func isFuller(_ long: FoldedName, than short: FoldedName) -> Bool {
        long.words.count > short.words.count && long.words.first == short.words.first
            && long.surname == short.surname && Set(long.words).isSuperset(of: short.words)
    }
}
