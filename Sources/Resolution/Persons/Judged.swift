import Facts

/// What somebody decided by hand: it goes before every rule.
enum Judged {
    static let name = "judgement"

    /// Joins what was judged to be one.
    static func join(_ judgements: [PersonJudgement], in clusters: inout PersonClusters) {
        for judgement in judgements {
            guard case .merge(let left, let right) = judgement.content,
                let one = cluster(of: left, in: clusters), let other = cluster(of: right, in: clusters), one != other
            else { continue }
            let link = PersonClusters.Link(name, 1, .judgedSame(as: left.name.text), decidedBy: judgement.by)
            for member in clusters.members(of: other) { clusters.setLink(link, of: member) }
            clusters.join(other, to: one, link)
        }
    }

    /// Says of profiles that were set apart who did so.
    static func mark(_ judgements: [PersonJudgement], in clusters: inout PersonClusters) {
        for profile in clusters.profiles.indices {
            guard let key = clusters.profiles[profile].apart,
                let judgement = judgements.first(where: { $0.key == key })
            else { continue }
            clusters.setLink(.init(name, 1, .judgedApart, decidedBy: judgement.by), of: profile)
        }
    }

    /// The name that somebody gave the person, the newest judgement first.
    static func givenName(of cluster: Int, by judgements: [PersonJudgement], _ clusters: PersonClusters) -> String? {
        for judgement in judgements.reversed() {
            guard case .rename(let named, let name) = judgement.content else { continue }
            if Judged.cluster(of: named, in: clusters) == cluster { return name }
        }
        return nil
    }

    /// Who is meant; nil where nobody is, or several can be.
    private static func cluster(of named: PersonJudgement.Named, in clusters: PersonClusters) -> Int? {
        let namesakes = Set(
            clusters.profiles.indices.filter { number in
                let profile = clusters.profiles[number]
                return profile.name == named.name && profile.apart == named.apart && profile.source == named.source
            }.map { clusters.clusterOf[$0] })
        guard namesakes.count > 1 else { return namesakes.first }
        let sameState = namesakes.filter { cluster in
            let states = clusters.states(of: cluster)
            return named.state.map(states.contains) ?? states.isEmpty
        }
        return sameState.count == 1 ? sameState.first : nil
    }
}
