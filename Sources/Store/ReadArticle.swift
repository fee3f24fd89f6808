import Facts
import Origins

/// An article on its way into the store, with all that can be found out before the store is asked.
package struct ReadArticle: Sendable {
    /// What an article says, and by what it is found again.
    struct Contents: Sendable {
        let found: ArticleFindings
        /// Its sentences, by which it is compared with others.
        let sentences: [PrintedSentence]
        /// Its words for the search.
        let words: SearchIndex
        /// What its phrases lead to, where that was looked up.
        var foreseen: ForeseenPhrases?

        init(
            _ findings: Findings, in source: IncomingSource, indexing: any SearchIndexing, identity: any PersonIdentity
        ) {
            let article = source.article
            found = ArticleFindings(findings, of: source.key, identity: identity)
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
    package init(
        _ source: IncomingSource, findings: Findings, indexing: any SearchIndexing, identity: any PersonIdentity
    ) {
        self.source = source
        read = Contents(findings, in: source, indexing: indexing, identity: identity)
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

/// What an article says, with what follows from that alone.
struct ArticleFindings: Sendable {
    let findings: Findings
    /// The profile of every name of a person, where no judgement sets names apart.
    let profiles: [(name: String, profile: PersonProfile)]
    /// For each commitment the index of the statement that it comes out of, or nil.
    let statementsOfCommitments: [Int?]

    /// `key` is that of the article.
    init(_ findings: Findings, of key: String, identity: any PersonIdentity) {
        self.findings = findings
        profiles = identity.profiles(in: findings, source: key, judgements: [])
        statementsOfCommitments = identity.statementsOfCommitments(in: findings)
    }
}
