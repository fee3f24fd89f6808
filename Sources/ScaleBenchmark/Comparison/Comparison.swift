/// Compares what a question takes `onrecord` with what its SQL takes the `sqlite3` shell.
package struct Comparison: Sendable {
    /// What runs of one command take at the median, in seconds.
    package struct Times: Sendable {
        package let clock: Double
        /// Of the processor, which other work on the machine adds less to.
        package let processor: Double

        fileprivate init(_ runs: [ProgramRun]) {
            (clock, processor) = (median(runs.map(\.seconds)), median(runs.map(\.processorSeconds)))
        }
    }

    /// The figures of one question.
    package struct Figures: Sendable {
        package let program: Times
        package let shell: Times
        /// The program's start in the same rounds: how fast a machine is can change from minute to minute.
        package let start: Times

        /// How many times as long as the shell the program takes on the clock, its start left out.
        package var ratio: Double { max(program.clock - start.clock, 0) / max(shell.clock, 1e-9) }

        /// The same of the processor: an answer is printed by one thread while another one reads on.
        package var processorRatio: Double {
            max(program.processor - start.processor, 0) / max(shell.processor, 1e-9)
        }
    }

    /// The path of the `onrecord` that is measured.
    private let program: String
    /// The path of the `sqlite3` shell.
    private let shell: String
    private let archive: String
    /// Seconds for one question: as many rounds as they allow, within `rounds`.
    private let patience: Double

    package init(program: String, shell: String = "/usr/bin/sqlite3", archive: String, patience: Double = 4) {
        (self.program, self.shell, self.archive, self.patience) = (program, shell, archive, patience)
    }

    /// Both programs in turns, either one first in every other round; one round before that is not counted. What takes
    /// very long runs once.
    ///
    /// - Throws: `ProgramRun.Failure`.
    package func figures(of question: AskedQuestion) throws -> Figures {
        var (program, shell, start): ([ProgramRun], [ProgramRun], [ProgramRun]) = ([], [], [])
        func round(startsWithShell: Bool) throws {
            if startsWithShell { shell.append(try ProgramRun(shellCommand(question.sql))) }
            start.append(try ProgramRun(startCommand))
            program.append(try ProgramRun(command(question)))
            if !startsWithShell { shell.append(try ProgramRun(shellCommand(question.sql))) }
        }
        try round(startsWithShell: true)
        let first = (program + shell + start).reduce(0) { $0 + $1.seconds }
        if first < Self.longRound {
            (program, shell, start) = ([], [], [])
            let wanted = min(max(Int(patience / first), Self.rounds.lowerBound), Self.rounds.upperBound)
            for number in 0..<wanted { try round(startsWithShell: number % 2 == 1) }
        }
        return Figures(program: Times(program), shell: Times(shell), start: Times(start))
    }

    /// How many rounds one figure is the median of, where they are not very long.
    package static let rounds = 2...40
    /// Rounds that take longer, in seconds, are counted at once, and not repeated.
    private static let longRound = 100.0

    /// An SQL that reads one row of the archive.
    private var startCommand: [String] {
        [program, "sql", "SELECT count(*) FROM import_runs", "--format", "ndjson", "--db", archive]
    }

    /// The command line that prints all rows of the question as lines of JSON.
    package func command(_ question: AskedQuestion) -> [String] {
        let words = question.words
        return [program] + words.prefix(1) + ["--format", "ndjson", "--db", archive] + words.dropFirst()
    }

    /// The command line of the shell that prints the rows of `sql`; `options` come before the file.
    package func shellCommand(_ sql: String, _ options: [String] = []) -> [String] {
        [shell, "-readonly"] + options + [archive, sql]
    }
}
