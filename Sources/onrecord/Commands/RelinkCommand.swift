import ArgumentParser
import Facts
import Store

struct RelinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relink", abstract: "Judge by hand which state or organization words mean.",
        discussion: """
            The judgement stays in force when articles are imported again or read by new rules, until it is withdrawn. \
            Without --state and --organization the words mean nobody.

            EXAMPLES
              onrecord relink Georgia --state US --source 4f6c2ab1d0e93a57
              onrecord relink Kongress --organization us_congress
            """)

    @Argument(help: "The words as articles have them.") var words: String
    @Option(help: "The ISO 3166-1 code of the state that they mean.", completion: .names(.stateCodes)) var state:
        String?
    @Option(help: "The key of the organization that they mean.", completion: .names(.organizationKeys))
    var organization: String?
    @Option(help: "The key of the only source it holds for; else it holds for all.", completion: .names(.sourceKeys))
    var source: String?
    @OptionGroup var judge: JudgeOptions

    func validate() throws {
        guard state != nil, organization != nil else { return }
        throw ValidationError("Give --state or --organization, not both: words mean one of them.")
    }

    func run() throws {
        let target = state.map { Polity.state($0.uppercased()) } ?? organization.map(Polity.organization)
        try judge.keep(.relink(words: words, target: target, source: source))
    }
}
