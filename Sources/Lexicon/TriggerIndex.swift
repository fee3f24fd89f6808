/// The trigger words of one scheme, found by their first letters; those of narrower concepts come before the wider ones'.
package struct TriggerIndex: Sendable {
    package struct Entry: Sendable {
        /// Index into the concept scheme.
        package let concept: Int
        package let trigger: ConceptScheme.Trigger
    }

    /// What a word has to have so that a trigger can begin with it: cheap to ask before the trigger itself.
    private struct Gate {
        /// The third letter; 0 where the trigger allows any.
        let third: UInt8
        /// The last letter; 0 where the trigger allows any.
        let last: UInt8
        let leastLetters: Int
        let isOpenEnded: Bool

        init(_ piece: ConceptScheme.Trigger.Piece) {
            third = piece.openStart || piece.letters.count < 3 ? 0 : piece.letters[2]
            last = piece.openEnd ? 0 : piece.letters.last ?? 0
            leastLetters = piece.letters.count
            isOpenEnded = piece.openStart || piece.openEnd
        }

        func lets(_ word: SmallLetters) -> Bool {
            word.count >= leastLetters && (isOpenEnded || word.count == leastLetters)
                && (third == 0 || word[2] == third) && (last == 0 || word[word.count - 1] == last)
        }
    }

    /// Triggers with their gates, place by place.
    private struct Bucket {
        let gates: [Gate]
        let entries: [Entry]

        init(_ entries: [Entry]) {
            self.entries = entries
            gates = entries.map { Gate($0.trigger.pieces[0]) }
        }
    }

    /// The triggers with a fixed start and those with any, by the first two letters.
    private let byStart: [UInt16: Bucket]
    private let openStart: Bucket

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
            Bucket((entries + openStart).sorted { rank[$0.concept] < rank[$1.concept] })
        }
        self.openStart = Bucket(openStart)
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

    /// Calls `body` with each trigger whose first piece the word is.
    package func forEach(beginningWith word: SmallLetters, _ body: (Entry) -> Void) {
        let bucket = (word.count > 1 ? byStart[TriggerIndex.key(word[0], word[1])] : nil) ?? openStart
        for place in bucket.gates.indices where bucket.gates[place].lets(word) {
            if bucket.entries[place].trigger.pieces[0].matches(word) { body(bucket.entries[place]) }
        }
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }
}
