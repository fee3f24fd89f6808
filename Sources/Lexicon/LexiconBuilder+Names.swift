import Foundation

extension LexiconBuilder {
    mutating func addStates() throws {
        let locale = Locale(identifier: language)
        var words: [String: LexiconTable.Row] = [:]
        let local = try table("states")
        for row in local.rows { words[row["code"]] = row }
        let columns = StateColumns(local)
        for row in try commonTable("states").rows {
            let code = row["code"]
            let local = words[code]
            let gender = Gender(code: local?["gender"] ?? "")
            let index = lexicon.states.count
            lexicon.states.append(
                StateEntry(
                    code: code, regions: row.list("regions"), alliances: row.list("alliances"), gender: gender))
            if let name = locale.localizedString(forRegionCode: code) {
                addNameWithGenitive(ArraySlice(name.utf8), .state, Reading(.stateName, index, gender: gender))
            }
            if let local { addWords(local, columns, index, gender) }
        }
    }

    private mutating func addWords(
        _ row: LexiconTable.Row, _ columns: StateColumns, _ state: Int, _ gender: Gender
    ) {
        for name in row.list(columns.names) {
            addNameWithGenitive(name, .state, Reading(.stateName, state, gender: gender))
        }
        for stem in row.list(columns.adjectives) {
            let capitalized = stem.capitalizedFirst
            for ending in lexicon.inflection.adjectiveEndings {
                for form in [stem, capitalized] {
                    add(form, ending, .stateAdjective, Reading(.stateAdjective, state))
                }
            }
        }
        for demonym in row.list(columns.demonyms) { addName(demonym, .demonym, Reading(.demonym, state)) }
        for seat in row.list(columns.seats) { addNameWithGenitive(seat, .seat, Reading(.seat, state)) }
        for text in row.list(columns.descriptions) {
            addNameWithGenitive(text, .role, Reading(.stateDescription, state))
        }
        for prefix in row.list(columns.prefixes) { addName(prefix, .state, Reading(.statePrefix, state)) }
    }

    mutating func addOrganizations() throws {
        var words: [String: LexiconTable.Row] = [:]
        let local = try table("organizations")
        for row in local.rows { words[row["key"]] = row }
        let names = local.column("names")
        for row in try commonTable("organizations").rows {
            guard let kind = OrganizationEntry.Kind(rawValue: row["kind"]) else {
                throw row.problem(
                    .unknownValue(
                        row["kind"], column: "kind", known: OrganizationEntry.Kind.allCases.map(\.rawValue)))
            }
            let local = words[row["key"]]
            let gender = Gender(code: local?["gender"] ?? "")
            let reading = Reading(.organization, lexicon.organizations.count, gender: gender)
            lexicon.organizations.append(
                OrganizationEntry(
                    key: row["key"], code: row["code"], kind: kind, broader: row["broader"], gender: gender))
            for name in local?.list(names) ?? [] { addNameWithGenitive(name, .organization, reading) }
        }
    }

    mutating func addOffices() throws {
        let file = try table("offices")
        let masculine = file.column("masculine")
        let feminine = file.column("feminine")
        for row in file.rows {
            guard let of = OfficeEntry.Holder(rawValue: row["of"]) else {
                throw row.problem(
                    .unknownValue(row["of"], column: "of", known: OfficeEntry.Holder.allCases.map(\.rawValue)))
            }
            let index = lexicon.offices.count
            lexicon.offices.append(
                OfficeEntry(
                    key: row["key"], of: of, bodyByDefault: row["default"], speaksForBody: row["speaks"] != "no"))
            for form in row.list(masculine) { addName(form, .office, Reading(.office, index, gender: .masculine)) }
            for form in row.list(feminine) { addName(form, .office, Reading(.office, index, gender: .feminine)) }
        }
        let qualifiers = try table("office_qualifiers")
        let stems = qualifiers.column("stems")
        for row in qualifiers.rows {
            let reading = Reading(.qualifier, lexicon.qualifiers.count)
            lexicon.qualifiers.append(row["qualifier"])
            for stem in row.list(stems) {
                addForms(stem, lexicon.inflection.adjectiveEndings, .officeQualifier, reading)
            }
        }
    }

    mutating func addRoles() throws {
        let file = try table("roles")
        let forms = file.column("forms")
        for row in file.rows {
            guard let kind = RoleEntry.Kind(rawValue: row["kind"]) else {
                throw row.problem(
                    .unknownValue(row["kind"], column: "kind", known: RoleEntry.Kind.allCases.map(\.rawValue)))
            }
            let reading = Reading(.role, lexicon.roles.count, gender: Gender(code: row["gender"]))
            lexicon.roles.append(RoleEntry(key: row["key"], kind: kind))
            for form in row.list(forms) { addName(form, .role, reading) }
        }
    }

    mutating func addPeopleAndPlaces() throws {
        let givenNames = try commonTable("given_names")
        let givenName = givenNames.column("name")
        let common = givenNames.column("common")
        let gender = givenNames.column("gender")
        for row in givenNames.rows {
            let features: WordFeatures = row[common].isEmpty ? .givenName : [.givenName, .ambiguousName]
            add(row[givenName], features, Reading(.givenName, 0, gender: Gender(code: row[gender])))
        }
        let parties = try table("parties")
        let party = parties.column("names")
        for row in parties.rows {
            for name in row.list(party) { addNameWithGenitive(name, .party, Reading(.party, 0)) }
        }
        let cities = try table("cities")
        let city = cities.column("name")
        let state = cities.column("state")
        let states = Dictionary(lexicon.states.enumerated().map { ($1.code, $0) }) { first, _ in first }
        for row in cities.rows {
            let index = states[String(decoding: row[state], as: UTF8.self)] ?? Reading.noState
            addNameWithGenitive(row[city], .city, Reading(.city, index))
        }
        let outlets = try commonTable("outlets")
        let outlet = outlets.column("names")
        for row in outlets.rows {
            let index = lexicon.outlets.count
            lexicon.outlets.append(OutletEntry(key: row["key"], kind: row["kind"]))
            for name in row.list(outlet) { addName(name, .outlet, Reading(.outlet, index)) }
        }
    }
}

/// The columns of `states.tsv` that hold words.
private struct StateColumns {
    let names: LexiconTable.Column
    let adjectives: LexiconTable.Column
    let demonyms: LexiconTable.Column
    let seats: LexiconTable.Column
    let descriptions: LexiconTable.Column
    let prefixes: LexiconTable.Column

    init(_ table: LexiconTable) {
        names = table.column("names")
        adjectives = table.column("adjectives")
        demonyms = table.column("demonyms")
        seats = table.column("seats")
        descriptions = table.column("descriptions")
        prefixes = table.column("prefixes")
    }
}
