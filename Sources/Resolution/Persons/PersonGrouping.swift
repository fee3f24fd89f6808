import Facts
import Lexicon

/// Says which profiles are one human.
///
/// A function of the profiles alone: neither their order nor what was decided before matters. Never joins on doubt: a
/// name that fits nobody, or several alike, is a person of its own.
enum PersonGrouping {
    private static var rules: [any PersonRule.Type] {
        [SameName.self, OtherSpelling.self, FullerName.self, NamePartAndOffice.self, NamePartAndState.self]
    }

    /// The groups; members are given by their places in `profiles`.
    static func groups(
        of profiles: [PersonProfile], judgements: [PersonJudgement], _ words: PersonWords
    ) -> [PersonGroup] {
        let places = profiles.map(canonical)
        let order = profiles.indices.sorted { places[$0].lexicographicallyPrecedes(places[$1]) }
        var clusters = PersonClusters(order.map { profiles[$0] }, words)
        joinApart(&clusters)
        for rule in rules { rule.apply(to: &clusters) }
        Judged.join(judgements, in: &clusters)
        Judged.mark(judgements, in: &clusters)
        let keys = PersonKeys.keys(of: clusters)
        return clusters.all.map { cluster in
            PersonGroup(
                members: clusters.members(of: cluster).map {
                    .init(profile: order[$0], link: clusters.links[$0])
                }, key: keys[cluster] ?? "person",
                givenName: Judged.givenName(of: cluster, by: judgements, clusters))
        }
    }

    /// Profiles that one judgement sets apart belong together.
    private static func joinApart(_ clusters: inout PersonClusters) {
        var first: [String: Int] = [:]
        for profile in clusters.profiles.indices {
            guard let key = clusters.profiles[profile].apart else { continue }
            if let one = first[key] {
                clusters.join(profile, to: one, .init(Judged.name, 1, .judgedApart))
            } else {
                first[key] = profile
            }
        }
    }

    /// Full names first, then by letters: an order that says nothing but is always the same.
    private static func canonical(_ profile: PersonProfile) -> [String] {
        [
            profile.isFull ? "0" : "1", profile.name.text,
            profile.offices.map(\.summary).sorted().joined(separator: ";"),
            profile.states.sorted().joined(separator: ","), profile.source ?? "", profile.apart ?? "",
        ]
    }
}
