import Foundation

/// Seconds of the processor that this process has had, so that waiting for others does not count.
struct ProcessorTime {
    /// In the program and its libraries.
    var program = 0.0
    /// In the system, which reads and writes files for it.
    var system = 0.0

    var total: Double { program + system }

    static func now() -> ProcessorTime {
        var ticks = tms()
        _ = times(&ticks)
        let second = Double(sysconf(Int32(_SC_CLK_TCK)))
        return ProcessorTime(program: Double(ticks.tms_utime) / second, system: Double(ticks.tms_stime) / second)
    }

    static func - (left: ProcessorTime, right: ProcessorTime) -> ProcessorTime {
        ProcessorTime(program: left.program - right.program, system: left.system - right.system)
    }

    static func / (time: ProcessorTime, count: Int) -> ProcessorTime {
        ProcessorTime(program: time.program / Double(count), system: time.system / Double(count))
    }
}
