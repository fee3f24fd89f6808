import Store
import Synchronization

/// How an import goes about its work; what comes out of it is the same.
package struct ImportOptions: Sendable {
    /// How many articles are read at once.
    package var jobs: Int
    /// The number of articles after which the import ends; nil takes all.
    package var limit: Int?
    /// Says what would become of the articles, and writes nothing.
    package var isDryRun: Bool
    /// Asked before every article.
    package var stop: StopRequest?

    package init(jobs: Int = 1, limit: Int? = nil, isDryRun: Bool = false, stop: StopRequest? = nil) {
        self.jobs = jobs
        self.limit = limit
        self.isDryRun = isDryRun
        self.stop = stop
    }
}

/// Somebody's wish that an import ends with the article in hand.
package final class StopRequest: Sendable {
    private let isSet = Atomic(false)

    package init() {}

    package var isMade: Bool { isSet.load(ordering: .relaxed) }

    package func make() { isSet.store(true, ordering: .relaxed) }
}

/// How the archive is kept whole while it is written.
package typealias ImportJournal = JournalMode
