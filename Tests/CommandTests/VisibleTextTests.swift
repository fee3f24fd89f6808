import Testing

@testable import onrecord

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("plain ä 東 👩‍🚀", "plain ä 東 👩‍🚀"), ("\u{1B}[2J", "␛[2J"), ("a\nb\tc\r", "a↵b␉c␍"), ("\u{7F}\u{0}", "␡␀"),
        ("\u{9B}1m", "\\u{9B}1m"), ("\u{202E}x", "\\u{202E}x"),
    ])
    func showsWhatATerminalWouldObey(_ text: String, _ shown: String) {
        #expect(VisibleText.escaping(text) == shown)
    }
}
