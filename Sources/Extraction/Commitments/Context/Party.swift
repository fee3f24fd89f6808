import Facts

/// Someone who takes a position, with the words that name them.
struct Party: Hashable {
    let actor: Actor
    let tokens: Range<Int>
}
