/// Puts a lexicon together from its tables.
struct LexiconBuilder {
    var lexicon: LexiconContents
    let language: String
    private let tables: LexiconTables
    /// The verbs' infinitives; a verb's number is one less than its word's.
    var verbNames = WordTable(capacity: 1 << 13)
    /// Forms of the verb in hand.
    var forms = FormList()
    /// The letters of the form in hand.
    private var letters: [UInt8] = []

    init(_ tables: LexiconTables, language: String) throws {
        self.language = language
        self.tables = tables
        lexicon = LexiconContents(
            language: language,
            concepts: try ConceptScheme(
                tables.table("common/concepts.tsv"), words: tables.table("\(language)/concepts.tsv")),
            persons: try PersonWords(tables),
            inflection: Inflection(try tables.table("\(language)/inflection.tsv")),
            layout: LayoutWords(try tables.table("\(language)/layout.tsv")),
            stemmer: try Stemmer(language: language))
        lexicon.features.reserveCapacity(LexiconContents.usualSize)
        lexicon.markers.reserveCapacity(LexiconContents.usualSize)
        makeRoom(for: WordTable.unknown)
    }

    /// The table of that name in the language's folder.
    func table(_ name: String) throws -> LexiconTable { try tables.table("\(language)/\(name).tsv") }

    /// The table of that name in the folder that all languages share.
    func commonTable(_ name: String) throws -> LexiconTable { try tables.table("common/\(name).tsv") }

    /// Adds features and a reading to a written form.
    @discardableResult
    mutating func add(_ form: ArraySlice<UInt8>, _ features: WordFeatures, _ reading: Reading? = nil) -> WordID {
        let id = lexicon.words.insert(form)
        makeRoom(for: id)
        lexicon.features[Int(id)].formUnion(features)
        if let reading { lexicon.readings.add(reading, to: id) }
        return id
    }

    /// Adds features and a reading to the form that the parts make together.
    @discardableResult
    mutating func add(
        _ stem: ArraySlice<UInt8>, _ ending: [UInt8], _ features: WordFeatures, _ reading: Reading? = nil
    ) -> WordID {
        guard !ending.isEmpty else { return add(stem, features, reading) }
        return withForm(stem, ending) { $0.add($1, features, reading) }
    }

    /// Adds features and a reading to the stem with each of the endings.
    mutating func addForms(
        _ stem: ArraySlice<UInt8>, _ endings: [[UInt8]], _ features: WordFeatures, _ reading: Reading? = nil
    ) {
        for ending in endings { add(stem, ending, features, reading) }
    }

    /// Adds features to a written form.
    @discardableResult
    mutating func add(_ form: String, _ features: WordFeatures) -> WordID { add(ArraySlice(form.utf8), features) }

    /// Adds a name of one or more words.
    mutating func addName(_ name: ArraySlice<UInt8>, _ feature: WordFeatures, _ reading: Reading) {
        guard name.contains(UInt8(ascii: " ")) else {
            add(name, feature, reading)
            return
        }
        let words = name.parts(separatedBy: UInt8(ascii: " ")).map { add($0, []) }
        lexicon.features[Int(words[0])].insert(.beginsPhrase)
        lexicon.phrases[words[0], default: []].append(Phrase(words: words, reading: reading, feature: feature))
    }

    /// Adds a name and the genitive that ends in the language's genitive letter.
    mutating func addNameWithGenitive(_ name: ArraySlice<UInt8>, _ feature: WordFeatures, _ reading: Reading) {
        addName(name, feature, reading)
        guard lexicon.inflection.hasGenitive(name) else { return }
        withForm(name, lexicon.inflection.genitive) { $0.addName($1, feature, reading) }
    }

    /// Calls `body` with the form that the parts make together; the block of bytes for it is used again and again.
    mutating func withForm<T>(
        _ stem: ArraySlice<UInt8>, _ ending: some Collection<UInt8>,
        _ body: (inout LexiconBuilder, ArraySlice<UInt8>) -> T
    ) -> T {
        var form = letters
        letters = []
        form.removeAll(keepingCapacity: true)
        form += stem
        form += ending
        defer { letters = form }
        return body(&self, form[...])
    }

    private mutating func makeRoom(for word: WordID) {
        while lexicon.features.count <= Int(word) {
            lexicon.features.append([])
            lexicon.readings.addWord()
            lexicon.markers.append(0)
        }
    }

    mutating func finish() {
        lexicon.words.setFeatures(lexicon.features)
        for key in lexicon.phrases.keys {
            lexicon.phrases[key]?.sort { ($1.words.count, $0.words) < ($0.words.count, $1.words) }
        }
        for (index, attribution) in lexicon.attributions.enumerated() {
            lexicon.attributionsByFirstWord[attribution.words[0], default: []].append(index)
        }
        for key in lexicon.attributionsByFirstWord.keys {
            let attributions = lexicon.attributions
            lexicon.attributionsByFirstWord[key]?.sort { attributions[$0].words.count > attributions[$1].words.count }
        }
    }
}

private func < (left: (Int, [WordID]), right: (Int, [WordID])) -> Bool {
    left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
