import GRDB
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

    @Test func aTextEndsWhereItIsMeantTo() throws {
        let text = "'\u{301} OR 1; '\0'\u{200D}--"
        let script = SQLScript.text("SELECT :text", ["text": .text(text)])
        let read = try DatabaseQueue().read { try String.fetchAll($0, sql: script) }
        #expect(read.map { Array($0.utf8) } == [Array("'\u{301} OR 1; ''\u{200D}--".utf8)])
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
