import Facts

/// A judgement as its row has it.
struct JudgementContent {
    var action: String
    var name: String
    var state: String?
    var otherName: String?
    var otherState: String?
    var source: String?
    var otherSource: String?
    var apart: String?
    var otherApart: String?
    var targetState: String?
    var targetOrganization: String?

    /// The same for the same judgement, in every file: a letter and eight hex digits.
    var key: String {
        var parts = [action, name, state, otherName, otherState, source, targetState, targetOrganization]
        if otherSource ?? apart ?? otherApart != nil { parts += [otherSource, apart, otherApart] }
        return "j" + SHA256.hex(parts.map { $0 ?? "" }.joined(separator: "\u{0}").utf8).prefix(8)
    }
}

extension PersonJudgement {
    /// What a judgement's row says about persons; nil for one about words.
    init?(key: String, _ content: JudgementContent, by judge: String) {
        let named = Named(
            name: FoldedName(content.name), state: content.state, source: content.source, apart: content.apart)
        switch (content.action, content.otherName) {
        case ("merge", let name?):
            let other = Named(
                name: FoldedName(name), state: content.otherState, source: content.otherSource,
                apart: content.otherApart)
            self.init(key: key, content: .merge(named, other), by: judge)
        case ("rename", let name?): self.init(key: key, content: .rename(named, to: name), by: judge)
        case ("split", _):
            self.init(key: key, content: .split(name: named.name, source: content.source), by: judge)
        default: return nil
        }
    }
}
