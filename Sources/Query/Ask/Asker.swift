import Facts
import Lexicon

/// Reads questions in plain words, by the same word lists that read the articles; offline, and always the same.
public struct Asker: Sendable {
    private struct Language: Sendable {
        let code: String
        let words: QuestionWords
        let names: NameTable
    }

    private let languages: [Language]
    private let tree: ConceptTree
    private let groups: GroupTable
    private let archive: ArchiveNames

    /// Reads questions about what is in `archive`.
    ///
    /// `preferred` is the language to take where a question reads equally well in several.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    public init(_ archive: ReadOnlyArchive, preferred: String = "en") throws {
        try self.init(archive, preferred: preferred, tables: .bundled)
    }

    /// Reads questions by the words of the lexicon files and by the names that the archive holds.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    package init(_ archive: ReadOnlyArchive, preferred: String, tables: LexiconTables) throws {
        let codes = Labels.languages.sorted { ($0 != preferred ? 1 : 0, $0) < ($1 != preferred ? 1 : 0, $1) }
        let known = try NamedKeys(archive)
        tree = try ConceptTree(tables, known: known.concepts, languages: codes)
        groups = try GroupTable()
        self.archive = try ArchiveNames(archive)
        var languages: [Language] = []
        for code in codes {
            languages.append(
                Language(
                    code: code, words: try QuestionWords(language: code),
                    names: try NameTable(tables, known: known.organizations, language: code, tree: tree)))
        }
        self.languages = languages
    }

    /// UTF-8 bytes of a question, ten times those of a long one: words are compared with all that was said before them.
    private static let longestQuestion = 2000

    /// Of how many unknown words it is said what may be meant: it takes a look at all known ones.
    private static let helpedWords = 8

    /// What came of a question.
    public enum Outcome: Sendable {
        /// The question was read so.
        case understood(Understanding)
        /// The language is the one in which most words were known.
        case refused(Refusal, language: String)
    }

    /// Reads a question; every word of it counts, or it is refused.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    public func read(_ question: String) throws -> Outcome {
        guard question.utf8.count <= Self.longestQuestion else {
            return .refused(.tooLong, language: languages.first?.code ?? "")
        }
        let tokens = QuestionTokens(question)
        guard let first = languages.first, !tokens.tokens.isEmpty || tokens.quoted != nil else {
            return .refused(.empty, language: languages.first?.code ?? "")
        }
        var best: (language: Language, match: QuestionMatcher.Match) = (first, QuestionMatcher.Match())
        for (number, language) in languages.enumerated() {
            let matcher = QuestionMatcher(words: language.words, names: language.names, archive: archive)
            let match = try matcher.match(tokens)
            if number == 0 || match.rank < best.match.rank { best = (language, match) }
        }
        let code = best.language.code
        if !best.match.unknown.isEmpty {
            let known = try best.language.words.singleWords + best.language.names.singleWords + archive.singleWords()
            let sorted = known.sorted()
            let words = best.match.unknown.enumerated().map { place, word in
                // Short words are like too many others.
                let isHelped = place < Self.helpedWords && word.count >= 4
                return UnknownWord(text: word, nearest: isHelped ? NearestWord.to(word, among: sorted) : nil)
            }
            return .refused(.unknownWords(words), language: code)
        }
        let composed = QuestionComposer(best.match.items)
        if let item = composed.stateless.first { return .refused(.missingState(item.text), language: code) }
        let builder = QuestionBuilder(
            facts: QuestionFacts(composed), tree: tree, archive: archive, groups: groups, language: code,
            quoted: tokens.quoted)
        switch try builder.build() {
        case .success(let understanding): return .understood(understanding)
        case .failure(let refusal): return .refused(refusal, language: code)
        }
    }

    /// Questions that work, in that language.
    public func examples(in language: String) -> [String] {
        languages.first { $0.code == language }?.words.examples ?? []
    }

    /// Up to three questions that work and share the most words with `question`.
    public func examples(in language: String, like question: String) -> [String] {
        let words = Set(QuestionTokens(question).tokens.map(\.folded))
        let ranked = examples(in: language).enumerated().map { place, example in
            (example, rank: (-QuestionTokens(example).tokens.count { words.contains($0.folded) }, place))
        }
        return ranked.sorted { $0.rank < $1.rank }.prefix(3).map(\.0)
    }
}

extension QuestionMatcher.Match {
    /// Fewer unknown words first, then more words that only this language's questions have.
    fileprivate var rank: (Int, Int) { (unknown.count, -items.filter { !$0.roles.isEmpty }.count) }
}
