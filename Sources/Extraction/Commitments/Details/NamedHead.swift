import Facts
import Lexicon
import Linguistics

/// A noun phrase with the noun that it is about.
struct NamedHead {
    let tokens: Range<Int>
    /// The noun, or the first word of the name.
    let head: Int
    /// The state or organization, where the head is its name.
    let entity: EntityMention?
    /// Where the run of nouns ends that the head stands in: "Rote Meer".
    let end: Int

    /// The phrase that begins at a token, without attributes; nil where none does, or where its name only belongs to
    /// another noun: "Frankreichs Grenze".
    init?(at start: Int, limit: Int, of cast: Cast) {
        let article = cast.article
        let nouns = NounPhrases(article.analysis)
        guard let end = nouns.core(at: start, limit: limit),
            let head = (start..<end).first(where: { index in
                if let number = cast.entityAt[index] { return cast.entities[number].manner != .adjective }
                return nouns.isNominal(index)
            })
        else { return nil }
        self.head = head
        self.end = end
        if let number = cast.entityAt[head], NamedHead.names.contains(cast.entities[number].manner) {
            let mention = cast.entities[number]
            let behind = mention.tokens.upperBound
            if behind < end, article.isGenitive(mention.tokens) { return nil }
            tokens = start..<behind
            entity = mention
        } else {
            tokens = start..<(head + 1)
            entity = nil
        }
    }

    private static let names: Set<EntityMention.Manner> = [.name, .seat, .demonym, .description]
}
