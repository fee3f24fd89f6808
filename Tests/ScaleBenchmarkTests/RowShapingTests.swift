import Facts
import Foundation
import Query
import ScaleBenchmark
import TestSupport
import Testing

/// Who cannot keep up with the rows gets the text of some from the thread that reads them.
@Suite struct RowShapingTests {
    /// Waits at its first row until another thread has given a row its text.
    private final class LateReader: RowReceiver {
        private let shaped = Locked(0)
        private(set) var text: [UInt8] = []
        private(set) var counts = (alone: 0, shaped: 0)

        func begin(_ fields: [Field]) {}

        func take(_ row: [Value]) -> Bool {
            let end = Date(timeIntervalSinceNow: 60)
            while counts.alone == 0, shaped.withLock({ $0 }) == 0, Date() < end { Thread.sleep(forTimeInterval: 0.01) }
            counts.alone += 1
            Self.write(row, &text)
            return true
        }

        var shapedRows: ShapedRows? {
            ShapedRows { [shaped] row, text in
                shaped.withLock { $0 += 1 }
                Self.write(row, &text)
            } take: { [self] text, count in
                counts.shaped += count
                self.text += text
                return true
            }
        }

        static func write(_ row: [Value], _ text: inout [UInt8]) { text += Array("\(row)\n".utf8) }
    }

    @Test func theTextIsTheSameInTheSameOrder() throws {
        let folder = try TemporaryFolder()
        try SyntheticArchive(ArchiveShape(statements: 2_000)).write(to: folder.path("a.db"))
        let archive = try ReadOnlyArchive(path: folder.path("a.db"))
        let reader = LateReader()
        try archive.send(StatementsQuestion(), to: reader)
        var expected: [UInt8] = []
        let rows = try archive.rows(StatementsQuestion())
        for row in rows { LateReader.write(row.values, &expected) }
        #expect(reader.text == expected)
        #expect(reader.counts.alone + reader.counts.shaped == rows.count)
        #expect(reader.counts.shaped > 0)
    }
}
