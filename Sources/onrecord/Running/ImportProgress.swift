import Facts
import Foundation
import Readers

/// One line on the terminal of the messages that says how far an import is; nothing where there is no terminal.
final class ImportProgress: Sendable {
    private struct State {
        var lastShown = Date.distantPast
        var articles = 0
        var isOnScreen = false
    }

    private let isShown: Bool
    private let limit: Int?
    private let started = Date()
    private let state = Locked(State())

    /// Seconds between two looks at it.
    private static let interval = 0.1

    /// How far the reading is, to be kept up to date by the reader; nil where nothing is shown.
    let position: ReadingPosition?

    /// Of an import that ends behind `limit` articles.
    init(isQuiet: Bool, limit: Int?) {
        isShown = !isQuiet && Output.hasMessageTerminal
        self.limit = limit
        position = isShown ? ReadingPosition() : nil
    }

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
        var parts = ["\(articles) articles", "\(Int(Double(articles) / seconds))/s"]
        if let done = fraction(articles) {
            parts.append("\(Int(done * 100)) %")
            // Before that the guess would jump about.
            if seconds > 2, done > 0.01 { parts.append("\(Self.duration(seconds * (1 - done) / done)) left") }
        }
        return (parts + [location]).joined(separator: " · ")
    }

    /// The part of the work that is done; nil where nobody knows.
    private func fraction(_ articles: Int) -> Double? {
        let read = position?.fraction
        guard let limit else { return read }
        return max(read ?? 0, min(1, Double(articles) / Double(limit)))
    }

    /// `45 s`, `3 min`, `2 h 5 min`
    static func duration(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        switch seconds {
        case ..<60: return "\(seconds) s"
        case ..<3600: return "\((seconds + 59) / 60) min"
        default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        }
    }
}
