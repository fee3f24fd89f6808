import ArgumentParser
import Facts

/// The first words of a command line, looked at before the rest is parsed.
struct CommandWords {
    let commands: [String]
    /// The program's own options.
    let options: Set<String> = ["-h", "--help", "--version"]

    /// What is wrong with the command, where it is none of ours or stands behind its options.
    func complaint(about arguments: [String]) -> Complaint? {
        guard let first = arguments.first else { return nil }
        if first.hasPrefix("-") { return complaint(aboutOption: first, behind: arguments.dropFirst()) }
        let word = first == Self.help ? arguments.dropFirst().first { !$0.hasPrefix("-") } : first
        guard let word, word != Self.help, !commands.contains(word) else { return nil }
        let nearest = NearestWord.to(word, among: commands)
        let advice = nearest.map { "Did you mean \($0)?" } ?? "The commands are \(commands.joined(separator: ", "))."
        return Complaint("There is no command \(word). \(advice)", .usage)
    }

    private func complaint(aboutOption option: String, behind rest: ArraySlice<String>) -> Complaint? {
        guard !options.contains(option), let command = rest.first(where: commands.contains) else { return nil }
        return Complaint(
            "\(option) stands before the command. Options follow it: onrecord \(command) … \(option)", .usage)
    }

    private static let help = "help"
}
