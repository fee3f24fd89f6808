/// How much is read before something is refused, so that no input takes memory or time without bound.
package enum ReadingLimits {
    /// Bytes of a record: a line, an element of a list, a row of a table. The longest articles have a hundredth of it.
    package static let recordLength = 16 << 20
    /// Bytes of a file that is one article: a text, a page, an item of a newswire.
    package static let documentLength = 16 << 20
    /// UTF-8 bytes of an article's text: a novel has a quarter of it.
    package static let textLength = 4 << 20
    /// What is unpacked without asking how much of it was packed: in small files even texts repeat themselves.
    package static let harmlessExpansion = 32 << 20
    /// How many times its packed size something unpacks to. News has a fifth of its size when packed, and lines that
    /// are all alike a hundredth; deflate can reach a thousandth.
    package static let expansionRatio = 300
    /// Files in one archive.
    package static let archiveMembers = 1_000_000
    /// Bytes of an archive that comes through a pipe: it is read from its end, so it has to be kept in a file.
    package static let pipedArchiveLength = 2 << 30
    /// Rejections in one file that has no more articles than that: what is behind them is not looked at.
    package static let rejections = 10_000
    /// Elements within each other in a page; libxml2 has the same limit for XML.
    package static let depth = 256
    /// Bytes at the start of a file by which its format is told.
    package static let sampleLength = 1 << 16
    /// Bytes by which UTF-16 is told.
    package static let encodingSampleLength = 4096
    /// Bytes of a list of paths: some million.
    package static let pathListLength = 256 << 20
    /// Columns of a table.
    package static let columns = 10_000
}
