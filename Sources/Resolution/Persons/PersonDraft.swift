import Facts

/// A person as one article's findings have them.
struct PersonDraft {
    let name: String
    let folded: FoldedName
    let offices: Set<OfficeTitle>

    /// True for a name of two words or more.
    var hasFullName: Bool { folded.words.count > 1 }

    init(name: String, offices: Set<OfficeTitle> = []) {
        self.name = name
        folded = FoldedName(name)
        self.offices = offices
    }

    /// The persons of `findings`, then those whom only a statement or a commitment names; each name once.
    static func all(in findings: Findings) -> [PersonDraft] {
        var drafts: [PersonDraft] = []
        var seen: Set<String> = []
        for (name, persons) in grouped(findings.persons) where seen.insert(name).inserted {
            // Whose office it is when the text does not say is too weak to tell namesakes apart.
            let titles = persons.flatMap(\.offices).map {
                OfficeTitle(office: $0.office, of: $0.isInferred ? nil : $0.of, qualifier: $0.qualifier)
            }
            drafts.append(PersonDraft(name: name, offices: Set(titles)))
        }
        let actors =
            findings.statements.map(\.by) + findings.commitments.flatMap { [$0.actor, $0.attributedTo] as [Actor?] }
        let guests = findings.events.flatMap(\.attendances).flatMap { attendance in
            [attendance.actor, attendance.representative?.person.map(Actor.person)] as [Actor?]
        }
        for case .person(let name)? in actors + guests where seen.insert(name).inserted {
            drafts.append(PersonDraft(name: name))
        }
        return drafts
    }

    private static func grouped(_ persons: [Person]) -> [(String, [Person])] {
        let groups = Dictionary(grouping: persons, by: \.name)
        return persons.map { ($0.name, groups[$0.name] ?? []) }
    }
}
