import Facts
import Store

/// What is wrong with an input, or worth a note about it; the other inputs go on.
package struct InputProblem: Error, Sendable, Hashable {
    package enum Fault: Sendable, Hashable {
        /// There is nothing at the path.
        case missing
        /// The file cannot be read; holds the system's words for it.
        case unreadable(String)
        /// Nothing in it but white space.
        case empty
        /// A folder without any article file in it.
        case noArticles
        /// A pipe or device, which only `-` can stand for.
        case notAFile
        /// A format that is not read; holds its name.
        case otherFormat(String)
        /// A record line that begins a JSON list.
        case jsonList
        /// The bytes are no text in any encoding that is read.
        case notText
        /// UTF-8 that is broken at a byte, counted from 0.
        case damagedUTF8(offset: Int)
        /// A line that is no JSON object.
        case malformedLine(JSONFault)
        /// A record without a field that it needs.
        case missingField(String)
        /// A record's field that is no text.
        case wrongType(field: String)
        /// A record whose id another record of the file has; holds that one's line.
        case duplicateID(String, firstLine: Int)
        /// The findings did not fit the store.
        case notStored(StoreError)
        /// A note: the text was not UTF-8, and how it was read.
        case decoded(TextEncoding)
        /// A note: a date that is no EDTF was left out.
        case unknownDate(String)
        /// A note: the text stands in the store under another location already.
        case knownAs(String)
        /// A note: there are no rules for the language that the carrier names.
        case noRules(language: String)
        /// A note: the text, whose language the carrier leaves open, has few function words of `language`.
        case otherLanguage(than: String)
    }

    /// A fault whose place is not known yet.
    package struct Failure: Error, Sendable, Hashable {
        package let fault: Fault
    }

    /// The path as given, or as found in a folder; `-` for standard input.
    package let location: String
    /// The line of a record file, counted from 1.
    package let line: Int?
    package let fault: Fault

    package init(location: String, line: Int? = nil, fault: Fault) {
        self.location = location
        self.line = line
        self.fault = fault
    }

    /// False for a note: the article is read all the same.
    package var isRejection: Bool {
        switch fault {
        case .decoded, .unknownDate, .knownAs, .noRules, .otherLanguage: false
        default: true
        }
    }

    /// The fault's name, as the store keeps it.
    package var key: String {
        switch fault {
        case .missing: "missing"
        case .unreadable: "unreadable"
        case .empty: "empty"
        case .noArticles: "no_articles"
        case .notAFile: "not_a_file"
        case .otherFormat: "other_format"
        case .jsonList: "json_list"
        case .notText: "not_text"
        case .damagedUTF8: "damaged_utf8"
        case .malformedLine: "malformed_line"
        case .missingField: "missing_field"
        case .wrongType: "wrong_type"
        case .duplicateID: "duplicate_id"
        case .notStored: "not_stored"
        case .decoded: "decoded"
        case .unknownDate: "unknown_date"
        case .knownAs: "known_as"
        case .noRules: "no_rules"
        case .otherLanguage: "other_language"
        }
    }
}
