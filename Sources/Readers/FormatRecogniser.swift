/// Tells a format by how a file begins; its name decides only where the beginning leaves it open.
struct FormatRecogniser {
    private let name: String
    private let opening: Substring
    private let fields: FieldNames

    /// What an input can be.
    enum Format {
        case read(any FormatReader)
        /// A format that is known and not read; holds its name.
        case other(String)
    }

    /// For the first characters of a file and its name.
    init(opening: String, name: String, fields: FieldNames) {
        self.opening = opening.trimmed
        self.name = name.lowercased()
        self.fields = fields
    }

    /// The format of the input, which stays unread.
    static func format(of input: ReaderInput) throws(InputProblem.Failure) -> Format {
        let sample = Array(try input.source.opening(ReadingLimits.sampleLength))
        if let name = magics.first(where: { sample.dropFirst($0.offset).starts(with: $0.bytes) })?.name {
            return .other(name)
        }
        let opening: String
        switch input.encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            let units = stride(from: 0, to: sample.count - 1, by: 2).map { index in
                let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
                return input.encoding == .utf16LittleEndian ? first | second << 8 : second | first << 8
            }
            opening = String(decoding: units, as: UTF16.self)
        case .utf8, .windows1252: opening = String(decoding: sample, as: UTF8.self)
        }
        let plain = opening.unicodeScalars.drop { $0 == "\u{FEFF}" }
        return FormatRecogniser(opening: String(plain), name: input.name, fields: input.fields).format
    }

    /// The format.
    var format: Format {
        if opening.hasPrefix("<"), let markup = MarkupOpening(opening) { return format(of: markup) }
        if opening.hasPrefix("["), let next = opening.dropFirst().trimmed.first, next == "{" || next == "]" {
            return .read(JSONDocumentReader(isList: true))
        }
        if opening.hasPrefix("{"), let next = opening.dropFirst().trimmed.first, next == "\"" || next == "}" {
            return .read(isOnSeveralLines ? JSONDocumentReader(isList: false) : JSONLinesReader())
        }
        if Self.isMail(opening) { return .other("an e-mail") }
        if hasEnding(".jsonl", ".ndjson", ".json") { return .read(JSONLinesReader()) }
        if let separator = TableOpening(opening, fields: fields).separator(isNamedTable: hasEnding(".csv", ".tsv")) {
            return .read(TableReader(separator: separator))
        }
        if hasEnding(".html", ".htm", ".xhtml") { return .read(HTMLReader()) }
        return .read(TextReader())
    }

    private func format(of markup: MarkupOpening) -> Format {
        switch markup.root {
        case "rss", "feed", "rdf": .read(FeedReader(encoding: markup.encoding))
        case "nitf": .read(NITFReader(encoding: markup.encoding))
        case "newsitem", "newsmessage": .read(NewsMLReader(encoding: markup.encoding))
        case "html": .read(HTMLReader())
        case let root? where markup.isXML || hasEnding(".xml"): .other("XML of another kind (\(root.prefix(40)))")
        case nil where markup.isXML: .other("XML without an element")
        default:
            MarkupOpening.isHTML(markup.root) || hasEnding(".html", ".htm") ? .read(HTMLReader()) : .read(TextReader())
        }
    }

    private func hasEnding(_ endings: String...) -> Bool {
        let plain = name.hasSuffix(".gz") ? name.dropLast(3) : name[...]
        return endings.contains { plain.hasSuffix($0) }
    }

    /// Whether the object is still open at the end of its first line.
    private var isOnSeveralLines: Bool {
        guard let end = opening.firstIndex(where: \.isNewline) else { return false }
        var (depth, isInText, isEscaped) = (0, false, false)
        for byte in opening[..<end].utf8 {
            if isEscaped {
                isEscaped = false
            } else if isInText {
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInText = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: break
                }
            }
        }
        return depth > 0 && !isInText
    }

    private static func isMail(_ opening: Substring) -> Bool {
        mailOpenings.contains { opening.hasPrefix($0) }
    }

    /// How mailboxes and messages begin; "From " is followed by an address.
    private static let mailOpenings = [
        "Return-Path: <", "Received: from ", "MIME-Version: 1", "Delivered-To: ", "From MAILER-DAEMON", "Message-ID: <",
    ]

    private static let magics: [(offset: Int, bytes: [UInt8], name: String)] = [
        (0, Array("%PDF-".utf8), "a PDF"), (0, Array("{\\rtf".utf8), "RTF"),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "packed by xz"), (0, [0x28, 0xB5, 0x2F, 0xFD], "packed by Zstandard"),
        (0, Array("BZh".utf8), "packed by bzip2"), (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        (0, Array("Rar!\u{1A}".utf8), "a RAR archive"), (257, Array("ustar".utf8), "a tar archive"),
        (0, Array("SQLite format 3".utf8), "a database"),
    ]
}
