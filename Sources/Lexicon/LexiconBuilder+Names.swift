import Foundation

extension LexiconBuilder {
    mutating func addStates() throws {
        let locale = Locale(identifier: language)
        var words: [String: LexiconTable.Row] = [:]
        for row in try table("states").rows { words[row["code"]] = row }
        for row in try LexiconFiles.table("common/states.tsv").rows {
            let code = row["code"]
            let local = words[code]
            let gender = Gender(code: local?["gender"] ?? "")
            let index = lexicon.states.count
            lexicon.states.append(
                StateEntry(
                    code: code, regions: row.list("regions"), alliances: row.list("alliances"), gender: gender))
            if let name = locale.localizedString(forRegionCode: code) {
                addNameWithGenitive(name, .state, Reading(.stateName, index, gender: gender))
            }
            guard let local else { continue }
            for name in local.list("names") {
                addNameWithGenitive(name, .state, Reading(.stateName, index, gender: gender))
            }
            for stem in local.list("adjectives") {
                for ending in lexicon.inflection.adjectiveEndings {
                    for form in [stem + ending, (stem + ending).capitalizedFirst] {
                        addName(form, .stateAdjective, Reading(.stateAdjective, index))
                    }
                }
            }
            for demonym in local.list("demonyms") { addName(demonym, .demonym, Reading(.demonym, index)) }
            for seat in local.list("seats") { addNameWithGenitive(seat, .seat, Reading(.seat, index)) }
            for text in local.list("descriptions") {
                addNameWithGenitive(text, .role, Reading(.stateDescription, index))
            }
            for prefix in local.list("prefixes") { addName(prefix, .state, Reading(.statePrefix, index)) }
        }
    }

    mutating func addOrganizations() throws {
        var words: [String: LexiconTable.Row] = [:]
        for row in try table("organizations").rows { words[row["key"]] = row }
        for row in try LexiconFiles.table("common/organizations.tsv").rows {
            let local = words[row["key"]]
            let gender = Gender(code: local?["gender"] ?? "")
            let reading = Reading(.organization, lexicon.organizations.count, gender: gender)
            lexicon.organizations.append(
                OrganizationEntry(
                    key: row["key"], code: row["code"], kind: row["kind"], broader: row["broader"], gender: gender))
            for name in local?.list("names") ?? [] { addNameWithGenitive(name, .organization, reading) }
        }
    }

    mutating func addOffices() throws {
        let file = try table("offices")
        for row in file.rows {
            guard let of = OfficeEntry.Holder(rawValue: row["of"]) else {
                throw LexiconProblem(
                    file: file.file, line: row.line,
                    fault: .unknownValue(
                        row["of"], column: "of", known: OfficeEntry.Holder.allCases.map(\.rawValue)))
            }
            let index = lexicon.offices.count
            lexicon.offices.append(OfficeEntry(key: row["key"], of: of, bodyByDefault: row["default"]))
            for form in row.list("masculine") { addName(form, .office, Reading(.office, index, gender: .masculine)) }
            for form in row.list("feminine") { addName(form, .office, Reading(.office, index, gender: .feminine)) }
        }
        for row in try table("office_qualifiers").rows {
            let reading = Reading(.qualifier, lexicon.qualifiers.count)
            lexicon.qualifiers.append(row["qualifier"])
            for stem in row.list("stems") {
                for ending in lexicon.inflection.adjectiveEndings { add(stem + ending, .officeQualifier, reading) }
            }
        }
    }

    mutating func addRoles() throws {
        let file = try table("roles")
        for row in file.rows {
            guard let kind = RoleEntry.Kind(rawValue: row["kind"]) else {
                throw LexiconProblem(
                    file: file.file, line: row.line,
                    fault: .unknownValue(row["kind"], column: "kind", known: RoleEntry.Kind.allCases.map(\.rawValue)))
            }
            let reading = Reading(.role, lexicon.roles.count, gender: Gender(code: row["gender"]))
            lexicon.roles.append(RoleEntry(key: row["key"], kind: kind))
            for form in row.list("forms") { addName(form, .role, reading) }
        }
    }

    mutating func addPeopleAndPlaces() throws {
        for row in try LexiconFiles.table("common/given_names.tsv").rows {
            let features: WordFeatures = row["common"].isEmpty ? .givenName : [.givenName, .ambiguousName]
            add(row["name"], features, Reading(.givenName, 0, gender: Gender(code: row["gender"])))
        }
        for row in try table("parties").rows {
            for name in row.list("names") { addNameWithGenitive(name, .party, Reading(.party, 0)) }
        }
        for row in try table("cities").rows { addNameWithGenitive(row["name"], .city, Reading(.city, 0)) }
        for row in try LexiconFiles.table("common/outlets.tsv").rows {
            let index = lexicon.outlets.count
            lexicon.outlets.append(OutletEntry(key: row["key"], kind: row["kind"]))
            for name in row.list("names") { addName(name, .outlet, Reading(.outlet, index)) }
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
