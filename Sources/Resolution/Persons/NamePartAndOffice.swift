import Facts

/// A single name is the one person who has it and holds the same office of the same body: a surname in any spelling, or a
/// given name that an article gives with that office.
enum NamePartAndOffice: PersonRule {
    static let name = "name_part_and_office"

    static func apply(to clusters: inout PersonClusters) {
        let parts = clusters.profiles.indices.filter { part in
            let profile = clusters.profiles[part]
            return !profile.isFull && !profile.offices.isEmpty && profile.apart == nil
        }
        guard !parts.isEmpty else { return }
        let holders = Holders(clusters)
        for part in parts {
            let profile = clusters.profiles[part]
            let alike = Set(profile.offices.flatMap { holders.of($0, part: clusters.skeletons[part][0], profile.name) })
            guard let one = alike.first, alike.count == 1,
                let office = OfficeAgreement.shared(profile.offices, clusters.offices(of: one))
            else { continue }
            clusters.join(part, to: one, .init(name, 0.9, .part(of: .fullName, office)))
        }
        joinParts(parts, &clusters)
    }

    /// The clusters with a full name, by an office and a part of the name.
    private struct Holders {
        private struct Key: Hashable {
            let office: OfficeTitle
            let part: String
        }

        private var withSurname: [Key: Set<Int>] = [:]
        private var withGivenName: [Key: Set<Int>] = [:]

        init(_ clusters: PersonClusters) {
            for cluster in clusters.named {
                let members = clusters.members(of: cluster)
                let surnames = Set(members.compactMap { clusters.skeletons[$0].last })
                for office in clusters.offices(of: cluster) where office.of != nil {
                    for part in surnames { withSurname[Key(office: office, part: part), default: []].insert(cluster) }
                }
                for profile in members.map({ clusters.profiles[$0] }) {
                    for office in profile.offices where office.of != nil {
                        for part in profile.name.words.dropLast() {
                            withGivenName[Key(office: office, part: part), default: []].insert(cluster)
                        }
                    }
                }
            }
        }

        func of(_ office: OfficeTitle, part skeleton: String, _ name: FoldedName) -> Set<Int> {
            (withSurname[Key(office: office, part: skeleton)] ?? []).union(
                withGivenName[Key(office: office, part: name.text)] ?? [])
        }
    }

    /// Of nobody a full name is known: the same part of a name with the same office is the same person.
    private static func joinParts(_ parts: [Int], _ clusters: inout PersonClusters) {
        struct Held: Hashable {
            let name: FoldedName
            let office: OfficeTitle
        }
        var firstOf: [Held: Int] = [:]
        for part in parts where clusters.names(of: clusters.clusterOf[part]).isEmpty {
            let profile = clusters.profiles[part]
            for office in profile.offices.filter({ $0.of != nil }).sorted(by: { $0.summary < $1.summary }) {
                let held = Held(name: profile.name, office: office)
                guard let first = firstOf[held] else {
                    firstOf[held] = part
                    continue
                }
                let (left, right) = (clusters.clusterOf[first], clusters.clusterOf[part])
                clusters.join(right, to: left, .init(name, 0.8, .part(of: .nobodyKnown, office)))
            }
        }
    }
}
