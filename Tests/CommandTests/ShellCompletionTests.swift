import Foundation
import TestSupport
import Testing

/// Tab in the shells themselves, on a terminal, with the scripts that the program writes for them.
@Suite struct ShellCompletionTests {
    struct InteractiveShell: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        /// What is typed so that the shell knows the script.
        let preparation: String
        var testDescription: String { name }

        /// Where the shell is; nil where there is none.
        var path: String? { Self.path(of: name) }

        static func path(of command: String) -> String? {
            ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(command)" }
                .first(where: FileManager.default.isExecutableFile)
        }
    }

    static let shells = [
        InteractiveShell(
            name: "bash", arguments: ["--norc", "--noprofile", "-i"],
            preparation: "source <(onrecord --generate-completion-script bash)"),
        InteractiveShell(
            name: "zsh", arguments: ["-f", "-i"],
            preparation:
                "autoload -U compinit; compinit -u -D; source <(onrecord --generate-completion-script zsh)"),
        InteractiveShell(
            name: "fish", arguments: ["-N", "-i"],
            preparation: "onrecord --generate-completion-script fish | source"),
    ]

    /// Types `lines` into the shell and waits until it ends.
    private func type(_ lines: [String], into shell: InteractiveShell, at path: String, folder: URL) throws {
        let process = Process()
        // A terminal of its own, without which fish does not work.
        if let session = InteractiveShell.path(of: "setsid") {
            process.executableURL = URL(fileURLWithPath: session)
            process.arguments = ["-c", "-w", path] + shell.arguments
        } else {
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = shell.arguments
        }
        process.currentDirectoryURL = folder
        let programs = try BuiltProgram.url().deletingLastPathComponent().path
        process.environment = [
            "PATH": "\(programs):/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm",
            "ONRECORD_DB": "fixture.db",
        ]
        let terminal = try Terminal(columns: 100)
        process.standardInput = terminal.handle
        process.standardOutput = terminal.handle
        process.standardError = terminal.handle
        terminal.forgetScreen()
        try process.run()
        terminal.type(([shell.preparation] + lines + ["exit\n"]).joined(separator: "\n"))
        process.waitUntilExit()
    }

    @Test(arguments: shells)
    func completeAStateAndAPerson(_ shell: InteractiveShell) throws {
        guard let path = shell.path else { return print("Skipped: there is no \(shell.name) to complete names in.") }
        let fixture = try FixtureArchive()
        try type(
            [
                "onrecord repo\tstates --state Nor\t--form\tcsv > states.csv",
                "onrecord report persons --person Lars\t--format csv > persons.csv",
            ], into: shell, at: path, folder: fixture.folder.url)
        let written = { try String(contentsOf: fixture.folder.url.appendingPathComponent($0), encoding: .utf8) }
        #expect(try written("states.csv").contains("\nNO,"))
        #expect(try written("persons.csv").contains("\nlars_moen,") || written("persons.csv").contains("\nLars Moen,"))
    }

    @Test(arguments: shells)
    func runNothingThatANameSays(_ shell: InteractiveShell) throws {
        guard let path = shell.path else { return print("Skipped: there is no \(shell.name) to complete names in.") }
        let folder = try TemporaryFolder()
        try folder.write("a $(touch pwned) it's.txt", "Der Minister sagte, die Schiffe seien im Hafen.")
        #expect(
            try Program(folder: folder.url).run("import", "a $(touch pwned) it's.txt", "--db", "fixture.db").status == 0
        )
        try type(["onrecord show a\t> shown.txt"], into: shell, at: path, folder: folder.url)
        let shown = try String(contentsOf: folder.url.appendingPathComponent("shown.txt"), encoding: .utf8)
        #expect(shown.contains("a $(touch pwned) it's.txt"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("pwned")))
    }
}
