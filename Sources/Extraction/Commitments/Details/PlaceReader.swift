import Facts
import Lexicon
import Linguistics

/// Reads where a contribution is made or goes to: "Truppen in der Ukraine", "nach Mali entsenden", "an der Westgrenze der
/// Ukraine stationieren". Where somebody only speaks of it is no place of the contribution.
struct PlaceReader {
    struct Place {
        let state: String?
        let tokens: Range<Int>
    }

    private let site: ContributionSite
    private var article: ArticleContext { site.article }
    private var tokens: [Token] { article.tokens }
    private var cast: Cast { site.context.cast }

    init(_ site: ContributionSite) {
        self.site = site
    }

    /// The place; words in `recipient` name none.
    func place(outside recipient: Range<Int>?) -> Place? {
        let range = site.clause.ranges.first { $0.contains(site.tokens.lowerBound) } ?? site.tokens
        let attached = site.attachments.compactMap(\.preposition)
        let others = movesSomething ? site.clause.ranges.flatMap { Array($0) } : []
        for index in attached + others where tokens[index].isAny(.preposition) {
            let limit = site.clause.ranges.first { $0.contains(index) }?.upperBound ?? range.upperBound
            guard !(site.isUnlisted && isDirection(index)), let place = place(at: index, limit: limit),
                !site.isTaken(place.tokens),
                !(recipient?.overlaps(place.tokens) ?? false), !site.tokens.contains(index)
            else { continue }
            return place
        }
        return nil
    }

    /// The clause's verb is what is done with the contribution: "entsenden", "abziehen".
    private var movesSomething: Bool {
        guard let verb = site.clause.verb, let stance = article.lexicon.positions.verbs[verb] else { return false }
        return stance == .provide || stance == .withdraw
    }

    /// "in die …": with an accusative. In the text's own words it can be the direction of anything.
    private func isDirection(_ preposition: Int) -> Bool {
        let next = preposition + 1
        return next < tokens.count && tokens[next].isAny(.definiteArticle)
            && !article.lexicon.complements.has(tokens[next].word, .recipientDeterminer)
    }

    private func place(at preposition: Int, limit: Int) -> Place? {
        let words = article.lexicon.complements
        let word = tokens[preposition].word
        let isNear = words.has(word, .nearPreposition)
        let isPlain =
            words.has(word, .placePreposition)
            || site.draft.stance == .withdrawn && words.has(word, .departurePreposition)
        guard isNear || isPlain, let head = NamedHead(at: preposition + 1, limit: limit, of: cast) else { return nil }
        if let entity = head.entity {
            guard isPlain, entity.manner == .name || entity.manner == .seat, let state = cast.state(of: entity) else {
                return nil
            }
            return Place(state: state, tokens: preposition..<head.tokens.upperBound)
        }
        // "im Roten Meer"
        if let noun = (head.head..<min(head.end, head.head + 2)).first(where: isPlaceNoun) {
            return placeNoun(head, noun, behind: preposition, limit: limit)
        }
        let isName = tokens[head.head].isAny(.city) || words.has(tokens[head.head].word, .placeName)
        return isPlain && isName ? Place(state: nil, tokens: preposition..<head.tokens.upperBound) : nil
    }

    private func isPlaceNoun(_ noun: Int) -> Bool {
        article.isNamed(noun) { article.lexicon.complements.has($0, .placeNoun) }
    }

    /// "an der Westgrenze der Ukraine", "auf ukrainischem Boden", "an der Grenze zu Polen"
    private func placeNoun(_ head: NamedHead, _ noun: Int, behind preposition: Int, limit: Int) -> Place {
        var end = noun + 1
        var state = cast.entities(in: head.tokens).first.flatMap(cast.state(of:))
        if end < limit {
            let isGenitive =
                article.lexicon.isMarker(tokens[end].word, .genitiveDeterminer) || tokens[end].isAny(.state)
            if isGenitive, let owner = NamedHead(at: end, limit: limit, of: cast) {
                state = state ?? owner.entity.flatMap(cast.state(of:))
                end = owner.tokens.upperBound
            } else if article.lexicon.complements.has(tokens[end].word, .borderPreposition),
                let other = NamedHead(at: end + 1, limit: limit, of: cast), other.entity != nil
            {
                end = other.tokens.upperBound
            }
        }
        return Place(state: state, tokens: preposition..<end)
    }
}
