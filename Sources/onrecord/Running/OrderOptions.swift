import ArgumentParser

/// In which order a command prints its rows, and from which on.
struct OrderOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many rows to leave out at the beginning.", valueName: "number"))
    var offset = 0

    @Option(
        help: ArgumentHelp(
            "Sort by a column, by its name in csv or its heading: score, or score:desc for the highest first.",
            valueName: "column"), completion: .columns)
    var sort: String?

    func validate() throws {
        guard offset >= 0 else {
            throw ValidationError("--offset \(offset) is less than nothing. Give 0 for the first row.")
        }
        guard let sort, RowOrder(sort) == nil else { return }
        throw ValidationError("--sort “\(sort)” has no such direction. Give asc or desc: --sort score:desc")
    }

    /// What these say of the rows, of which at most `limit` are printed; nil for all.
    func selection(limit: Int?) -> RowSelection {
        RowSelection(offset: offset, limit: limit, order: sort.flatMap(RowOrder.init))
    }

    /// The first option that is given.
    var given: String? { sort != nil ? "sort" : offset != 0 ? "offset" : nil }
}
