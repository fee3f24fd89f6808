import TestSupport
import Testing

@testable import Query

@Suite struct SentenceBoundsTests {
    /// Code points of one to four bytes.
    private static let scalars: [Unicode.Scalar] = [
        "a", ".", " ", "ä", "ß", "\u{308}", "€", "„", "\u{FFFD}", "😀", "\u{1F1E9}",
    ]

    @Test(arguments: 0..<UInt64(TestShare.of(200)))
    func codePointsAreCountedAndFound(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let scalars = (0..<Int.random(in: 0...60, using: &random)).map { _ in
            Self.scalars.randomElement(using: &random) ?? "a"
        }
        var text = String(String.UnicodeScalarView(scalars))
        let begins = scalars.indices.map { scalars[..<$0].reduce(0) { $0 + UTF8.width($1) } } + [text.utf8.count]
        text.withUTF8 { bytes in
            let bounds = SentenceBounds(bytes)
            for first in begins.indices {
                for number in 0...(scalars.count - first) {
                    let place = bounds.place(ofCodePoint: number, from: begins[first])
                    #expect(place == begins[first + number])
                    #expect(bounds.codePoints(in: begins[first]..<place) == number)
                }
            }
            #expect(bounds.place(ofCodePoint: scalars.count + 3) == bytes.count)
        }
    }
}
