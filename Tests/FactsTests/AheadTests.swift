import Dispatch
import Testing

@testable import Facts

@Suite struct AheadTests {
    private struct Fault: Error, Equatable {}

    @Test func theValueIsWaitedForAndThereAsOftenAsItIsAskedFor() throws {
        let mayGoOn = DispatchSemaphore(value: 0)
        let times = Locked(0)
        let ahead = Ahead {
            mayGoOn.wait()
            return times.withLock { times in
                times += 1
                return times
            }
        }
        #expect(times.withLock { $0 } == 0)
        mayGoOn.signal()
        #expect(try ahead.get() == 1)
        #expect(try ahead.get() == 1)
    }

    @Test func anErrorIsThrownWhereTheValueIsAskedFor() {
        let ahead = Ahead<Int> { throw Fault() }
        #expect(throws: Fault()) { try ahead.get() }
    }
}
