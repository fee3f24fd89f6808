import Foundation
import Testing

@testable import onrecord

@Suite struct JSONStringTests {
    /// Characters of one to four bytes, some of which begin with the same byte as one that is escaped.
    private static let characters = [
        "\"", "\\", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "§", "\u{61C}", "ؠ", "\u{200E}",
        "\u{202E}", "\u{2066}", "„", "€", "ä", "😀", "e\u{301}",
    ]

    /// Eight bytes are looked at together: a character can stand at each of their places, and across two of them.
    @Test(arguments: characters) func everyCharacterIsReadAgainWhereverItStands(_ character: String) throws {
        for before in 0...17 {
            for behind in [0, 1, 7, 8, 9] {
                let text = String(repeating: "x", count: before) + character + String(repeating: "y", count: behind)
                let json = JSONString.text(text)
                #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
                #expect(!json.unicodeScalars.contains(where: VisibleText.isActive), "\(before), \(behind)")
            }
        }
    }
}
