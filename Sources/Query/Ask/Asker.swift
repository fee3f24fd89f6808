import Facts
import Lexicon

/// Reads questions in plain words, by the same word lists that read the articles; offline, and always the same.
public struct Asker: Sendable {
    private struct Language: Sendable {
        let code: String
        let words: QuestionWords
        let names: NameTable
    }

    /// Codes of the languages, the preferred one first.
    private let codes: [String]
    private let tables: LexiconTables
    private let tree: ConceptTree
    private let known: NamedKeys
    private let archive: ArchiveNames
    private let singleWords = SingleWords()

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
        codes = Labels.languages.sorted { ($0 != preferred ? 1 : 0, $0) < ($1 != preferred ? 1 : 0, $1) }
        known = try NamedKeys(archive)
        self.tables = tables
        tree = try ConceptTree(tables, known: known.concepts, languages: codes)
        self.archive = try ArchiveNames(archive)
    }

    /// The labels, and the archive's own names for what they leave out: concepts and organizations of packs.
    public func naming(_ labels: Labels) -> Labels { labels.naming(known) }

    /// What questions can hold in a language, as far as `starts` admits it.
    private func language(_ code: String, _ starts: WordStarts) throws -> Language {
        Language(
            code: code, words: try QuestionWords(language: code, starts: starts),
            names: try NameTable(tables, known: known.organizations, language: code, tree: tree, starts: starts))
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
        let preferred = codes.first ?? ""
        guard question.utf8.count <= Self.longestQuestion else { return .refused(.tooLong, language: preferred) }
        let tokens = QuestionTokens(question)
        guard !tokens.tokens.isEmpty || tokens.quoted != nil else { return .refused(.empty, language: preferred) }
        let starts = WordStarts(tokens)
        var best: (code: String, match: QuestionMatcher.Match) = (preferred, QuestionMatcher.Match())
        let lookups = QuestionLookups(archive)
        for (number, code) in codes.enumerated() {
            let language = try language(code, starts)
            let matcher = QuestionMatcher(words: language.words, names: language.names, archive: lookups)
            let match = try matcher.match(tokens)
            if number == 0 || match.rank < best.match.rank { best = (code, match) }
        }
        let code = best.code
        if !best.match.unknown.isEmpty {
            return .refused(.unknownWords(try helped(best.match.unknown, in: code)), language: code)
        }
        let composed = QuestionComposer(best.match.items)
        if let item = composed.stateless.first { return .refused(.missingState(item.text), language: code) }
        let facts = QuestionFacts(composed)
        let builder = QuestionBuilder(
            facts: facts, tree: tree, archive: archive, groups: try GroupTable(for: facts.groups), language: code,
            quoted: tokens.quoted)
        switch try builder.build() {
        case .success(let understanding): return .understood(understanding)
        case .failure(let refusal): return .refused(refusal, language: code)
        }
    }

    /// The words, with the known one that each may mean.
    private func helped(_ words: [String], in code: String) throws -> [UnknownWord] {
        let known = try singleWords.known(in: code) {
            let language = try language(code, .all)
            return language.words.singleWords + language.names.singleWords
        }
        // What the archive holds can change from question to question.
        let archived = KnownWords(try archive.singleWords().sorted())
        return words.enumerated().map { place, word in
            // Short words are like too many others.
            let isHelped = place < Self.helpedWords && word.count >= 4
            let nearest = isHelped ? [known, archived].compactMap { $0.nearest(to: word) }.min() : nil
            return UnknownWord(text: word, nearest: nearest?.word)
        }
    }

    /// Questions that work, in that language.
    public func examples(in language: String) -> [String] {
        // A file that cannot be read has failed every question.
        codes.contains(language) ? (try? QuestionWords.examples(in: language)) ?? [] : []
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
