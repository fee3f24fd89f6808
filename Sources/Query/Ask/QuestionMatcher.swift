/// Finds what each word of a question can mean; the longest phrase wins.
struct QuestionMatcher {
    let words: QuestionWords
    let names: NameTable
    let archive: QuestionLookups

    /// What was found, in the order of the question.
    struct Match {
        var items: [QuestionItem] = []
        /// Words that mean nothing here, as written.
        var unknown: [String] = []
    }

    private static let longestName = 6

    /// Nil where more words than `mostUnknown` mean nothing.
    func match(_ question: QuestionTokens, mostUnknown: Int) throws -> Match? {
        var question = question
        var taken: Set<Int> = []
        var match = Match()
        var index = 0
        while index < question.tokens.count {
            if taken.contains(index) {
                index += 1
                continue
            }
            // "more than 2000": behind a bound it is no year.
            if Self.isBound(match.items.last), let number = Self.number(question.tokens[index]) {
                match.items.append(item(question.tokens, index, index + 1, [.role(.number(number))]))
                index += 1
                continue
            }
            if let gapped = gapped(question.tokens, at: index, taken: taken) {
                taken.formUnion(gapped.tail)
                match.items.append(gapped.item)
                index = gapped.item.end
            } else if let item = try contiguous(question.tokens, at: index, taken: taken) {
                match.items.append(item)
                index = item.end
            } else if taken.isEmpty, question.splitHyphens(at: index) {
                continue
            } else if let number = Self.number(question.tokens[index]) {
                match.items.append(item(question.tokens, index, index + 1, [.role(.number(number))]))
                index += 1
            } else if try archive.addresses(question.tokens[index].text) {
                match.items.append(item(question.tokens, index, index + 1, [.hearer(question.tokens[index].text)]))
                index += 1
            } else if isTopic(after: match.items), try archive.mentions(question.tokens[index].text) {
                match.items.append(item(question.tokens, index, index + 1, [.text(question.tokens[index].text)]))
                index += 1
            } else {
                match.unknown.append(question.tokens[index].text)
                if match.unknown.count > mostUnknown { return nil }
                index += 1
            }
        }
        return match
    }

    // MARK: Phrases in one piece

    private func contiguous(_ tokens: [QuestionTokens.Token], at start: Int, taken: Set<Int>) throws -> QuestionItem? {
        let limit = (start..<tokens.count).first(where: taken.contains) ?? tokens.count
        let folded = tokens[..<limit].map(\.folded)
        var best = 0
        var meanings: [Meaning] = []
        func offer(_ length: Int, _ found: [Meaning], addsToEqual: Bool = false) {
            guard !found.isEmpty, length > best || (length == best && addsToEqual) else { return }
            meanings = length > best ? found : meanings + found
            best = length
        }
        for entry in words.entries(beginningWith: folded[start]) where entry.pattern.tail.isEmpty {
            if let length = entry.pattern.matchLength(folded, at: start) {
                offer(length, entry.roles.map(Self.meaning))
            }
        }
        if let (length, period) = PeriodReader(words: words).match(Array(tokens[..<limit]), at: start) {
            offer(length, [.period(period)])
        }
        let hasRole = best > 0
        for concept in names.concepts {
            if let length = concept.pattern.matchLength(folded, at: start) {
                let isSame = length == best && hasRole && meanings.allSatisfy { $0.role != nil }
                if isSame { continue }
                offer(length, [.concept(concept.key, needsState: concept.needsState)], addsToEqual: true)
            }
        }
        let found = names.matches(folded, at: start)
        for (length, meaning) in found {
            offer(length, [meaning], addsToEqual: meanings.allSatisfy { $0.sharesState(with: meaning) })
        }
        // A question's own word names a city only where it is written like a name.
        let canBeCity = best <= 1 && !(hasRole && QuestionTokens.isSmall(tokens[start].text))
        if canBeCity, let city = try archive.city(names.places(of: tokens[start].text)) {
            offer(1, [.role(.city(city))], addsToEqual: true)
        }
        try offerArchiveNames(tokens, start, limit, best, offer)
        guard best > 0 else { return nil }
        return item(tokens, start, start + best, names.tree.narrowest(meanings))
    }

    private func offerArchiveNames(
        _ tokens: [QuestionTokens.Token], _ start: Int, _ limit: Int, _ best: Int,
        _ offer: (Int, [Meaning], Bool) -> Void
    ) throws {
        for length in stride(from: min(Self.longestName, limit - start), to: best, by: -1) {
            let text = tokens[start..<(start + length)].map(\.text).joined(separator: " ")
            for form in names.forms(of: text) {
                let persons = try archive.persons(form)
                if !persons.isEmpty { return offer(length, [.persons(persons)], false) }
                let publishers = try archive.publishers(form)
                if !publishers.isEmpty { return offer(length, [.publishers(publishers)], false) }
            }
        }
    }

    /// The number that digits are, with or without groups of three: 30, 73.000, 73,000.
    private static func number(_ token: QuestionTokens.Token) -> Int? {
        let groups = token.text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let digits = groups.joined()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return Int(digits)
    }

    private static func isBound(_ item: QuestionItem?) -> Bool {
        item?.roles.contains { if case .bound = $0 { true } else { false } } ?? false
    }

    /// Whether what comes next is what something is about, or what is named.
    private func isTopic(after items: [QuestionItem]) -> Bool {
        let last = items.last { !$0.roles.contains(.word) || $0.roles.contains { $0.isMarker } }
        return last.map { $0.has(.topic) || $0.has(.mention) } ?? false
    }

    // MARK: Phrases with a gap

    private func gapped(
        _ tokens: [QuestionTokens.Token], at start: Int, taken: Set<Int>
    ) -> (item: QuestionItem, tail: Range<Int>)? {
        let folded = tokens.map(\.folded)
        for entry in words.entries(beginningWith: folded[start]) where !entry.pattern.tail.isEmpty {
            guard let length = entry.pattern.matchLength(folded, at: start) else { continue }
            let tail = entry.pattern.tail
            for place in (start + length)..<max(tokens.count - tail.count + 1, start + length) {
                let range = place..<(place + tail.count)
                guard WordPattern.matches(tail, folded, at: place), taken.isDisjoint(with: range),
                    canEndPhrase(range, tokens)
                else { continue }
                let text = (tokens[start..<(start + length)] + tokens[range]).map(\.text).joined(separator: " … ")
                return (
                    QuestionItem(
                        start: start, end: start + length, meanings: entry.roles.map(Self.meaning), text: text), range
                )
            }
        }
        return nil
    }

    /// A particle that is also a preposition belongs to the verb only where its clause ends.
    private func canEndPhrase(_ range: Range<Int>, _ tokens: [QuestionTokens.Token]) -> Bool {
        let roles = range.count == 1 ? words.roles(of: tokens[range.lowerBound].folded) : []
        let isPreposition = !roles.isEmpty && roles.allSatisfy { $0.isMarker || $0 == .word }
        guard isPreposition, range.upperBound < tokens.count, !tokens[range.upperBound - 1].endsClause else {
            return true
        }
        return words.roles(of: tokens[range.upperBound].folded).contains { role in
            switch role {
            case .and, .or, .who, .reason, .link: true
            default: false
            }
        }
    }

    // MARK: Items

    private func item(
        _ tokens: [QuestionTokens.Token], _ start: Int, _ end: Int, _ meanings: [Meaning]
    ) -> QuestionItem {
        var unique: [Meaning] = []
        for meaning in meanings where !unique.contains(meaning) { unique.append(meaning) }
        return QuestionItem(
            start: start, end: end, meanings: unique,
            text: tokens[start..<end].map(\.text).joined(separator: " "), joinsNext: tokens[end - 1].joinsNext,
            endsClause: tokens[end - 1].endsClause)
    }

    private static func meaning(_ role: QuestionRole) -> Meaning {
        if case .concept(let key) = role { return .concept(key, needsState: nil) }
        return .role(role)
    }
}
