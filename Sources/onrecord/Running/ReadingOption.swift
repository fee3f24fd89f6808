import ArgumentParser
import Readers

/// Which inputs are read, and how.
struct ReadingOption: ParsableArguments {
    @Option(
        name: .customLong("field"),
        help: ArgumentHelp(
            "What records and tables call a field: text=body. Can be given for each of: "
                + "\(ArticleField.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "field=name"))
    var choices: [String] = []

    @Option(
        name: .customLong("glob"),
        help: ArgumentHelp(
            "Read the files of folders and archives that fit: '*.md', 'politik/*'. Can be given several times.",
            valueName: "pattern"))
    var globs: [String] = []

    @Option(
        name: .customLong("files-from"),
        help: ArgumentHelp("Read the paths in a file, one a line; - is standard input.", valueName: "file"))
    var lists: [String] = []

    @Flag(name: [.customShort("0"), .customLong("null")], help: "With --files-from: a NUL byte ends each path.")
    var isNulSeparated = false

    func validate() throws {
        if isNulSeparated, lists.isEmpty { throw ValidationError("--null goes with --files-from.") }
        if globs.contains("") { throw ValidationError("--glob has no pattern. Give one: --glob '*.txt'") }
        do throws(FieldNames.Problem) { _ = try FieldNames(choices: choices) } catch {
            throw ValidationError(Self.sentence(error))
        }
    }

    /// How the inputs are read.
    func options() throws -> ReadingOptions {
        var options = ReadingOptions()
        options.fields = try FieldNames(choices: choices)
        options.globs = globs
        return options
    }

    /// `named`, and behind it what the lists name.
    ///
    /// - Throws: `Complaint` where a list cannot be read.
    func paths(_ named: [String]) throws(Complaint) -> [String] {
        var paths = named
        for list in lists {
            do throws(InputProblem) {
                paths += try PathList.read(list, isNulSeparated: isNulSeparated)
            } catch {
                throw Complaint("\(error.description).", error.fault == .missing ? .missingInput : .inputOutput)
            }
        }
        return paths
    }

    private static func sentence(_ problem: FieldNames.Problem) -> String {
        switch problem {
        case .incomplete(let choice): "--field “\(choice)” is no choice of a name. Give one: --field text=body"
        case .unknownField(let name):
            "--field “\(name)” is no field. Choose one of: "
                + ArticleField.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .repeated(let field): "--field \(field.rawValue) is given twice. Give one name for it."
        }
    }
}
