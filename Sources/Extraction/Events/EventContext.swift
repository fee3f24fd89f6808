import Facts
import Lexicon
import Linguistics

/// An article with what the rules about meetings share.
final class EventContext {
    /// A word that names a meeting.
    typealias Meeting = (word: Int, noun: EventWords.Noun)

    let article: ArticleContext
    let cast: Cast
    let participants: ParticipantReader
    let nouns: NounPhrases
    let circumstances: CircumstanceReader
    /// The words that name meetings, by the number of their sentence.
    private let meetings: [Int: [Meeting]]
    var tokens: [Token] { article.tokens }
    var words: EventWords { article.lexicon.events }

    init(article: ArticleContext, cast: Cast) {
        self.article = article
        self.cast = cast
        participants = ParticipantReader(cast)
        nouns = NounPhrases(article.analysis)
        circumstances = CircumstanceReader(article, cast)
        meetings = Dictionary(grouping: EventContext.meetings(of: article)) { article.sentenceNumber(of: $0.word) }
    }

    /// The words of a sentence that name meetings, in text order.
    func meetings(in sentence: SentenceContext) -> [Meeting] { meetings[sentence.number] ?? [] }

    private static func meetings(of article: ArticleContext) -> [Meeting] {
        let words = article.lexicon.events
        let candidates = article.analysis.bytes.withUnsafeBufferPointer { bytes in
            article.tokens.withUnsafeBufferPointer { tokens in
                tokens.indices.filter { index in
                    let token = tokens[index]
                    return token.isCapitalized && token.isWord
                        && words.mayName(token.word, bytes[Int(token.start)..<Int(token.end)])
                }
            }
        }
        return candidates.compactMap { index in
            words.noun(article.tokens[index].word, article.analysis.bytes(of: index)).map { (index, $0) }
        }
    }

    /// True where the word at a token has that part.
    func has(_ token: Int, _ part: EventWords.Part) -> Bool {
        token >= 0 && token < article.tokens.count && article.lexicon.events.has(article.tokens[token].word, part)
    }

    /// The clause's verb where it has one of the parts.
    func link(of clause: Clause, _ parts: EventWords.Part...) -> EventWords.Link? {
        guard article.lexicon.events.isLinked(clause.verb) else { return nil }
        return article.lexicon.events.links(of: clause.verb).first { parts.contains($0.part) }
    }

    /// True where a word of the clause has that part.
    func hasWord(_ part: EventWords.Part, in clause: Clause) -> Bool {
        clause.ranges.joined().contains { has($0, part) }
    }

    /// The verb of what is done: the clause's own, or the one that somebody lets be done.
    func deed(of clause: Clause) -> Int32? {
        guard article.isLet(clause) else { return clause.verb }
        let deeds = clause.nonfinite.filter { $0 != clause.verbToken }.flatMap {
            article.lexicon.readings(of: tokens[$0].word).filter { $0.kind == .verb && $0.form.contains(.infinitive) }
        }
        return deeds.first?.index
    }

    /// The mention that a preposition of the link ties to the clause's verb; in a relative clause without one the
    /// meeting that stands right before it: "das Treffen, an dem …".
    func mention(in clause: Clause, linkedBy link: EventWords.Link, _ scene: EventScene) -> Int? {
        let linked = scene.mentions.indices.filter { index in
            let mention = scene.mentions[index]
            guard mention.isNoun, clause.contains(mention.word), let preposition = mention.preposition else {
                return false
            }
            return link.prepositions.contains(tokens[preposition].word)
        }
        if let first = linked.first { return linked.count == 1 ? first : nil }
        return antecedent(of: clause, scene) { link.prepositions.contains($0) }
    }

    /// The meeting before a relative clause whose pronoun stands behind one of the prepositions.
    func antecedent(of clause: Clause, _ scene: EventScene, allows: (WordID) -> Bool) -> Int? {
        guard clause.kind == .relative, let opener = clause.opener, opener.count > 1,
            allows(tokens[opener.lowerBound].word)
        else { return nil }
        return scene.mentions.indices.last { index in
            let mention = scene.mentions[index]
            return mention.isNoun && mention.word < clause.start && clause.start - mention.end <= 2
        }
    }

    /// The mention that is the clause's object, not governed by a preposition.
    func object(of clause: Clause, _ scene: EventScene, besides subject: Range<Int>?) -> Int? {
        scene.mentions.indices.first { index in
            let mention = scene.mentions[index]
            return mention.isNoun && clause.contains(mention.word) && mention.preposition == nil
                && !(subject?.contains(mention.word) ?? false)
        }
    }

    /// Who the clause's subject names; a relative pronoun stands for the name right before its clause.
    func subject(of clause: Clause) -> [Participant] {
        let found = plainSubject(of: clause)
        if !found.isEmpty { return found }
        let envoys = envoy(in: clause)
        return envoys.isEmpty ? participants.counted(in: clause) : envoys
    }

    /// "aus Deutschland der Minister X": a person right behind the state that they come for.
    private func envoy(in clause: Clause) -> [Participant] {
        for range in clause.ranges {
            for index in range where has(index, .originPreposition) || has(index, .behalfPreposition) {
                guard let number = cast.entityAt[index + 1], cast.entities[number].manner == .name else { continue }
                let next = cast.entities[number].tokens.upperBound
                let found = cast.membersNamed(before: range.upperBound, within: 0).lazy
                    .flatMap { [cast] in cast.members[$0].mentions }.filter { self.isRightBehind($0, next) }
                if let person = found.first { return participants.participants(in: next..<person.name.upperBound) }
            }
        }
        return []
    }

    private func isRightBehind(_ mention: PersonMention, _ token: Int) -> Bool {
        let start = mention.name.lowerBound
        return start >= token && start < token + 8
            && (token..<start).allSatisfy { tokens[$0].isWord && !tokens[$0].isAny([.preposition, .coordinating]) }
    }

    private func plainSubject(of clause: Clause) -> [Participant] {
        guard let subject = Subjects(article.analysis).subject(of: clause) else { return [] }
        if clause.kind == .relative, subject.count == 1, clause.opener?.overlaps(subject) ?? false {
            return participants.before(clause.start)
        }
        return participants.participants(in: subject)
    }

    /// The phrase behind a preposition of that part in the clause.
    func phrase(behind part: EventWords.Part, in clause: Clause) -> Range<Int>? {
        for range in clause.ranges {
            for index in range where has(index, part) {
                if let phrase = nouns.phrase(at: index + 1, limit: range.upperBound) { return phrase }
                if has(index, .contractedArticle), let phrase = nouns.phrase(at: index + 1, limit: range.upperBound) {
                    return phrase
                }
            }
        }
        return nil
    }

    /// The participants with the state that they come for: "für Luxemburg", "aus Deutschland".
    func withOrigin(_ found: [Participant], in clause: Clause) -> [Participant] {
        for part in [EventWords.Part.behalfPreposition, .originPreposition] {
            for range in clause.ranges {
                for index in range where has(index, part) {
                    guard let number = cast.entityAt[index + 1] ?? cast.entityAt[index + 2],
                        cast.entities[number].tokens.lowerBound <= index + 2,
                        cast.entities[number].manner == .name, range.contains(cast.entities[number].tokens.lowerBound),
                        !found.contains(where: { $0.tokens.contains(index) }),
                        let polity = polity(cast.actor(of: cast.entities[number]))
                    else { continue }
                    return found.map { participant in
                        guard case .person? = participant.actor else { return participant }
                        var participant = participant
                        participant.polity = polity
                        return participant
                    }
                }
            }
        }
        return found
    }

    private func polity(_ actor: Actor?) -> Polity? {
        switch actor {
        case .state(let code): .state(code)
        case .organization(let key): .organization(key)
        default: nil
        }
    }
}
