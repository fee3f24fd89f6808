import Query

/// Draws how positions went over time as SVG that needs nothing else.
///
/// A step is as wide as the days on which its source can have appeared; where steps would lie on each other, they stand
/// below each other. Steps of sources without a date stand before the axis.
struct HistoryFigure {
    let history: History
    let labels: Labels
    let title: String

    private static let width = 1000.0
    private static let labelWidth = 290.0
    private static let undatedWidth = 100.0
    private static let margin = 20.0
    private static let top = 56.0
    private static let lane = 22.0
    private static let bar = 16.0
    private static let letter = 6.2

    private struct Bar {
        let step: History.Step
        let x: Double
        let width: Double
        let lane: Int
    }

    var text: String {
        let undated = history.lines.contains { $0.steps.contains { $0.days == nil } }
        let start = Self.margin + Self.labelWidth + (undated ? Self.undatedWidth : 0)
        let axis = TimeAxis(
            days: history.lines.flatMap(\.steps).compactMap(\.days), start: start,
            width: Self.width - Self.margin - start)
        var y = Self.top
        var rows: [String] = []
        for (number, line) in history.lines.enumerated() {
            let bars = bars(of: line, axis)
            let height = Double((bars.map(\.lane).max() ?? 0) + 1) * Self.lane + 6
            rows.append(row(line, bars, y: y, height: height, isShaded: number % 2 == 1))
            y += height
        }
        let end = y
        let (legend, height) = legend(y: end + 34)
        return head(height: end + 34 + height) + grid(axis, from: Self.top, to: end, undated: undated)
            + rows.joined() + legend + "</svg>\n"
    }

    private func head(height: Double) -> String {
        let size = "\(Self.number(Self.width)) \(Self.number(height))"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(Self.number(Self.width))" \
            height="\(Self.number(height))" font-family="Helvetica, Arial, sans-serif" font-size="12">
            <title>\(Self.escaped(title))</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            \(word(title, x: Self.margin, y: 26, "font-size=\"16\" font-weight=\"bold\""))

            """
    }

    /// Dates above, and lines down from them.
    private func grid(_ axis: TimeAxis, from top: Double, to bottom: Double, undated: Bool) -> String {
        var text = ""
        guard history.lines.contains(where: { $0.steps.contains { $0.days != nil } }) else {
            return word(labels.message("undated"), x: axis.start - Self.undatedWidth, y: top - 8, "fill=\"#666666\"")
                + "\n"
        }
        for tick in axis.ticks {
            let x = Self.number(axis.place(of: tick.day))
            text += "<path d=\"M\(x) \(Self.number(top - 4))V\(Self.number(bottom))\" stroke=\"#dddddd\"/>\n"
            text +=
                word(
                    tick.text, x: axis.place(of: tick.day), y: top - 8, "text-anchor=\"middle\" fill=\"#666666\"")
                + "\n"
        }
        if undated {
            text +=
                word(labels.message("undated"), x: axis.start - Self.undatedWidth, y: top - 8, "fill=\"#666666\"")
                + "\n"
        }
        return text
    }

    private func bars(of line: History.Line, _ axis: TimeAxis) -> [Bar] {
        var ends: [Double] = []
        return line.steps.map { step in
            let x = step.days.map { axis.place(of: $0.first) } ?? axis.start - Self.undatedWidth
            let end = step.days.map { axis.place(of: $0.last + 1) } ?? axis.start - 14
            let width = max(end - x, 9)
            let lane = ends.firstIndex { $0 + 2 <= x } ?? ends.count
            if lane == ends.count { ends.append(0) }
            ends[lane] = x + width
            return Bar(step: step, x: x, width: width, lane: lane)
        }
    }

    private func row(_ line: History.Line, _ bars: [Bar], y: Double, height: Double, isShaded: Bool) -> String {
        var text = "<g>\n"
        if isShaded {
            text += """
                <rect x="\(Self.number(Self.margin))" y="\(Self.number(y))" width="\(Self.number(Self.labelWidth - 10))" \
                height="\(Self.number(height))" fill="#f5f5f5"/>

                """
        }
        let name = "\(line.actor) · \(line.contribution)"
        let most = Int((Self.labelWidth - 20) / Self.letter)
        let shown = name.count > most ? name.prefix(most - 1) + "…" : name[...]
        text += "<g><title>\(Self.escaped(name))</title>"
        text += word(String(shown), x: Self.margin + 4, y: y + 17, "") + "</g>\n"
        for bar in bars { text += draw(bar, y: y + 4 + Double(bar.lane) * Self.lane) }
        return text + "</g>\n"
    }

    private func draw(_ bar: Bar, y: Double) -> String {
        let dash = bar.step.certainty == "stated" ? "" : " stroke-dasharray=\"3 2\""
        let about = "\(bar.step.id) \(bar.step.label) – \(bar.step.evidence)"
        var text = """
            <g><title>\(Self.escaped(about))</title><rect x="\(Self.number(bar.x))" y="\(Self.number(y))" \
            width="\(Self.number(bar.width))" height="\(Self.number(Self.bar))" rx="3" \
            fill="\(StancePalette.color(bar.step.stance))" stroke="#555555"\(dash)/>
            """
        if Double(bar.step.label.count) * Self.letter < bar.width - 6 {
            text += word(bar.step.label, x: bar.x + 4, y: y + 12, "font-size=\"11\"")
        }
        return text + "</g>\n"
    }

    /// The colours that the figure has, in words; and how high that is.
    private func legend(y: Double) -> (text: String, height: Double) {
        var seen: Set<String> = []
        let stances = history.lines.flatMap(\.steps).map(\.stance).filter { seen.insert($0).inserted }
        var (x, line) = (Self.margin, 0.0)
        var text = ""
        for stance in stances {
            let label = labels.label(stance, in: .stance)
            let width = 30 + Double(label.count) * Self.letter + 14
            if x + width > Self.width - Self.margin { (x, line) = (Self.margin, line + Self.lane) }
            text += """
                <rect x="\(Self.number(x))" y="\(Self.number(y + line - 12))" width="20" height="14" rx="3" \
                fill="\(StancePalette.color(stance))" stroke="#555555"/>

                """
            text += word(label, x: x + 26, y: y + line, "") + "\n"
            x += width
        }
        return (text, line + Self.margin)
    }

    private func word(_ text: String, x: Double, y: Double, _ attributes: String) -> String {
        let more = attributes.isEmpty ? "" : " " + attributes
        return "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(more)>\(Self.escaped(text))</text>"
    }

    /// One digit behind the point, and none where it is 0.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// XML has no place for two more characters than HTML.
    private static func escaped(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" ? "\u{FFFD}" : $0 }
        return HTMLText.escaped(String(String.UnicodeScalarView(scalars)))
    }
}
