/// The trigger words of one scheme, found by their first letters.
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
        for (number, concept) in concepts.enumerated() where concept.scheme == scheme {
            for trigger in concept.triggers {
                guard let first = trigger.pieces.first else { continue }
                let entry = Entry(concept: number, trigger: trigger)
                if first.openStart || first.letters.count < 2 {
                    openStart.append(entry)
                } else {
                    byStart[TriggerIndex.key(first.letters[0], first.letters[1]), default: []].append(entry)
                }
            }
        }
        self.byStart = byStart.mapValues { $0 + openStart }
        self.openStart = openStart
    }

    /// The triggers that can begin with a word of these first two small letters (UTF-8 bytes).
    package func candidates(_ first: UInt8, _ second: UInt8) -> [Entry] {
        byStart[TriggerIndex.key(first, second)] ?? openStart
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }
}
