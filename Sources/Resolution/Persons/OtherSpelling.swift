import Facts

/// Names that differ only in how foreign letters are written are one person where both hold the same office, or where
/// given name and surname are both written in the other way.
enum OtherSpelling: PersonRule {
    static let name = "other_spelling"

    static func apply(to clusters: inout PersonClusters) {
        var spellings: [[String]: [Int]] = [:]
        for cluster in clusters.named where !clusters.isApart(cluster) {
            spellings[clusters.skeletons[cluster], default: []].append(cluster)
        }
        for skeleton in spellings.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let alike = spellings[skeleton], alike.count > 1 else { continue }
            // Who shares an office first, so that the others find whom they could mean.
            for rule in [joinByOffice, joinBySpelling] {
                for one in alike {
                    for other in alike where other > one && mayBeOne(one, other, clusters) {
                        rule(one, other, alike, &clusters)
                    }
                }
            }
        }
    }

    private static func mayBeOne(_ one: Int, _ other: Int, _ clusters: PersonClusters) -> Bool {
        let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
        return left != right && clusters.profiles[one].name != clusters.profiles[other].name
            && !clusters.clash(left, right)
    }

    private static func joinByOffice(_ one: Int, _ other: Int, _: [Int], _ clusters: inout PersonClusters) {
        let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
        guard let office = clusters.shared(left, right) else { return }
        clusters.join(
            right, to: left, .init(Self.name, 0.9, .spelling(of: clusters.profiles[one].name.text, office)))
    }

    /// With a namesake in another state nobody can tell whose spelling it is.
    private static func joinBySpelling(_ one: Int, _ other: Int, _ alike: [Int], _ clusters: inout PersonClusters) {
        let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
        let (mine, theirs) = (clusters.profiles[one].name, clusters.profiles[other].name)
        let namesakes = Set(alike.map { clusters.clusterOf[$0] }).subtracting([left, right])
        guard zip(mine.words, theirs.words).allSatisfy({ $0 != $1 }),
            namesakes.allSatisfy({ clusters.states(of: $0).isEmpty })
        else { return }
        clusters.join(right, to: left, .init(name, 0.8, .spelling(of: mine.text, nil)))
    }
}
