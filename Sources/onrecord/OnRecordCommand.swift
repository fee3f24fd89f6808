import ArgumentParser
import Export
import Lexicon
import MemorySettings
import Query

/// The program: reads the command line, runs a command, turns errors into sentences and exit statuses.
@main
struct OnRecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord",
        abstract: "Who said what, who promises what, under which condition, and where that is written.",
        discussion: """
            COMPLETION
              Tab completes what is typed, and names that the archive knows, once the shell is told so:
              bash  source <(onrecord --generate-completion-script bash)
              zsh   source <(onrecord --generate-completion-script zsh)
              fish  onrecord --generate-completion-script fish | source

            EXIT STATUS
            \(ExitStatus.table)
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, AskCommand.self, ReportCommand.self, SearchCommand.self, ShowCommand.self,
            WhyCommand.self,
            SQLCommand.self, CheckCommand.self, ExportCommand.self, DatasetteCommand.self, ExtractCommand.self,
            PersonsCommand.self, RelinkCommand.self, WithdrawCommand.self,
        ])

    func run() throws {
        try Output.data(
            """
            OnRecord turns news articles into an archive that answers who said what, and under which condition.

            Start with:
              onrecord import FOLDER     reads articles into onrecord.db
              onrecord ask "QUESTION"    answers from it, with the sentences that prove it
              onrecord report            lists the ready-made reports

            All commands: onrecord help

            """)
    }

    static func main() {
        onrecord_sqlite_count_no_memory()
        onrecord_reserve_memory_in_large_pieces()
        Output.endQuietlyOnClosedPipe()
        Output.surviveFileSizeLimit()
        let arguments = Array(CommandLine.arguments.dropFirst())
        // What a completion script calls; it may be that of another version.
        let asksForCompletion = arguments.first == "---completion"
        do {
            let words = CommandWords(commands: configuration.subcommands.compactMap { $0.configuration.commandName })
            if !asksForCompletion, let complaint = words.complaint(about: arguments) { throw complaint }
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let complaint as Complaint {
            end(with: complaint)
        } catch let error as ArchiveError {
            end(with: Complaint(error))
        } catch let error as ExportError {
            end(with: Complaint(error))
        } catch let refusal as QueryRefusal {
            end(with: Complaint(refusal))
        } catch let lack as NoDates {
            end(with: Complaint(lack))
        } catch let lack as NoScores {
            end(with: Complaint(lack))
        } catch let lack as UnfitFilter {
            end(with: Complaint(lack))
        } catch let unknown as UnknownName {
            end(with: Complaint(unknown))
        } catch let problem as LexiconProblem {
            end(with: Complaint(problem))
        } catch {
            guard !asksForCompletion || exitCode(for: error).isSuccess else { end(with: Complaint("", .usage)) }
            exit(withError: error)
        }
    }

    private static func end(with complaint: Complaint) -> Never {
        if !complaint.sentence.isEmpty { Output.message("Error: \(complaint.sentence)") }
        exit(withError: ExitCode(complaint.status.rawValue))
    }
}
