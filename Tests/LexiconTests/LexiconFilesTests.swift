import EmbeddedFiles
import Testing

@testable import Lexicon

@Suite struct LexiconFilesTests {
    @Test func everyDataFileIsEmbeddedAndEveryEmbeddedFileIsADataFile() {
        #expect(LexiconFiles.names.sorted() == DataFolder.names)
        #expect(Set(LexiconFiles.names).count == LexiconFiles.names.count)
    }

    @Test(arguments: LexiconFiles.names)
    func theEmbeddedBytesAreThoseOfTheFile(_ name: String) throws {
        let file = try #require(embedded_file(name)).pointee
        let embedded = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
        #expect(try embedded == DataFolder.bytes(of: name))
    }

    @Test(arguments: LexiconFiles.names)
    func everyFileIsATableInUnicode(_ name: String) throws {
        let bytes = try DataFolder.bytes(of: name)
        let text = try #require(String(validating: bytes, as: UTF8.self), "\(name) is no UTF-8")
        #expect(text.hasSuffix("\n") && !text.contains("\r"), "\(name)")
        let table = try LexiconFiles.table(name)
        #expect(!table.rows.isEmpty, "\(name)")
        #expect(Set(table.columns).count == table.columns.count, "\(name)")
        #expect(text.hasPrefix("# "), "\(name) does not say what its columns are")
    }

    @Test func aFileThatDoesNotExistIsNamed() {
        #expect(throws: LexiconProblem(file: "xx/verbs.tsv", line: 0, fault: .missingFile)) {
            try LexiconFiles.table("xx/verbs.tsv")
        }
    }
}
