/// A part that a word has in a rule. The engine names the part; `markers.tsv` names the words.
public enum Marker: Int, Sendable, CaseIterable {
    case andOr
    case attributePreposition
    case genitiveDeterminer
    case nameParticle
    case neuterPronoun
    case obliqueDeterminer
    case passiveHelper
    case placePreposition
    /// "dass" and its old spelling.
    case thatConjunction
    /// "ob"
    case whetherConjunction
    /// "es" in "heißt es"
    case expletive
    /// "so" before a speaker
    case soAttribution
    /// "wie" in "wie X mitteilte"
    case asConjunction
    /// "als", "wie" before what something is compared with or counts as
    case comparison
    /// "von", "durch" before the agent of a passive
    case agentPreposition
    case masculinePronoun
    case femininePronoun
    /// Verbs of "es heißt": "heißt", "hieß"
    case saidVerb
    /// "wonach", "demnach", "danach"
    case accordingToWhich
    case accordingly
    /// "gegenüber"
    /// Nouns that speak for a state: "Regierung", "Außenministerium", "Seite"
    case governmentNoun
    /// "nicht", "nie"
    case plainNegation
    /// "Treffen", "Gipfel": events that are attended
    case eventNoun
    /// Determiners that are singular in the nominative: "das", "ein", "dieser"
    case singularDeterminer
    /// Adjectives of opinion behind "sein": "überzeugt", "einig"
    case speechPredicate
    /// "zu", "vor" before who listens
    case audiencePreposition
    /// "Journalisten", "Zeitung", "Sender": who listens or prints
    case audienceNoun
    /// "sogenannt": what follows is a name
    case soCalled
    /// "ausländisch", "fremd": someone else's
    case foreignAdjective
    /// "niemand", "keiner"
    case nobody
    /// Pronouns that can only be subjects: "er", "wir", "man"
    case nominativePronoun
    /// "in", "aus" before the place of an impersonal report
    case hearsayPreposition
    /// "soll", "sollen"
    case hearsayVerb
    /// Nouns that carry a report behind "nach": "Angaben", "Bericht", "Studie"
    case sourceNoun
    /// Forms of the perfect's helper: "hat", "haben", "hatte"
    case perfectHelper
    /// "Rücktritt", "Kandidatur": what a person does for themselves, not for the state they speak for
    case personalAct
    /// Nouns that name what somebody does and are made from a verb without an ending: "Abzug", "Stopp"
    case actNoun
    /// "müsse", "solle": what somebody says that another one has to do
    case obligation
    /// "sollte" before a condition without a conjunction
    case supposition
    /// "mit" before what somebody threatens
    case threatPreposition
    /// "auf", "um" before an amount that something reaches
    case levelPreposition
    /// "die beiden Länder": two that are named before
    case both
    /// "sowohl", "als", "auch" around names
    case bothAnd
    case asWell
    case also
    /// "mit" before what somebody is supported with
    case supportPreposition
    /// "Geduld", "Auskunft": what is asked for or given in passing, and is no contribution
    case courtesyNoun
    /// "Land" in "sein Land", "das Land": a state named before
    case countryNoun
    /// "weder" and "noch" around names
    case neither
    case nor
    /// "auf", "um", "zu" before what is demanded
    case demandPreposition
    /// "Amtskollege": someone with the same office elsewhere
    case counterpartNoun
    /// "wir", "man" in a speaker's words
    case firstPersonPronoun
    /// "für"
    case forPreposition
    /// "aus", "von", "durch" before who provides
    case providerPreposition
    /// "von" before what something depends on
    case dependencePreposition
    /// "auf", "gegen" before what a reservation is about
    case reservationPreposition
    /// "Koalition", "Gruppe", "Allianz" behind "die Länder der"
    case coalitionNoun
    /// "wie", "etwa" before examples
    case exampleOpener
    /// "nur" in "nicht nur": the negation negates nothing
    case cancelsNegation
    /// "scheint", "soll", "offenbar"
    case hedge
    /// "bzw.", "respektive"
    case respectively
    /// Modal verbs and helpers of a possibility: "könnte", "könnten", "kann"
    case possibility
    /// "will", "wird", "werde"
    case intention
    /// "will", "wolle", not "wird"
    case volition
    /// "Europas": no family name behind an office
    case continentName
    /// "Abzug", "Ende", "Aufhebung": nouns that end what stands behind them
    case endingNoun
    /// "Angriff", "Offensive": nouns that name what nobody gets as a contribution
    case hostileNoun
    /// "dazu", "dafür": points at a contribution named before
    case contributionPronoun
    /// "müssen", "muss"
    case necessity
    case addresseePreposition
    /// "nach", "laut" before a relative pronoun: "Berichte, nach denen"
    case accordingPreposition
    /// Determiners and pronouns that can only be a dative: "dem", "einem", "ihm"
    case dativeDeterminer

    /// "zu", "zum" in "kommt zu dem Schluss"
    case conclusionPreposition
    /// "mit", "unter" in "mit der Begründung"
    case groundPreposition
    /// "die", "diese" before a singular noun
    case feminineArticle
    /// "Jährige" in "der 48-Jährige"
    case ageNoun
    /// "Angaben" in "nach russischen Angaben": a state's own word
    case officialNoun
    /// "ließ" in "ließ wissen"
    case letting
    /// "wissen", "mitteilen" behind "ließ"
    case letKnow
    /// "gab" in "gab zu Protokoll"
    case giving
    /// "Protokoll", "bedenken" behind "gab zu"
    case recordNoun
    /// "ist", "war" with a participle: a state, not an act
    case stateHelper
    /// "eigenen" in "nach eigenen Angaben"
    case ownAdjective
    /// "ich": a verb form beside it is no subjunctive of someone else
    case firstSingularPronoun
    /// "ich", "wir": who speaks for himself
    case ownPronoun
    /// "weiter" behind a verb of speech: the speech goes on
    case continuationAdverb

    /// The bit of this part in a word's set.
    @inlinable
    @inline(__always)
    public var bit: UInt128 { 1 << UInt128(rawValue) }

    /// The part's name in `markers.tsv`: `and_or` for `andOr`.
    var name: String {
        String(describing: self).reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
