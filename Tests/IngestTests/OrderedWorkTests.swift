import Facts
import Foundation
import Testing

@testable import Ingest

@Suite struct OrderedWorkTests {
    private final class Output: Sendable {
        let results = Locked<[UInt8]>([])
    }

    @Test(arguments: [1, 2, 5])
    func resultsComeInTheOrderOfTheInputs(jobs: Int) throws {
        let output = Output()
        let work = OrderedWork<UInt8>(jobs: jobs) { bytes in output.results.withLock { $0 += bytes } }
        for index in 0..<200 {
            try work.add(index) {
                if index % 7 == 0 { usleep(300) }
                return UInt8(index)
            }
        }
        try work.wait()
        #expect(output.results.withLock { $0 } == (0..<200).map(UInt8.init))
    }

    @Test func whatIsReadyMeanwhileComesTogether() throws {
        let sizes = Locked<[Int]>([])
        let gate = DispatchSemaphore(value: 0)
        let work = OrderedWork<Int>(jobs: 2, mostAtOnce: 8) { batch in
            if batch.contains(0) { gate.wait() }
            sizes.withLock { $0.append(batch.count) }
        }
        for index in 0..<20 { try work.add(index) { index } }
        gate.signal()
        try work.wait()
        let found = sizes.withLock { $0 }
        #expect(found.reduce(0, +) == 20)
        #expect(found.allSatisfy { $0 <= 8 })
        #expect(found.count < 20)
    }

    @Test(arguments: [1, 3])
    func aFailingOutputEndsTheRun(jobs: Int) throws {
        struct Full: Error {}
        let output = Output()
        let work = OrderedWork<UInt8>(jobs: jobs, mostAtOnce: 1) { bytes in
            if bytes == [5] { throw Full() }
            output.results.withLock { $0 += bytes }
        }
        #expect(throws: Full.self) {
            for index in 0..<1000 { try work.add(index) { UInt8(truncatingIfNeeded: index) } }
            try work.wait()
        }
        #expect(output.results.withLock { $0 } == [0, 1, 2, 3, 4])
    }
}
