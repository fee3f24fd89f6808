import Facts

/// A single name is the one person of the same article whose full name has it, where both hold the same office.
struct NamePartInArticle {
    static let rule = "name_part_in_article"

    func decision(
        for draft: PersonDraft, _ drafts: [PersonDraft], _ settled: [String: PersonDecision]
    ) -> PersonDecision? {
        let alike = drafts.filter { $0.hasFullName && $0.folded.words.contains(draft.folded.text) }
        guard let one = alike.first, alike.count == 1, let choice = settled[one.name]?.choice,
            let office = OfficeAgreement.shared(draft.offices, one.offices)
        else { return nil }
        return PersonDecision(
            name: draft.name, choice: choice, score: 0.9, rule: Self.rule,
            reason: "a part of \(one.name) in the same article, with the same office: \(office.summary)")
    }
}
