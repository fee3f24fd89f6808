import Facts

/// A surname alone, without an office of a body, is the one person of that surname whose state the article names, or who
/// holds an office of the title that the article gives.
enum NamePartAndState: PersonRule {
    static let name = "name_part_and_state"

    static func apply(to clusters: inout PersonClusters) {
        let parts = clusters.profiles.indices.filter { part in
            let profile = clusters.profiles[part]
            return !profile.isFull && profile.offices.allSatisfy { $0.of == nil } && profile.apart == nil
        }
        guard !parts.isEmpty else { return }
        var withSurname: [String: [Int]] = [:]
        for cluster in clusters.named {
            let full = clusters.members(of: cluster).filter { clusters.profiles[$0].isFull }
            for surname in Set(full.compactMap { clusters.skeletons[$0].last }) {
                withSurname[surname, default: []].append(cluster)
            }
        }
        for part in parts {
            let profile = clusters.profiles[part]
            let namesakes = withSurname[clusters.skeletons[part][0]] ?? []
            if let (one, link) = byTitle(profile, namesakes, clusters) ?? byState(profile, namesakes, clusters) {
                clusters.join(part, to: one, link)
            }
        }
    }

    /// Who is called by another title than any that they hold is somebody else, whatever states are named.
    private static func byState(
        _ profile: PersonProfile, _ namesakes: [Int], _ clusters: PersonClusters
    ) -> (Int, PersonClusters.Link)? {
        let alike = namesakes.filter {
            !clusters.states(of: $0).isDisjoint(with: profile.states)
                && (profile.offices.isEmpty || isCalled(profile.offices, $0, clusters))
        }
        guard let one = alike.first, alike.count == 1,
            let state = clusters.states(of: one).intersection(profile.states).min()
        else { return nil }
        return (one, .init(name, 0.7, .onlyOneOfState(state)))
    }

    private static func byTitle(
        _ profile: PersonProfile, _ namesakes: [Int], _ clusters: PersonClusters
    ) -> (Int, PersonClusters.Link)? {
        let alike = namesakes.filter { isCalled(profile.offices, $0, clusters) }
        guard let one = alike.first, alike.count == 1, let title = profile.offices.map(\.office).min() else {
            return nil
        }
        return (one, .init(name, 0.75, .onlyOneCalled(title)))
    }

    /// True where they hold an office of such a title: "Minister" can be the foreign minister.
    private static func isCalled(_ titles: Set<OfficeTitle>, _ cluster: Int, _ clusters: PersonClusters) -> Bool {
        clusters.offices(of: cluster).contains { held in
            titles.contains { clusters.words.offices.isKind(held.office, of: $0.office) }
        }
    }
}
