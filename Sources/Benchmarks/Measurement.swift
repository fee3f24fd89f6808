import AllocationCount

/// What a piece of work took, once.
struct Measurement {
    var seconds: Double
    var allocations: Int

    /// Does the work and measures it.
    init(of work: () throws -> Void) rethrows {
        let allocations = allocation_count()
        let duration = try ContinuousClock().measure(work)
        self.allocations = Int(allocation_count() - allocations)
        seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }

    private init(seconds: Double, allocations: Int) {
        self.seconds = seconds
        self.allocations = allocations
    }

    /// What is left of the whole without its parts.
    func without(_ parts: [Measurement]) -> Measurement {
        Measurement(
            seconds: parts.reduce(seconds) { $0 - $1.seconds },
            allocations: parts.reduce(allocations) { $0 - $1.allocations })
    }

    /// The median of each figure by itself.
    static func median(of runs: [Measurement]) -> Measurement {
        let middle = runs.count / 2
        return Measurement(
            seconds: runs.map(\.seconds).sorted()[middle], allocations: runs.map(\.allocations).sorted()[middle])
    }
}
