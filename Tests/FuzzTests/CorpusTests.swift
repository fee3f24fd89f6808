import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What the fuzzer starts from, and every input that it broke something with, kept as `crash-…`.
@Suite struct CorpusTests {
    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Corpus")

    @Test(arguments: FuzzTargets.all.map { $0.name })
    func everyInputOfTheCorpusPasses(name: String) throws {
        let target = try #require(FuzzTargets.named(name)).init()
        let folder = Self.corpus.appendingPathComponent(name)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!files.isEmpty)
        let broke = files.filter { $0.hasPrefix("crash-") }
        for file in broke + TestShare.of(files.filter { !broke.contains($0) }) {
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(file)))
            #expect(throws: Never.self, "\(name)/\(file)") { try target.check(bytes) }
        }
    }

    @Test func everyFolderOfTheCorpusHasATarget() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
        #expect(Set(folders) == Set(FuzzTargets.all.map { $0.name }))
    }
}
