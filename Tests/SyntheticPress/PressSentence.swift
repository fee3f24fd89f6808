import Facts

/// A sentence before it is written: text, and persons whom it names.
struct PressSentence {
    enum Piece {
        case text(String)
        case person(Int, NameForm)
    }

    /// How a person is named.
    enum NameForm {
        /// der norwegische Verteidigungsminister Jan Hollmer
        case introduced
        /// The same with an office that need not be theirs: der frühere norwegische Präsident Jan Hollmer
        case introducedAs(PressPerson.Status, PressOffice)
        /// Minister Hollmer
        case shortTitled
        /// Jan Hollmer
        case full
        /// Hollmer
        case surname
    }

    /// What stands before the verb.
    var opening: String
    /// The verb and what follows it.
    var core: [Piece]
    /// What can be cut off.
    var tail: String?
    var attribution: String?
}

/// Writes sentences one after the other and keeps where everything stands.
struct PressDraft {
    private(set) var text = ""
    private(set) var length = 0
    private(set) var sentences: [Span] = []
    private(set) var mentions: [(span: Span, person: Int)] = []
    private(set) var shared: [(span: Span, origin: Int)] = []
    /// The offices that persons are given with their state.
    private(set) var claims: [OfficeClaim] = []
    let persons: [PressPerson]
    /// Which of its spellings the outlet gives a name.
    let spelling: Int

    init(persons: [PressPerson], spelling: Int) {
        self.persons = persons
        self.spelling = spelling
    }

    /// Writes what is no sentence: a dateline, the end of a paragraph.
    mutating func write(_ words: String) {
        text += words
        length += words.unicodeScalars.count
    }

    /// Writes a sentence; gives its span.
    @discardableResult
    mutating func write(_ sentence: PressSentence, origin: Int? = nil) -> Span {
        if !text.isEmpty, text.last != "\n", text.last != " " { write(" ") }
        let start = length
        write(sentence.opening)
        for piece in sentence.core {
            switch piece {
            case .text(let words): write(words)
            case .person(let number, let form): write(number, form)
            }
        }
        if let tail = sentence.tail { write(", " + tail) }
        if let attribution = sentence.attribution { write(", " + attribution) }
        write(".")
        let span = Span(start, length)
        sentences.append(span)
        for index in claims.indices where claims[index].span.start >= start { claims[index].span = span }
        if let origin { shared.append((span, origin)) }
        return span
    }

    private mutating func write(_ number: Int, _ form: PressSentence.NameForm) {
        let person = persons[number]
        var name = spelled(person.givenName) + " " + spelled(person.surname)
        switch form {
        case .introduced: introduce(number, person.status, person.office)
        case .introducedAs(let status, let office): introduce(number, status, office)
        case .shortTitled:
            write(person.office.shortTitle + (person.isFemale ? "in " : " "))
            name = spelled(person.surname)
        case .full: break
        case .surname:
            name = spelled(person.surname)
        }
        mentions.append((Span(length, length + name.unicodeScalars.count), number))
        write(name)
    }

    private mutating func introduce(_ number: Int, _ status: PressPerson.Status, _ office: PressOffice) {
        let person = persons[number]
        claims.append(
            OfficeClaim(person: number, office: office, isFormer: status == .former, span: Span(length, length + 1)))
        write((person.isFemale ? "die " : "der ") + status.word + person.state.adjective + "e ")
        write(office.title + (person.isFemale ? "in " : " "))
    }

    private func spelled(_ name: String) -> String {
        let spellings = NameSpelling.all(of: name)
        return spellings[spelling % spellings.count]
    }
}
