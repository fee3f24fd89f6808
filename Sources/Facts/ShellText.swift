/// Writes words of a command line.
public enum ShellText {
    /// The word in quotation marks, in which a shell takes everything for itself.
    public static func quoted(_ word: String) -> String { "'" + word.replacingMark("'", with: "'\\''") + "'" }
}
