/// A sentence, heading or other line of a text, as token numbers.
///
/// It is `public` because the compiler inlines no `package` member into another module.
public struct Sentence: Sendable {
    @frozen public enum Role: UInt8, Sendable {
        /// Running text.
        case prose
        /// A line without a closing mark: a cross-head or title.
        case heading
        /// Teasers, agency signatures, datelines: no text of the article proper.
        case furniture
        /// A part of an interview: what one side says at once.
        case turn
        /// Name and office lines below a pull quote.
        case attribution
    }

    package let tokens: Range<Int>
    /// Counts lines from 0; sentences of one line belong together.
    package let line: Int
    package internal(set) var role: Role
}
