import ArgumentParser
import Foundation
import Ingest
import Store

/// What every judgement takes: the archive, who judges and why.
struct JudgeOptions: ParsableArguments {
    @Option(help: "Who judges; the user's name where it is left out.") var by: String?
    @Option(help: "Why, in words.") var why: String?
    @OptionGroup var database: DatabaseOption
    @OptionGroup var lexicon: LexiconOption

    /// Keeps the judgement and prints its key.
    func keep(_ judgement: Judgement) throws {
        let key = try Self.complaining(in: database.path) {
            try Self.importer(database, lexicon).judge(judgement, by: by ?? NSUserName(), reason: why)
        }
        try Output.data("\(key) in force\n")
    }

    static func importer(_ database: DatabaseOption, _ lexicon: LexiconOption) throws -> Importer {
        try Importer(
            databasePath: database.path, tables: lexicon.tables(), version: OnRecordCommand.configuration.version)
    }

    /// Runs `work`; what a judgement lacks becomes a sentence.
    static func complaining<Result>(in path: String, _ work: () throws -> Result) throws -> Result {
        do { return try work() } catch let error as JudgementError { throw Complaint(error, in: path) }
    }
}

extension Complaint {
    init(_ error: JudgementError, in path: String) {
        switch error {
        case .unknownPerson(let name, let nearest):
            let advice = nearest.first.map { "Did you mean \($0)?" } ?? "List persons with: onrecord report persons"
            self.init("Nobody in \(path) is called “\(name)”. \(advice)", .missingInput)
        case .severalPersons(let name, let keys):
            self.init("“\(name)” is the name of several persons. Give a key: \(keys.joined(separator: ", "))", .usage)
        case .samePerson(let name): self.init("“\(name)” and the other name are one person already.", .usage)
        case .unknownSource(let key):
            self.init("There is no source \(key) in \(path). List them with: onrecord report sources", .missingInput)
        case .unknownTarget(let key):
            self.init("“\(key)” is no state or organization that \(path) knows.", .missingInput)
        case .unknownWords(let words):
            self.init("No source names a state or organization with the words “\(words)”.", .missingInput)
        case .unknownJudgement(let key):
            self.init(
                "There is no judgement \(key) in force in \(path). List them with: onrecord report judgements",
                .missingInput)
        }
    }
}
