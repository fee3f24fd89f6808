import ArgumentParser
import Query

/// How much of the evidence a command shows.
struct EvidenceOption: ParsableArguments {
    @Flag(
        name: .customLong("evidence"),
        help: "Show the words of every source below a row that several carry, not only of the earliest.")
    var showsAll = false

    /// The answer with as much evidence as is asked for.
    func shown(_ answer: Answer) -> Answer { showsAll ? answer.showingCarriers : answer }
}
