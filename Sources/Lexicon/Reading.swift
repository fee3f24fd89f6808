/// One thing that a written form can stand for.
package struct Reading: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case verb, speechNoun, role, office, givenName, stateName, stateAdjective, demonym, seat, stateDescription
        case statePrefix, organization, party, city, outlet, noun, qualifier
    }

    package let kind: Kind
    /// The index of a city that lies in no state, or in several.
    package static let noState = -1

    /// Which verb, office, state …: an index into the lexicon's list of that kind; for a city that of its state.
    package let index: Int32
    /// For verbs.
    package let form: VerbForm
    package let gender: Gender

    package init(_ kind: Kind, _ index: Int, form: VerbForm = [], gender: Gender = .unknown) {
        self.kind = kind
        self.index = Int32(index)
        self.form = form
        self.gender = gender
    }
}

package enum Gender: UInt8, Sendable, Hashable {
    case unknown, masculine, feminine, neuter, plural

    /// Reads `m`, `f`, `n`, `pl`; anything else is unknown.
    package init(code: String) {
        self =
            switch code {
            case "m": .masculine
            case "f": .feminine
            case "n": .neuter
            case "pl": .plural
            default: .unknown
            }
    }

    /// Reads the bytes of a cell.
    init(code: ArraySlice<UInt8>) {
        switch code.first {
        case UInt8(ascii: "m") where code.count == 1: self = .masculine
        case UInt8(ascii: "f") where code.count == 1: self = .feminine
        case UInt8(ascii: "n") where code.count == 1: self = .neuter
        default: self.init(code: String(decoding: code, as: UTF8.self))
        }
    }
}
