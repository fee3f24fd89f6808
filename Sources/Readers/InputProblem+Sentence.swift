import Foundation

extension InputProblem: CustomStringConvertible {
    /// One sentence with the file, the line, what is wrong and what to do.
    package var description: String { place + ": " + explanation }

    /// The file, and the line where there is one: `news.jsonl:7`, `standard input, line 7`.
    package var place: String {
        let isStream = location == InputFile.standardInput
        guard let line else { return isStream ? "standard input" : location }
        return isStream ? "standard input, line \(line)" : "\(location):\(line)"
    }

    /// What is wrong and what to do, without the place.
    package var explanation: String {
        switch fault {
        case .missing: "there is no such file or folder; check the path"
        case .unreadable(let reason): "the file cannot be read (\(reason)); check its permissions"
        case .empty where line == nil && location == InputFile.standardInput:
            "there is no text in it; give an article or records"
        case .empty: "there is no text in it; remove it or fill it"
        case .noArticles: "there are no articles in it; name their files, or choose them with --glob"
        case .notAFile: "this is a pipe or device; give - to read from standard input"
        case .otherFormat(let format):
            "this is \(format), which is not read; save it as plain text or HTML"
        case .jsonList: "this is a JSON list in a line of records; write one object a line"
        case .notText: "these bytes are no text; save the article as UTF-8"
        case .damagedUTF8(let offset): "the UTF-8 is broken at byte \(offset); save the article again as UTF-8"
        case .openList: "the JSON list is not closed; what stands behind its last record may be missing"
        case .behindList: "there is more behind the end of the JSON list; write one list a file"
        case .cellCount(let found, let wanted):
            "the row has \(found) \(found == 1 ? "cell" : "cells"), but the header \(wanted); quote cells that hold "
                + "separators or line breaks"
        case .openQuote: "a quotation mark is never closed; close it, and double those within a cell"
        case .noTextColumn(let names):
            "no column is known to hold the text; choose one with --field text=COLUMN: \(names.joined(separator: ", "))"
        case .malformedXML(let reason): "the XML is malformed (\(reason)); correct it or save it again"
        case .entities: "this XML declares entities of its own, which are not read; write out what they stand for"
        case .tooDeep: "the markup is nested more than \(ReadingLimits.depth) deep, as no article is; save it anew"
        case .noArticle: "there are no paragraphs of an article in this page; save its text, or the whole page"
        case .noGUID: "the item has no identifier; add one, so that its versions belong together"
        case .tooLong(let limit): "this has more than \(limit >> 20) MB, as no article has; split it or leave it out"
        case .damagedPacking(let reason): "the packed data is damaged (\(reason)); fetch or pack it again"
        case .expandsTooFar:
            "this unpacks to more than \(ReadingLimits.expansionRatio) times its size, as no news does; unpack it "
                + "yourself where you trust it"
        case .tooManyRejections:
            "more than \(ReadingLimits.rejections) records are no articles, and fewer are; the rest was not read"
        case .tooManyMembers: "the archive has more than \(ReadingLimits.archiveMembers) files; unpack it first"
        case .climbingPath: "the path leads out of the archive; pack it again with plain paths"
        case .encrypted: "this is encrypted; unpack it with its password first"
        case .unknownPacking(let method): "this is packed by method \(method), which is not read; unpack it first"
        case .nestedArchive: "this is an archive within an archive; unpack the outer one first"
        case .malformedLine(let fault): fault.explanation
        case .missingField(let field):
            "the record has no “\(field)”; add it, name another field with --field, or remove the record"
        case .wrongType(let field): "“\(field)” is no text; put it in quotation marks"
        case .duplicateID(let id, let line): "the id “\(id)” stands already in line \(line); give each record its own"
        case .notStored(let reason): "the article was left out: \(reason); please report this"
        case .decoded(let encoding): "decoded from \(encoding.name)"
        case .unknownDate(let date): "the date “\(date)” is no EDTF such as 2025-04-10 and was left out"
        case .knownAs(let location): "the same text is known already as \(location)"
        case .withdrawn: "withdrawn by its agency; what was known of it is no longer current"
        case .olderVersion: "a newer version of this item is known, or its withdrawal; this one was left out"
        case .noRules(let language): "there are no rules for the language “\(language)”: nothing is extracted from it"
        case .otherLanguage(let language):
            "this does not look like \(Self.name(of: language)), by whose rules it is read; "
                + "name its language with “lang” in a record"
        }
    }

    private static func name(of language: String) -> String {
        Locale(identifier: "en").localizedString(forLanguageCode: language) ?? language
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
