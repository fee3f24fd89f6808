import Facts
import Foundation
import Lexicon

/// What people read for keys, columns and messages, in one language.
public struct Labels: Sendable {
    /// The BCP 47 code of the language.
    public let language: String
    private let labels: [String: String]
    private let names: [Vocabulary: [String: String]]
    /// Keys of the concepts whose labels do not say what they are.
    private let unlisted: Set<String>

    /// The languages that have labels, by code.
    public static let languages: [String] = LexiconFiles.names.compactMap { name in
        name.hasSuffix("/labels.tsv") ? String(name.dropLast("/labels.tsv".count)) : nil
    }.sorted()

    /// The language of `preferred` that there are labels for, else English.
    ///
    /// - Parameter preferred: codes or locale names, best first: `de`, `de_AT.UTF-8`.
    public static func language(from preferred: [String?]) -> String {
        let codes = preferred.compactMap { $0?.split(whereSeparator: { "_-.@".contains($0) }).first?.lowercased() }
        return codes.first(where: languages.contains) ?? "en"
    }

    /// - Throws: where a file of the language is malformed.
    public init(language: String) throws { try self.init(language: language, tables: .bundled) }

    /// What the lexicon files say.
    ///
    /// - Throws: where a file of the language is malformed.
    package init(language: String, tables: LexiconTables) throws {
        self.language = language
        labels = Self.dictionary(try tables.table("\(language)/labels.tsv"), "label")
        names = [
            .concept: Self.dictionary(try tables.table("\(language)/concepts.tsv"), "label"),
            .organization: Self.dictionary(try tables.optionalTable("\(language)/organizations.tsv"), "names"),
            .office: Self.dictionary(try tables.optionalTable("\(language)/offices.tsv"), "masculine"),
        ]
        let concepts = try tables.table("common/concepts.tsv").rows
        unlisted = Set(concepts.filter { $0["use"] == ConceptScheme.Use.unlisted.rawValue }.map { $0["key"] })
    }

    private static func dictionary(_ table: LexiconTable?, _ column: String) -> [String: String] {
        Dictionary((table?.rows ?? []).map { ($0["key"], $0.list(column).first ?? "") }) { first, _ in first }
    }

    /// The same labels, and the archive's own names for what they leave out: concepts and organizations of packs.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    public func naming(_ archive: ReadOnlyArchive) throws -> Labels { naming(try NamedKeys(archive)) }

    /// The same labels, and these names for what they leave out.
    func naming(_ known: NamedKeys) -> Labels {
        var names = names
        for (vocabulary, entries) in [(Vocabulary.concept, known.concepts), (.organization, known.organizations)] {
            for entry in entries where names[vocabulary]?[entry.key] == nil {
                names[vocabulary, default: [:]][entry.key] = entry.name(in: language)
            }
        }
        return Labels(language: language, labels: labels, names: names, unlisted: unlisted)
    }

    /// The letter that marks a part of a passage, and what the part is: `Q quote`.
    public func markLabel(_ part: String) -> String { labels["mark." + part] ?? part }

    /// One letter that stands for a key in a grid; empty where it has none.
    public func sign(_ key: String, in vocabulary: Vocabulary) -> String {
        labels["sign.\(vocabulary.rawValue).\(key)"] ?? ""
    }

    /// The same labels, but columns are headed by their own keys.
    public var withoutTitles: Labels {
        Labels(
            language: language, labels: labels.filter { !$0.key.hasPrefix("column.") }, names: names,
            unlisted: unlisted)
    }

    private init(
        language: String, labels: [String: String], names: [Vocabulary: [String: String]], unlisted: Set<String>
    ) {
        self.language = language
        self.labels = labels
        self.names = names
        self.unlisted = unlisted
    }

    /// The heading of a field; the field's own key where it has none.
    public func title(of field: String) -> String { labels["column." + field] ?? field }

    /// What a report shows, in one sentence; its own English one where there is no other.
    public func summary(of report: CatalogueEntry) -> String { labels["summary." + report.name] ?? report.summary }

    /// The label of a key; the key itself where it has none.
    public func label(_ key: String, in vocabulary: Vocabulary) -> String {
        switch vocabulary {
        case .state: Locale(identifier: language).localizedString(forRegionCode: key) ?? key
        case .language: Locale(identifier: language).localizedString(forLanguageCode: key) ?? key
        case .concept, .organization, .office: names[vocabulary]?[key].flatMap { $0.isEmpty ? nil : $0 } ?? key
        case .part: markLabel(key).split(separator: " ", maxSplits: 1).last.map(String.init) ?? key
        default: labels["\(vocabulary.rawValue).\(key)"] ?? key
        }
    }

    /// A value as people read it; empty for null.
    public func text(for value: Value) -> String {
        switch value {
        case .null: ""
        case .absent(let key): labels["absent." + key] ?? ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .key(let key, let vocabulary): label(key, in: vocabulary)
        case .wording(let words, let concept): unlisted.contains(concept) ? words : ""
        case .list(let values): values.map(text).joined(separator: ", ")
        case .office(let office): text(for: office)
        case .publication(let publication): text(for: publication)
        case .carrier(let carrier): "\(text(for: carrier.publication)): \(carrier.evidence)"
        case .carriage(let carriage): text(for: carriage)
        case .excerpt(let excerpt): excerpt.bracketed
        }
    }

    /// A message with its `{gaps}` filled; the key itself where there is no such message.
    public func message(_ key: String, _ gaps: [String: String] = [:]) -> String {
        Self.filled(labels["message." + key] ?? key, gaps)
    }

    /// A text with its `{gaps}` filled; braces in what fills them stay as they are.
    private static func filled(_ text: String, _ gaps: [String: String]) -> String {
        var filled: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            let name = rest[(brace + 1)...].prefix { $0 != UInt8(ascii: "}") }
            if name.endIndex < rest.endIndex, let value = gaps[String(decoding: name, as: UTF8.self)] {
                filled += rest[..<brace] + value.utf8
                rest = rest[(name.endIndex + 1)...]
            } else {
                filled += rest[...brace]
                rest = rest[(brace + 1)...]
            }
        }
        return String(decoding: filled + rest, as: UTF8.self)
    }

    /// How a question was read, in one sentence.
    public func sentence(for understanding: Understanding) -> String {
        let parts = understanding.facets.map { facet in
            let values = facet.values.map(text).joined(separator: ", ")
            let narrower = facet.including.map(text).joined(separator: ", ")
            let including = narrower.isEmpty ? "" : " " + message("including", ["concepts": narrower])
            let label = labels["facet." + facet.key] ?? facet.key
            let filled = Self.filled(label, ["values": values])
            guard filled == label else { return filled }
            return "\(label): \(values)\(including)"
        }
        let kind = labels["question." + understanding.question] ?? understanding.question
        return message("understood", ["question": ([kind] + parts).joined(separator: " · ")])
    }

    /// Why a question was refused, in one sentence.
    public func sentence(for refusal: Refusal) -> String {
        switch refusal {
        case .empty: message("empty")
        case .tooLong: message("too_long")
        case .unknownWords(let words):
            message("unknown_words", ["words": words.map(sentence(for:)).joined(separator: ", ")])
        case .missingState(let word): message("missing_state", ["word": word])
        case .incomplete(let word): message("incomplete", ["word": word])
        case .noSubject: message("no_subject")
        case .mixed(let word): message("mixed", ["word": word])
        case .negation(let word): message("negation", ["word": word])
        case .notACondition(let word): message("not_a_condition", ["word": word])
        case .missingCondition(let word): message("missing_condition", ["word": word])
        case .ambiguous(let word, let persons):
            message("ambiguous", ["word": word, "persons": persons.joined(separator: ", ")])
        case .unusable(let word): message("unusable", ["word": word])
        case .noHolder(let word): message("no_holder", ["word": word])
        }
    }

    private func sentence(for word: UnknownWord) -> String {
        guard let nearest = word.nearest else { return message("quoted", ["text": word.text]) }
        return message("nearest", ["text": word.text, "nearest": nearest])
    }

    /// Why nothing answers a question, in one sentence.
    public func sentence(for emptiness: Emptiness, of understanding: Understanding) -> String {
        switch emptiness {
        case .unexplained: return message("none")
        case .otherwise(let positions, let isOpposite):
            let shown = positions.prefix(5).map {
                "\(text(for: $0.actor)) (\(text(for: $0.stance)), \(text(for: $0.certainty)))"
            }
            return message(
                isOpposite ? "empty_opposite" : "empty_otherwise",
                ["positions": (shown + (positions.count > 5 ? ["…"] : [])).joined(separator: "; ")])
        case .elsewhere(let count): return message("empty_elsewhere", ["count": String(count)])
        case .otherStatements(let names, let count):
            return message("empty_statements", ["names": self.names(names), "count": String(count)])
        case .mentioned(let names, let sources):
            let isStand = [CommitmentsQuestion.name, ConditionsQuestion.name].contains(understanding.question)
            let rows = labels["question." + understanding.question] ?? understanding.question
            let count = sources == 1 ? message("one_source") : message("sources", ["count": String(sources)])
            return message(
                isStand ? "empty_position" : "empty_row",
                ["names": self.names(names), "sources": count, "rows": rows])
        case .absent(let names): return message("empty_absent", ["names": self.names(names)])
        case .noPosition(let names): return message("empty_contribution", ["names": self.names(names)])
        }
    }

    private func names(_ names: [Value]) -> String { names.map(text).joined(separator: ", ") }

    /// `taz, 2025-04-10 (Title)`; an agency is marked as one, because it often writes for an outlet not named.
    private func text(for publication: PublicationValue) -> String {
        let publisher =
            publication.outlet ?? publication.agency.map { message("agency", ["name": $0]) } ?? publication.source
        let place = [publisher, publication.published].compactMap(\.self).joined(separator: ", ")
        return publisher == publication.source ? place : "\(place) (\(publication.source))"
    }

    /// `2 origins in 3 sources: …`; nothing where one source says it.
    private func text(for carriage: CarriageValue) -> String {
        guard carriage.sources.count > 1 else { return "" }
        return message(
            carriage.origins == 1 ? "one_origin" : "origins",
            [
                "origins": String(carriage.origins), "sources": String(carriage.sources.count),
                "names": carriage.sources.map { text(for: $0) }.joined(separator: "; "),
            ])
    }

    private func text(for office: OfficeValue) -> String {
        var parts = [label(office.office, in: .office)]
        switch office.polity {
        case .state(let code): parts.append("(\(label(code, in: .state)))")
        case .organization(let key): parts.append("(\(label(key, in: .organization)))")
        case nil: break
        }
        if let qualifier = office.qualifier { parts.append("[\(label(qualifier.rawValue, in: .qualifier))]") }
        return parts.joined(separator: " ")
    }
}
