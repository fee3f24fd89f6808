import ArgumentParser

/// How much of the evidence a command shows.
struct EvidenceOption: ParsableArguments {
    @Flag(
        name: .customLong("evidence"),
        help: "Show the words of every source below a row that several carry, not only of the earliest.")
    var showsAll = false
}
