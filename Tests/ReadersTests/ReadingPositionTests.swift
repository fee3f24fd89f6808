import Synchronization
import TestSupport
import Testing

@testable import Readers

@Suite struct ReadingPositionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The part that was read when each article came, and at the end.
    private func fractions(_ paths: [String]) throws -> [Double?] {
        let position = ReadingPosition()
        var options = ReadingOptions()
        options.position = position
        var fractions: [Double?] = []
        try ArticleReader(refusesRepeatedIDs: true, options: options).read(paths) { _ in
            fractions.append(position.fraction)
        }
        return fractions + [position.fraction]
    }

    @Test func itGrowsFileByFile() throws {
        let texts = ["Norwegen hilft Chile.", "Chile dankt Norwegen.", "Malta schweigt dazu bis heute."]
        let paths = try texts.enumerated().map { try folder.write("\($0.offset).txt", $0.element) }
        let whole = Double(texts.reduce(0) { $0 + $1.utf8.count })
        let found = try fractions(paths).compactMap { $0 }
        #expect(found.count == 4)
        #expect(found.first == Double(texts[0].utf8.count) / whole)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(found.last == 1)
    }

    @Test func whatIsNotReadToItsEndCountsAsDone() throws {
        let broken = try folder.write("a.json", "[{\"id\": \"a\", \"text\": 5" + String(repeating: " ", count: 300_000))
        let other = try folder.write("b.txt", "Norwegen hilft Chile.")
        #expect(try fractions([broken, other]).last == 1)
        #expect(try fractions([folder.path("none.txt")]).last == .some(nil))
    }

    @Test func standardInputHasNoLengthThatIsKnown() {
        let position = ReadingPosition()
        position.expect(nil)
        position.advance(by: 100)
        #expect(position.fraction == nil)
    }
}
