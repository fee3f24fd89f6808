import Facts

/// Two spellings of one full name in an article, which differ in accents or punctuation only, are one person.
struct SameNameInArticle {
    static let rule = "same_name_in_article"

    func decision(
        for draft: PersonDraft, _ drafts: [PersonDraft], _ settled: [String: PersonDecision]
    ) -> PersonDecision? {
        let alike = drafts.first { $0.folded == draft.folded && settled[$0.name] != nil }
        guard let alike, let choice = settled[alike.name]?.choice else { return nil }
        return PersonDecision(
            name: draft.name, choice: choice, score: 0.95, rule: Self.rule,
            reason: "another spelling of \(alike.name) in the same article")
    }
}
