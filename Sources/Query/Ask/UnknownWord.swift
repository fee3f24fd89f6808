/// A word of a question that means nothing here.
public struct UnknownWord: Sendable, Hashable {
    /// The word as written.
    public let text: String
    /// The known word that is most like it, where one is.
    public let nearest: String?
}
