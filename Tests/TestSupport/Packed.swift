import CZlib

/// Packs bytes as gzip and zip do.
package enum Packed {
    /// A file for an archive.
    package struct Entry {
        package var path: String
        package var bytes: [UInt8]
        /// The general purpose flags: 1 stands for encrypted.
        package var flags: UInt16 = 0x800
        /// The file's mode under Unix; 0 where it is not kept.
        package var mode: UInt32 = 0
        /// Another checksum than that of the bytes.
        package var checksum: UInt32?
        /// Another method than deflate.
        package var method: UInt16 = 8

        package init(_ path: String, _ text: String) {
            self.init(path, bytes: Array(text.utf8))
        }

        package init(_ path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

    package static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: 15 + 16) }

    /// An archive of the entries, in their order.
    package static func zip(_ entries: [Entry]) -> [UInt8] {
        var (archive, directory) = ([UInt8](), [UInt8]())
        for entry in entries {
            let packed = deflate(entry.bytes, windowBits: -15)
            let name = Array(entry.path.utf8)
            let checksum = entry.checksum ?? UInt32(crc32(0, entry.bytes, UInt32(entry.bytes.count)))
            let common =
                little(20, 2) + little(UInt32(entry.flags), 2) + little(UInt32(entry.method), 2) + little(0, 4)
                + little(checksum, 4) + little(UInt32(packed.count), 4) + little(UInt32(entry.bytes.count), 4)
                + little(UInt32(name.count), 2) + little(0, 2)
            directory +=
                [0x50, 0x4B, 1, 2] + little(0x031E, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                + little(entry.mode << 16, 4) + little(UInt32(archive.count), 4) + name
            archive += [0x50, 0x4B, 3, 4] + common + name + packed
        }
        let end =
            [0x50, 0x4B, 5, 6] + little(0, 4) + little(UInt32(entries.count), 2) + little(UInt32(entries.count), 2)
            + little(UInt32(directory.count), 4) + little(UInt32(archive.count), 4) + little(0, 2)
        return archive + directory + end
    }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    }

    private static func deflate(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        return withUnsafeMutablePointer(to: &stream) { stream in
            deflateInit2_(stream, 9, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
            defer { deflateEnd(stream) }
            var bytes = bytes
            var packed = [UInt8](repeating: 0, count: Int(deflateBound(stream, UInt(bytes.count))) + 64)
            let count = bytes.withUnsafeMutableBufferPointer { input in
                packed.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_in = input.baseAddress
                    stream.pointee.avail_in = UInt32(input.count)
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    _ = CZlib.deflate(stream, Z_FINISH)
                    return output.count - Int(stream.pointee.avail_out)
                }
            }
            return Array(packed.prefix(count))
        }
    }
}
