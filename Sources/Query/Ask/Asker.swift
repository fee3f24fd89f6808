import Facts
import Lexicon

/// Reads questions in plain words, by the same word lists that read the articles; offline, and always the same.
public struct Asker: Sendable {
    /// What questions can hold in a language.
    fileprivate struct Language: Sendable {
        let words: QuestionWords
        let names: NameTable

        /// As far as `starts` admits it.
        init(_ code: String, _ tables: LexiconTables, _ tree: ConceptTree, _ starts: WordStarts) throws {
            words = try QuestionWords(language: code, starts: starts)
            names = try NameTable(tables, language: code, tree: tree, starts: starts)
        }
    }

    /// A question on its way to be read: the word lists that it can need are read on another thread, also while there is
    /// no archive yet.
    package struct Awaited: Sendable {
        fileprivate enum State: Sendable {
            case refused(Refusal)
            /// The preferred language first; `tree` has the concepts of all.
            case reading(QuestionTokens, [(code: String, words: Ahead<Language>)], tree: Ahead<ConceptTree>)
        }

        fileprivate let state: State
    }

    /// Codes of the languages, the preferred one first.
    private let codes: [String]
    private let tables: LexiconTables
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
        codes = Self.codes(preferred)
        known = try NamedKeys(archive)
        self.tables = tables
        self.archive = ArchiveNames(archive)
    }

    private static func codes(_ preferred: String) -> [String] {
        Labels.languages.sorted { ($0 != preferred ? 1 : 0, $0) < ($1 != preferred ? 1 : 0, $1) }
    }

    /// The labels, and the archive's own names for what they leave out: concepts and organizations of packs.
    public func naming(_ labels: Labels) -> Labels { labels.naming(known) }

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
        try read(Self.awaiting(question, codes, tables, on: AheadThread()))
    }

    /// The question, to be read by an asker with the same preferred language and tables.
    package static func awaiting(
        _ question: String, preferred: String, tables: LexiconTables, on thread: AheadThread
    ) -> Awaited {
        awaiting(question, codes(preferred), tables, on: thread)
    }

    private static func awaiting(
        _ question: String, _ codes: [String], _ tables: LexiconTables, on thread: AheadThread
    ) -> Awaited {
        guard question.utf8.count <= longestQuestion else { return Awaited(state: .refused(.tooLong)) }
        let tokens = QuestionTokens(question)
        guard !tokens.tokens.isEmpty || tokens.quoted != nil else { return Awaited(state: .refused(.empty)) }
        let starts = WordStarts(tokens)
        let tree = thread.value { try ConceptTree(tables, languages: codes) }
        let languages = codes.map { code in (code, thread.value { try Language(code, tables, tree.get(), starts) }) }
        return Awaited(state: .reading(tokens, languages, tree: tree))
    }

    /// Reads a question; every word of it counts, or it is refused.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    package func read(_ question: Awaited) throws -> Outcome {
        switch question.state {
        case .refused(let refusal): .refused(refusal, language: codes.first ?? "")
        case .reading(let tokens, let languages, let tree): try read(tokens, languages, tree.get())
        }
    }

    private func read(
        _ tokens: QuestionTokens, _ languages: [(code: String, words: Ahead<Language>)], _ tree: ConceptTree
    ) throws -> Outcome {
        var best: (code: String, match: QuestionMatcher.Match)?
        let lookups = QuestionLookups(archive, for: tokens)
        for (code, words) in languages {
            let language = try words.get()
            let matcher = QuestionMatcher(
                words: language.words, names: language.names.adding(known), archive: lookups)
            let match = try matcher.match(tokens, mostUnknown: best?.match.unknown.count ?? .max)
            if let match, best.map({ match.rank < $0.match.rank }) ?? true { best = (code, match) }
        }
        let (code, match) = best ?? (codes.first ?? "", QuestionMatcher.Match())
        if !match.unknown.isEmpty {
            return .refused(.unknownWords(try helped(match.unknown, in: code, tree)), language: code)
        }
        let composed = QuestionComposer(match.items)
        if let item = composed.stateless.first { return .refused(.missingState(item.text), language: code) }
        let facts = QuestionFacts(composed)
        let builder = QuestionBuilder(
            facts: facts, tree: tree.adding(known.concepts), archive: archive,
            groups: try GroupTable(for: facts.groups), language: code, quoted: tokens.quoted)
        switch try builder.build() {
        case .success(let understanding): return .understood(understanding)
        case .failure(let refusal): return .refused(refusal, language: code)
        }
    }

    /// The words, with the known one that each may mean.
    private func helped(_ words: [String], in code: String, _ tree: ConceptTree) throws -> [UnknownWord] {
        let known = try singleWords.known(in: code) {
            let language = try Language(code, tables, tree, .all)
            return language.words.singleWords + language.names.adding(self.known).singleWords
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
