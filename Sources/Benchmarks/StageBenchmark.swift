import Extraction
import Facts
import Lexicon
import Linguistics

/// Measures every stage of an extraction over the same articles.
struct StageBenchmark {
    let lexicon: Lexicon
    let articles: [Article]

    /// One run: the stages' names and measurements, in the order of the work, the whole last.
    func run() -> [(stage: String, measurement: Measurement)] {
        let lexicon = lexicon
        var analyses: [Analysis] = []
        var stages: [ExtractionStages] = []
        var found = 0
        analyses.reserveCapacity(articles.count)
        stages.reserveCapacity(articles.count)
        // Each analysis is let go before the next, as in an import; the later stages get their own.
        let sentences = Measurement {
            for article in articles { found += Analysis(article.text, lexicon: lexicon).tokens.count }
        }
        for article in articles { analyses.append(Analysis(article.text, lexicon: lexicon)) }
        let clauses = Measurement { for analysis in analyses { stages.append(ExtractionStages(analysis)) } }
        let mentions = Measurement { for stage in stages { found += stage.countMentions() } }
        let dates = Measurement { for stage in stages { found += stage.countDates() } }
        let events = Measurement { for stage in stages { found += stage.countEventsAndMentions() } }
            .without([mentions])
        let statements = Measurement { for stage in stages { found += stage.countStatements() } }
        let extractor = Extractor(lexicon: lexicon)
        let whole = Measurement {
            for article in articles { found += extractor.findings(in: article).statements.count }
        }
        return [
            ("tokens, sentences", sentences), ("clauses", clauses), ("mentions", mentions),
            ("dates", dates), ("meetings, figures", events), ("statements", statements),
            ("commitments", whole.without([sentences, clauses, mentions, dates, events, statements])),
            ("whole", whole),
        ]
    }

    /// The number of tokens of all articles.
    func tokenCount() -> Int { articles.reduce(0) { $0 + Analysis($1.text, lexicon: lexicon).tokens.count } }
}
