import Facts

/// Words for numbers, for what bounds them and for the units of quantities.
package struct NumberWords: Sendable {
    /// What a number word does.
    package enum Kind: String, Sendable, CaseIterable {
        case number
        /// Multiplies the number before it: "Millionen", "Dutzend".
        case multiplier
        /// A part of one, which counts only before a multiplier: "halbe".
        case fraction
    }

    package struct Numeral: Sendable {
        package let value: ExactNumber
        package let kind: Kind
    }

    /// What words before a number say of it.
    package enum Limit: Sendable, Hashable {
        case bound(Quantity.Bound)
        /// "zwischen"
        case rangeOpen
        /// "und" in "zwischen 10 und 20"
        case rangeAnd
        /// "bis" in "10 bis 20"
        case rangeTo
        /// "je": the number is that of each of several.
        case each
        /// "mehrere" in "mehrere 100": the number is none.
        case vague

        fileprivate static let names: [String: Limit] = {
            let bounds = Quantity.Bound.allCases.filter { $0 != .between }
            let others: [String: Limit] = [
                "range_open": .rangeOpen, "range_and": .rangeAnd, "range_to": .rangeTo, "each": .each, "vague": .vague,
            ]
            return bounds.reduce(into: others) { $0[$1.rawValue] = .bound($1) }
        }()
    }

    package struct LimitPhrase: Sendable {
        package let words: [WordID]
        package let limit: Limit
    }

    package struct Unit: Sendable {
        package let words: [WordID]
        package let kind: Quantity.UnitKind
        /// ISO 4217; nil where the name is that of several currencies, or none.
        package let currency: String?
    }

    package internal(set) var numerals = WordMap<Numeral>()
    /// By first word, longest first.
    package internal(set) var limits = WordMap<[LimitPhrase]>()
    /// By first word, longest first.
    package internal(set) var units = WordMap<[Unit]>()
}

extension LexiconBuilder {
    mutating func addNumbers() throws {
        let numbers = try table("numbers")
        for row in numbers.rows {
            let kind = try value(NumberWords.Kind.self, "kind", row)
            guard let number = ExactNumber(row["value"].utf8) else {
                throw row.problem(.unknownValue(row["value"], column: "value", known: ["numbers such as 40 or 1.5"]))
            }
            let numeral = NumberWords.Numeral(value: number, kind: kind)
            lexicon.numbers.numerals.set(numeral, for: add(row["word"], []))
        }
        let bounds = try table("bounds")
        for row in bounds.rows {
            guard let limit = NumberWords.Limit.names[row["bound"]] else {
                throw row.problem(
                    .unknownValue(row["bound"], column: "bound", known: NumberWords.Limit.names.keys.sorted()))
            }
            // A token leaves the stop of an abbreviation out.
            let word = row["word"]
            let words = words(word.last == "." ? String(word.dropLast()) : word)
            lexicon.numbers.limits.update(words[0], from: []) { $0.append(.init(words: words, limit: limit)) }
        }
        try addUnits()
        lexicon.numbers.limits.updateAll { $0.sort { $0.words.count > $1.words.count } }
        lexicon.numbers.units.updateAll { $0.sort { $0.words.count > $1.words.count } }
    }

    private mutating func addUnits() throws {
        let units = try table("units")
        for row in units.rows {
            let kind = try value(Quantity.UnitKind.self, "kind", row)
            let code = row["code"]
            for name in row.list("words") {
                let unit = NumberWords.Unit(words: words(name), kind: kind, currency: code.isEmpty ? nil : code)
                lexicon.numbers.units.update(unit.words[0], from: []) { $0.append(unit) }
            }
        }
    }

    /// The numbers of the words of a phrase.
    mutating func words(_ phrase: String) -> [WordID] { phrase.split(separator: " ").map { add(String($0), []) } }
}
