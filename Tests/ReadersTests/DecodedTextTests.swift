import Testing

@testable import Readers

@Suite struct DecodedTextTests {
    private static let sentence = "Die Länder zögern – „ja“, sagt Björn."

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    private func fault(_ bytes: [UInt8]) -> InputProblem.Fault? {
        do throws(InputProblem.Failure) {
            _ = try DecodedText(bytes)
            return nil
        } catch { return error.fault }
    }

    @Test func readsUTF8AndDropsTheMark() throws {
        let plain = try DecodedText(Array(Self.sentence.utf8))
        #expect(plain.text == Self.sentence)
        #expect(plain.encoding == .utf8)
        let marked = try DecodedText([0xEF, 0xBB, 0xBF] + Array(Self.sentence.utf8))
        #expect(Array(marked.text.utf8) == Array(Self.sentence.utf8))
    }

    /// Files that were joined begin with a mark each.
    @Test func dropsSeveralMarks() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for count in 2...3 {
            let marks = Array(repeatElement(mark, count: count).joined())
            #expect(try Array(DecodedText(marks + Array(Self.sentence.utf8)).text.utf8) == Array(Self.sentence.utf8))
            let units = String(repeating: "\u{FEFF}", count: count) + Self.sentence
            for bigEndian in [true, false] {
                let decoded = try DecodedText(Self.utf16(units, bigEndian: bigEndian, mark: false))
                #expect(Array(decoded.text.utf8) == Array(Self.sentence.utf8))
            }
        }
    }

    @Test(arguments: ["", " \n\t", "\u{FEFF}", " \u{200B}\u{AD}\u{A0}\u{FEFF}\n"])
    func whatCannotBeSeenIsNoText(_ text: String) {
        #expect(ArticleText.isBlank(text))
        #expect(!ArticleText.isBlank(text + "."))
    }

    @Test(arguments: [true, false], [true, false])
    func readsUTF16(bigEndian: Bool, mark: Bool) throws {
        let decoded = try DecodedText(Self.utf16(Self.sentence + " 😀", bigEndian: bigEndian, mark: mark))
        #expect(Array(decoded.text.utf8) == Array((Self.sentence + " 😀").utf8))
        #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }

    @Test func readsWindows1252() throws {
        let bytes: [UInt8] =
            Array("Die L".utf8) + [0xE4] + Array("nder z".utf8) + [0xF6] + Array("gern ".utf8) + [0x96, 0x20, 0x84]
            + Array("ja".utf8) + [0x93] + Array(", sagt Bj".utf8) + [0xF6] + Array("rn.".utf8)
        let decoded = try DecodedText(bytes)
        #expect(decoded.text == Self.sentence)
        #expect(decoded.encoding == .windows1252)
        #expect(try DecodedText([0x47, 0x72, 0xF6, 0xDF, 0x65]).text == "Größe")
        #expect(try DecodedText(Array("5 Millionen ".utf8) + [0x80]).text == "5 Millionen €")
    }

    @Test func keepsEverythingButCRLF() throws {
        #expect(
            try Array(DecodedText(Array(" a\r\nb\rc\n\td \r\r\n".utf8)).text.utf8) == Array(" a\nb\rc\n\td \r\n".utf8))
        #expect(try DecodedText([]).text == "")
    }

    @Test(
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D],
            [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x0A, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0x78, 0x9C, 0x1B, 0x90],
            [0x61, 0x62, 0x00, 0x63, 0x64], [0x01, 0x02, 0x03], [0xFF, 0xFE, 0x00], [0xFF, 0xFE, 0x00, 0xD8],
            // Russian in Windows-1251.
            [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0],
        ] as [[UInt8]])
    func refusesWhatIsNoText(bytes: [UInt8]) {
        #expect(fault(bytes) == .notText)
    }

    @Test func tellsBrokenUTF8FromAnOlderEncoding() {
        let bytes = Array("Über Länder".utf8)
        #expect(fault(bytes + [0xC3]) == .damagedUTF8(offset: 13))
        #expect(fault(Array(bytes.dropFirst())) == nil)
    }

    @Test func aRareControlCharacterIsNoReasonToRefuse() throws {
        let text = String(repeating: "Ein langer Satz. ", count: 20) + "\u{0B}"
        #expect(try DecodedText(Array(text.utf8)).text == text)
    }
}
