/// What every word can stand for, in two flat arrays.
struct ReadingList: Sendable {
    private let readings: [Reading]
    /// Where each word's readings start; one more entry than words.
    private let starts: [Int32]

    /// The readings of a word, in the order in which they were added.
    @inline(__always)
    subscript(word: WordID) -> ArraySlice<Reading> {
        readings[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    /// Collects readings in any order of words.
    struct Builder {
        private var entries: [(reading: Reading, next: Int32)] = []
        /// A word's first entry, or -1.
        private var firsts: [Int32] = []

        init(capacity: Int) {
            entries.reserveCapacity(capacity)
            firsts.reserveCapacity(capacity)
        }

        /// Makes room for one more word.
        mutating func addWord() { firsts.append(-1) }

        /// Adds a reading to a word that does not have it yet.
        mutating func add(_ reading: Reading, to word: WordID) {
            var last: Int32 = -1
            var entry = firsts[Int(word)]
            while entry >= 0 {
                if entries[Int(entry)].reading == reading { return }
                last = entry
                entry = entries[Int(entry)].next
            }
            if last < 0 {
                firsts[Int(word)] = Int32(entries.count)
            } else {
                entries[Int(last)].next = Int32(entries.count)
            }
            entries.append((reading, -1))
        }

        /// Calls `body` with each word and each of its readings.
        func visit(_ body: (WordID, Reading) -> Void) {
            for word in firsts.indices {
                var entry = firsts[word]
                while entry >= 0 {
                    body(WordID(word), entries[Int(entry)].reading)
                    entry = entries[Int(entry)].next
                }
            }
        }

        /// The readings by word.
        func list() -> ReadingList {
            var readings: [Reading] = []
            readings.reserveCapacity(entries.count)
            var starts: [Int32] = [0]
            starts.reserveCapacity(firsts.count + 1)
            for first in firsts {
                var entry = first
                while entry >= 0 {
                    readings.append(entries[Int(entry)].reading)
                    entry = entries[Int(entry)].next
                }
                starts.append(Int32(readings.count))
            }
            return ReadingList(readings: readings, starts: starts)
        }
    }
}
