/// The trigger words of one scheme, found by their first letters; those of narrower concepts come before the wider ones'.
package struct TriggerIndex: Sendable {
    package struct Entry: Sendable {
        /// Index into the concept scheme.
        package let concept: Int
        package let trigger: ConceptScheme.Trigger
    }

    /// The triggers with a fixed start, and behind them those with any.
    private let byStart: [UInt16: [Entry]]
    private let openStart: [Entry]

    init(_ concepts: [ConceptScheme.Concept], scheme: String) {
        var byStart: [UInt16: [Entry]] = [:]
        var openStart: [Entry] = []
        let depths = TriggerIndex.depths(of: concepts)
        let narrowFirst = concepts.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }
        var rank = [Int](repeating: 0, count: concepts.count)
        for (place, number) in narrowFirst.enumerated() { rank[number] = place }
        for number in narrowFirst where concepts[number].scheme == scheme {
            for trigger in concepts[number].triggers {
                guard let first = trigger.pieces.first else { continue }
                let entry = Entry(concept: number, trigger: trigger)
                if first.openStart || first.letters.count < 2 {
                    openStart.append(entry)
                } else {
                    byStart[TriggerIndex.key(first.letters[0], first.letters[1]), default: []].append(entry)
                }
            }
        }
        self.byStart = byStart.mapValues { entries in
            (entries + openStart).sorted { rank[$0.concept] < rank[$1.concept] }
        }
        self.openStart = openStart
    }

    /// How many wider concepts stand above each.
    private static func depths(of concepts: [ConceptScheme.Concept]) -> [Int] {
        let broader = Dictionary(concepts.map { ($0.key, $0.broader) }) { first, _ in first }
        return concepts.map { concept in
            var depth = 0
            var wider = concept.broader
            while !wider.isEmpty, depth < concepts.count {
                depth += 1
                wider = broader[wider] ?? ""
            }
            return depth
        }
    }

    /// The triggers that can begin with a word of these first two small letters (UTF-8 bytes).
    package func candidates(_ first: UInt8, _ second: UInt8) -> [Entry] {
        byStart[TriggerIndex.key(first, second)] ?? openStart
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }
}
