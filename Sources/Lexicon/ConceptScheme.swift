/// The concepts that positions are about, and the words that mean them.
package struct ConceptScheme: Sendable {
    /// What the rules use a concept for beyond the words that mean it.
    package enum Use: String, Sendable, CaseIterable {
        case ordinary = ""
        /// The contribution that is meant where a text speaks of a condition and names none.
        case unnamed
        /// The contribution that is none of the others, told in the text's own words.
        case unlisted
        /// A word that a body of the state has to give before the state can act.
        case approval
    }

    /// Where a concept can stand.
    package enum Scheme: String, Sendable, CaseIterable {
        case contribution, condition
        /// What statements are about; no position is taken on it.
        case topic
    }

    package struct Concept: Sendable {
        package let key: String
        /// One of `Scheme`, by its name.
        package let scheme: String
        /// The wider concept's key, or empty.
        package let broader: String
        /// The state that has to be named with it, by code; empty where none has.
        package let party: String
        package let use: Use
        package let label: String
        package let triggers: [Trigger]
    }

    /// Words that mean a concept; a star at either end of a word stands for any letters.
    package struct Trigger: Sendable {
        package struct Piece: Sendable {
            package let letters: [UInt8]
            package let openStart: Bool
            package let openEnd: Bool

            /// True where the word is meant.
            package func matches(_ word: SmallLetters) -> Bool {
                switch (openStart, openEnd) {
                case (false, false): word.elementsEqual(letters)
                case (false, true): word.starts(with: letters)
                case (true, false): word.count >= letters.count && word.suffix(letters.count).elementsEqual(letters)
                case (true, true): ConceptScheme.contains(word, letters)
                }
            }
        }

        package let pieces: [Piece]

        init(_ text: String) {
            pieces = text.lowercased().split(separator: " ").map { word in
                Piece(
                    letters: Array(word.utf8.filter { $0 != UInt8(ascii: "*") }), openStart: word.hasPrefix("*"),
                    openEnd: word.hasSuffix("*"))
            }
        }
    }

    package let concepts: [Concept]
    /// The triggers of each scheme.
    package let triggers: [String: TriggerIndex]

    /// The contribution that is meant where none is named, as an index; nil where the lexicon has none.
    package let unnamed: Int?
    /// The contribution that is none of the others, as an index.
    package let unlisted: Int
    /// The key of what is none of the listed contributions or conditions.
    package let unlistedKey: String

    /// For each concept the index of the wider one.
    private let wider: [Int?]
    /// For each concept whether another is narrower.
    private let isWider: [Bool]

    package subscript(key: String) -> Concept? { concepts.first { $0.key == key } }

    /// Whether the one concept stands anywhere below the other; both are indices.
    package func isNarrower(_ concept: Int, than other: Int) -> Bool {
        var above = wider[concept]
        while let next = above {
            if next == other { return true }
            above = wider[next]
        }
        return false
    }

    /// Whether any concept stands below this one, by its index.
    package func isGeneral(_ concept: Int) -> Bool { isWider[concept] }

    /// The key of a concept, by its index.
    package func key(of concept: Int) -> String { concepts[concept].key }

    /// - Throws: `LexiconProblem` for a use that there is not, or where no concept is the unlisted one.
    init(_ structure: LexiconTable, words: LexiconTable) throws {
        var labels: [String: LexiconTable.Row] = [:]
        for row in words.rows { labels[row["key"]] = row }
        let concepts = try structure.rows.map { row in
            let key = row["key"]
            guard let use = Use(rawValue: row["use"]) else {
                throw row.problem(.unknownValue(row["use"], column: "use", known: Use.allCases.map(\.rawValue)))
            }
            return Concept(
                key: key, scheme: row["scheme"], broader: row["broader"], party: row["party"],
                use: use,
                label: labels[key]?["label"] ?? key,
                triggers: (labels[key]?.list("triggers") ?? []).map(Trigger.init))
        }
        self.concepts = concepts
        wider = concepts.map { concept in concepts.firstIndex { $0.key == concept.broader } }
        isWider = concepts.map { concept in concepts.contains { $0.broader == concept.key } }
        unnamed = concepts.firstIndex { $0.use == .unnamed }
        let unlisted = concepts.firstIndex { $0.use == .unlisted }
        guard let unlisted else {
            throw LexiconProblem(
                file: structure.file, line: 0, fault: .missingValue(Use.unlisted.rawValue, column: "use"))
        }
        self.unlisted = unlisted
        unlistedKey = concepts[unlisted].key
        triggers = Dictionary(
            uniqueKeysWithValues: Set(concepts.map(\.scheme)).map { ($0, TriggerIndex(concepts, scheme: $0)) })
    }

    private static func contains(_ word: SmallLetters, _ part: [UInt8]) -> Bool {
        guard word.count >= part.count else { return false }
        return (0...(word.count - part.count)).contains { word[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
