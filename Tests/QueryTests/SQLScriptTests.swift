import Testing

@testable import Query

/// A question's SQL as it is shown, with its values in place of their parameters.
@Suite struct SQLScriptTests {
    private func script(_ sql: String, absent: String? = nil) -> String {
        let arguments: [String: QuestionArgument] = [
            "name": .text("O'Neill :number"), "number": .integer(3), "names": .list(["ä", "\""]), "none": .none,
        ]
        return SQLScript.text(sql, arguments, absent: absent)
    }

    @Test func putsValuesInPlaceOfTheirNames() {
        #expect(script("SELECT :name, :number") == "SELECT 'O''Neill :number', 3;\n")
        #expect(script("SELECT ä FROM json_each(:names)") == "SELECT ä FROM json_each('[\"ä\",\"\\\"\"]');\n")
    }

    @Test func knowsANameByAllOfItsLetters() {
        #expect(script("SELECT :number_2, :numbers, x:number:, ':'") == "SELECT :number_2, :numbers, x3:, ':';\n")
        #expect(script("SELECT 1 :") == "SELECT 1 :;\n")
    }

    @Test func leavesWhatDoesNotRestrict() {
        #expect(script("SELECT :none") == "SELECT :none;\n")
        #expect(script("SELECT :none", absent: "NULL") == "SELECT NULL;\n")
    }
}
