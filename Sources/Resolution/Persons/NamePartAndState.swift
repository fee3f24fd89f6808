import Facts

/// A surname alone, without an office, is the one person of that surname whose state the article names.
enum NamePartAndState: PersonRule {
    static let name = "name_part_and_state"

    static func apply(to clusters: inout PersonClusters) {
        let named = clusters.named
        for part in clusters.profiles.indices {
            let profile = clusters.profiles[part]
            guard !profile.isFull, profile.offices.isEmpty, profile.apart == nil else { continue }
            let skeleton = Skeleton.of(profile.name.text)
            let alike = named.filter { cluster in
                clusters.names(of: cluster).contains { Skeleton.of($0.surname) == skeleton }
                    && !clusters.states(of: cluster).isDisjoint(with: profile.states)
            }
            guard let one = alike.first, alike.count == 1,
                let state = clusters.states(of: one).intersection(profile.states).min()
            else { continue }
            clusters.join(
                part, to: one,
                .init(
                    rule: name, score: 0.7,
                    reason: "the only one of that surname with an office of \(state), which the article names"))
        }
    }
}
