import Facts
import Testing

/// What a text says about its own origin.
@Suite struct MastheadReaderTests {
    /// Marks: `d` date, `o` outlet, `a` agency, `pl` place.
    @Test(arguments: [
        " date {d:2024-11} {pl:OSLO} ({a:dpa-AFX}) - Der Fjord ist vereist. Schiffe warten.",
        "{pl:Wien} – Der Fjord ist vereist. Schiffe warten.",
        "{pl:Brüssel} {o:taz} | Der Fjord ist vereist. Schiffe warten.",
        "{pl:LISSABON} ({a:Reuters}) - Der Fjord ist vereist. Schiffe warten.",
        "Der Fjord ist vereist. Schiffe warten.",
        "Der Fjord ist vereist. Schiffe warten./mit {a:dpa}",
        "Das Datum 2024-11 steht im Text. Reuters meldete es zuerst.",
        "date",
    ])
    func theOriginIsReadFromTheText(_ marked: String) throws {
        let text = MarkedText(marked)
        let masthead = try SharedExtractor.findings(in: text.text).masthead
        for (name, reading) in [
            ("d", masthead.date), ("o", masthead.outlet), ("a", masthead.agency), ("pl", masthead.place),
        ] {
            #expect(
                reading?.span == text.span(name), "\(name): \(reading.map { "\($0)" } ?? "nothing") in \(text.text)")
            if let reading { #expect(text.text.text(in: reading.span) == reading.value) }
        }
    }
}
