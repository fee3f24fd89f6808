/// A state of the lexicon.
package struct StateEntry: Sendable {
    /// ISO 3166-1 alpha-2.
    package let code: String
    package let regions: [String]
    /// Keys of the organizations it is a member of.
    package let alliances: [String]
    package let gender: Gender
}

/// An organization of the lexicon.
package struct OrganizationEntry: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case alliance, union, agency, bank, body, company, court, government, group, ngo, parliament
        case armedForces = "armed_forces"
    }

    package let key: String
    /// A reserved short code: `EU`, `UN`; empty where there is none.
    package let code: String
    package let kind: Kind
    /// The organization (key) or state (`state:DE`) that it belongs to; empty where it stands alone.
    package let broader: String
    package let gender: Gender

    /// The code of the state that it belongs to.
    package var state: String? {
        let prefix = "state:"
        return broader.hasPrefix(prefix) ? String(broader.dropFirst(prefix.count)) : nil
    }
}

/// An office of the lexicon.
package struct OfficeEntry: Sendable {
    package enum Holder: String, Sendable, CaseIterable { case state, organization, either, none }

    package let key: String
    /// What kind of body the office belongs to.
    package let of: Holder
    /// The organization key or `state:XX` that the bare office belongs to; empty where the text has to say.
    package let bodyByDefault: String
    /// True where the holder speaks for the body: a minister, not a member of parliament.
    package let speaksForBody: Bool
}

/// A noun for people by what they do.
package struct RoleEntry: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case person, group, institution, medium }

    package let key: String
    package let kind: Kind
}

/// A noun that reports speech: "Ankündigung".
package struct SpeechNoun: Sendable {
    package let noun: String
    package let medium: String
    /// What carries what is said; prepositions of the table are left out, no rule reads them.
    package let complements: SpeechVerb.Complements
    package let act: String
}

/// A news agency, newspaper or broadcaster.
package struct OutletEntry: Sendable {
    package let key: String
    package let kind: String
}

/// A fixed way to name a source: "laut", "nach Angaben", "zufolge".
package struct AttributionPhrase: Sendable {
    package enum Position: String, Sendable, CaseIterable { case before, after, both }

    package let words: [WordID]
    package let medium: String
    /// Where the phrase stands as seen from the noun phrase that names the source.
    package let position: Position
    package let act: String
}

/// A name of several words.
package struct Phrase: Sendable {
    package let words: [WordID]
    package let reading: Reading
    package let feature: WordFeatures
}
