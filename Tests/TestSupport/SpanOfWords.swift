import Facts

extension String {
    /// The span of `words`, which stand in the text exactly once.
    package func span(_ words: String) -> Span {
        guard let range = range(of: words), self[range.upperBound...].range(of: words) == nil else {
            preconditionFailure("“\(words)” does not stand in the text exactly once")
        }
        let scalars = unicodeScalars
        return Span(
            scalars.distance(from: scalars.startIndex, to: range.lowerBound),
            scalars.distance(from: scalars.startIndex, to: range.upperBound))
    }
}
