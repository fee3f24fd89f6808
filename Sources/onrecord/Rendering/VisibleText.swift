/// Text that a terminal shows as it is and never obeys.
enum VisibleText {
    /// `text` with every control character as a picture (␛), line breaks as ↵ and direction overrides as `\u{202E}`.
    static func escaping(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isActive) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isActive(scalar) { result += picture(of: scalar) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// The beginning of `text` that fits into so many columns, with … where something is left out.
    static func fitting(_ text: String, columns: Int) -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        var result = ""
        var width = 1
        for character in text {
            width += DisplayWidth.of(character)
            guard width <= columns else { break }
            result.append(character)
        }
        return result + "…"
    }

    /// Whether a terminal could act on the character instead of showing it.
    static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func picture(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x0A: "↵"
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
        case 0x7F: "␡"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
}
