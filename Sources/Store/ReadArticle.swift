import Facts
import Origins

/// An article on its way into the store, with all that can be found out before the store is asked.
package struct ReadArticle: Sendable {
    /// What an article says, and by what it is found again.
    struct Contents: Sendable {
        let findings: Findings
        /// Its sentences, by which it is compared with others.
        let sentences: [PrintedSentence]
        /// Its words for the search.
        let words: SearchIndex
        /// What its phrases lead to, where that was looked up.
        var foreseen: ForeseenPhrases?

        init(_ findings: Findings, in article: Article, indexing: any SearchIndexing) {
            self.findings = findings
            sentences = SentencePrints.of(findings.sentences, in: CodePointIndex(article.text))
            words = indexing.index(title: article.title, text: article.text, language: findings.language)
        }
    }

    package let source: IncomingSource
    /// Nil where nobody looked, because the store was thought to know the text.
    fileprivate(set) var read: Contents?

    /// An article that need not be read.
    package init(unread source: IncomingSource) {
        self.source = source
        read = nil
    }

    /// An article in which `findings` were found; can be made on any thread.
    package init(_ source: IncomingSource, findings: Findings, indexing: any SearchIndexing) {
        self.source = source
        read = Contents(findings, in: source.article, indexing: indexing)
    }
}

extension Archive {
    /// The article with what can be looked up for it before its turn comes; can be asked on any thread, also while others
    /// are written.
    package func foresee(_ article: ReadArticle) -> ReadArticle {
        guard let foresight, let sentences = article.read?.sentences else { return article }
        var article = article
        article.read?.foreseen = foresight.look(up: sentences)
        return article
    }
}
