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
        let work = OrderedWork<Int>(jobs: 2, mostAtOnce: 8, places: 32) { batch in
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

    /// Inputs that take two of four places: no more than two are under way, and one that wants more than there are comes
    /// through alone.
    @Test func inputsWaitForTheirPlaces() throws {
        let underWay = Locked((now: 0, most: 0))
        let work = OrderedWork<Int>(jobs: 4, mostAtOnce: 1, places: 4) { _ in
            usleep(200)
            underWay.withLock { $0.now -= 1 }
        }
        for index in 0..<40 {
            try work.add(index, places: index == 20 ? 100 : 2) {
                underWay.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                return index
            }
        }
        try work.wait()
        #expect(underWay.withLock { $0.now } == 0)
        #expect(underWay.withLock { $0.most } <= 2)
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
