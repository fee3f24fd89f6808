import ArgumentParser

/// Whether tables are set off with escape sequences.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    /// By itself only on a terminal that knows them, and not where the user wants none: https://no-color.org.
    func isOn(isTerminal: Bool, _ environment: [String: String]) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        }
    }
}
