/// Writes cells of comma-separated values, after RFC 4180.
public enum CSVText {
    /// The text, in quotation marks where it needs them.
    public static func cell(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        return needsQuotes ? "\"" + text.replacingMark("\"", with: "\"\"") + "\"" : text
    }
}
