import Dispatch
import Testing

@testable import Facts

@Suite struct AheadTests {
    private struct Fault: Error, Equatable {}

    @Test func theValueIsWaitedForAndThereAsOftenAsItIsAskedFor() throws {
        let mayGoOn = DispatchSemaphore(value: 0)
        let times = Locked(0)
        let ahead = AheadThread().value {
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

    @Test func valuesAreMadeInTheirOrder() throws {
        let made = Locked<[Int]>([])
        let thread = AheadThread()
        let all = (0..<100).map { number in thread.value { made.withLock { $0.append(number) } } }
        try all.last?.get()
        #expect(made.withLock { $0 } == Array(0..<100))
    }

    @Test func anErrorIsThrownWhereTheValueIsAskedFor() {
        let ahead = AheadThread().value { () -> Int in throw Fault() }
        #expect(throws: Fault()) { try ahead.get() }
    }
}
