import Facts

/// A single name is the one person whose name has it and who holds the same office of the same body.
enum NamePartAndOffice: PersonRule {
    static let name = "name_part_and_office"

    static func apply(to clusters: inout PersonClusters) {
        let named = clusters.named
        for part in clusters.profiles.indices {
            let profile = clusters.profiles[part]
            guard !profile.isFull, !profile.offices.isEmpty, profile.apart == nil else { continue }
            let alike = named.filter { cluster in
                clusters.names(of: cluster).contains { $0.words.contains(profile.name.text) }
                    && OfficeAgreement.shared(profile.offices, clusters.offices(of: cluster)) != nil
                    || isSpelling(of: profile, clusters, cluster)
            }
            guard let one = alike.first, alike.count == 1,
                let office = OfficeAgreement.shared(profile.offices, clusters.offices(of: one))
            else { continue }
            clusters.join(
                part, to: one,
                .init(
                    rule: name, score: 0.9, reason: "a part of the name, with the same office: \(office.summary)"))
        }
        joinParts(&clusters)
    }

    /// The surname in another spelling, with the same office.
    private static func isSpelling(of profile: PersonProfile, _ clusters: PersonClusters, _ cluster: Int) -> Bool {
        let skeleton = Skeleton.of(profile.name.text)
        return clusters.names(of: cluster).contains { Skeleton.of($0.surname) == skeleton }
            && OfficeAgreement.shared(profile.offices, clusters.offices(of: cluster)) != nil
    }

    /// Of nobody a full name is known: the same part of a name with the same office is the same person.
    private static func joinParts(_ clusters: inout PersonClusters) {
        let parts = clusters.profiles.indices.filter {
            !clusters.profiles[$0].isFull && !clusters.profiles[$0].offices.isEmpty
                && clusters.profiles[$0].apart == nil && clusters.clusterOf[$0] == $0
        }
        for one in parts {
            for other in parts where other > one && clusters.profiles[one].name == clusters.profiles[other].name {
                let (left, right) = (clusters.clusterOf[one], clusters.clusterOf[other])
                guard left != right, let office = clusters.shared(left, right) else { continue }
                clusters.join(
                    right, to: left,
                    .init(rule: name, score: 0.8, reason: "the same part of a name and office: \(office.summary)"))
            }
        }
    }
}
