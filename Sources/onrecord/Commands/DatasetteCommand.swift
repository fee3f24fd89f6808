import ArgumentParser
import Export

struct DatasetteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "datasette", abstract: "Describe the archive for Datasette, which shows it in a browser.",
        discussion: """
            Writes what tables and columns are, by what to narrow them, and every report as a saved query whose \
            parameters are the fields of a form. Datasette is a program of its own: https://datasette.io

            EXAMPLES
              onrecord datasette
              onrecord datasette site/ --db news.db
            """)

    @Argument(help: "The file to write, or a folder for datasette.yaml in it.", completion: .file())
    var path: String = "datasette.yaml"

    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard path.isEmpty else { return }
        throw ValidationError("The file has no name. Give one: onrecord datasette datasette.yaml")
    }

    func run() throws {
        let site = try SiteFile.write(archivePath: database.path, to: path)
        try Output.data("\(site.path) written; serve it with: \(site.serving)\n")
    }
}
