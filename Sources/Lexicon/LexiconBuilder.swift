/// Puts a lexicon together from its tables.
struct LexiconBuilder {
    var lexicon: LexiconContents
    let language: String
    var verbNumbers: [String: Int32] = [:]

    init(language: String) throws {
        self.language = language
        lexicon = LexiconContents(
            language: language,
            concepts: try ConceptScheme(
                LexiconFiles.table("common/concepts.tsv"), words: LexiconFiles.table("\(language)/concepts.tsv")),
            inflection: Inflection(try LexiconFiles.table("\(language)/inflection.tsv")),
            layout: LayoutWords(try LexiconFiles.table("\(language)/layout.tsv")))
    }

    /// The table of that name in the language's folder.
    func table(_ name: String) throws -> LexiconTable { try LexiconFiles.table("\(language)/\(name).tsv") }

    /// Adds features and a reading to a written form.
    @discardableResult
    mutating func add(_ form: String, _ features: WordFeatures, _ reading: Reading? = nil) -> WordID {
        let id = lexicon.words.insert(form)
        while lexicon.features.count <= Int(id) {
            lexicon.features.append([])
            lexicon.readings.append([])
            lexicon.markers.append(0)
        }
        lexicon.features[Int(id)].formUnion(features)
        if let reading, !lexicon.readings[Int(id)].contains(reading) { lexicon.readings[Int(id)].append(reading) }
        return id
    }

    /// Adds a name of one or more words.
    mutating func addName(_ name: String, _ feature: WordFeatures, _ reading: Reading) {
        let parts = name.split(separator: " ").map(String.init)
        guard parts.count > 1 else {
            add(name, feature, reading)
            return
        }
        let words = parts.map { add($0, []) }
        lexicon.features[Int(words[0])].insert(.beginsPhrase)
        lexicon.phrases[words[0], default: []].append(Phrase(words: words, reading: reading, feature: feature))
    }

    /// Adds a name and the genitive that ends in the language's genitive letter.
    mutating func addNameWithGenitive(_ name: String, _ feature: WordFeatures, _ reading: Reading) {
        addName(name, feature, reading)
        guard let genitive = lexicon.inflection.genitive(of: name) else { return }
        addName(genitive, feature, reading)
    }

    mutating func finish() {
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
