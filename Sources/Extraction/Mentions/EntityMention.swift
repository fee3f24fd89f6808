import Facts
import Lexicon

/// A place in the text that names a state or organization.
struct EntityMention {
    enum Entity: Hashable {
        /// Index into the lexicon's states.
        case state(Int)
        /// Index into the lexicon's organizations.
        case organization(Int)
        /// Index into the lexicon's outlets.
        case outlet(Int)
    }

    /// How the words stand for the entity.
    enum Manner {
        case name, adjective, demonym, seat, description
        /// Before the hyphen of a compound: "US-Präsident".
        case modifier
    }

    let entity: Entity
    let manner: Manner
    let tokens: Range<Int>
    /// The part of the first token that is meant, in code points; nil where whole tokens are meant.
    let span: Span?
}
