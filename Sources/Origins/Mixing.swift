/// Numbers made from words, the same in every run and on every machine.
package enum Mixing {
    /// FNV-1a's offset basis and prime.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    static func step(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* prime }

    /// Spreads what `step` made over all bits, as SplitMix64 does.
    package static func finished(_ hash: UInt64) -> UInt64 {
        var mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One number for several in their order.
    static func combined(_ hashes: some Sequence<UInt64>) -> Int64 {
        Int64(bitPattern: hashes.reduce(seed) { finished(step($0, $1)) })
    }
}
