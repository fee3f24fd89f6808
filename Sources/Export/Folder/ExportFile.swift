import Foundation

/// A file that is written from its beginning to its end, under a name of its own until the export is whole.
final class ExportFile {
    /// The name that it will have in its folder.
    let name: String
    /// How many bytes were written.
    private(set) var size = 0
    /// How many rows were written, as the format counts them.
    var rows = 0
    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    private static let bufferSize = 1 << 16

    /// Makes the file at `path`, which becomes `name` later.
    ///
    /// - Throws: `ExportError.cannotCreate`.
    init(name: String, at path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw ExportError.cannotCreate(path: path) }
        self.name = name
        self.path = path
        self.handle = handle
        buffer.reserveCapacity(2 * Self.bufferSize)
    }

    /// - Throws: `ExportError.cannotWrite`, as where the disk is full.
    func write(_ bytes: some Sequence<UInt8>) throws {
        let before = buffer.count
        buffer.append(contentsOf: bytes)
        size += buffer.count - before
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// - Throws: `ExportError.cannotWrite`.
    func write(_ text: String) throws { try write(text.utf8) }

    /// Writes what is left and closes the file.
    ///
    /// - Throws: `ExportError.cannotWrite`.
    func close() throws {
        try flush()
        try translating { try handle.close() }
    }

    private func flush() throws {
        try translating { try handle.write(contentsOf: Data(buffer)) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func translating(_ work: () throws -> Void) throws {
        do { try work() } catch {
            throw ExportError.cannotWrite(path: path, message: SystemMessage.of(error))
        }
    }
}
