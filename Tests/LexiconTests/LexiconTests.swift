import Testing

@testable import Lexicon

@Suite struct LexiconTests {
    private func readings(_ word: String, _ kind: Reading.Kind) throws -> [Reading] {
        let lexicon = try SharedLexicon.german.get()
        return lexicon.readings(of: lexicon.words.find(word)).filter { $0.kind == kind }
    }

    @Test(arguments: [
        ("Norwegen", Reading.Kind.stateName, "NO"), ("Norwegens", .stateName, "NO"),
        ("norwegischer", .stateAdjective, "NO"),
        ("Norwegerin", .demonym, "NO"), ("Oslo", .seat, "NO"), ("Ankara", .seat, "TR"), ("Briten", .demonym, "GB"),
        ("Kenianer", .demonym, "KE"), ("chilenische", .stateAdjective, "CL"), ("US", .statePrefix, "US"),
        ("Frankreich", .stateName, "FR"), ("Südkorea", .stateName, "KR"), ("Taiwans", .stateName, "TW"),
    ])
    func aStateIsKnownByItsForms(_ word: String, _ kind: Reading.Kind, _ code: String) throws {
        let lexicon = try SharedLexicon.german.get()
        let codes = try readings(word, kind).map { lexicon.states[Int($0.index)].code }
        #expect(codes.contains(code), "\(codes)")
    }

    @Test func everyStateHasAName() throws {
        let lexicon = try SharedLexicon.german.get()
        var named: Set<Int32> = []
        for word in 0..<lexicon.words.count {
            let readings =
                lexicon.readings(of: WordID(word)) + lexicon.phrases(beginningWith: WordID(word)).map(\.reading)
            for reading in readings where reading.kind == .stateName { named.insert(reading.index) }
        }
        #expect(lexicon.states.indices.filter { !named.contains(Int32($0)) }.map { lexicon.states[$0].code } == [])
    }

    @Test(arguments: ["Verteidigungsministerin", "Verteidigungsministers"])
    func anOfficeIsKnownByItsForms(_ word: String) throws {
        let lexicon = try SharedLexicon.german.get()
        #expect(try readings(word, .office).map { lexicon.offices[Int($0.index)].key } == ["defence_minister"])
    }

    @Test func theLongestPhraseComesFirst() throws {
        let lexicon = try SharedLexicon.german.get()
        for word in 0..<lexicon.words.count {
            let lengths = lexicon.phrases(beginningWith: WordID(word)).map(\.words.count)
            #expect(lengths == lengths.sorted(by: >))
        }
    }

    @Test func everyPartOfARuleHasWords() throws {
        let lexicon = try SharedLexicon.german.get()
        for marker in Marker.allCases {
            let isUsed = (0..<lexicon.words.count).contains { lexicon.isMarker(WordID($0), marker) }
            #expect(isUsed, "no word has the part \(marker.name)")
        }
    }

    @Test func noWordIsFoundForAnUnknownForm() throws {
        let lexicon = try SharedLexicon.german.get()
        #expect(lexicon.words.find("Xyzzyquux") == WordTable.unknown)
        #expect(lexicon.readings(of: WordTable.unknown).isEmpty)
        #expect(lexicon.features[Int(WordTable.unknown)] == [])
    }
}
