/// What the names of persons and of their offices have in common, whatever the language: for telling who is who.
package struct PersonWords: Sendable {
    package let offices: OfficeKinds
    package let spellings: NameSpellings

    /// What is part of the binary.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package static func bundled() throws -> PersonWords { try PersonWords(.bundled) }

    init(_ tables: LexiconTables) throws {
        offices = OfficeKinds(try tables.table("common/offices.tsv"))
        spellings = NameSpellings(try tables.table("common/spellings.tsv"))
    }
}

/// Which offices articles call by each other's names, by their keys.
package struct OfficeKinds: Sendable {
    private var samePosts: [String: String] = [:]
    private var broader: [String: String] = [:]

    init(_ table: LexiconTable) {
        for row in table.rows {
            if !row["same_post"].isEmpty { samePosts[row["key"]] = row["same_post"] }
            if !row["broader"].isEmpty { broader[row["key"]] = row["broader"] }
        }
    }

    /// The one key of all offices that are names of the same post: of a chancellor that of the prime minister.
    package func post(_ office: String) -> String { samePosts[office] ?? office }

    /// True where the holder of `office` is called `other` too: a defence minister is a minister.
    package func isKind(_ office: String, of other: String) -> Bool {
        var next: String? = office
        for _ in 0...broader.count {
            guard let key = next else { return false }
            if key == other { return true }
            next = broader[key]
        }
        return false
    }
}

/// The ways to write the sounds of names from other scripts.
package struct NameSpellings: Sendable {
    /// By their first letter, longer groups of letters before shorter ones.
    private var groups: [Unicode.Scalar: [(letters: [Unicode.Scalar], sound: [Unicode.Scalar])]] = [:]

    init(_ table: LexiconTable) {
        for row in table.rows {
            let letters = Array(row["letters"].unicodeScalars)
            guard let first = letters.first else { continue }
            groups[first, default: []].append((letters, Array(row["sound"].unicodeScalars)))
        }
        for first in groups.keys { groups[first]?.sort { $0.letters.count > $1.letters.count } }
    }

    /// The longest group of letters that begins at a place of a word, and what stands for its sound; a letter that no
    /// group begins with stands for itself.
    package func sound(at index: Int, of word: [Unicode.Scalar]) -> (count: Int, sound: [Unicode.Scalar]) {
        let group = groups[word[index]]?.first { word[index...].starts(with: $0.letters) }
        return group.map { ($0.letters.count, $0.sound) } ?? (1, [word[index]])
    }
}
