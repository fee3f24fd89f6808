import Facts
import Linguistics

/// The meetings of an article with the places that speak of them.
struct JoinedEvents {
    /// One meeting with all mentions that are taken for it.
    struct Joined {
        var mentions: [EventMention]
        var place: EventMention.Place?
        var time: Range<Int>?
        var host: EventMention.Host?
        var kind: Event.Kind
        var status: Event.Status
        var attendances: [(draft: AttendanceDraft, evidence: Range<Int>)]
        var evidence: Range<Int>
        var lastSentence: Int
    }

    var events: [Joined] = []

    /// The meeting that a token's mention belongs to.
    func event(at token: Int) -> Int? {
        events.firstIndex { $0.mentions.contains { $0.tokens.contains(token) || $0.word == token } }
    }
}

/// Decides which mentions speak of one meeting; where the text leaves a doubt they stay apart.
struct EventJoiner {
    /// "das Treffen" without more points no farther back.
    private static let reach = 6

    private let context: EventContext
    private(set) var joined = JoinedEvents()

    init(_ context: EventContext) {
        self.context = context
    }

    mutating func add(_ mention: EventMention, _ attendances: [AttendanceDraft], in sentence: SentenceContext) {
        let number = event(of: mention, attendances)
        guard number != nil || mention.isGrounded && mention.reference != .before else { return }
        let evidences = attendances.map { ($0, sentence.tokens) }
        guard let number else {
            joined.events.append(
                JoinedEvents.Joined(
                    mentions: [mention], place: mention.place, time: mention.time, host: mention.host,
                    kind: mention.kind, status: mention.status, attendances: evidences, evidence: sentence.tokens,
                    lastSentence: sentence.number))
            return
        }
        var event = joined.events[number]
        event.mentions.append(mention)
        event.place =
            event.place.flatMap { $0.city == nil && mention.place?.city != nil ? mention.place : $0 }
            ?? mention.place
        event.time = event.time ?? mention.time
        event.host = event.host ?? mention.host
        if event.kind == .meeting { event.kind = mention.kind == .talks ? .meeting : mention.kind }
        if event.status == .proposed, mention.status != .proposed { event.status = mention.status }
        if mention.status == .cancelled { event.status = .cancelled }
        event.attendances += evidences.filter { new in !event.attendances.contains { same($0.draft, new.0) } }
        event.lastSentence = sentence.number
        joined.events[number] = event
    }

    private func same(_ left: AttendanceDraft, _ right: AttendanceDraft) -> Bool {
        left.participant.actor == right.participant.actor && left.status == right.status
            && left.representative?.actor == right.representative?.actor
    }

    /// The known meeting that a mention speaks of.
    private func event(of mention: EventMention, _ attendances: [AttendanceDraft]) -> Int? {
        let fitting = joined.events.indices.filter { fits(mention, joined.events[$0]) }
        switch mention.reference {
        case .before:
            return joined.events.indices.last { joined.events[$0].lastSentence == mention.sentence - 1 }
        case .new:
            return fitting.last { shared(mention, joined.events[$0]) >= 2 }
        case .other:
            return fitting.last { shared(mention, joined.events[$0]) >= 1 }
        case .known:
            if let same = fitting.last(where: { shared(mention, joined.events[$0]) >= 1 }) { return same }
            return onlyNear(mention, fitting)
        }
    }

    /// The one meeting that "das Treffen" can point at: the last that is spoken of, unless another is as near.
    private func onlyNear(_ mention: EventMention, _ fitting: [Int]) -> Int? {
        let near = fitting.filter {
            mention.sentence - joined.events[$0].lastSentence <= EventJoiner.reach
                && joined.events[$0].status != .proposed
                || joined.events.count == 1
        }
        let ranked = near.sorted { joined.events[$0].lastSentence > joined.events[$1].lastSentence }
        guard let first = ranked.first else { return nil }
        guard ranked.count > 1 else { return first }
        return joined.events[first].lastSentence > joined.events[ranked[1]].lastSentence ? first : nil
    }

    /// True where nothing says that the two are different.
    private func fits(_ mention: EventMention, _ event: JoinedEvents.Joined) -> Bool {
        let isGeneral = mention.kind == .meeting || mention.kind == .talks
        let fitsKind =
            mention.kind == event.kind || isGeneral && event.kind != .call
            || event.kind == .meeting && shared(mention, event) >= 1
        return fitsKind && !differs(mention.place, event.place) && !differs(mention.time, event.time)
            && !(mention.host != nil && event.host != nil && mention.host?.organization != event.host?.organization)
    }

    /// How many of place, time and body are the same.
    private func shared(_ mention: EventMention, _ event: JoinedEvents.Joined) -> Int {
        var count = 0
        if let place = mention.place, let known = event.place, !differs(place, known) { count += 1 }
        if let time = mention.time, let known = event.time, !differs(time, known) { count += 1 }
        if let host = mention.host, host.organization == event.host?.organization { count += 1 }
        return count
    }

    private func differs(_ left: EventMention.Place?, _ right: EventMention.Place?) -> Bool {
        guard let left, let right else { return false }
        if let city = left.city, let other = right.city { return city != other }
        if let state = left.state, let other = right.state { return state != other }
        return true
    }

    /// Times are the same where the last word of one stands in the other.
    private func differs(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
        guard let left, let right else { return false }
        let words = { (range: Range<Int>) in
            Set(
                range.filter { context.tokens[$0].isAny(.timeWord) || context.tokens[$0].kind == .number }
                    .map { context.article.analysis.text(of: $0..<($0 + 1)) })
        }
        return words(left).isDisjoint(with: words(right))
    }
}
