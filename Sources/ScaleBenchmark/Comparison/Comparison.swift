/// Compares what a question takes `onrecord` with what its SQL takes the `sqlite3` shell.
package struct Comparison: Sendable {
    /// The figures of one question; each is a median, in seconds.
    package struct Figures: Sendable {
        package let name: String
        package let program: Double
        package let shell: Double
        /// Seconds of the processor, which other work on the machine adds less to.
        package let programProcessor: Double
        package let shellProcessor: Double

        /// How many times as long as the shell the program takes on the clock, its `start` left out.
        package func ratio(start: Figures) -> Double { max(program - start.program, 0) / max(shell, 1e-9) }

        /// The same of the processor: an answer is printed by one thread while another one reads on.
        package func processorRatio(start: Figures) -> Double {
            max(programProcessor - start.programProcessor, 0) / max(shellProcessor, 1e-9)
        }
    }

    /// The path of the `onrecord` that is measured.
    private let program: String
    /// The path of the `sqlite3` shell.
    private let shell: String
    private let archive: String
    private let rounds: Int

    package init(program: String, shell: String = "/usr/bin/sqlite3", archive: String, rounds: Int) {
        (self.program, self.shell, self.archive, self.rounds) = (program, shell, archive, rounds)
    }

    /// Both programs in turns, as many times as there are rounds; one run before that is not counted. What takes long
    /// runs once.
    ///
    /// - Throws: `ProgramRun.Failure`.
    package func figures(of question: AskedQuestion) throws -> Figures {
        let (asked, plain) = (command(question), shellCommand(question.sql))
        return try figures(question.name, asked, plain)
    }

    /// The start of both programs: an SQL that reads one row of the archive.
    ///
    /// - Throws: `ProgramRun.Failure`.
    package func start() throws -> Figures {
        let sql = "SELECT count(*) FROM import_runs"
        return try figures(
            "start", [program, "sql", sql, "--format", "ndjson", "--db", archive], shellCommand(sql))
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

    /// Runs that take longer than this are counted at once, and not repeated.
    private static let longRun = 5.0

    private func figures(_ name: String, _ asked: [String], _ plain: [String]) throws -> Figures {
        var (program, shell): ([ProgramRun], [ProgramRun]) = ([], [])
        for round in 0...rounds {
            let runs = (try ProgramRun(asked), try ProgramRun(plain))
            let isLong = runs.0.seconds + runs.1.seconds > 2 * Self.longRun
            guard round > 0 || rounds == 0 || isLong else { continue }
            program.append(runs.0)
            shell.append(runs.1)
            if isLong { break }
        }
        return Figures(
            name: name, program: median(program.map(\.seconds)), shell: median(shell.map(\.seconds)),
            programProcessor: median(program.map(\.processorSeconds)),
            shellProcessor: median(shell.map(\.processorSeconds)))
    }
}
