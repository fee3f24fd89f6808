import Facts
import Foundation
import Testing

@Suite struct JSONTextTests {
    @Test func writesNestedValuesWithCommasInPlace() {
        var json = JSONText()
        json.beginObject()
        json.key("a")
        json.value("x")
        json.key("b")
        json.beginArray()
        json.value(1)
        json.value(true)
        json.null()
        json.beginObject()
        json.endObject()
        json.endArray()
        json.key("c")
        json.value(nil as String?)
        json.key("d")
        json.value([Span(0, 2), Span(3, 10)])
        json.endObject()
        json.endLine()
        json.beginArray()
        json.endArray()
        #expect(json.text == #"{"a":"x","b":[1,true,null,{}],"c":null,"d":[[0,2],[3,10]]}"# + "\n[]")
    }

    @Test(arguments: [
        ("„Ä“ 😀", "\"„Ä“ 😀\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{c}", #""\n\r\t\b\f""#),
        ("\u{0}\u{1f}", #""\u0000\u001f""#), ("", "\"\""),
    ])
    func escapesWhatMustBeAndNothingElse(text: String, expected: String) throws {
        var json = JSONText()
        json.value(text)
        #expect(json.text == expected)
        let back = try JSONSerialization.jsonObject(with: Data(json.bytes), options: .fragmentsAllowed)
        #expect(back as? String == text)
    }

    @Test(arguments: [(0.5, "0.5"), (1.0, "1.0"), (0.1 + 0.2, "0.30000000000000004"), (Double.nan, "null")])
    func writesNumbersThatReadBack(number: Double, expected: String) {
        var json = JSONText()
        json.value(number)
        #expect(json.text == expected)
    }
}
