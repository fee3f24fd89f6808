import Facts
import Lexicon

/// Profiles on their way to persons: which belong together so far, and why.
struct PersonClusters {
    typealias Link = PersonGroup.Link

    /// One human, as far as is known.
    private struct Cluster {
        var members: [Int] = []
        /// The full names, and the offices of those who have them; of a cluster without a full name, of all.
        var names: Set<FoldedName> = []
        var offices: Set<OfficeTitle> = []
        var states: Set<String> = []
        /// The judgement that sets a member apart.
        var apart: String?
    }

    let profiles: [PersonProfile]
    let words: PersonWords
    /// For each profile the skeletons of its name's words.
    let skeletons: [[String]]
    /// For each profile the number of its cluster.
    private(set) var clusterOf: [Int]
    private(set) var links: [Link]
    private var clusters: [Cluster]

    /// Every profile by itself. `profiles` have to be in canonical order, so that no choice depends on another one.
    init(_ profiles: [PersonProfile], _ words: PersonWords) {
        self.profiles = profiles
        self.words = words
        skeletons = profiles.map { Skeleton.of($0.name, words.spellings) }
        clusterOf = Array(profiles.indices)
        let reason = PersonReason.nobodyElse.sentence
        links = profiles.map { Link(rule: "new_person", score: $0.isFull ? 0.95 : 0.5, reason: reason) }
        clusters = profiles.enumerated().map { number, profile in
            Cluster(
                members: [number], names: profile.isFull ? [profile.name] : [], offices: profile.offices,
                states: OfficeAgreement.states(profile.offices), apart: profile.apart)
        }
    }

    /// The clusters by number, each once.
    var all: [Int] { clusters.indices.filter { !clusters[$0].members.isEmpty } }

    /// The clusters of which somebody knows a full name.
    var named: [Int] { clusters.indices.filter { !clusters[$0].names.isEmpty } }

    func members(of cluster: Int) -> [Int] { clusters[cluster].members }

    /// The offices that articles give beside the full name: a part of a name tells nothing new of a person.
    func offices(of cluster: Int) -> Set<OfficeTitle> { clusters[cluster].offices }

    /// The states of those offices.
    func states(of cluster: Int) -> Set<String> { clusters[cluster].states }

    /// The full names of a cluster, in order.
    func names(of cluster: Int) -> [FoldedName] { clusters[cluster].names.sorted { $0.text < $1.text } }

    /// True where somebody judged that a member is not who the rules take it for.
    func isApart(_ cluster: Int) -> Bool { clusters[cluster].apart != nil }

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
        let joined = clusters[other]
        clusters[other] = Cluster()
        for member in joined.members {
            clusterOf[member] = cluster
            if links[member].rule == "new_person" { links[member] = link }
        }
        if clusters[cluster].names.isEmpty == joined.names.isEmpty {
            clusters[cluster].offices.formUnion(joined.offices)
            clusters[cluster].states.formUnion(joined.states)
        } else if clusters[cluster].names.isEmpty {
            (clusters[cluster].offices, clusters[cluster].states) = (joined.offices, joined.states)
        }
        clusters[cluster].names.formUnion(joined.names)
        clusters[cluster].members = (clusters[cluster].members + joined.members).sorted()
        clusters[cluster].apart = clusters[cluster].apart ?? joined.apart
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
