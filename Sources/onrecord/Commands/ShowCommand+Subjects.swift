import Facts
import Lexicon
import Query

extension ShowCommand {
    /// Everything known of the source, state or person of that name.
    func dossier(in archive: ReadOnlyArchive, _ tables: LexiconTables) throws -> Dossier {
        if let key = try archive.key(ofSource: id) { return try archive.dossier(ofSource: key) }
        let names = try NameFinder(archive, tables: tables)
        if let code = try known({ try names.states(id) })?.first {
            let dossier = try archive.dossier(ofState: code)
            if !dossier.sections.isEmpty { return dossier }
            throw Complaint("No source in \(database.path) names \(id) or says anything of it.", .missingInput)
        }
        guard let keys = try known({ try names.persons(id) }) else { throw unknown(try nearest(names)) }
        guard keys.count == 1, let key = keys.first else { throw Complaint(severalPersons: id, keys) }
        return try archive.dossier(ofPerson: key)
    }

    /// Nil where there is nobody of that name.
    private func known(_ find: () throws -> Set<String>) throws -> Set<String>? {
        do { return try find() } catch is UnknownName { return nil }
    }

    /// The name of a person, state or source that is most like it.
    private func nearest(_ names: NameFinder) throws -> String? {
        for find in [names.persons, names.states, names.sources] {
            do { _ = try find(id) } catch let unknown as UnknownName {
                if let nearest = unknown.nearest { return nearest }
            }
        }
        return nil
    }

    private func unknown(_ nearest: String?) -> Complaint {
        let advice =
            nearest.map { "Did you mean \($0)?" }
            ?? "Give s12 or c3 as reports print them, a source, a person or a state."
        return Complaint(
            "\(database.path) knows no statement, commitment, source, person or state “\(id)”. \(advice)",
            .missingInput)
    }

    func write(_ dossier: Dossier, _ labels: Labels) throws {
        switch rows.format {
        case .table: try writeTables(of: dossier, labels)
        case .markdown:
            let writer = rows.writer(labels)
            let texts = dossier.sections.map { "## \(labels.title(of: $0.name))\n\n\(writer.text(of: $0.answer))" }
            try Output.data(texts.joined(separator: "\n"))
        case .html: try Output.data(page(of: dossier, labels))
        case .json: try Output.data(object(of: dossier))
        case .ndjson, .csv, .tsv, .svg:
            throw Complaint(
                "--format \(rows.format.rawValue) is for rows of one kind, and “\(id)” has several. "
                    + "Choose table, markdown, html or json.", .usage)
        }
    }

    private func writeTables(of dossier: Dossier, _ labels: Labels) throws {
        let writer = rows.writer(labels)
        var texts = dossier.sections.map { section in
            let title = "\(labels.title(of: section.name)): \(section.answer.rows.count)"
            return rows.style.rendered(rows.style.marked(title, .heading)) + "\n\n" + writer.text(of: section.answer)
        }
        if let text = dossier.text {
            texts.append(MarkedPassage(text, labels: labels, width: rows.width, style: rows.style, gap: "").text)
        }
        try Output.data(texts.joined(separator: "\n"))
    }

    private func page(of dossier: Dossier, _ labels: Labels) -> String {
        let html = HTMLRows(labels: labels, page: PageFrame(title: id))
        let sections = dossier.sections.map {
            HTMLText.element("h2", labels.title(of: $0.name)) + "\n" + html.table(of: $0.answer)
        }
        let text = dossier.text.map { HTMLPassage($0, labels: labels, gap: "").text } ?? ""
        return html.text(around: sections.joined() + text)
    }

    /// One object: a list of rows for each kind, and the text of a source.
    private func object(of dossier: Dossier) -> String {
        var members = dossier.sections.map { section in
            var encoder = JSONRows(isLines: false)
            var text = encoder.opening(section.answer.fields)
            text += encoder.text(of: section.answer.rows)
            return "\(JSONString.text(section.name)): \(text)\(encoder.closing().dropLast())"
        }
        if let text = dossier.text { members.append("\"text\": \(JSONString.text(text.paragraph))") }
        return "{\n" + members.joined(separator: ",\n") + "\n}\n"
    }
}
