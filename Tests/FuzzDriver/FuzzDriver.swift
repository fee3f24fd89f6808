import Foundation
import FuzzTargets

private typealias Run = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafePointer<CChar>>>,
    _ run: Run
) -> CInt

/// The name under which SwiftPM links the `main` of an executable; hands over to libFuzzer.
@_cdecl("FuzzDriver_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafePointer<CChar>>) -> CInt {
    var (count, arguments) = (count, arguments)
    // The target is loaded before the clock of the first input runs.
    _ = FuzzedTarget.shared
    return runFuzzer(&count, &arguments) { bytes, count in
        do {
            try FuzzedTarget.shared.get().check(Array(UnsafeBufferPointer(start: bytes, count: count)))
        } catch {
            fatalError("\(error)")
        }
        return 0
    }
}

/// The target that `ONRECORD_FUZZ_TARGET` names.
private enum FuzzedTarget {
    static let shared = Result<any FuzzTarget, any Error> {
        let name = ProcessInfo.processInfo.environment["ONRECORD_FUZZ_TARGET"] ?? ""
        guard let target = FuzzTargets.named(name) else {
            fatalError("ONRECORD_FUZZ_TARGET is none of \(FuzzTargets.all.map { $0.name })")
        }
        return try target.init()
    }
}
