import Facts

/// Names that differ only in how foreign letters are written are one person where both hold the same office, or where
/// given name and surname are both written in the other way.
enum OtherSpelling: PersonRule {
    static let name = "other_spelling"

    static func apply(to clusters: inout PersonClusters) {
        var spellings: [String: [Int]] = [:]
        for profile in clusters.profiles.indices where clusters.profiles[profile].isFull {
            guard clusters.profiles[profile].apart == nil else { continue }
            let skeleton = Skeleton.of(clusters.profiles[profile].name).joined(separator: " ")
            spellings[skeleton, default: []].append(profile)
        }
        for skeleton in spellings.keys.sorted() {
            guard let alike = spellings[skeleton], alike.count > 1 else { continue }
            for one in alike {
                for other in alike where other > one { join(one, other, alike, &clusters) }
            }
        }
    }

    private static func join(_ one: Int, _ other: Int, _ alike: [Int], _ clusters: inout PersonClusters) {
        let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
        let (mine, theirs) = (clusters.profiles[one].name, clusters.profiles[other].name)
        guard left != right, mine != theirs, !clusters.clash(left, right) else { return }
        if let office = clusters.shared(left, right) {
            clusters.join(
                right, to: left,
                .init(
                    rule: name, score: 0.9,
                    reason: "another spelling of \(mine.text), with the same office: \(office.summary)"))
            return
        }
        // With a namesake in another state nobody can tell whose spelling it is.
        let persons = Set(alike.map { clusters.clusterOf[$0] })
        guard zip(mine.words, theirs.words).allSatisfy({ $0 != $1 }),
            !persons.contains(where: { $0 != left && $0 != right && !clusters.states(of: $0).isEmpty })
        else { return }
        clusters.join(
            right, to: left, .init(rule: name, score: 0.8, reason: "every word is another spelling of \(mine.text)"))
    }
}
