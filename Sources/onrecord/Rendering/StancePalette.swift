/// The colours of stances in pages and figures: blue for what is offered, red for what is refused, grey between.
enum StancePalette {
    static let colors = [
        "delivered": "#4393c3", "pledged": "#74add1", "conditional": "#abd9e9", "considering": "#e0f3f8",
        "undecided": "#e0e0e0", "declined": "#f46d43", "withdrawn": "#d73027", "opposes": "#fdae61",
        "requested": "#fee090",
    ]
    static let other = "#cccccc"

    static func color(_ stance: String) -> String { colors[stance] ?? other }

    /// The same as rules of a style sheet.
    static var sheet: String {
        colors.sorted { $0.key < $1.key }.map { ".stance-\($0.key) { background: \($0.value); }" }.joined(
            separator: "\n")
    }
}
