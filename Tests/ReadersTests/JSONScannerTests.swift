import Foundation
import Testing

@testable import Readers

@Suite struct JSONScannerTests {
    private func members(_ text: String) throws -> [String: ArticleRecord.Value] {
        var found: [String: ArticleRecord.Value] = [:]
        var scanner = JSONScanner(Array(text.utf8))
        try scanner.readObject { found[$0] = $1 }
        return found
    }

    @Test func readsTextsAndPassesOverTheRest() throws {
        let found = try members(
            #"""
             { "a" : "x", "b":null, "c":[1, -2.5e+3, {"d":[], "e":{}}, [true,false,null], "\"]"], "f":{"g":{"h":0}},
            	"i":"", "j": false, "k" :-0 }
            """# + "\r")
        #expect(
            found == [
                "a": .text("x"), "b": .null, "c": .other, "f": .other, "i": .text(""), "j": .other,
                "k": .number("-0"),
            ])
        #expect(try members("{}") == [:])
    }

    @Test(arguments: [
        #""\"\\\/\b\f\n\r\t""#, #""\u00e4\u20AC\uD83D\ude00""#, #""Ä „x“ 😀""#, #""a\u0000b""#, #""""#, #""\\u0041""#,
    ])
    func readsTextsAsFoundationDoes(literal: String) throws {
        let expected = try JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed) as? String
        #expect(try members(#"{"t":\#(literal)}"#) == ["t": .text(try #require(expected))])
    }

    @Test(
        arguments: [
            ("", 1, .object), ("  [1]", 3, .object), ("nonsense", 1, .object), ("{", 2, .key), ("{'a': 1}", 2, .key),
            (#"{"a" 1}"#, 6, .colon), (#"{"a": }"#, 7, .value), (#"{"a": 1"#, 8, .separator), (#"{"a": 1,}"#, 9, .key),
            (#"{"ä": "x" "b": 1}"#, 11, .separator), (#"{"a": "x"} tail"#, 12, .end), (#"{"a": [1,]}"#, 10, .value),
            (#"{"a": [1 2]}"#, 10, .separator), (#"{"a": {"b" 1}}"#, 12, .colon), (#"{"a": {b:1}}"#, 8, .key),
            (#"{"a": "x"#, 9, .closingQuote), (#"{"a": "x\"#, 10, .closingQuote), (#"{"a": "\x"}"#, 8, .escape),
            (#"{"a": "\u00g0"}"#, 8, .escape), (#"{"a": "ä\ud800"}"#, 9, .surrogate),
            (#"{"a": "\udc00"}"#, 8, .surrogate),
            (#"{"a": "\ud800\u0041"}"#, 8, .surrogate), ("{\"a\": \"x\ty\"}", 9, .character),
            (#"{"a": -}"#, 8, .digit),
            (#"{"a": 1.}"#, 9, .digit), (#"{"a": 1e}"#, 9, .digit), (#"{"a": 01}"#, 8, .separator),
            (#"{"a": tru}"#, 7, .value),
            (#"{"a": +1}"#, 7, .value), (#"{"a": [[1}"#, 10, .separator), (#"{"a": 1}}"#, 9, .end),
        ] as [(String, Int, JSONFault.Expected)])
    func saysWhereAndWhatIsMissing(line: String, column: Int, expected: JSONFault.Expected) {
        let found = expected == .surrogate ? String(line.dropFirst(column - 1).prefix(6)) : ""
        #expect(throws: JSONFault(column: column, expected: expected, found: found)) { try members(line) }
    }

    @Test func findsBrokenUTF8() {
        var scanner = JSONScanner(Array(#"{"ä":""#.utf8) + [0x61, 0xE4, 0x62] + Array(#""}"#.utf8))
        #expect(throws: JSONFault(column: 8, expected: .utf8)) { try scanner.readObject { _, _ in } }
    }

    @Test func deepNestingTakesNoStack() throws {
        let depth = 200_000
        let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(try members(#"{"a":\#(nested),"b":"x"}"#)["b"] == .text("x"))
    }
}
