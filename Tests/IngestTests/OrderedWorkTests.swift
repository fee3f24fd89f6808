import Foundation
import Synchronization
import Testing

@testable import Ingest

@Suite struct OrderedWorkTests {
    private final class Output: Sendable {
        let results = Mutex<[UInt8]>([])
    }

    @Test(arguments: [1, 2, 5])
    func resultsComeInTheOrderOfTheInputs(jobs: Int) throws {
        let output = Output()
        let work = OrderedWork(jobs: jobs) { bytes in output.results.withLock { $0 += bytes } }
        for index in 0..<200 {
            try work.add(index) {
                if index % 7 == 0 { usleep(300) }
                return [UInt8(index)]
            }
        }
        try work.wait()
        #expect(output.results.withLock { $0 } == (0..<200).map(UInt8.init))
    }

    @Test(arguments: [1, 3])
    func aFailingOutputEndsTheRun(jobs: Int) throws {
        struct Full: Error {}
        let output = Output()
        let work = OrderedWork(jobs: jobs) { bytes in
            if bytes == [5] { throw Full() }
            output.results.withLock { $0 += bytes }
        }
        #expect(throws: Full.self) {
            for index in 0..<1000 { try work.add(index) { [UInt8(truncatingIfNeeded: index)] } }
            try work.wait()
        }
        #expect(output.results.withLock { $0 } == [0, 1, 2, 3, 4])
    }
}
