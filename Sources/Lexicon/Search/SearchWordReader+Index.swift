import Facts

extension SearchWordReader {
    /// What the search index of an article holds beside its title and text: the stems of words that are not written as
    /// their stem, and the stems of long nouns backwards, so that the start of one is the end of a compound.
    package func index(title: String?, text: String) -> SearchIndex {
        var stems: [UInt8] = []
        var endings: [UInt8] = []
        for text in [title ?? "", text] {
            forEach(in: text) { word in
                if word.stem != word.folded || !word.isPlain { stems.add(word.stem) }
                if word.mayBeCompound { endings.add(word.stem.reversed()) }
            }
        }
        return SearchIndex(
            stems: String(decoding: stems, as: UTF8.self), endings: String(decoding: endings, as: UTF8.self))
    }
}

extension [UInt8] {
    fileprivate mutating func add(_ word: some Collection<UInt8>) {
        if !isEmpty { append(UInt8(ascii: " ")) }
        append(contentsOf: word)
    }
}
