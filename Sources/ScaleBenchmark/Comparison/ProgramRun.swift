import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One run of a program, from its start to its end.
package struct ProgramRun: Sendable {
    /// The program could not be started, or ended with another status than 0 and 1.
    package struct Failure: Error {
        package let command: [String]
        package let status: Int32
    }

    /// Seconds on the clock.
    package let seconds: Double
    /// Seconds of the processor, which other work on the machine does not add to.
    package let processorSeconds: Double
    /// The most memory that it had at once, in bytes.
    package let peakMemory: Int

    /// Runs `command`, a path with its arguments; its output goes to the file `output`, its messages to nowhere.
    ///
    /// - Throws: `Failure`.
    package init(_ command: [String], output: String = "/dev/null") throws {
        var pointers = command.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var process = pid_t()
        let clock = ContinuousClock()
        let start = clock.now
        guard let path = pointers[0], posix_spawn(&process, path, &actions, nil, &pointers, environ) == 0 else {
            throw Failure(command: command, status: -1)
        }
        var (status, usage) = (Int32(), rusage())
        guard wait4(process, &status, 0, &usage) == process, status == 0 || status == 1 << 8 else {
            throw Failure(command: command, status: status)
        }
        seconds = (clock.now - start) / .seconds(1)
        processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        #if canImport(Darwin)
            peakMemory = usage.ru_maxrss
        #else
            peakMemory = usage.ru_maxrss * 1024
        #endif
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
}

/// The figure in the middle of several, or between the two that are.
package func median(_ figures: [Double]) -> Double {
    let sorted = figures.sorted()
    return sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
