/// What the program's exit status means; the numbers from 64 on are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case no = 1
    case usage = 64
    case badInput = 65
    case missingInput = 66
    case software = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    case noPermission = 77
    case interrupted = 130

    var meaning: String {
        switch self {
        case .done: "done, also where nothing was found or nothing was new"
        case .no: "a question was not understood, or a check found faults"
        case .usage: "the command line is wrong"
        case .badInput: "a file is not what it should be: no text, malformed, no archive"
        case .missingInput: "a file or folder is not there, or holds no article"
        case .software: "a fault of this program"
        case .cannotCreate: "the archive or an export cannot be created there"
        case .inputOutput: "the disk cannot be read or written, or is full"
        case .tryAgain: "another program holds the archive; try again"
        case .noPermission: "the archive may not be written"
        case .interrupted: "Ctrl-C ended an import; what was stored before is whole"
        }
    }

    /// One line a status, for help screens.
    static var table: String {
        allCases.map { status in
            let number = String(status.rawValue)
            return "  " + number + String(repeating: " ", count: 4 - number.count) + status.meaning
        }.joined(separator: "\n")
    }
}
