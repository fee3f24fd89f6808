import ArgumentParser
import Lexicon

/// The user's own words and concepts.
struct LexiconOption: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: ArgumentHelp(
            "A topic pack: a folder with words and concepts of your own. Can be given several times.",
            valueName: "folder"), completion: .directory)
    var folders: [String] = []

    func validate() throws {
        guard folders.contains("") else { return }
        throw ValidationError("--lexicon has no folder name. Give one: --lexicon PACK")
    }

    /// The lexicon files with those of the packs.
    ///
    /// - Throws: `LexiconProblem` where a pack is not what it should be.
    func tables() throws -> LexiconTables {
        folders.isEmpty ? .bundled : try LexiconTables(adding: folders.map(LexiconPack.init))
    }
}
