/// Bytes that come piece by piece: a file, standard input, what is unpacked of them.
protocol ByteStream: AnyObject {
    /// Fills `buffer` from its start; gives how many bytes that are, 0 only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem.Failure) -> Int
}
