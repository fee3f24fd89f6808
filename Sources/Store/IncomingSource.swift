import Facts

/// An article on its way into the store, with what makes it the same article another time.
package struct IncomingSource: Sendable, Hashable {
    package let article: Article
    /// Where it came from: its URL, else its file, else its file and record. One version a location is current.
    package let location: String
    /// The SHA-256 of the text's UTF-8 bytes, in hex.
    package let textSHA256: String
    /// The stable key: equal for equal text under equal URLs, whatever the file is called.
    package let key: String

    package init(article: Article, location: String) {
        self.article = article
        self.location = location
        let textDigest = SHA256.hex(article.text.utf8)
        textSHA256 = textDigest
        let digest = article.url.map { SHA256.hex(($0 + "\0" + textDigest).utf8) } ?? textDigest
        key = String(digest.prefix(Self.keyLength))
    }

    /// What a list shows: the title, else the last part of the location.
    package var name: String {
        if let title = article.title, !title.isEmpty { return title }
        return location.split(separator: "/").last.map(String.init) ?? location
    }

    /// Hex digits of a key: two of a million articles share one with a chance of 1 in 36 million.
    private static let keyLength = 16
}
