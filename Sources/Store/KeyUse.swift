import Facts
import GRDB

/// The reference keys that an article's findings use; it names the one that the store lacks.
struct KeyUse {
    private var states: [String] = []
    private var organizations: [String] = []
    private var offices: [String] = []
    private var concepts: [String] = []

    init(_ findings: Findings) {
        states = findings.states.map(\.code)
        organizations = findings.organizations.map(\.key)
        for held in findings.persons.flatMap(\.offices) {
            offices.append(held.office)
            switch held.of {
            case .state(let code): states.append(code)
            case .organization(let key): organizations.append(key)
            case nil: break
            }
        }
        for event in findings.events {
            states += event.place?.state.map { [$0] } ?? []
            organizations += event.host.map { [$0.organization] } ?? []
            for attendance in event.attendances {
                add(attendance.actor)
                switch attendance.onBehalfOf {
                case .state(let code): states.append(code)
                case .organization(let key): organizations.append(key)
                case nil: break
                }
            }
        }
        for statement in findings.statements { add(statement.by) }
        for commitment in findings.commitments {
            add(commitment.actor)
            add(commitment.attributedTo)
            concepts.append(commitment.contribution)
            concepts += commitment.conditions.map(\.concept)
            add(commitment.beneficiary?.actor)
            states += commitment.place?.state.map { [$0] } ?? []
            states += commitment.reason?.states ?? []
            concepts += commitment.reason?.concepts ?? []
        }
    }

    /// The error for the first key that is missing; nil where all are there.
    func firstUnknown(in db: Database) throws -> StoreError? {
        let uses = [
            ("states", "code", states), ("organizations", "key", organizations), ("offices", "key", offices),
            ("concepts", "key", concepts),
        ]
        for (table, column, keys) in uses {
            let known = try String.fetchSet(db, sql: "SELECT \(column) FROM \(table)")
            if let unknown = keys.first(where: { !known.contains($0) }) {
                return .unknownKey(table: table, key: unknown)
            }
        }
        return nil
    }

    private mutating func add(_ actor: Actor?) {
        switch actor {
        case .state(let code): states.append(code)
        case .organization(let key): organizations.append(key)
        case .collective(let collective): states += collective.members
        case .person, nil: break
        }
    }
}
