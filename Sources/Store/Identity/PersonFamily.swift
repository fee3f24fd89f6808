import Facts
import GRDB

/// The profiles by which it is decided anew who some names are.
///
/// Who those with a full name are follows from the full names of their block alone. Who a part of a name is follows from
/// the persons whose full names have it; it tells nothing of them. So the profiles of some blocks are decided, and with
/// them the parts of names elsewhere that can mean one of their persons. Whoever else these can mean is looked at only.
struct PersonFamily {
    private let profiles: ProfileRows
    private let judged: JudgedNames
    private var found: [Int64: ProfileRow] = [:]
    /// The numbers of the rows that are decided; who the others are stands fast.
    private(set) var decided: Set<Int64> = []
    /// Blocks whose profiles are decided.
    private var blocks: Set<String>
    /// Blocks whose full names are known.
    private var known: Set<String> = []

    /// The family of all names of some blocks.
    init(of blocks: Set<String>, _ profiles: ProfileRows, _ judged: JudgedNames) throws {
        (self.profiles, self.judged, self.blocks) = (profiles, judged, blocks)
        try visitBlocks { try $0.decideAll(of: $1) }
    }

    /// The family of a part of a name that only its own article supports, so that no other name hangs on it.
    init(ofPart part: ProfileRow, _ profiles: ProfileRows, _ judged: JudgedNames) throws {
        (self.profiles, self.judged, blocks) = (profiles, judged, [profiles.identity.block(of: part.profile.name)])
        decide([part])
        try visitBlocks { try $0.addFullNames(of: $1) }
    }

    /// All profiles, in the order of their rows; a current source has each.
    var rows: [ProfileRow] { found.values.sorted { $0.id < $1.id } }

    /// Calls `visit` for each block, and for those to which judgements tie what is found.
    private mutating func visitBlocks(_ visit: (inout PersonFamily, String) throws -> Void) throws {
        var visited: Set<String> = []
        while let block = blocks.subtracting(visited).min() {
            visited.insert(block)
            try visit(&self, block)
            guard !judged.isEmpty else { continue }
            for row in found.values { blocks.formUnion(judged.blocks(of: row.profile.name)) }
        }
    }

    private mutating func decideAll(of block: String) throws {
        let rows = try profiles.rows(of: block)
        decide(rows)
        decide(try profiles.lonelyParts(of: block))
        known.insert(block)
        for (part, _) in held(rows.filter { !$0.profile.isFull }, by: \.words) { try addPersons(of: part) }
        // Also by what sources said that are not current any more: a part may have been decided by that.
        for (given, posts) in held(rows.filter(\.profile.isFull), by: \.words.givenNames) {
            let parts = try profiles.parts(named: given)
            guard parts.contains(where: { !$0.profile.offices.isDisjoint(with: posts) }) else { continue }
            decide(parts)
            try addPersons(of: given)
        }
    }

    /// The persons whom the parts of that name can mean: by their surname, or by a given name and a post.
    private mutating func addPersons(of part: String) throws {
        let posts = try profiles.parts(named: part).reduce(into: Set()) { $0.formUnion($1.profile.offices) }
        let near = try profiles.blocks(givenName: part, posts: posts).union([
            profiles.identity.block(of: FoldedName(part))
        ])
        for block in near.sorted() { try addFullNames(of: block) }
        // A judgement on the part is one on whoever it means.
        if !judged.blocks(of: FoldedName(part)).isEmpty { blocks.formUnion(near) }
    }

    private mutating func addFullNames(of block: String) throws {
        guard known.insert(block).inserted else { return }
        for row in try profiles.rows(of: block) where row.profile.isFull && row.sourceCount > 0 { found[row.id] = row }
    }

    private mutating func decide(_ rows: [ProfileRow]) {
        for row in rows where row.sourceCount > 0 {
            found[row.id] = row
            decided.insert(row.id)
        }
    }

    /// The posts of the profiles by some words of their names, the words in order.
    private func held(
        _ rows: [ProfileRow], by words: (FoldedName) -> [String]
    ) -> [(word: String, posts: Set<OfficeTitle>)] {
        var posts: [String: Set<OfficeTitle>] = [:]
        for row in rows {
            for word in words(row.profile.name) {
                posts[word, default: []].formUnion(row.profile.offices.filter { $0.of != nil })
            }
        }
        return posts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension [String] {
    /// The words of a name before the surname.
    fileprivate var givenNames: [String] { Array(dropLast()) }
}

/// The blocks that judgements on persons tie together.
struct JudgedNames {
    private var blocksOf: [FoldedName: Set<String>] = [:]

    init(_ judgements: [PersonJudgement], identity: any PersonIdentity) {
        for judgement in judgements {
            let names: [FoldedName]
            switch judgement.content {
            case .merge(let left, let right): names = [left.name, right.name]
            case .rename(let named, _): names = [named.name]
            case .split: continue
            }
            let blocks = Set(names.map(identity.block))
            for name in names { blocksOf[name, default: []].formUnion(blocks) }
        }
    }

    var isEmpty: Bool { blocksOf.isEmpty }

    var allBlocks: Set<String> { blocksOf.values.reduce(into: []) { $0.formUnion($1) } }

    /// The blocks that have to be decided with the name; none where nobody judged it.
    func blocks(of name: FoldedName) -> Set<String> { blocksOf[name] ?? [] }
}
