/// A word of a command line as it is being typed.
enum ShellWord {
    /// The word without quotes and backslashes; nil where only the shell knows what it stands for.
    static func meaning(_ word: String) -> String? {
        var result = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                isEscaped = false
                // Between double quotes, a backslash stands for itself before most characters.
                if quote == "\"", !"\"\\$`".contains(character) { result.append("\\") }
                result.append(character)
                continue
            }
            switch (quote, character) {
            case ("'", "'"), ("\"", "\""): quote = nil
            case ("'", _): result.append(character)
            case (_, "\\"): isEscaped = true
            case (_, "$"), (_, "`"): return nil
            case (nil, "'"), (nil, "\""): quote = character
            default: result.append(character)
            }
        }
        return result
    }
}
