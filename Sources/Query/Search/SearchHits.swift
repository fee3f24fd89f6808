import Facts
import Lexicon

/// Where the words of a query stand in a text.
struct SearchHits {
    /// A hit with the term that it is of, in the order of the text.
    struct Hit {
        let term: Int
        /// In code points of the text.
        let span: Span
    }

    let hits: [Hit]
    /// The terms that have a hit.
    let terms: Set<Int>

    init(_ query: SearchQuery, in text: String, _ reader: SearchWordReader) {
        var hits: [Hit] = []
        // How many words of each wording stand behind one another here, and where each began.
        var runs = query.terms.map { _ in [(start: Int, count: Int)]() }
        reader.forEach(in: text) { word in
            for (number, term) in query.terms.enumerated() {
                switch term.kind {
                case .word(let folded, let stem):
                    guard word.stem == stem || word.folded == folded || word.isCompound(of: stem) else { continue }
                    hits.append(Hit(term: number, span: Span(word.start, word.end)))
                case .prefix(let letters):
                    guard word.folded.starts(with: letters) else { continue }
                    hits.append(Hit(term: number, span: Span(word.start, word.end)))
                case .phrase(let words):
                    var going = runs[number].filter { words[$0.count] == word.folded }
                        .map { (start: $0.start, count: $0.count + 1) }
                    if words[0] == word.folded { going.append((word.start, 1)) }
                    for run in going where run.count == words.count {
                        hits.append(Hit(term: number, span: Span(run.start, word.end)))
                    }
                    runs[number] = going.filter { $0.count < words.count }
                }
            }
        }
        self.hits = hits
        terms = Set(hits.map(\.term))
    }
}

extension SearchQuery {
    /// Whether texts in which these terms have hits are meant.
    func isMet(by terms: Set<Int>) -> Bool {
        self.terms.indices.allSatisfy { self.terms[$0].isExcluded != terms.contains($0) }
    }
}
