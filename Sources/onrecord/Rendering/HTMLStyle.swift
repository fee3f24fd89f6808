/// How pages in HTML look, on a screen and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light dark; }
        body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
        h1 { font-size: 1.4rem; margin: 0 0 .3rem; }
        h2 { font-size: 1.1rem; margin: 1.5rem 0 .3rem; }
        .lead, .none { color: GrayText; margin: 0 0 1.5rem; }
        table { border-collapse: collapse; margin-bottom: 1.5rem; width: 100%; }
        th { border-bottom: 2px solid; font-size: .85rem; padding: .3rem .6rem .3rem 0; text-align: left; }
        td { overflow-wrap: break-word; padding: .3rem .6rem .3rem 0; vertical-align: top; }
        tbody { break-inside: avoid; border-bottom: 1px solid #8885; }
        td.number { font-variant-numeric: tabular-nums; }
        td.below { padding: 0 0 .5rem 1.5rem; }
        td.below p { margin: .1rem 0; max-width: 60rem; }
        b { color: GrayText; font-size: .85rem; font-weight: 600; margin-right: .4rem; }
        mark { background: #ffe58a; color: #000; padding: 0 .1em; print-color-adjust: exact; }
        .grid { width: auto; }
        .grid th, .grid td { border: 1px solid #8885; padding: .3rem .5rem; }
        .grid td { color: #000; print-color-adjust: exact; white-space: nowrap; }
        .grid tbody { break-inside: auto; }
        .grid small { display: block; max-width: 12rem; white-space: normal; }
        .passage p { font-size: 1.05rem; margin: .3rem 0; max-width: 45rem; }
        .passage .legend { font-size: .85rem; margin-top: .8rem; }

        """ + partColors.enumerated().map { "mark.part\($0) { background: \($1); }" }.joined(separator: "\n") + "\n"
        + StancePalette.sheet

    /// Grounds that stay apart from each other for most eyes, and on which black can be read.
    static let partColors = ["#eee6c4", "#ffd27f", "#9fd3f2", "#a6dba0", "#f4a6a0", "#cdb5e6", "#d9d9d9", "#c7e9e4"]
}
