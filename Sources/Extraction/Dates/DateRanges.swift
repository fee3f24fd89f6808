import Lexicon
import Linguistics

/// Joins two dates that are the ends of a range: "zwischen Montag und Mittwoch", "2001 bis 2005".
enum DateRanges {
    static func joined(_ drafts: [DateDraft], in reader: DateReader) -> [DateDraft] {
        drafts.reduce(into: []) { found, draft in
            if let last = found.last, let range = range(from: last, to: draft, in: reader) {
                found[found.count - 1] = range
            } else if let last = found.last, isListed(draft, behind: last, in: reader) {
                // "am Montag und Dienstag"
                var draft = draft
                draft.role = last.role == .of ? nil : last.role
                draft.tense = last.tense
                found.append(draft)
            } else {
                found.append(draft)
            }
        }
    }

    private static func range(from first: DateDraft, to last: DateDraft, in reader: DateReader) -> DateDraft? {
        let gap = first.tokens.upperBound..<last.tokens.lowerBound
        var start = first.tokens.lowerBound
        switch gap.count {
        // "bis" belongs to the second date.
        case 0: guard last.role == .until else { return nil }
        case 1:
            let isBetween = first.role == .between && reader.isAny(gap.lowerBound, .coordinating)
            let isDash = [.dash].contains(reader.kind(gap.lowerBound)) && last.role == nil && first.rule == last.rule
            guard isBetween || isDash else { return nil }
        default: return nil
        }
        guard first.role != .ago, first.role != .after, isPlace(first.meaning), isPlace(last.meaning) else {
            return nil
        }
        // "vom 24. bis 26. Februar": the word that opens the range belongs to it.
        if first.role == .of || first.role == .between,
            let opener = reader.left(of: first.firstWord(in: reader)).roleToken
        {
            start = min(start, opener)
        }
        var joined = last
        joined.tokens = start..<last.tokens.upperBound
        joined.meaning = .between(first.meaning, last.meaning)
        joined.role = nil
        joined.tense = first.tense ?? last.tense
        joined.rule = first.rule
        return joined
    }

    /// Whether a range can begin or end there: "diesem Jahr bis September" is none.
    private static func isPlace(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .fixed, .recurring, .ofYear, .day, .dayNamed, .weekdayOfWeek: true
        default: false
        }
    }

    private static func isListed(_ draft: DateDraft, behind last: DateDraft, in reader: DateReader) -> Bool {
        let gap = last.tokens.upperBound..<draft.tokens.lowerBound
        guard draft.role == nil, draft.rule == last.rule, gap.count == 1 else { return false }
        return reader.isAny(gap.lowerBound, .coordinating) || [.comma, .slash].contains(reader.kind(gap.lowerBound))
    }
}

extension DateDraft {
    /// The first word of the date without its preposition.
    fileprivate func firstWord(in reader: DateReader) -> Int {
        reader.roles(tokens.lowerBound).isEmpty ? tokens.lowerBound : tokens.lowerBound + 1
    }
}
