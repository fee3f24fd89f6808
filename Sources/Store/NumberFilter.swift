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
        var words: [UInt64]
        /// How many numbers it takes before the next layer is made.
        var room: Int

        init(lines: Int) {
            words = [UInt64](repeating: 0, count: lines << 3)
            room = lines << 6
        }
    }

    /// Lines of the first layer, how many times as many the next one has, and how many layers there are at most: 11 MB.
    private static let (firstLines, growth, mostLayers) = (1 << 11, 4, 4)

    private var layers = [Layer(lines: firstLines)]

    /// Adds a number.
    mutating func insert(_ number: Int64) {
        guard !mayHave(number) else { return }
        if let last = layers.last, last.room <= 0, layers.count < Self.mostLayers {
            layers.append(Layer(lines: last.words.count >> 3 * Self.growth))
        }
        let place = layers.count - 1
        let (line, bits) = Self.bits(of: number, lines: layers[place].words.count >> 3)
        layers[place].words[line + bits.0] |= bits.1
        layers[place].words[line + bits.2] |= bits.3
        layers[place].room -= 1
    }

    /// False where the number was never added.
    func mayHave(_ number: Int64) -> Bool {
        layers.contains { layer in
            let (line, bits) = Self.bits(of: number, lines: layer.words.count >> 3)
            return layer.words[line + bits.0] & bits.1 == bits.1 && layer.words[line + bits.2] & bits.3 == bits.3
        }
    }

    /// Where the line of a number begins, and in two words of it two bits of each.
    private static func bits(of number: Int64, lines: Int) -> (line: Int, (Int, UInt64, Int, UInt64)) {
        // Phrases are the smallest of several numbers: their highest bits tell little.
        let mixed = Mixing.finished(UInt64(bitPattern: number))
        func part(_ shift: UInt64, below count: Int) -> Int {
            Int(truncatingIfNeeded: mixed >> shift) & (count - 1)
        }
        func bit(_ shift: UInt64) -> UInt64 { 1 << UInt64(part(shift, below: 64)) }
        return (
            part(30, below: lines) << 3,
            (part(24, below: 8), bit(0) | bit(6), part(27, below: 8), bit(12) | bit(18))
        )
    }
}
