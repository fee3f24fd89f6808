import Foundation
import Store

extension InputProblem: CustomStringConvertible {
    /// One sentence with the file, the line, what is wrong and what to do.
    package var description: String { place + ": " + explanation }

    /// The file, and the line where there is one: `news.jsonl:7`, `standard input, line 7`.
    package var place: String {
        let isStream = location == InputFile.standardInput.path
        guard let line else { return isStream ? "standard input" : location }
        return isStream ? "standard input, line \(line)" : "\(location):\(line)"
    }

    /// What is wrong and what to do, without the place.
    package var explanation: String {
        switch fault {
        case .missing: "there is no such file or folder; check the path"
        case .unreadable(let reason): "the file cannot be read (\(reason)); check its permissions"
        case .empty where line == nil && location == InputFile.standardInput.path:
            "there is no text in it; give one JSON object a line"
        case .empty: "there is no text in it; remove it or fill it"
        case .noArticles: "there are no articles in this folder; they end in .txt, .jsonl or .ndjson"
        case .notAFile: "this is a pipe or device; give - to read JSON lines from standard input"
        case .otherFormat(let format):
            "this is \(format); this version reads plain text, and NDJSON with one object a line"
        case .jsonList: "this is a JSON list; write one object a line, without brackets and commas around them"
        case .notText: "these bytes are no text; save the article as UTF-8"
        case .damagedUTF8(let offset): "the UTF-8 is broken at byte \(offset); save the article again as UTF-8"
        case .malformedLine(let fault): fault.explanation
        case .missingField(let field): "the record has no “\(field)”; add it or remove the line"
        case .wrongType(let field): "“\(field)” is no text; put it in quotation marks"
        case .duplicateID(let id, let line): "the id “\(id)” stands already in line \(line); give each record its own"
        case .notStored(let error): "the article was left out: \(Self.reason(error)); please report this"
        case .decoded(let encoding): "decoded from \(encoding.name)"
        case .unknownDate(let date): "the date “\(date)” is no EDTF such as 2025-04-10 and was left out"
        case .knownAs(let location): "the same text is known already as \(location)"
        case .noRules(let language): "there are no rules for the language “\(language)”: nothing is extracted from it"
        case .otherLanguage(let language):
            "this does not look like \(Self.name(of: language)), by whose rules it is read; "
                + "name its language with “lang” in a record"
        }
    }

    private static func name(of language: String) -> String {
        Locale(identifier: "en").localizedString(forLanguageCode: language) ?? language
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

extension JSONFault {
    /// What is wrong with the line and what to do.
    fileprivate var explanation: String {
        switch expected {
        case .end: "there is more behind the closing brace, from column \(column) on; write one object a line"
        case .surrogate:
            "the escape \(found) at column \(column) is half of a character; add its other half or remove it"
        default:
            "this is no JSON object: \(expected.rawValue) is missing at column \(column); correct or remove the line"
        }
    }
}
