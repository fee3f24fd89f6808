import Facts

/// Recognises dates with a year: 2025, 2025-04, 10.04.2025, "10 April 2025", "April 2025".
struct PeriodReader {
    let words: QuestionWords

    /// The period that begins at `start`, with the number of words it takes.
    func match(_ tokens: [QuestionTokens.Token], at start: Int) -> (length: Int, period: Period)? {
        let texts = tokens[start...].prefix(3).map(\.folded)
        if texts.count == 3 {
            if let day = number(texts[0], 1...31), let month = month(texts[1]), let year = year(texts[2]) {
                return period("\(year)-\(two(month))-\(two(day))").map { (3, $0) }
            }
            if let month = month(texts[0]), let day = number(texts[1], 1...31), let year = year(texts[2]) {
                return period("\(year)-\(two(month))-\(two(day))").map { (3, $0) }
            }
        }
        if texts.count >= 2, let month = month(texts[0]), let year = year(texts[1]) {
            return period("\(year)-\(two(month))").map { (2, $0) }
        }
        return texts.first.flatMap(single).map { (1, $0) }
    }

    private func single(_ text: String) -> Period? {
        let parts = text.split(separator: ".").map(String.init)
        if parts.count == 3, let day = number(parts[0], 1...31), let month = number(parts[1], 1...12),
            let year = year(parts[2])
        {
            return period("\(year)-\(two(month))-\(two(day))")
        }
        guard year(String(text.prefix(4))) != nil, text.count == 4 || text.dropFirst(4).first == "-" else { return nil }
        return period(text)
    }

    private func period(_ text: String) -> Period? {
        guard let date = PublicationDate(text), let first = date.earliest, let last = date.latest else { return nil }
        return Period(first: first, last: last, text: text)
    }

    private func month(_ word: String) -> Int? {
        for case .month(let month) in words.roles(of: word) { return month }
        return nil
    }

    private func year(_ text: String) -> Int? {
        text.count == 4 ? number(text, 1000...2999) : nil
    }

    private func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return nil }
        return range.contains(number) ? number : nil
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
