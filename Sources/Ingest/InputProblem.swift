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
        case .decoded, .unknownDate: false
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
        case .notText: "not_text"
        case .damagedUTF8: "damaged_utf8"
        case .malformedLine: "malformed_line"
        case .missingField: "missing_field"
        case .wrongType: "wrong_type"
        case .duplicateID: "duplicate_id"
        case .notStored: "not_stored"
        case .decoded: "decoded"
        case .unknownDate: "unknown_date"
        }
    }
}

extension InputProblem: CustomStringConvertible {
    /// One sentence with the file, the line, what is wrong and what to do.
    package var description: String { place + ": " + explanation }

    /// The file, and the line where there is one: `news.jsonl:7`.
    package var place: String { line.map { "\(location):\($0)" } ?? location }

    /// What is wrong and what to do, without the place.
    package var explanation: String {
        switch fault {
        case .missing: "there is no such file or folder; check the path"
        case .unreadable(let reason): "the file cannot be read (\(reason)); check its permissions"
        case .empty: "there is no text in it; remove it or fill it"
        case .noArticles: "there are no articles in this folder; they end in .txt, .jsonl or .ndjson"
        case .notText: "these bytes are no text; save the article as UTF-8"
        case .damagedUTF8(let offset): "the UTF-8 is broken at byte \(offset); save the article again as UTF-8"
        case .malformedLine(let fault):
            "this is no JSON object: \(fault.expected.rawValue) is missing at column \(fault.column); "
                + "correct or remove the line"
        case .missingField(let field): "the record has no “\(field)”; add it or remove the line"
        case .wrongType(let field): "“\(field)” is no text; put it in quotation marks"
        case .duplicateID(let id, let line): "the id “\(id)” stands already in line \(line); give each record its own"
        case .notStored(let error): "the article was left out: \(Self.reason(error)); please report this"
        case .decoded(let encoding): "decoded from \(encoding.name)"
        case .unknownDate(let date): "the date “\(date)” is no EDTF such as 2025-04-10 and was left out"
        }
    }

    private static func reason(_ error: StoreError) -> String {
        switch error {
        case .unknownKey(let table, let key): "a finding names “\(key)”, which is not among the \(table)"
        case .invalidSpan(let rule, let start, let end, let length):
            "the rule \(rule) points at [\(start), \(end)) of a text of \(length) characters"
        case .undecidedPerson(let name): "nothing is settled about the person “\(name)”"
        default: "\(error)"
        }
    }
}
