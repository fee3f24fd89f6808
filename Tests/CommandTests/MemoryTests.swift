import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Rows are printed as they are read: a long answer takes the memory of a short one.
@Suite struct MemoryTests {
    struct NotStarted: Error {}

    /// The most memory that the program took, in bytes.
    private func peak(_ arguments: [String], status wanted: Int32 = 0) throws -> Int {
        let words = try [BuiltProgram.url().path] + arguments
        var pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var actions = FileActions()
        defer { actions.destroy() }
        var process = pid_t()
        guard posix_spawn(&process, words[0], &actions.value, nil, &pointers, environ) == 0 else { throw NotStarted() }
        var (status, usage) = (Int32(), rusage())
        guard wait4(process, &status, 0, &usage) == process, status == wanted << 8 else { throw NotStarted() }
        #if canImport(Darwin)
            return usage.ru_maxrss
        #else
            return usage.ru_maxrss * 1024
        #endif
    }

    @Test(arguments: ["csv", "tsv", "json", "ndjson"])
    func dataTakesTheSameMemoryHoweverLong(_ format: String) throws {
        let fixture = try FixtureArchive()
        func peak(rows: Int) throws -> Int {
            let query = """
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(rows))
                SELECT n, printf('%.2000c', 'a') AS words FROM numbers
                """
            return try self.peak(["sql", query, "--format", format, "--db", fixture.path])
        }
        // The longer answer is 16 MB of text.
        #expect(try peak(rows: 8000) - peak(rows: 200) < 4 << 20)
    }
}

/// Input that is much longer than any article takes the memory that the limits give it.
extension MemoryTests {
    @Test(arguments: ["line.jsonl", "list.json", "bomb.txt.gz", "bomb.zip", "feed.rss"])
    func hostileInputTakesNoMoreThanItsLimit(_ name: String) throws {
        let folder = try TemporaryFolder()
        let small = try folder.write("small.txt", "Ein Satz.")
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 100 << 20)
        let bytes: [UInt8] =
            switch name {
            case "line.jsonl": Array(#"{"id":"1","text":""#.utf8) + long
            case "list.json": Array(#"[{"id":"1","text":""#.utf8) + long.prefix(40 << 20)
            case "feed.rss": Array("<rss><item><title>".utf8) + long
            case "bomb.zip": Packed.zip([.init("a.jsonl", bytes: long)])
            default: Packed.gzip(long)
            }
        let path = try folder.write(name, bytes)
        #expect(try peak(["extract", path], status: 65) - peak(["extract", small]) < 80 << 20)
    }
}

/// Sends the output of a process to nowhere.
private struct FileActions {
    #if canImport(Darwin)
        var value: posix_spawn_file_actions_t?
    #else
        var value = posix_spawn_file_actions_t()
    #endif

    init() {
        posix_spawn_file_actions_init(&value)
        posix_spawn_file_actions_addopen(&value, 1, "/dev/null", O_WRONLY, 0)
    }

    mutating func destroy() { posix_spawn_file_actions_destroy(&value) }
}
