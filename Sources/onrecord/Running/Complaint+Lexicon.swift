import Lexicon

extension Complaint {
    /// What the user reads where a topic pack cannot be used.
    init(_ problem: LexiconProblem) {
        let status: ExitStatus =
            switch problem.fault {
            case .missingFolder: .missingInput
            case .unreadable: .inputOutput
            default: .badInput
            }
        let sentence = problem.description
        self.init(sentence.hasSuffix("?") ? sentence : sentence + ".", status)
    }
}
