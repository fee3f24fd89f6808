import Facts

/// The same full name is the same person, unless their offices belong to different states. Where namesakes are known,
/// a profile without a state stays apart from both, and so does one with the states of both.
enum SameName: PersonRule {
    static let name = "same_name"

    static func apply(to clusters: inout PersonClusters) {
        let namesakes = Dictionary(grouping: clusters.named.filter { !clusters.isApart($0) }) {
            clusters.profiles[$0].name.text
        }
        for text in namesakes.keys.sorted() {
            guard let alike = namesakes[text], alike.count > 1 else { continue }
            joinByState(alike, &clusters)
            joinOpen(alike, &clusters)
        }
    }

    /// Those of one state are one. Who has offices of several states is whoever is known of one of them.
    private static func joinByState(_ alike: [Int], _ clusters: inout PersonClusters) {
        let ofOne = alike.filter { clusters.states(of: $0).count == 1 }
        let firstOf = joinThoseOfOneState(ofOne, &clusters)
        var unknown: [Int] = []
        for cluster in alike where clusters.states(of: cluster).count > 1 {
            let known = Set(clusters.states(of: cluster).compactMap { firstOf[$0] }.map { clusters.clusterOf[$0] })
            if known.isEmpty { unknown.append(cluster) }
            guard let one = known.first, known.count == 1 else { continue }
            clusters.join(cluster, to: one, link(clusters.shared(one, cluster)))
        }
        joinThoseOfOneState(unknown, &clusters)
    }

    /// Joins those that have a state in common; gives the first of each state.
    @discardableResult
    private static func joinThoseOfOneState(_ alike: [Int], _ clusters: inout PersonClusters) -> [String: Int] {
        var firstOf: [String: Int] = [:]
        let states = alike.map { clusters.states(of: $0).sorted() }
        for (cluster, states) in zip(alike, states) {
            for state in states {
                guard let first = firstOf[state] else {
                    firstOf[state] = cluster
                    continue
                }
                let (left, right) = (clusters.clusterOf[first], clusters.clusterOf[cluster])
                clusters.join(right, to: left, link(clusters.shared(left, right)))
            }
        }
        return firstOf
    }

    /// Those without a state belong to the only person of that name, or to each other.
    private static func joinOpen(_ alike: [Int], _ clusters: inout PersonClusters) {
        let current = Set(alike.map { clusters.clusterOf[$0] })
        let settled = current.filter { !clusters.states(of: $0).isEmpty }.sorted()
        var open = current.subtracting(settled).sorted()
        if settled.count > 1 {
            open.removeAll { cluster in
                let same = settled.filter { clusters.shared($0, cluster) != nil }
                guard let one = same.first, same.count == 1 else { return false }
                clusters.join(cluster, to: one, link(clusters.shared(one, cluster)))
                return true
            }
        }
        guard let first = settled.count == 1 ? settled.first : open.first else { return }
        for cluster in open { clusters.join(cluster, to: first, link(clusters.shared(first, cluster))) }
    }

    private static func link(_ office: OfficeTitle?) -> PersonClusters.Link {
        .init(name, office == nil ? 0.95 : 1, .sameName(office))
    }
}
