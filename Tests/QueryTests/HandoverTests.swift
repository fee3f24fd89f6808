import Dispatch
import Facts
import Testing

@testable import Query

/// One thread makes, another takes.
@Suite struct HandoverTests {
    private struct Failure: Error {}

    @Test func whatIsMadeComesInItsOrder() throws {
        let handover = Handover<Int>(most: 3)
        DispatchQueue(label: "test.maker").async {
            for number in 0..<1000 { _ = handover.give(number) }
            handover.finish(.success(()))
        }
        var taken: [Int] = []
        while let number = try handover.take() { taken.append(number) }
        #expect(taken == Array(0..<1000))
    }

    @Test func theMakerIsNotFurtherAheadThanAllowed() throws {
        let handover = Handover<Int>(most: 3)
        let made = Locked(0)
        DispatchQueue(label: "test.maker").async {
            for number in 0..<100 {
                made.withLock { $0 = number }
                _ = handover.give(number)
            }
            handover.finish(.success(()))
        }
        for taken in 0..<100 {
            #expect(try handover.take() == taken)
            // Three wait, and one more is made.
            #expect(made.withLock { $0 } <= taken + 4)
        }
        #expect(try handover.take() == nil)
    }

    @Test func anErrorComesBehindWhatWasMadeBefore() throws {
        let handover = Handover<Int>(most: 3)
        _ = handover.give(1)
        handover.finish(.failure(Failure()))
        #expect(try handover.take() == 1)
        #expect(throws: Failure.self) { try handover.take() }
    }

    @Test func whoWantsNoMoreEndsAWaitingMaker() throws {
        let handover = Handover<Int>(most: 1)
        let wasWanted = Locked([Bool]())
        DispatchQueue(label: "test.maker").async {
            var isWanted = true
            while isWanted {
                isWanted = handover.give(1)
                wasWanted.withLock { [isWanted] in $0.append(isWanted) }
            }
            handover.finish(.success(()))
        }
        #expect(try handover.take() == 1)
        handover.close {}
        #expect(wasWanted.withLock { $0.last } == false)
    }
}
