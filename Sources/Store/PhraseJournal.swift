import Origins

/// A wording that has a phrase.
struct PhraseHolder: Sendable, Hashable {
    let print: Int64
    let sketch: WordingSketch
}

/// The phrases that the last transactions added: what was read before them is brought up to date with it.
struct PhraseJournal {
    /// How far the phrases of a store were known when somebody read them.
    struct Moment: Sendable, Hashable, Comparable {
        /// Within one era transactions only add.
        fileprivate var era = 0
        /// Counts the transactions of the era.
        fileprivate var number = 0

        static func < (left: Moment, right: Moment) -> Bool { (left.era, left.number) < (right.era, right.number) }
    }

    private struct Addition {
        /// The last transaction that it is of.
        var number: Int
        var holders: [Int64: [PhraseHolder]]
    }

    /// Additions of fewer phrases than these are put together: each is asked for every phrase.
    private static let few = 1 << 13
    /// How many phrases are kept: those of four large transactions, some megabytes.
    private static let most = 1 << 17

    /// Where the store stands now.
    private(set) var now = Moment()
    private var additions: [Addition] = []
    private var count = 0
    /// What was added up to this transaction is not kept.
    private var forgotten = 0

    /// A transaction added these phrases.
    mutating func add(_ holders: [Int64: [PhraseHolder]]) {
        now.number += 1
        guard !holders.isEmpty else { return }
        count += holders.count
        if let last = additions.last, last.holders.count < Self.few {
            additions[additions.count - 1].number = now.number
            additions[additions.count - 1].holders.merge(holders) { $0 + $1 }
        } else {
            additions.append(Addition(number: now.number, holders: holders))
        }
        while count > Self.most, let first = additions.first {
            forgotten = first.number
            count -= first.holders.count
            additions.removeFirst()
        }
    }

    /// Something else happened to the phrases: who read them before knows nothing.
    mutating func breakOff() {
        now = Moment(era: now.era + 1)
        additions = []
        (count, forgotten) = (0, 0)
    }

    /// The wordings that got the phrase since `moment`, and maybe some that had it then; nil where that is not known.
    func holders(of phrase: Int64, since moment: Moment) -> [PhraseHolder]? {
        guard moment.era == now.era, moment.number >= forgotten else { return nil }
        return additions.reduce(into: []) { holders, addition in
            guard addition.number > moment.number, let added = addition.holders[phrase] else { return }
            holders += added
        }
    }
}
