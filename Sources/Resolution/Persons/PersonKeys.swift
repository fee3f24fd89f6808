import Facts

/// Keys that people can read, a function of who is known: `john_healey`, and `john_healey_gb` beside a namesake.
enum PersonKeys {
    static func keys(of clusters: PersonClusters) -> [Int: String] {
        var keys: [Int: String] = [:]
        for (stem, namesakes) in Dictionary(grouping: clusters.all, by: { stem(of: $0, clusters) }) {
            if namesakes.count == 1 {
                keys[namesakes[0]] = stem
                continue
            }
            var taken: Set<String> = []
            for cluster in namesakes.sorted(by: { mark(of: $0, clusters) < mark(of: $1, clusters) }) {
                let mark = mark(of: cluster, clusters)
                let base = mark.isEmpty ? stem : "\(stem)_\(mark)"
                var key = base
                var number = 1
                while !taken.insert(key).inserted {
                    number += 1
                    key = "\(base)_\(number)"
                }
                keys[cluster] = key
            }
        }
        return keys
    }

    /// The first full name by letters; of a part of a name that only one article has, the article too.
    private static func stem(of cluster: Int, _ clusters: PersonClusters) -> String {
        let members = clusters.members(of: cluster).map { clusters.profiles[$0] }
        let name = clusters.names(of: cluster).first ?? members[0].name
        let words = name.words.isEmpty ? "person" : name.words.joined(separator: "_")
        let apart = members.compactMap(\.apart).min().map { "_\($0)" } ?? ""
        guard let source = members.compactMap(\.source).min(), members.allSatisfy({ $0.source != nil }) else {
            return words + apart
        }
        return "\(words)_in_\(source)\(apart)"
    }

    private static func mark(of cluster: Int, _ clusters: PersonClusters) -> String {
        clusters.states(of: cluster).sorted().joined(separator: "_").lowercased()
    }
}
