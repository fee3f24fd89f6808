import Facts
import TestSupport
import Testing

@testable import Store

/// What is looked up for an article before its turn comes.
@Suite struct PhraseForesightTests {
    /// Articles are looked up up to 40 transactions before they are stored; some replace others meanwhile, and now and then
    /// all phrases go into the last part of their table.
    @Test(arguments: 0..<UInt64(TestShare.of(4)))
    func theSamePassagesAreFoundHoweverLongAgoAnArticleWasLookedUp(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var articles = OriginIndexTests.articles(160, &random)
        for place in stride(from: 45, to: 160, by: 15) { articles[place].0 = articles[place - 40].0 }
        let plain = try StoreUnderTest()
        for (name, sentences) in articles { try plain.record(name, sentences) }

        let store = try StoreUnderTest()
        var waiting: [ReadArticle] = []
        func storeFirst() throws {
            if Int.random(in: 0..<8, using: &random) == 0 { try Self.handOn(in: store.archive) }
            _ = try store.archive.record([waiting.removeFirst()], in: store.run) { _ in Findings(language: "de") }
        }
        for (name, sentences) in articles {
            let article = store.archive.foresee(store.article(name, sentences))
            #expect(article.read?.foreseen != nil)
            waiting.append(article)
            while waiting.count > Int.random(in: 0..<40, using: &random) { try storeFirst() }
        }
        while !waiting.isEmpty { try storeFirst() }

        let found = try plain.passages()
        #expect(found.count > 20)
        #expect(try store.passages() == found)
        for table in ["_wordings", "_passages", "_passage_carriers"] {
            #expect(try store.count(table) == plain.count(table), "\(table)")
        }
        let parts = "(\(LayeredTable.phrases.query { "SELECT * FROM \($0)" }))"
        #expect(try store.count(parts) == plain.count(parts))
        #expect(try store.count(LayeredTable.phrases.last) > 0)
    }

    /// As a transaction does that fills all parts but the last.
    private static func handOn(in archive: Archive) throws {
        try archive.queue.write { db in
            try archive.memory.begin(try db.number("PRAGMA data_version")) { try OriginIndex.isEmpty(db) }
            if try LayeredTable("_phrases", capacity: 1).settle(db) { archive.memory.noteHandingOn() }
        }
        archive.memory.commit()
    }

    @Test func whatAnotherConnectionChangedIsLookedUpAgain() throws {
        let store = try StoreUnderTest()
        let text = [OriginIndexTests.cut + "hieß es."]
        let early = store.archive.foresee(store.article("b", text))
        let other = try Archive(path: store.folder.path("a.db"), identity: NamesAlone())
        let source = store.article("a", [OriginIndexTests.news])
        _ = try other.record([source], in: store.run) { _ in Findings(language: "de") }
        try other.close()
        _ = try store.archive.record([early], in: store.run) { _ in Findings(language: "de") }
        #expect(try store.count("passages") == 1)
    }
}

/// What need not be looked up, or not everywhere.
@Suite struct NumberFilterTests {
    /// Phrases as winnowing chooses them: the smallest of some numbers.
    private static func phrases(_ count: Int, _ random: inout SeededRandom) -> [Int64] {
        (0..<count).map { _ in
            (0..<6).map { _ in Int64.random(in: .min ... .max, using: &random) }.min() ?? 0
        }
    }

    @Test(arguments: [0, 100, 20_000, 150_000, 700_000])
    func whatWasAddedIsKnownAndMostElseIsNot(_ count: Int) {
        var random = SeededRandom(seed: UInt64(count))
        let (phrases, others) = (Self.phrases(count, &random), Self.phrases(20_000, &random))
        var filter = NumberFilter()
        for phrase in phrases { filter.insert(phrase) }
        #expect(phrases.allSatisfy(filter.mayHave))
        #expect(others.count(where: filter.mayHave) < 1_600)
    }

    @Test func anEmptyStoreIsFilteredAndOneWithPhrasesIsNot() throws {
        let memory = OriginMemory()
        func whereabouts(_ phrase: Int64) -> OriginMemory.Whereabouts {
            memory.whereabouts(of: phrase, at: memory.moment)
        }
        #expect(whereabouts(1) == .anyPart)
        #expect(memory.mayBeJoined(7))
        memory.begin(1) { true }
        #expect(whereabouts(1) == .nowhere)
        #expect(!memory.mayBeJoined(7))
        memory.note(added: [1: []], hasDeleted: false)
        memory.noteJoined(7)
        memory.commit()
        memory.begin(1) { false }
        #expect(whereabouts(1) == .anyPart)
        #expect(whereabouts(2) == .nowhere)
        #expect(memory.mayBeJoined(7))
        #expect(!memory.mayBeJoined(8))
        memory.commit()
        // Another program has written.
        memory.begin(2) { false }
        #expect(whereabouts(2) == .anyPart)
        #expect(memory.mayBeJoined(8))
    }

    @Test func whatWasHandedOnIsLookedForInTheLastPart() {
        let memory = OriginMemory()
        memory.begin(1) { true }
        memory.note(added: [1: []], hasDeleted: false)
        memory.commit()
        let before = memory.moment
        memory.begin(1) { false }
        memory.note(added: [2: []], hasDeleted: false)
        memory.noteHandingOn()
        memory.commit()
        memory.begin(1) { false }
        memory.note(added: [3: []], hasDeleted: false)
        memory.commit()
        let places = [1, 2, 3, 4].map { memory.whereabouts(of: $0, at: memory.moment) }
        #expect(places == [.lastPart, .lastPart, .anyPart, .nowhere])
        // Who reads the store as it was then finds the first phrase in the first part.
        #expect(memory.whereabouts(of: 1, at: before) == .anyPart)
    }

    @Test func whatAnotherConnectionAddedIsFound() throws {
        let store = try StoreUnderTest()
        try store.record("a", ["Ein Satz, den sonst niemand hat und den auch niemand so noch einmal schreiben wird."])
        let other = try Archive(path: store.folder.path("a.db"), identity: NamesAlone())
        let source = store.article("b", [OriginIndexTests.news])
        _ = try other.record([source], in: store.run) { _ in Findings(language: "de") }
        try other.close()
        try store.record("c", [OriginIndexTests.cut + "hieß es."])
        #expect(try store.count("passages") == 1)
    }
}

/// What the last transactions added.
@Suite struct PhraseJournalTests {
    private func holder(_ print: Int64) -> PhraseHolder { PhraseHolder(print: print, sketch: .init(bits: 0)) }

    private func prints(_ journal: PhraseJournal, _ phrase: Int64, _ moment: PhraseJournal.Moment) -> Set<Int64>? {
        journal.holders(of: phrase, since: moment).map { Set($0.map(\.print)) }
    }

    @Test func whatWasAddedSinceIsKnown() {
        var journal = PhraseJournal()
        journal.add([1: [holder(10)]])
        let moment = journal.now
        journal.add([1: [holder(11)], 2: [holder(12)]])
        journal.add([1: [holder(13)]])
        // Small transactions are kept together, so one from before may be told, too.
        #expect(prints(journal, 1, moment)?.isSuperset(of: [11, 13]) == true)
        #expect(prints(journal, 2, moment) == [12])
        #expect(prints(journal, 3, moment) == [])
        #expect(prints(journal, 1, journal.now) == [])
    }

    @Test func whatIsTooLongAgoIsNotKnown() {
        var journal = PhraseJournal()
        let first = journal.now
        var moment = first
        for number in 0..<40 {
            moment = journal.now
            journal.add(Dictionary(uniqueKeysWithValues: (0..<10_000).map { (Int64($0), [holder(Int64(number))]) }))
        }
        #expect(prints(journal, 1, first) == nil)
        #expect(prints(journal, 1, moment) == [39])
    }

    @Test func afterABreakNothingFromBeforeIsKnown() {
        var journal = PhraseJournal()
        journal.add([1: [holder(10)]])
        let before = journal.now
        journal.breakOff()
        #expect(prints(journal, 1, before) == nil)
        let after = journal.now
        journal.add([1: [holder(11)]])
        #expect(prints(journal, 1, after) == [11])
    }
}
