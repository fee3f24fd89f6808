import Facts

/// What is wrong with an input, or worth a note about it; the other inputs go on.
package struct InputProblem: Error, Sendable, Hashable {
    package enum Fault: Sendable, Hashable {
        /// There is nothing at the path.
        case missing
        /// The file cannot be read; holds the system's words for it.
        case unreadable(String)
        /// Nothing in it but white space.
        case empty
        /// A folder or archive without any article file in it.
        case noArticles
        /// A pipe or device, which only `-` can stand for.
        case notAFile
        /// A format that is not read; holds its name.
        case otherFormat(String)
        /// A record line that begins a JSON list.
        case jsonList
        /// A JSON list whose closing bracket is missing.
        case openList
        /// Something stands behind the end of a JSON list.
        case behindList
        /// The bytes are no text in any encoding that is read.
        case notText
        /// UTF-8 that is broken at a byte, counted from 0.
        case damagedUTF8(offset: Int)
        /// A line that is no JSON object.
        case malformedLine(JSONFault)
        /// A row of a table with another number of cells than its header.
        case cellCount(found: Int, wanted: Int)
        /// A row of a table with a quotation mark that is never closed.
        case openQuote
        /// A table whose header names no column that is read as text; holds the names.
        case noTextColumn([String])
        /// XML that breaks its rules; holds what the parser says.
        case malformedXML(String)
        /// XML that declares entities of its own.
        case entities
        /// Markup that is nested deeper than any article's.
        case tooDeep
        /// A page without paragraphs of its own.
        case noArticle
        /// An item of a newswire without a name that its versions share.
        case noGUID
        /// More bytes, in a file, record or text, than `limit`.
        case tooLong(limit: Int)
        /// Packed data that is broken; holds in which way.
        case damagedPacking(String)
        /// Packed data that unpacks to very much.
        case expandsTooFar
        /// A file with very many rejections and hardly an article.
        case tooManyRejections
        /// An archive with more files than are read.
        case tooManyMembers
        /// A file of an archive whose path leads out of it.
        case climbingPath
        /// A file of an archive that needs a password.
        case encrypted
        /// A file of an archive that is packed in a way that is not read; holds the way's number.
        case unknownPacking(Int)
        /// Something packed within something packed.
        case nestedArchive
        /// A record without a field that it needs.
        case missingField(String)
        /// A record's field that is no text.
        case wrongType(field: String)
        /// A record whose id another record of the file has; holds that one's line.
        case duplicateID(String, firstLine: Int)
        /// The findings did not fit the store; holds what was wrong with them.
        case notStored(String)
        /// A note: the text was not UTF-8, and how it was read.
        case decoded(TextEncoding)
        /// A note: a date that is no EDTF was left out.
        case unknownDate(String)
        /// A note: the text stands in the store under another location already.
        case knownAs(String)
        /// A note: the agency has taken the item back, and what was known of it is no longer current.
        case withdrawn
        /// A note: a newer version of the item is known, or its withdrawal.
        case olderVersion
        /// A note: there are no rules for the language that the carrier names.
        case noRules(language: String)
        /// A note: the text, whose language the carrier leaves open, has few function words of `language`.
        case otherLanguage(than: String)
    }

    /// A fault whose place is not known yet.
    package struct Failure: Error, Sendable, Hashable {
        package let fault: Fault
        /// The line of the input, counted from 1; within a record, how many lines below its first one.
        package let line: Int?

        package init(_ fault: Fault, line: Int? = nil) {
            self.fault = fault
            self.line = line
        }
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
        case .decoded, .unknownDate, .knownAs, .withdrawn, .olderVersion, .noRules, .otherLanguage: false
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
        case .openList: "open_list"
        case .behindList: "behind_list"
        case .cellCount: "cell_count"
        case .openQuote: "open_quote"
        case .noTextColumn: "no_text_column"
        case .malformedXML: "malformed_xml"
        case .entities: "entities"
        case .tooDeep: "too_deep"
        case .noArticle: "no_article"
        case .noGUID: "no_guid"
        case .tooLong: "too_long"
        case .damagedPacking: "damaged_packing"
        case .expandsTooFar: "expands_too_far"
        case .tooManyRejections: "too_many_rejections"
        case .tooManyMembers: "too_many_members"
        case .climbingPath: "climbing_path"
        case .encrypted: "encrypted"
        case .unknownPacking: "unknown_packing"
        case .nestedArchive: "nested_archive"
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
        case .withdrawn: "withdrawn"
        case .olderVersion: "older_version"
        case .noRules: "no_rules"
        case .otherLanguage: "other_language"
        }
    }
}
