import Origins

/// Tells of most phrases, or wordings, that they are not among others, without a look into the store.
///
/// A Bloom filter that grows, after "Space/Time Trade-offs in Hash Coding with Allowable Errors" (Bloom 1970) and "Scalable
/// Bloom Filters" (Almeida, Baquero, Preguiça, Hutchison 2007); the bits of a number lie together, so that one is one look
/// into memory. What was never added is taken for known in some of a hundred cases, and more often beyond eight million
/// numbers.
struct NumberFilter: Sendable {
    private struct Layer {
        /// Each line of eight words holds the bits of some numbers.
        private var words: [UInt64]
        /// How many numbers it takes before the next layer is made.
        private(set) var room: Int

        init(lines: Int) {
            words = [UInt64](repeating: 0, count: lines << 3)
            room = lines << 6
        }

        var lines: Int { words.count >> 3 }

        mutating func insert(_ mixed: UInt64) {
            let (one, other) = places(of: mixed)
            words[one.word] |= one.bits
            words[other.word] |= other.bits
            room -= 1
        }

        func mayHave(_ mixed: UInt64) -> Bool {
            let (one, other) = places(of: mixed)
            return words[one.word] & one.bits == one.bits && words[other.word] & other.bits == other.bits
        }

        /// Two words of a line, and two bits of each.
        private func places(of mixed: UInt64) -> (one: (word: Int, bits: UInt64), other: (word: Int, bits: UInt64)) {
            func part(_ shift: UInt64, below count: Int) -> Int {
                Int(truncatingIfNeeded: mixed >> shift) & (count - 1)
            }
            func bit(_ shift: UInt64) -> UInt64 { 1 << UInt64(part(shift, below: 64)) }
            let line = part(30, below: lines) << 3
            return (
                (line + part(24, below: 8), bit(0) | bit(6)), (line + part(27, below: 8), bit(12) | bit(18))
            )
        }
    }

    /// Lines of the first layer, how many times as many the next one has, and how many layers there are at most: 11 MB.
    private static let (firstLines, growth, mostLayers) = (1 << 11, 4, 4)

    private var layers = [Layer(lines: firstLines)]

    /// Adds a number.
    mutating func insert(_ number: Int64) {
        guard !mayHave(number) else { return }
        if let last = layers.last, last.room <= 0, layers.count < Self.mostLayers {
            layers.append(Layer(lines: last.lines * Self.growth))
        }
        layers[layers.count - 1].insert(Self.mixed(number))
    }

    /// False where the number was never added.
    func mayHave(_ number: Int64) -> Bool {
        let mixed = Self.mixed(number)
        return layers.contains { $0.mayHave(mixed) }
    }

    /// Phrases are the smallest of several numbers: their highest bits tell little.
    private static func mixed(_ number: Int64) -> UInt64 { Mixing.finished(UInt64(bitPattern: number)) }
}
