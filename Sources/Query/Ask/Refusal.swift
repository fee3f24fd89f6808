/// Why a question cannot be answered without guessing.
public enum Refusal: Error, Sendable, Hashable {
    /// There is no word in it.
    case empty
    /// It is longer than a question is.
    case tooLong
    /// Words that are neither known nor names of this archive, each with the known one that is most like it.
    case unknownWords([UnknownWord])
    /// Words that mean something only with a state beside them: "backing" without whose.
    case missingState(String)
    /// A month without a year, or other words that need more.
    case incomplete(String)
    /// Nothing says what is asked for.
    case noSubject
    /// It asks for statements and for positions at once.
    case mixed(String)
    /// A negation that the rows cannot answer: "who has not pledged …".
    case negation(String)
    /// What is named as a condition is known only as a contribution.
    case notACondition(String)
    /// Words that say that something depends on something, without what.
    case missingCondition(String)
    /// A name that several persons of the archive have, where only one can be meant.
    case ambiguous(String, persons: [String])
    /// Words that a question of this kind cannot use.
    case unusable(String)
    /// An office that no source of the archive gives to anybody.
    case noHolder(String)
}
