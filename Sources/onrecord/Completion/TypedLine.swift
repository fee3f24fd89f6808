import ArgumentParser
import Foundation

/// A command line that is being typed, as the shell's completion hands it over.
struct TypedLine {
    /// All words, with the quotes that are typed.
    let words: [String]
    /// Which of them is being typed.
    let index: Int
    /// What stands of it before the cursor.
    let prefix: String
    /// Whether the shell has taken the quotes off.
    let isUnquoted: Bool

    /// The beginning of the word that is being typed; nil where only the shell knows it.
    var start: String? { meaning(prefix) }

    /// The archive that the line names, else that of the environment, else the usual one.
    func databasePath(_ environment: [String: String]) -> String? {
        guard let given = givenPath else { return DatabaseOption.path(given: nil, environment) }
        return meaning(given).map { path in
            guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
            return home + path.dropFirst()
        }
    }

    /// The value of `--db` as it is typed.
    private var givenPath: String? {
        guard let place = words.lastIndex(where: { $0 == Self.option || $0.hasPrefix(Self.option + "=") }) else {
            return nil
        }
        guard words[place] == Self.option else { return String(words[place].dropFirst(Self.option.count + 1)) }
        // bash takes the equals sign for a word of its own.
        let value = words.dropFirst(place + 1).first == "=" ? place + 2 : place + 1
        return value < words.count && value != index ? words[value] : nil
    }

    private func meaning(_ word: String) -> String? { isUnquoted ? word : ShellWord.meaning(word) }

    private static let option = "--db"
}
