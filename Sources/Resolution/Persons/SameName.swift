import Facts

/// The same full name is the same person, unless their offices belong to different states. Where namesakes are known,
/// a profile without a state stays apart from both.
enum SameName: PersonRule {
    static let name = "same_name"

    static func apply(to clusters: inout PersonClusters) {
        let namesakes = Dictionary(grouping: clusters.named.filter { clusters.profiles[$0].apart == nil }) {
            clusters.profiles[$0].name.text
        }
        for text in namesakes.keys.sorted() {
            guard let alike = namesakes[text], alike.count > 1 else { continue }
            joinByState(alike, &clusters)
            joinOpen(alike, &clusters)
        }
    }

    /// Those of one state are one.
    private static func joinByState(_ alike: [Int], _ clusters: inout PersonClusters) {
        for one in alike where !clusters.states(of: clusters.clusterOf[one]).isEmpty {
            for other in alike where other > one {
                let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
                guard left != right, !clusters.states(of: left).isDisjoint(with: clusters.states(of: right)) else {
                    continue
                }
                clusters.join(right, to: left, link(clusters.shared(left, right)))
            }
        }
    }

    /// Those without a state belong to the only person of that name, or to each other.
    private static func joinOpen(_ alike: [Int], _ clusters: inout PersonClusters) {
        let current = Set(alike.map { clusters.clusterOf[$0] })
        let settled = current.filter { !clusters.states(of: $0).isEmpty }.sorted()
        var open = current.subtracting(settled).sorted()
        if settled.count > 1 {
            for cluster in open {
                let same = settled.filter { clusters.shared($0, cluster) != nil }
                guard let one = same.first, same.count == 1 else { continue }
                clusters.join(cluster, to: one, link(clusters.shared(one, cluster)))
                open.removeAll { $0 == cluster }
            }
        }
        guard let first = settled.count == 1 ? settled.first : open.first else { return }
        for cluster in open { clusters.join(cluster, to: first, link(clusters.shared(first, cluster))) }
    }

    private static func link(_ office: OfficeTitle?) -> PersonClusters.Link {
        guard let office else { return .init(rule: name, score: 0.95, reason: "the same name") }
        return .init(rule: name, score: 1, reason: "the same name and office: \(office.summary)")
    }
}
