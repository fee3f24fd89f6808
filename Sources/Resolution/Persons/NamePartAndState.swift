import Facts

/// A surname alone, without an office of a body, is the one person of that surname whose state the article names, or who
/// holds an office of the title that the article gives.
enum NamePartAndState: PersonRule {
    static let name = "name_part_and_state"

    static func apply(to clusters: inout PersonClusters) {
        let named = clusters.named
        for part in clusters.profiles.indices {
            let profile = clusters.profiles[part]
            guard !profile.isFull, profile.offices.allSatisfy({ $0.of == nil }), profile.apart == nil else { continue }
            let skeleton = Skeleton.of(profile.name.text)
            let namesakes = named.filter { cluster in
                clusters.names(of: cluster).contains { Skeleton.of($0.surname) == skeleton }
            }
            if let (one, link) = byTitle(profile, namesakes, clusters) ?? byState(profile, namesakes, clusters) {
                clusters.join(part, to: one, link)
            }
        }
    }

    private static func byState(
        _ profile: PersonProfile, _ namesakes: [Int], _ clusters: PersonClusters
    ) -> (Int, PersonClusters.Link)? {
        let alike = namesakes.filter { !clusters.states(of: $0).isDisjoint(with: profile.states) }
        guard let one = alike.first, alike.count == 1,
            let state = clusters.states(of: one).intersection(profile.states).min()
        else { return nil }
        return (
            one,
            .init(
                rule: name, score: 0.7,
                reason: "the only one of that surname with an office of \(state), which the article names")
        )
    }

    private static func byTitle(
        _ profile: PersonProfile, _ namesakes: [Int], _ clusters: PersonClusters
    ) -> (Int, PersonClusters.Link)? {
        let titles = Set(profile.offices.map(\.office))
        let alike = namesakes.filter { cluster in
            clusters.offices(of: cluster).contains { held in
                // "Minister" can be the foreign_minister.
                titles.contains { $0 == held.office || held.office.hasSuffix("_" + $0) }
            }
        }
        guard let one = alike.first, alike.count == 1, let title = titles.min() else { return nil }
        return (one, .init(rule: name, score: 0.75, reason: "the only one of that surname who is called \(title)"))
    }
}
