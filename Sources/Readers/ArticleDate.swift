import Facts

/// Dates as carriers write them, as EDTF. The day is that of the carrier's own clock.
enum ArticleDate {
    /// The date as EDTF; a text that is in none of the known ways is given back as it is.
    ///
    /// Read are EDTF and ISO 8601 with or without a time (`2025-04-10 12:30`, `20250410T123000+0200`), RFC 5322
    /// (`Thu, 10 Apr 2025 12:30:00 +0200`), and day, month and year with points (`10.04.2025`). Slashes are not:
    /// whether day or month comes first cannot be told.
    static func edtf(_ text: String) -> String {
        let trimmed = String(text.trimmed)
        if PublicationDate(trimmed) != nil { return trimmed }
        return extended(trimmed) ?? basic(trimmed) ?? mail(trimmed) ?? dotted(trimmed) ?? trimmed
    }

    /// A day on which the article was in the world already, as EDTF; nil where it is no day.
    static func atTheLatest(_ text: String) -> String? {
        PublicationDate(edtf(text))?.latest.map { "../" + $0 }
    }

    /// `2025-04-10 12:30:00`, also with a time that EDTF does not have.
    private static func extended(_ text: String) -> String? {
        let day = text.prefix(10)
        guard text.utf8.count > 10, day.utf8.count == 10, let next = text.dropFirst(10).first,
            next == " " || next == "T" || next == "t"
        else { return nil }
        return known(String(day))
    }

    private static func basic(_ text: String) -> String? {
        let digits = text.prefix(8)
        guard digits.utf8.count == 8, digits.utf8.allSatisfy(isDigit) else { return nil }
        let rest = text.dropFirst(8)
        guard rest.isEmpty || rest.hasPrefix("T") else { return nil }
        return known("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }

    private static func mail(_ text: String) -> String? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," })
        guard let month = words.prefix(3).firstIndex(where: { months[$0.prefix(3).lowercased()] != nil }), month > 0,
            month + 1 < words.count, let number = months[words[month].prefix(3).lowercased()],
            let day = Int(words[month - 1]), let year = Int(words[month + 1]), words[month + 1].utf8.count == 4
        else { return nil }
        return known("\(year)-\(padded(number))-\(padded(day))")
    }

    private static func dotted(_ text: String) -> String? {
        let parts = text.prefix { $0 != " " && $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]) else {
            return nil
        }
        return known("\(parts[2])-\(padded(month))-\(padded(day))")
    }

    private static func known(_ text: String) -> String? { PublicationDate(text) == nil ? nil : text }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The names of RFC 5322.
    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]
}

extension StringProtocol {
    /// Without white space on both sides.
    var trimmed: Substring {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return Substring(scalars)
    }
}
