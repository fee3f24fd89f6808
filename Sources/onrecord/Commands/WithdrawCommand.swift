import ArgumentParser

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a judgement back.",
        discussion: """
            What the rules say holds again. The judgement stays listed, as withdrawn.

            EXAMPLES
              onrecord report judgements
              onrecord withdraw j4f6c2ab1
            """)

    @Argument(help: "The judgement's key, as report judgements prints it.", completion: .names(.judgements)) var key:
        String
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption

    func run() throws {
        try JudgeOptions.complaining(in: database.path) {
            try JudgeOptions.importer(database, lexicon).withdrawJudgement(key)
        }
        try Output.data("\(key) withdrawn\n")
    }
}
