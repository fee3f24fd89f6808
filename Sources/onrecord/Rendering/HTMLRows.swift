import Query

/// What stands above and below the rows of a page of its own.
struct PageFrame {
    /// What the page is about.
    var title = ""
    /// One sentence on it.
    var lead = ""
    /// What is read where there is no row.
    var none = ""
    /// HTML below the rows.
    var below = ""
}

/// Writes rows as one page in HTML that needs nothing else: no script, no other file.
struct HTMLRows {
    let labels: Labels
    let page: PageFrame

    func encoder(showsCarriers: Bool) -> PagedRows {
        var rows = PagedRows(showsCarriers: showsCarriers) { table(of: $0) }
        rows.frame = (opening, closing)
        rows.separator = ""
        rows.empty = none
        return rows
    }

    /// A page with `content`, which is HTML; empty where there is nothing to show.
    func text(around content: String) -> String { opening + (content.isEmpty ? none : content) + closing }

    private var none: String { page.none.isEmpty ? "" : HTMLText.element("p", class: "none", page.none) + "\n" }

    private var closing: String { page.below + "</body>\n</html>\n" }

    private var opening: String {
        let title = page.title.isEmpty ? "OnRecord" : page.title
        return """
            <!DOCTYPE html>
            <html lang="\(HTMLText.escaped(labels.language))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            \(HTMLText.element("title", title))
            <style>
            \(HTMLStyle.sheet)
            </style>
            </head>
            <body>
            \(HTMLText.element("h1", title))

            """ + (page.lead.isEmpty ? "" : HTMLText.element("p", class: "lead", page.lead) + "\n")
    }

    /// One body of a table for each row: its cells, and its passages below them. What no row fills is not shown.
    func table(of answer: Answer) -> String {
        let filled = answer.fields.indices.filter { field in
            answer.fields[field].place != .data && answer.rows.contains { !labels.text(for: $0[field]).isEmpty }
        }
        let columns = filled.filter { answer.fields[$0].place == .column }
        let passages = filled.filter { answer.fields[$0].place != .column }
        let heads = columns.map { HTMLText.element("th", labels.title(of: answer.fields[$0].key)) }.joined()
        var text = "<table>\n<thead><tr>\(heads)</tr></thead>\n"
        for row in answer.rows {
            let cells = columns.map { "<td\(Self.isNumber(row[$0]) ? " class=\"number\"" : "")>\(html(row[$0]))</td>" }
            text += "<tbody>\n<tr>\(cells.joined())</tr>\n"
            let below = passages.map { passage(answer.fields[$0].key, row[$0]) }.joined()
            if !below.isEmpty { text += "<tr><td class=\"below\" colspan=\"\(columns.count)\">\(below)</td></tr>\n" }
            text += "</tbody>\n"
        }
        return text + "</table>\n"
    }

    private func passage(_ field: String, _ value: Value) -> String {
        let words = html(value)
        guard !words.isEmpty else { return "" }
        return "<p>\(HTMLText.element("b", labels.title(of: field))) \(words)</p>"
    }

    private func html(_ value: Value) -> String {
        guard case .excerpt(let excerpt) = value else { return HTMLText.escaped(labels.text(for: value)) }
        return HTMLText.excerpt(excerpt.pieces.map { ($0.text, $0.isMarked) })
    }

    private static func isNumber(_ value: Value) -> Bool {
        switch value {
        case .integer, .real: true
        default: false
        }
    }
}
