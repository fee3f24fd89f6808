import Facts
import Lexicon
import Linguistics

/// Reads who gets a contribution: "Hilfe für Syrien", "Panzer an Kiew", "der Ukraine Panzer liefern", "die Ausbildung der
/// Küstenwache". What something is for ("für den Wiederaufbau") gets nothing.
struct RecipientReader {
    struct Recipient {
        let actor: Actor?
        let tokens: Range<Int>
    }

    private let site: ContributionSite
    private var article: ArticleContext { site.article }
    private var tokens: [Token] { article.tokens }
    private var cast: Cast { site.context.cast }

    init(_ site: ContributionSite) {
        self.site = site
    }

    func recipient() -> Recipient? {
        let found = attached() ?? dative() ?? object() ?? elsewhere()
        guard let found, found.actor != site.draft.party.actor, !site.isTaken(found.tokens) else { return nil }
        return found
    }

    // MARK: - Behind the noun

    private func attached() -> Recipient? {
        for attachment in site.attachments {
            if let preposition = attachment.preposition {
                let limit = site.clause.ranges.first { $0.contains(preposition) }?.upperBound
                if let found = recipient(behind: preposition, limit: limit ?? attachment.phrase.upperBound) {
                    return found
                }
            } else if article.getsInGenitive(site.tokens.upperBound - 1),
                attachment.phrase.lowerBound == site.tokens.upperBound
            {
                return named(at: attachment.phrase.lowerBound, limit: attachment.phrase.upperBound)
            }
        }
        return nil
    }

    /// "für …", "an …" anywhere in the contribution's clause.
    private func elsewhere() -> Recipient? {
        for range in site.clause.ranges {
            for index in range where tokens[index].isAny(.preposition) {
                if let found = recipient(behind: index, limit: range.upperBound), found.actor != nil { return found }
            }
        }
        return nil
    }

    private func recipient(behind preposition: Int, limit: Int) -> Recipient? {
        let words = article.lexicon.complements
        let next = preposition + 1
        guard next < limit else { return nil }
        if words.has(tokens[preposition].word, .forRecipient) { return named(at: next, limit: limit) }
        // "an der Grenze" is a place: a dative tells where, not to whom.
        guard words.has(tokens[preposition].word, .toRecipient), !words.has(tokens[next].word, .recipientDeterminer)
        else { return nil }
        return named(at: next, limit: limit)
    }

    /// A state or organization, or people: a group, an office, forces.
    private func named(at start: Int, limit: Int) -> Recipient? {
        guard let head = NamedHead(at: start, limit: limit, of: cast) else { return nil }
        if let entity = head.entity {
            let end = head.tokens.upperBound
            // "für Polen und Litauen"
            if end + 1 < limit, article.lexicon.isMarker(tokens[end].word, .andOr),
                let other = NamedHead(at: end + 1, limit: limit, of: cast), other.entity != nil
            {
                return Recipient(actor: nil, tokens: start..<other.tokens.upperBound)
            }
            return Recipient(actor: cast.actor(of: entity), tokens: head.tokens)
        }
        guard isPeople(head.head) else { return nil }
        let actor = stateOfForces(head)
        // "Truppen für die Truppe": forces of nobody are what the contribution becomes a part of.
        if actor == nil, isForces(head.head), !site.isVerb { return nil }
        return Recipient(actor: actor, tokens: head.tokens)
    }

    private func isPeople(_ noun: Int) -> Bool {
        tokens[noun].isAny([.role, .demonym, .office]) || isForces(noun)
            || article.analysis.headReading(of: noun) != nil
    }

    private func isForces(_ noun: Int) -> Bool {
        article.lexicon.positions.forces.contains(tokens[noun].word)
            || article.lexicon.isMarker(tokens[noun].word, .governmentNoun)
    }

    /// "die ukrainische Armee" is that state's.
    private func stateOfForces(_ head: NamedHead) -> Actor? {
        guard isForces(head.head), let mention = cast.entities(in: head.tokens).first, mention.manner == .adjective
        else { return nil }
        return cast.actor(of: mention)
    }

    // MARK: - Objects

    /// "liefert der Ukraine Panzer", "sagte Syrien zu, Hilfe zu schicken"
    private func dative() -> Recipient? {
        for clause in [site.clause] + above {
            guard article.lexicon.complements.has(verb: clause.verb, .dativeVerb) else { continue }
            let subject = Subjects(article.analysis).subject(of: clause)
            for mention in clause.ranges.flatMap(cast.entities(in:)) {
                guard let words = dative(mention, in: clause), !(subject?.overlaps(words) ?? false),
                    !site.tokens.overlaps(words), !site.isTaken(words)
                else { continue }
                return Recipient(actor: cast.actor(of: mention), tokens: words)
            }
        }
        return nil
    }

    /// The clauses that the contribution's clause depends on directly.
    private var above: [Clause] { site.clause.parent.map { [site.sentence.clauses[$0]] } ?? [] }

    /// The words of a name that can only be a dative object where it stands.
    private func dative(_ mention: EntityMention, in clause: Clause) -> Range<Int>? {
        guard mention.manner == .name || mention.manner == .seat || mention.manner == .description else { return nil }
        var start = mention.tokens.lowerBound
        if start > 0, tokens[start - 1].isAny(.determiner) {
            guard isDative(start - 1, before: mention) else { return nil }
            start -= 1
        } else if article.isGenitive(mention.tokens) {
            return nil
        }
        guard start > 0, clause.contains(start) else { return nil }
        let before = tokens[start - 1]
        if before.isAny([.preposition, .coordinating]), !before.isAny(.finite) { return nil }
        let isName = cast.entityAt[start - 1] != nil || cast.memberAt[start - 1] != nil
        if before.isWord, before.isCapitalized, !before.flags.contains(.opensSentence), !isName { return nil }
        let next = mention.tokens.upperBound
        if next < tokens.count, article.lexicon.isMarker(tokens[next].word, .andOr) { return nil }
        return start..<next
    }

    /// "der Ukraine", "dem Irak", "den USA": a form that is a dative with a name of that gender.
    private func isDative(_ determiner: Int, before mention: EntityMention) -> Bool {
        let word = tokens[determiner].word
        guard article.lexicon.complements.has(word, .recipientDeterminer) else { return false }
        if article.lexicon.isMarker(word, .dativeDeterminer) { return true }
        let isFeminine = article.lexicon.isMarker(word, .genitiveDeterminer)
        let gender =
            switch mention.entity {
            case .state(let index): article.lexicon.states[index].gender
            case .organization(let index): article.lexicon.organizations[index].gender
            case .outlet: Gender.unknown
            }
        return gender == (isFeminine ? .feminine : .plural)
    }

    /// "bildet ukrainische Soldaten aus"
    private func object() -> Recipient? {
        guard site.isVerb, article.lexicon.complements.has(verb: site.clause.verb, .objectVerb) else { return nil }
        if let counted = QuantityFinder(site).phrase()?.unit?.tokens {
            return named(at: counted.lowerBound, limit: counted.upperBound)
        }
        let subject = site.clause.isPassive ? nil : Subjects(article.analysis).subject(of: site.clause)
        let phrases = site.nouns.freePhrases(of: site.clause, outside: subject.map { [$0] } ?? [])
        for phrase in phrases where !phrase.contains(where: { site.tokens.contains($0) }) {
            guard let start = phrase.first(where: { !isNumber($0) }),
                let found = named(at: start, limit: phrase.upperBound)
            else { continue }
            return found
        }
        return nil
    }

    private func isNumber(_ index: Int) -> Bool {
        tokens[index].kind == .number || tokens[index].isAny(.numberWord)
            || article.lexicon.numbers.numerals[tokens[index].word] != nil
            || article.lexicon.numbers.limits[tokens[index].word] != nil
    }
}
