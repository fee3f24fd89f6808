/// How a file is packed, by its first bytes.
enum Packing {
    case none, gzip, zip

    static func of(_ source: ByteSource) throws(InputProblem.Failure) -> Packing {
        let first = try source.peek(4)
        if first.starts(with: [0x1F, 0x8B, 0x08]) { return .gzip }
        // A file, or an archive without any.
        return first.elementsEqual([0x50, 0x4B, 0x03, 0x04]) || first.elementsEqual([0x50, 0x4B, 0x05, 0x06])
            ? .zip : .none
    }
}
