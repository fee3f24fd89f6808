import Testing

@testable import Origins

@Suite struct LetterTests {
    /// What is answered without Unicode's tables, and letters beyond.
    private static let scalars = ((0...0x5FF).map(UInt32.init) + (0x2000...0x22FF).map(UInt32.init)).compactMap(
        Unicode.Scalar.init)

    @Test func wordsConsistOfWhatUnicodeCallsLettersAndNumbers() {
        for scalar in Self.scalars where scalar.value != Letter.softHyphen {
            let properties = scalar.properties
            let isPart = properties.isAlphabetic || properties.numericType != nil
            #expect(Letter.isPart(scalar.value) == isPart, "\(scalar.value)")
            #expect(Letter.isNumeric(scalar.value) == (properties.numericType != nil), "\(scalar.value)")
        }
        #expect(Letter.isPart(Letter.softHyphen))
    }

    @Test func capitalsAndSmallLettersAreUnicodes() {
        for scalar in Self.scalars {
            // Feminine and masculine ordinals and the like are capitals of nothing.
            #expect(Letter.isCapital(scalar.value) == scalar.properties.isUppercase, "\(scalar.value)")
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first.map { UInt64($0.value) }
            #expect(Letter.small(scalar.value) == small, "\(scalar.value)")
        }
    }
}
