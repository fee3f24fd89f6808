import Facts

/// Writes findings as one line of JSON, the form that `onrecord extract` gives.
struct FindingsJSON: Sendable {
    /// Short codes of organizations by key, where there is one: `EU`.
    let organizationCodes: [String: String]

    /// The line for an article, with LF.
    func line(id: String, _ findings: Findings) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("id")
        json.value(id)
        json.key("lang")
        json.value(findings.language)
        list("persons", findings.persons, &json, write)
        list("states", findings.states, &json) { state, json in
            json.key("code")
            json.value(state.code)
            json.key("mentions")
            json.value(state.mentions)
        }
        list("statements", findings.statements, &json, write)
        list("commitments", findings.commitments, &json, write)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// The line that stands in for what is no article, with LF.
    static func line(id: String?, error: String) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("id")
        json.value(id)
        json.key("error")
        json.value(error)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// Writes a member that is a list of objects.
    private func list<Element>(
        _ name: String, _ elements: [Element], _ json: inout JSONText, _ write: (Element, inout JSONText) -> Void
    ) {
        json.key(name)
        json.beginArray()
        for element in elements {
            json.beginObject()
            write(element, &json)
            json.endObject()
        }
        json.endArray()
    }

    private func write(_ person: Person, _ json: inout JSONText) {
        json.key("name")
        json.value(person.name)
        list("offices", person.offices, &json) { held, json in
            json.key("office")
            json.value(held.office)
            json.key("of")
            json.value(body(held.of))
            json.key("qualifier")
            json.value(held.qualifier?.rawValue)
            json.key("evidence")
            json.value(held.evidence)
        }
        json.key("mentions")
        json.value(person.mentions)
    }

    private func body(_ polity: Polity?) -> String? {
        switch polity {
        case .state(let code): code
        case .organization(let key): organizationCodes[key] ?? key
        case nil: nil
        }
    }

    private func write(_ statement: Statement, _ json: inout JSONText) {
        json.key("kind")
        json.value(statement.kind.rawValue)
        json.key("medium")
        json.value(statement.medium.rawValue)
        let parts = [
            ("speaker", statement.speaker), ("cue", statement.cue), ("frame", statement.frame),
            ("quote", statement.quote), ("addressee", statement.addressee),
        ]
        for (part, spans) in parts {
            json.key(part)
            json.value(spans)
        }
        json.key("by")
        write(statement.by, &json)
    }

    private func write(_ commitment: Commitment, _ json: inout JSONText) {
        json.key("actor")
        write(commitment.actor, &json)
        json.key("contribution")
        json.value(commitment.contribution)
        json.key("stance")
        json.value(commitment.stance.rawValue)
        json.key("certainty")
        json.value(commitment.certainty.rawValue)
        json.key("conditions")
        texts(commitment.conditions.map(\.concept), &json)
        json.key("reason")
        write(commitment.reason, &json)
        json.key("attributed_to")
        write(commitment.attributedTo, &json)
        json.key("evidence")
        json.value(commitment.evidence)
        json.key("evidences")
        json.value([commitment.evidence] + commitment.furtherEvidence)
        json.key("contribution_span")
        write(commitment.contributionSpan, &json)
        json.key("quantity")
        write(commitment.quantity, &json)
        json.key("beneficiary")
        write(commitment.beneficiary, &json)
        json.key("place")
        write(commitment.place, &json)
    }

    private func write(_ span: Span?, _ json: inout JSONText) {
        if let span { json.value(span) } else { json.null() }
    }

    private func write(_ quantity: Quantity?, _ json: inout JSONText) {
        guard let quantity else { return json.null() }
        json.beginObject()
        json.key("span")
        json.value(quantity.span)
        json.key("at_least")
        json.value(quantity.atLeast)
        json.key("at_most")
        json.value(quantity.atMost)
        json.key("bound")
        json.value(quantity.bound.rawValue)
        json.key("unit")
        json.value(quantity.unit)
        json.key("unit_kind")
        json.value(quantity.unitKind.rawValue)
        json.key("currency")
        json.value(quantity.currency)
        json.key("shared")
        json.value(quantity.isShared)
        json.endObject()
    }

    private func write(_ beneficiary: Commitment.Beneficiary?, _ json: inout JSONText) {
        guard let beneficiary else { return json.null() }
        json.beginObject()
        json.key("actor")
        write(beneficiary.actor, &json)
        json.key("span")
        json.value(beneficiary.span)
        json.endObject()
    }

    private func write(_ place: Commitment.Place?, _ json: inout JSONText) {
        guard let place else { return json.null() }
        json.beginObject()
        json.key("state")
        json.value(place.state)
        json.key("span")
        json.value(place.span)
        json.endObject()
    }

    private func write(_ reason: Commitment.Reason?, _ json: inout JSONText) {
        guard let reason else { return json.null() }
        json.beginObject()
        json.key("span")
        json.value(reason.span)
        json.key("states")
        texts(reason.states, &json)
        json.endObject()
    }

    private func write(_ actor: Actor?, _ json: inout JSONText) {
        let (kind, value): (String, String)
        switch actor {
        case nil: return json.null()
        case .state(let code): (kind, value) = ("state", code)
        case .organization(let key): (kind, value) = ("organization", key)
        case .person(let name): (kind, value) = ("person", name)
        case .collective(let collective): (kind, value) = ("collective", collective.text)
        }
        json.beginObject()
        json.key(kind)
        json.value(value)
        json.endObject()
    }

    private func texts(_ texts: [String], _ json: inout JSONText) {
        json.beginArray()
        for text in texts { json.value(text) }
        json.endArray()
    }
}
