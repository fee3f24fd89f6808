import Facts
import Lexicon

// Whom a mention names.
extension Cast {
    /// The state or organization of a mention.
    func actor(of mention: EntityMention) -> Actor? {
        switch mention.entity {
        case .state(let index): .state(article.lexicon.states[index].code)
        case .organization(let index): .organization(article.lexicon.organizations[index].key)
        case .outlet: nil
        }
    }

    /// The state's code of a mention.
    func state(of mention: EntityMention) -> String? {
        if case .state(let code)? = actor(of: mention) { code } else { nil }
    }
}
