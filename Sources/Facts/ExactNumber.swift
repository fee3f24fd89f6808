/// A decimal number without rounding: 40000000, 1.5.
public struct ExactNumber: Sendable, Hashable {
    /// All digits, those behind the point too.
    public let digits: Int
    /// How many of the digits stand behind the point; the last of them is never 0.
    public let decimals: Int

    /// A whole number.
    public init(_ number: Int) {
        digits = number
        decimals = 0
    }

    /// The number that `digits` are with that many of them behind the point.
    public init(digits: Int, decimals: Int) {
        var (digits, decimals) = (digits, decimals)
        while decimals > 0, digits % 10 == 0 {
            digits /= 10
            decimals -= 1
        }
        self.digits = digits
        self.decimals = decimals
    }

    /// Reads ASCII digits with at most one point; nil for anything else, and for more digits than an `Int` holds.
    public init?(_ text: some Collection<UInt8>) {
        var digits = 0
        var count = 0
        var decimals: Int?
        for byte in text {
            if byte == UInt8(ascii: "."), decimals == nil, count > 0 {
                decimals = 0
                continue
            }
            guard byte >= 48, byte <= 57 else { return nil }
            let (tens, isTooLong) = digits.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = tens.addingReportingOverflow(Int(byte - 48))
            guard !isTooLong, !isTooLarge else { return nil }
            digits = sum
            count += 1
            decimals = decimals.map { $0 + 1 }
        }
        guard count > 0, decimals != 0 else { return nil }
        self.init(digits: digits, decimals: decimals ?? 0)
    }

    /// The number where it is whole.
    public var whole: Int? { decimals == 0 ? digits : nil }

    /// The nearest binary number; it reads back as the same decimal one with up to 15 digits.
    public var double: Double { Double(digits) / (0..<decimals).reduce(1) { power, _ in power * 10 } }

    /// The product; nil where it has too many digits.
    public func multiplied(by other: ExactNumber) -> ExactNumber? {
        let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
        return overflow ? nil : ExactNumber(digits: product, decimals: decimals + other.decimals)
    }
}

extension ExactNumber: Comparable {
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        left.decimals == right.decimals ? left.digits < right.digits : left.double < right.double
    }
}

extension ExactNumber: CustomStringConvertible {
    /// The number with a point before its decimals: `1.5`.
    public var description: String {
        guard decimals > 0 else { return String(digits) }
        let all = String(digits)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - all.count)) + all
        return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
}
