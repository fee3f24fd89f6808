import Facts

/// Joins what belongs together: a concept and the state that it needs, an office and what it is an office of.
struct QuestionComposer {
    private(set) var items: [QuestionItem]
    /// The polity of each office, by the office's place in `items`.
    private(set) var polities: [Int: [Polity]] = [:]
    /// Words that mean a concept only together with a state that is not there.
    private(set) var stateless: [QuestionItem] = []
    private var consumed: Set<Int> = []

    init(_ items: [QuestionItem]) {
        self.items = items
        for index in items.indices { settleConcept(at: index) }
        for index in items.indices { settleOffice(at: index) }
    }

    /// Whether the item is part of another one.
    func isConsumed(_ index: Int) -> Bool { consumed.contains(index) }

    private mutating func settleConcept(at index: Int) {
        let concepts = items[index].meanings.compactMap { meaning -> (key: String, state: String?)? in
            guard case .concept(let key, let state) = meaning else { return nil }
            return (key, state)
        }
        guard !concepts.isEmpty else { return }
        for (key, state) in concepts {
            guard let state,
                let place = neighbour(
                    of: index, where: { Self.state($0) == state }, isAttributive: Self.qualifiesConcept)
            else { continue }
            consumed.insert(place)
            replaceConcepts(at: index, by: [key])
            return
        }
        let whole = concepts.filter { $0.state == nil }.map(\.key)
        replaceConcepts(at: index, by: whole)
        if items[index].meanings.isEmpty { stateless.append(items[index]) }
    }

    private mutating func replaceConcepts(at index: Int, by keys: [String]) {
        items[index].meanings.removeAll { meaning in
            if case .concept = meaning { true } else { false }
        }
        items[index].meanings += keys.map { .concept($0, needsState: nil) }
    }

    private mutating func settleOffice(at index: Int) {
        guard items[index].meanings.contains(where: { if case .office = $0 { true } else { false } }) else { return }
        guard let place = neighbour(of: index, where: { Self.polity($0) != nil }, isAttributive: { _ in true }),
            let polity = Self.polity(items[place])
        else { return }
        consumed.insert(place)
        polities[index] = [polity]
    }

    /// The item right before, where it is attributive, or the next one after words of no weight.
    private func neighbour(
        of index: Int, where isWanted: (QuestionItem) -> Bool, isAttributive: (QuestionItem) -> Bool
    ) -> Int? {
        let before = index - 1
        if before >= 0, !consumed.contains(before), isWanted(items[before]), isAttributive(items[before]) {
            return before
        }
        for place in items.indices.dropFirst(index + 1) {
            if isWanted(items[place]), !consumed.contains(place) { return place }
            let roles = items[place].roles
            guard !roles.isEmpty, roles.contains(.word) || roles.contains(.place) else { return nil }
        }
        return nil
    }

    private static func qualifiesConcept(_ item: QuestionItem) -> Bool {
        item.meanings.contains { meaning in
            switch meaning {
            case .state(_, .adjective): true
            case .state(_, .prefix): item.joinsNext
            default: false
            }
        }
    }

    private static func state(_ item: QuestionItem) -> String? {
        for case .state(let code, _) in item.meanings { return code }
        return nil
    }

    private static func polity(_ item: QuestionItem) -> Polity? {
        for meaning in item.meanings {
            switch meaning {
            case .state(let code, _): return .state(code)
            case .organization(let key): return .organization(key)
            default: continue
            }
        }
        return nil
    }
}
