import Facts

/// Profiles on their way to persons: which belong together so far, and why.
struct PersonClusters {
    typealias Link = PersonGroup.Link

    let profiles: [PersonProfile]
    /// For each profile the number of its cluster.
    private(set) var clusterOf: [Int]
    private var membersOf: [[Int]]
    private(set) var links: [Link]

    /// Every profile by itself. `profiles` have to be in canonical order, so that no choice depends on another one.
    init(_ profiles: [PersonProfile]) {
        self.profiles = profiles
        clusterOf = Array(profiles.indices)
        membersOf = profiles.indices.map { [$0] }
        links = profiles.map {
            Link(rule: "new_person", score: $0.isFull ? 0.95 : 0.5, reason: "nobody else fits the name")
        }
    }

    /// The clusters by number, each once.
    var all: [Int] { membersOf.indices.filter { !membersOf[$0].isEmpty } }

    /// The clusters of which somebody knows a full name.
    var named: [Int] { all.filter { cluster in membersOf[cluster].contains { profiles[$0].isFull } } }

    func members(of cluster: Int) -> [Int] { membersOf[cluster] }

    func offices(of cluster: Int) -> Set<OfficeTitle> {
        membersOf[cluster].reduce(into: []) { $0.formUnion(profiles[$1].offices) }
    }

    func states(of cluster: Int) -> Set<String> { OfficeAgreement.states(offices(of: cluster)) }

    /// The full names of a cluster, in order.
    func names(of cluster: Int) -> [FoldedName] {
        Set(membersOf[cluster].map { profiles[$0].name }.filter { $0.words.count > 1 }).sorted { $0.text < $1.text }
    }

    /// True where the offices of the two belong to different states only, so that one human can hardly hold both.
    func clash(_ left: Int, _ right: Int) -> Bool {
        let (mine, theirs) = (states(of: left), states(of: right))
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }

    /// An office that both have, of the same state or organization.
    func shared(_ left: Int, _ right: Int) -> OfficeTitle? {
        OfficeAgreement.shared(offices(of: left), offices(of: right))
    }

    /// Makes the two one; `link` says why for the members of `other` that had no better reason.
    mutating func join(_ other: Int, to cluster: Int, _ link: Link) {
        guard other != cluster else { return }
        for member in membersOf[other] {
            clusterOf[member] = cluster
            if links[member].rule == "new_person" { links[member] = link }
        }
        membersOf[cluster] = (membersOf[cluster] + membersOf[other]).sorted()
        membersOf[other] = []
    }

    /// Says anew why a profile is in its cluster.
    mutating func setLink(_ link: Link, of profile: Int) { links[profile] = link }
}

/// A rule that joins clusters.
protocol PersonRule {
    /// The rule's name: its file's name in snake_case.
    static var name: String { get }

    static func apply(to clusters: inout PersonClusters)
}
