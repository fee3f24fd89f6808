import Facts

/// What is wrong with a lexicon file, and where.
package struct LexiconProblem: Error, Sendable, Equatable {
    package enum Fault: Sendable, Equatable {
        case missingFile
        case cellCount(found: Int, expected: Int)
        case unknownValue(String, column: String, known: [String])
        case duplicate(String, firstLine: Int)
        /// Another file has a row with this key.
        case alreadyThere(String, file: String, line: Int)
        /// A pack gives a key of another file a value that it does not have there.
        case otherValue(String, column: String, present: String)
        /// A verb that `verbs.tsv` does not have.
        case unknownVerb(String)
        case unknownState(String)
        case missingValue(String, column: String)
        case missingColumn(String)
        case emptyCell(column: String)
        /// No row of that file names the key.
        case unnamed(String, file: String)
        /// A concept is wider than itself.
        case circular(String)
        /// A list or a cell with spaces or parts that say nothing.
        case untidy(String, column: String)
        /// A trigger that stands for every word, or has a star inside a word.
        case star(String)
        case notAKey(String)
        case notUnicode
        case unreadable
        case missingFolder
        case notAFolder
        case noFiles
        /// A file or folder that no pack has; those that it was probably meant to be, else all.
        case strangeFile(known: [String])
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
        return "\(place)\(fault.sentence)"
    }
}

extension LexiconProblem.Fault {
    /// What follows the place, with what stands between.
    fileprivate var sentence: String {
        switch self {
        case .missingFile: ": there is no such lexicon file"
        case .cellCount(let found, let expected):
            ": \(found) \(found == 1 ? "cell" : "cells"), but the header has \(expected); tabs separate them"
        case .unknownValue(let value, let column, let known):
            ": unknown \(column) “\(value)”; \(Self.advice(value, known))"
        case .duplicate(let value, let first): ": “\(value)” stands already in line \(first)"
        case .alreadyThere(let value, let file, let line): ": “\(value)” stands already in \(file):\(line)"
        case .otherValue(_, let column, let present): ": the \(column) is “\(present)” already; leave the cell empty"
        case .unknownVerb(let verb): ": “\(verb)” is no verb of verbs.tsv; add it there"
        case .unknownState(let code): ": “\(code)” is no code of a state; use two letters, as US"
        case .missingValue(let value, let column): ": no row has “\(value)” as its \(column)"
        case .missingColumn(let column): ": the header has no column \(column)"
        case .emptyCell(let column): ": \(column) is empty"
        case .unnamed(let key, let file): ": “\(key)” has no row in \(file)"
        case .circular(let key): ": “\(key)” is wider than itself"
        case .untidy(let text, let column): ": \(column) “\(text)” has an empty part, or a space at an edge"
        case .star(let trigger): ": “\(trigger)”: a star stands at the start or end of a word, beside a letter"
        case .notAKey(let key): ": “\(key)” is no key; use small letters, digits and _"
        case .notUnicode: " is no UTF-8 text"
        case .unreadable: " cannot be read"
        case .missingFolder: " is not there; --lexicon needs a folder with lexicon files, as de/concepts.tsv"
        case .notAFolder: " is a file; --lexicon needs the folder of a pack, with files as de/concepts.tsv"
        case .noFiles: " holds no lexicon file; a pack has files as common/concepts.tsv and de/concepts.tsv"
        case .strangeFile(let known):
            known.count == 1
                ? " is no file of a pack; did you mean \(known[0])?"
                : " is no file of a pack; a pack has \(known.joined(separator: ", "))"
        }
    }

    /// The word that was probably meant, or all that there are.
    private static func advice(_ value: String, _ known: [String]) -> String {
        if let nearest = NearestWord.to(value, among: known) { return "did you mean \(nearest)?" }
        return "known are \(known.filter { !$0.isEmpty }.joined(separator: ", "))"
    }
}
