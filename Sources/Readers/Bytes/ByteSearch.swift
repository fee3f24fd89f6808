import Foundation

extension ArraySlice<UInt8> {
    /// Where the byte stands first, by the C library's search; nil where it does not.
    func place(of byte: UInt8) -> Index? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - start)
        }
    }

    /// How often the byte stands there.
    func number(of byte: UInt8) -> Int {
        var (count, rest) = (0, self)
        while let place = rest.place(of: byte) {
            count += 1
            rest = rest[(place + 1)...]
        }
        return count
    }
}
