import Facts

/// Writes YAML of mappings and lists of texts: texts in JSON's quotation marks, texts of several lines as blocks.
///
/// JSON's texts are YAML's, so that no rule of quoting is needed; only SQL, which people are to read, is a block.
struct YAMLText {
    /// What is written so far.
    private(set) var text = ""
    private var depth = 0

    /// Writes a line for people.
    mutating func comment(_ line: String) { text += "# \(line)\n" }

    /// Writes a mapping below a key; nothing where `members` writes nothing.
    mutating func mapping(_ key: String, _ members: (inout YAMLText) -> Void) {
        var inner = YAMLText()
        inner.depth = depth + 1
        members(&inner)
        guard !inner.text.isEmpty else { return }
        line("\(Self.name(key)):")
        text += inner.text
    }

    /// Writes a text; nothing where there is none.
    mutating func member(_ key: String, _ value: String?) {
        guard let value else { return }
        guard value.contains("\n") else { return line("\(Self.name(key)): \(Self.quoted(value))") }
        line("\(Self.name(key)): |-")
        for part in value.split(separator: "\n", omittingEmptySubsequences: false) {
            line(part.isEmpty ? "" : "  " + part)
        }
    }

    mutating func member(_ key: String, _ value: Bool) { line("\(Self.name(key)): \(value)") }

    /// Writes a list of texts; nothing where it is empty.
    mutating func member(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        line("\(Self.name(key)): [\(values.map(Self.quoted).joined(separator: ", "))]")
    }

    private mutating func line(_ content: String) {
        text += content.isEmpty ? "\n" : String(repeating: "  ", count: depth) + content + "\n"
    }

    /// A key without quotation marks where YAML takes it for nothing else.
    private static func name(_ key: String) -> String {
        let isPlain = key.wholeMatch(of: /[a-z_][a-z0-9_]+/) != nil
        return isPlain && !["no", "on", "off", "yes", "true", "false", "null"].contains(key) ? key : quoted(key)
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONText()
        json.value(text)
        return json.text
    }
}
