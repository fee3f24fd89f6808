import Foundation
import Ingest
import Lexicon
import Store
import SyntheticPress

/// Imports an invented press and prints how well its persons, origins and contradictions are told.
struct PressAccuracy {
    private let count: Int
    private let seeds: [UInt64]

    /// The number of articles, then a seed for each press; 2,000 and one press where they are not given.
    init(_ numbers: [Int]) {
        count = numbers.first ?? 2_000
        seeds = numbers.count > 1 ? numbers.dropFirst().map { UInt64($0) } : [1]
    }

    func run() throws {
        for seed in seeds {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("press-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let press = SyntheticPress(count: count, seed: seed)
            let world = try ImportedPress(press, in: folder, lexicon: .bundled(), reference: .bundled())
            print("press \(seed): \(try world.scores())")
        }
    }
}
