import Foundation

/// One line on the terminal of the messages that says how far an import is; nothing where there is no terminal.
struct ImportProgress {
    private let isShown: Bool
    private let started = Date()
    private var lastShown = Date.distantPast
    private var articles = 0
    private var isOnScreen = false

    /// Seconds between two looks at it.
    private static let interval = 0.1

    init(isQuiet: Bool) { isShown = !isQuiet && Output.hasMessageTerminal }

    /// Counts an article and shows where it came from, a few times a second.
    mutating func add(_ location: String) {
        articles += 1
        let now = Date()
        guard isShown, now.timeIntervalSince(lastShown) >= Self.interval else { return }
        lastShown = now
        isOnScreen = true
        Output.status(line(at: now, location))
    }

    /// Clears the line, so that something else can be written there.
    mutating func clear() {
        guard isOnScreen else { return }
        isOnScreen = false
        Output.status("")
    }

    private func line(at now: Date, _ location: String) -> String {
        let seconds = max(now.timeIntervalSince(started), 0.001)
        return "\(articles) articles · \(Int(Double(articles) / seconds))/s · \(location)"
    }
}
