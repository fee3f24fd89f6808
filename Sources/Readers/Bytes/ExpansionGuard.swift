/// Stops the unpacking of what is made to fill a disk: little that unpacks to very much.
struct ExpansionGuard {
    private(set) var packed = 0
    private(set) var unpacked = 0

    /// Counts bytes.
    ///
    /// - Throws: `expandsTooFar`.
    mutating func count(packed: Int = 0, unpacked: Int = 0) throws(InputProblem.Failure) {
        self.packed += packed
        self.unpacked += unpacked
        guard self.unpacked > ReadingLimits.harmlessExpansion,
            self.unpacked / ReadingLimits.expansionRatio > self.packed
        else { return }
        throw InputProblem.Failure(.expandsTooFar)
    }
}
