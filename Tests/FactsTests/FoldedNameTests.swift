import Facts
import Testing

@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("Sébastien Lecornu", "sebastien lecornu"), ("Müller-Groß", "muller gross"), ("O'Neill", "oneill"),
        ("Recep Tayyip ERDOĞAN", "recep tayyip erdogan"), ("Donald J. Trump", "donald j trump"),
        ("Łukasz  Ødegård", "lukasz odegard"), (" – ", ""), ("", ""), ("Karl III.", "karl iii"),
        ("Se\u{301}bastien", "sebastien"),
    ])
    func comparesNamesByTheirLetters(name: String, folded: String) {
        #expect(FoldedName(name).text == folded)
    }

    @Test func knowsTheLastWord() {
        #expect(FoldedName("Ursula von der Leyen").surname == "leyen")
        #expect(FoldedName("").surname == "")
    }

    @Test func foldsPlainLettersAsItDoesBesideOthers() {
        for byte in UInt8(0)..<0x80 {
            let name = "Ab\(Unicode.Scalar(byte))Cd 7"
            #expect(FoldedName(name + " é").words == FoldedName(name).words + ["e"], "U+\(String(byte, radix: 16))")
            #expect(FoldedName(folded: FoldedName(name).text) == FoldedName(name))
        }
    }
}
