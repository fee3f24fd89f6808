import Facts
import Testing

@Suite struct ExactNumberTests {
    @Test(arguments: ["0", "150", "40000000", "1.5", "0.7", "0.05", "1234567.25", "999999999999999999"])
    func readsAndWritesTheSame(_ text: String) throws {
        let number = try #require(ExactNumber(text.utf8))
        #expect(number.description == text)
        #expect(number.double == Double(text))
    }

    @Test(arguments: ["", ".", "1.", ".5", "1.5.2", "-1", "1,5", "x", "12345678901234567890"])
    func anythingElseIsNoNumber(_ text: String) {
        #expect(ExactNumber(text.utf8) == nil)
    }

    @Test func equalNumbersAreEqualHoweverTheyAreWritten() throws {
        #expect(ExactNumber("1.50".utf8) == ExactNumber("1.5".utf8))
        #expect(ExactNumber(digits: 200, decimals: 2) == ExactNumber(2))
        #expect(ExactNumber(digits: 15, decimals: 1) < ExactNumber(2))
        #expect(ExactNumber(2).whole == 2 && ExactNumber(digits: 15, decimals: 1).whole == nil)
    }

    @Test func productsAreExactOrNone() throws {
        let number = try #require(ExactNumber("1.35".utf8))
        #expect(number.multiplied(by: ExactNumber(1_000_000_000)) == ExactNumber(1_350_000_000))
        #expect(ExactNumber(.max).multiplied(by: ExactNumber(2)) == nil)
    }
}
