import Testing

@testable import Query

struct FlatJSONTests {
    @Test func valuesOfObjectsComeInTheirOrder() throws {
        let rows = try #require(
            FlatJSON.rows(of: #"[{"id":7,"name":"a \"b\"","none":null},{"id":-1,"name":"ü","none":null}]"#))
        #expect(rows.map { $0[0].integer } == [7, -1])
        #expect(rows.map { $0[1].text } == ["a \"b\"", "ü"])
        #expect(rows.allSatisfy { $0[2].text == nil && $0[2].integer == nil })
    }

    @Test(arguments: [#"[["\n\t\u0001\\/"]]"#: "\n\t\u{1}\\/", #"[["„x“"]]"#: "„x“"])
    func escapesAreTakenBack(_ json: String, _ text: String) {
        #expect(FlatJSON.rows(of: json)?.first?.first?.text == text)
    }

    @Test(arguments: ["[]", "[[]]"]) func emptyArraysHaveNoValues(_ json: String) {
        #expect(FlatJSON.rows(of: json)?.joined().isEmpty == true)
    }

    @Test(arguments: ["", "[", "[1]", "[[1]", "[[1]]x", #"[["a]]"#, "[{1}]", "[[1,]]", #"[["a\"]"#])
    func anythingElseIsNotRead(_ json: String) {
        #expect(FlatJSON.rows(of: json) == nil)
    }
}
