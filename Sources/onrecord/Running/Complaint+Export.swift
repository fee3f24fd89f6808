import Export

extension Complaint {
    /// What the user reads where an export cannot be written.
    init(_ error: ExportError) {
        switch error {
        case .folderNotEmpty(let path):
            self.init(
                "\(path) has files in it, and no earlier export. Name an empty folder, or one that is not there yet.",
                .cannotCreate)
        case .notAFolder(let path):
            self.init("\(path) is a file. Name a folder to export to.", .cannotCreate)
        case .notAFile(let path):
            self.init("\(path) is a folder. Name a file to write.", .cannotCreate)
        case .cannotCreate(let path):
            self.init("\(path) cannot be created: its folder is missing or takes no new files.", .cannotCreate)
        case .fileNotOurs(let path):
            self.init(
                "\(path) was not written by onrecord. Name another file, or move this one away.", .cannotCreate)
        case .cannotWrite(let path, let message):
            self.init("\(path) cannot be written: \(message).", .inputOutput)
        }
    }
}
