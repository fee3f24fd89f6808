import Foundation
import Query

extension Complaint {
    /// What the user reads where the archive cannot be opened or read.
    init(_ error: ArchiveError) {
        switch error {
        case .missing(let path):
            self.init("\(path) is not there. Make it with: onrecord import PATH --db \(path)", .missingInput)
        case .cannotCreate(let path):
            self.init("\(path) cannot be created: its folder is missing or takes no new files.", .cannotCreate)
        case .cannotOpen(let path):
            self.init("\(path) cannot be opened: it is a folder, or may not be read.", .inputOutput)
        case .notADatabase(let path):
            self.init("\(path) is no SQLite database. Name another file with --db.", .badInput)
        case .otherApplication(let path, let id):
            let owner = id == 0 ? "It names no application" : "It belongs to application \(id)"
            self.init("\(path) is no OnRecord archive. \(owner); name another file with --db.", .badInput)
        case .otherVersion(let path, let found, let supported):
            let advice = found > supported ? "Update onrecord." : "Import its articles into a new file."
            self.init(
                "\(path) is an archive of version \(found); this program reads version \(supported). \(advice)",
                .badInput)
        case .readOnly(let path):
            self.init("\(path) may not be written. Give it write permission, or name another file.", .noPermission)
        case .locked(let path):
            self.init("\(path) is in use by another program. Try again when that is done.", .tryAgain)
        case .damaged(let path, let message):
            self.init("\(path) is damaged (\(message)). Import its articles into a new file.", .badInput)
        case .notWritten(let path):
            self.init(
                "\(path) could not be written any further. Look at its disk and at the limits of the system "
                    + "(ulimit -f), then give the same command again.", .inputOutput)
        case .diskFull(let path):
            self.init(
                "There is no room left on the disk of \(path). Make some, then give the same command again.",
                .inputOutput)
        case .database(let path, let code, let message):
            self.init("\(path): SQLite reports error \(code), \(message).", .software)
        case .schemaNotEmbedded:
            self.init("This program was built without its schema. Build it again.", .software)
        case .unknownKey(let table, let key):
            self.init("“\(key)” is not in the table \(table). Build the program again.", .software)
        case .invalidSpan(let rule, let start, let end, let length):
            self.init("Rule \(rule) gave [\(start), \(end)) of a text of \(length) characters.", .software)
        case .undecidedPerson(let name):
            self.init("It was not decided who “\(name)” is.", .software)
        }
    }

    /// What the user reads where rows have no score to restrict them by.
    init(_ lack: NoScores) {
        let scored = QuestionCatalogue.reports.filter(\.hasScores).map(\.name).joined(separator: ", ")
        self.init(
            "--min-score does not fit \(lack.question), which have no score. Leave it out; it is for: \(scored).",
            .usage)
    }

    /// What the user reads where rows have no date to restrict them by.
    init(_ lack: NoDates) {
        self.init("--as-of does not fit \(lack.question), which are not written in sources. Leave it out.", .usage)
    }

    /// What the user reads where rows lack what a filter restricts.
    init(_ lack: UnfitFilter) {
        let fitting = QuestionCatalogue.reports.filter { $0.takes(lack.part) }.map(\.name).joined(separator: ", ")
        self.init("--\(lack.part.rawValue) does not fit \(lack.question). Leave it out; it is for: \(fitting).", .usage)
    }

    /// What the user reads where a filter names somebody or something that is not known.
    init(_ unknown: UnknownName) {
        let list =
            switch unknown.part {
            case .state: "Give a code or name: --state DE"
            case .office: "Give a key or name: --office defence_minister"
            case .person: "List persons with: onrecord report persons"
            case .source, .since, .until: "List sources with: onrecord report sources"
            }
        let advice = unknown.nearest.map { "Did you mean \($0)?" } ?? list
        self.init("The archive knows no \(unknown.part.rawValue) “\(unknown.name)”. \(advice)", .missingInput)
    }

    /// What the user reads where an SQL text was not run.
    init(_ refusal: QueryRefusal) {
        switch refusal {
        case .empty: self.init("There is no SQL statement. Give one that reads, as: select * from sources", .usage)
        case .notReading(let word):
            self.init("\(word) is not allowed: sql only reads. Use SELECT, WITH, VALUES or EXPLAIN.", .usage)
        case .unknownWord(let word, let nearest):
            let advice = nearest.map { "Did you mean \($0)?" } ?? "Use SELECT, WITH, VALUES or EXPLAIN."
            self.init("\(word) is no word that SQL begins with. \(advice)", .usage)
        case .severalStatements: self.init("That is more than one SQL statement. Give them one by one.", .usage)
        case .tooLong(let seconds):
            let limit = seconds.formatted(.number.locale(Locale(identifier: "en_US")))
            self.init(
                "The statement was ended after \(limit) seconds. Ask for less, or give it longer with --time-limit.",
                .tryAgain)
        case .faulty(let message): self.init("SQLite does not accept that: \(message).", .usage)
        }
    }
}
