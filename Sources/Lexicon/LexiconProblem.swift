/// What is wrong with a lexicon file, and where.
package struct LexiconProblem: Error, Sendable, Equatable {
    package enum Fault: Sendable, Equatable {
        case missingFile
        case cellCount(found: Int, expected: Int)
        case unknownValue(String, column: String, known: [String])
        case duplicate(String, firstLine: Int)
    }

    package let file: String
    /// Counted from 1; 0 where the whole file is meant.
    package let line: Int
    package let fault: Fault

    package init(file: String, line: Int, fault: Fault) {
        self.file = file
        self.line = line
        self.fault = fault
    }
}

extension LexiconProblem: CustomStringConvertible {
    package var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        return switch fault {
        case .missingFile: "\(place): there is no such lexicon file"
        case .cellCount(let found, let expected): "\(place): \(found) cells, but the header has \(expected)"
        case .unknownValue(let value, let column, let known):
            "\(place): unknown \(column) “\(value)”; known are \(known.joined(separator: ", "))"
        case .duplicate(let value, let first): "\(place): “\(value)” stands already in line \(first)"
        }
    }
}
