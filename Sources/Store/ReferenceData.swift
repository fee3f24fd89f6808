import GRDB

/// The names of what articles speak of, as the word knowledge has them.
package struct ReferenceData: Sendable, Hashable {
    /// A state, organization or office with its English and its German name.
    package struct Entry: Sendable, Hashable {
        package var key: String
        package var name: String
        package var germanName: String
        /// An organization's short code: `EU`.
        package var code: String?

        package init(key: String, name: String, germanName: String, code: String? = nil) {
            self.key = key
            self.name = name
            self.germanName = germanName
            self.code = code
        }
    }

    /// A contribution, condition or topic.
    package struct Concept: Sendable, Hashable {
        package var key: String
        package var name: String
        package var germanName: String
        /// The wider concept's key.
        package var broader: String?
        /// `contribution`, `condition`, `topic`: where the concept can stand.
        package var schemes: Set<String>

        package init(key: String, name: String, germanName: String, broader: String? = nil, schemes: Set<String>) {
            self.key = key
            self.name = name
            self.germanName = germanName
            self.broader = broader
            self.schemes = schemes
        }
    }

    /// By ISO 3166-1 alpha-2 code.
    package var states: [Entry]
    package var organizations: [Entry]
    package var offices: [Entry]
    package var concepts: [Concept]

    package init(
        states: [Entry] = [], organizations: [Entry] = [], offices: [Entry] = [], concepts: [Concept] = []
    ) {
        self.states = states
        self.organizations = organizations
        self.offices = offices
        self.concepts = concepts
    }
}

extension Archive {
    /// Adds what the store lacks and renames what is called otherwise now; nothing is removed, and data that is
    /// the same already leaves the file as it is.
    package func seed(_ data: ReferenceData) throws {
        try write { db in
            let writer = RowWriter(db)
            for state in data.states {
                try writer.run(ReferenceSQL.state, state.key, state.name, state.germanName)
            }
            for organization in data.organizations {
                try writer.run(
                    ReferenceSQL.organization, organization.key, organization.name, organization.germanName,
                    organization.code)
            }
            for office in data.offices {
                try writer.run(ReferenceSQL.office, office.key, office.name, office.germanName)
            }
            for concept in data.concepts {
                try writer.run(ReferenceSQL.concept, concept.key, concept.name, concept.germanName, concept.broader)
                for scheme in concept.schemes.sorted() {
                    try writer.run(ReferenceSQL.scheme, concept.key, scheme)
                }
            }
        }
    }
}

private enum ReferenceSQL {
    static let state = """
        INSERT INTO states (code, name, name_de) VALUES (?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_de = excluded.name_de
        WHERE (name, name_de) IS NOT (excluded.name, excluded.name_de)
        """
    static let organization = """
        INSERT INTO organizations (key, name, name_de, code) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_de = excluded.name_de, code = excluded.code
        WHERE (name, name_de, code) IS NOT (excluded.name, excluded.name_de, excluded.code)
        """
    static let office = """
        INSERT INTO offices (key, name, name_de) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_de = excluded.name_de
        WHERE (name, name_de) IS NOT (excluded.name, excluded.name_de)
        """
    static let concept = """
        INSERT INTO concepts (key, name, name_de, broader) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, name_de = excluded.name_de, broader = excluded.broader
        WHERE (name, name_de, broader) IS NOT (excluded.name, excluded.name_de, excluded.broader)
        """
    static let scheme = "INSERT OR IGNORE INTO concept_schemes (concept, scheme) VALUES (?, ?)"
}
