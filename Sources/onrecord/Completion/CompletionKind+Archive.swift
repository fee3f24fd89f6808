import ArgumentParser
import Query

extension CompletionKind {
    /// Names that the archive knows.
    static func names(_ kinds: KnownNames...) -> CompletionKind { .from { Candidates.names(kinds, for: $0) } }

    /// Words of a question: whom and what it can be about, and stances.
    static let questionWords = CompletionKind.from { line in
        Candidates.names([.states, .persons, .organizations, .concepts], for: line) + Candidates.stances(for: line)
    }

    /// Columns of the report that the line names.
    static let columns = CompletionKind.from(Candidates.columns)

    /// As fish does before version 4.
    private static func takesQuotesOff(_ shell: CompletionShell?) -> Bool {
        let version = CompletionShell.requestingVersion ?? ""
        return shell == .fish && (Int(version.prefix { $0 != "." }) ?? 0) < 4
    }

    private static func from(_ texts: @escaping @Sendable (TypedLine) -> [String]) -> CompletionKind {
        .custom { words, index, prefix in
            let shell = CompletionShell.requesting
            let line = TypedLine(words: words, index: index, prefix: prefix, isUnquoted: takesQuotesOff(shell))
            return Candidates.literal(texts(line), for: shell)
        }
    }
}
