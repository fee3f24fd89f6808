/// Forms of a verb, one behind the other in one block of bytes that is used again for the next verb.
struct FormList {
    private var bytes: [UInt8] = []
    private var entries: [(end: Int, form: VerbForm)] = []

    var count: Int { entries.count }

    /// The letters of a form.
    func letters(_ index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : entries[index - 1].end)..<entries[index].end]
    }

    func form(_ index: Int) -> VerbForm { entries[index].form }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Adds letters to the form in hand.
    mutating func write(_ letters: ArraySlice<UInt8>) { bytes.append(contentsOf: letters) }

    /// Adds letters to the form in hand.
    mutating func write(_ letters: [UInt8]) { bytes.append(contentsOf: letters) }

    /// Ends the form in hand.
    mutating func end(as form: VerbForm) { entries.append((bytes.count, form)) }
}
