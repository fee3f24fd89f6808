import ArgumentParser
import Facts
import Foundation
import Query

/// What a shell can put in the place of the word that is being typed.
enum Candidates {
    /// More than anybody reads; who types on gets the others.
    private static let limit = 1000

    /// Names that the archive of the line knows; none where it cannot be read, for a shell shows no errors here.
    static func names(_ kinds: [KnownNames], for line: TypedLine) -> [String] {
        let environment = ProcessInfo.processInfo.environment
        guard let path = line.databasePath(environment), let start = line.start,
            let archive = try? ReadOnlyArchive(withoutWaiting: path)
        else { return [] }
        let language = language
        return kinds.flatMap { (try? archive.names($0, language: language, beginning: start, limit: limit)) ?? [] }
    }

    private static var language: String { RowOptions.systemLanguage }

    /// What stances are called.
    static func stances(for line: TypedLine) -> [String] {
        guard let start = line.start, let labels = try? Labels(language: language) else { return [] }
        return Stance.allCases.map { labels.label($0.rawValue, in: .stance) }.filter { $0.hasPrefix(start) }
    }

    /// The columns by which the rows of the report on the line can be sorted.
    static func columns(for line: TypedLine) -> [String] {
        let fields = line.words.lazy.compactMap(QuestionCatalogue.report(named:)).first?.fields ?? []
        return RowOrder.sortable(fields).map { fields[$0].key }
    }

    /// The texts so that the shell takes each for itself: bash expands what it is given, zsh ends a text at a colon.
    ///
    /// What a terminal would obey is left out: it cannot be typed.
    static func literal(_ texts: [String], for shell: CompletionShell?) -> [String] {
        let texts = texts.filter { !$0.isEmpty && VisibleText.escaping($0) == $0 }
        return switch shell {
        case .bash?: texts.map(ShellText.quoted)
        case .zsh?: texts.map { $0.replacingMark("\\", with: "\\\\").replacingMark(":", with: "\\:") }
        default: texts
        }
    }
}
