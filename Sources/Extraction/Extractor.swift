import Facts
import Lexicon
import Linguistics

/// Finds persons, states, statements, commitments, meetings, figures and dates in an article. Pure: no file, clock or
/// database.
package struct Extractor: Sendable {
    let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Everything that the rules find in the article's text.
    package func findings(in article: Article) -> Findings {
        let analysed = ArticleContext(Analysis(article.text, lexicon: lexicon))
        let cast = Cast(analysed)
        let context = ArticleContext(analysed, persons: cast.memberAt)
        let drafts = StatementFinder.drafts(in: context)
        var findings = Findings(language: article.language ?? lexicon.language)
        findings.masthead = MastheadReader(cast).masthead()
        findings.persons = cast.persons()
        findings.states = cast.states()
        findings.organizations = cast.organizations()
        findings.sentences = analysed.analysis.sentences.compactMap { sentence in
            [.furniture, .attribution].contains(sentence.role) ? nil : analysed.analysis.span(of: sentence.tokens)
        }
        let speakers = SpeakerResolver(cast, context).speakers(of: drafts)
        findings.statements = speakers.map { statement($0.draft, by: $0.by, context) }
        findings.commitments = CommitmentFinder.commitments(
            in: CommitmentContext(article: context, cast: cast, statements: speakers))
        let published = article.date.flatMap(PublicationDate.init)
        findings.dates = DateFinder.dates(
            in: context, published: published ?? findings.masthead.date.flatMap { PublicationDate($0.value) })
        let events = EventContext(article: context, cast: cast)
        let meetings = EventFinder.events(in: events)
        findings.events = meetings.findings(in: events)
        findings.figures = FigureFinder(events, meetings).figures()
        return findings
    }

    private func statement(_ draft: StatementDraft, by actor: Actor?, _ context: ArticleContext) -> Statement {
        func spans(_ ranges: [Range<Int>]) -> [Span] {
            ranges.compactMap { $0.isEmpty ? nil : context.analysis.span(of: $0) }
        }
        return Statement(
            kind: draft.kind, medium: draft.medium, speaker: spans(draft.speaker), cue: spans(draft.cue),
            frame: spans(draft.frame), quote: spans(draft.quote), addressee: spans(draft.addressee),
            by: actor, rule: draft.rule, score: draft.score)
    }
}
