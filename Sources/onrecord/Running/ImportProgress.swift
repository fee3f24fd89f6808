import Foundation
import Synchronization

/// One line on the terminal of the messages that says how far an import is; nothing where there is no terminal.
final class ImportProgress: Sendable {
    private struct State {
        var lastShown = Date.distantPast
        var articles = 0
        var isOnScreen = false
    }

    private let isShown: Bool
    private let started = Date()
    private let state = Mutex(State())

    /// Seconds between two looks at it.
    private static let interval = 0.1

    init(isQuiet: Bool) { isShown = !isQuiet && Output.hasMessageTerminal }

    /// Counts an article and shows where it came from, a few times a second.
    func add(_ location: String) {
        guard isShown else { return }
        state.withLock { state in
            state.articles += 1
            let now = Date()
            guard now.timeIntervalSince(state.lastShown) >= Self.interval else { return }
            state.lastShown = now
            state.isOnScreen = true
            Output.status(line(state.articles, at: now, location))
        }
    }

    /// Clears the line, so that something else can be written there.
    func clear() {
        state.withLock { state in
            guard state.isOnScreen else { return }
            state.isOnScreen = false
            Output.status("")
        }
    }

    private func line(_ articles: Int, at now: Date, _ location: String) -> String {
        let seconds = max(now.timeIntervalSince(started), 0.001)
        return "\(articles) articles · \(Int(Double(articles) / seconds))/s · \(location)"
    }
}
