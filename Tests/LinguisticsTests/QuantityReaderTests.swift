import Facts
import Testing

@testable import Linguistics

/// Numbers with their bounds and units.
@Suite struct QuantityReaderTests {
    /// A text and the quantities in it: their words, `least..most` and what else there is to tell.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [String]
        var testDescription: String { text }

        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }
    }

    private static func quantities(in text: String) throws -> [String] {
        let analysis = try SharedLexicon.analysis(of: text)
        return analysis.sentences.flatMap { QuantityReader(analysis).phrases(in: $0.tokens) }.map { phrase in
            let limits = "\(phrase.atLeast?.description ?? "")..\(phrase.atMost?.description ?? "")"
            let numbers = phrase.atLeast == phrase.atMost ? phrase.atLeast?.description ?? "" : limits
            var words = [analysis.text(of: phrase.tokens), numbers]
            if phrase.bound != .exactly { words.append(phrase.bound.rawValue) }
            if phrase.isEach { words.append("each") }
            if let unit = phrase.unit {
                words.append("[\(analysis.text(of: unit.tokens))]")
                if unit.kind != .count { words.append(unit.kind.rawValue) }
                if unit.isTime { words.append("time") }
                if let currency = unit.currency { words.append(currency) }
                if let measured = unit.measured { words.append("of \(analysis.text(of: measured))") }
            }
            return words.joined(separator: " ")
        }
    }

    private static let numbers: [Case] = [
        .init("Dänemark will 150 Soldaten schicken.", "150 Soldaten 150 [Soldaten]"),
        .init("Es sind 73.000 ausgebildete Soldaten.", "73.000 ausgebildete Soldaten 73000 [ausgebildete Soldaten]"),
        .init("Es kamen 1.250.000 Menschen.", "1.250.000 Menschen 1250000 [Menschen]"),
        .init("Es sind 73 000 Soldaten.", "73 000 Soldaten 73000 [Soldaten]"),
        .init("Sie schicken zwei Minenjagdboote.", "zwei Minenjagdboote 2 [Minenjagdboote]"),
        .init("Zwei Fregatten sind da.", "Zwei Fregatten 2 [Fregatten]"),
        .init("Es kamen fünfundzwanzig Panzer.", "fünfundzwanzig Panzer 25 [Panzer]"),
        .init("Es kamen zwei Dutzend Panzer.", "zwei Dutzend Panzer 24 [Panzer]"),
        .init("Es kamen ein Dutzend Panzer.", "ein Dutzend Panzer 12 [Panzer]"),
        .init("Es kamen hundert Soldaten.", "hundert Soldaten 100 [Soldaten]"),
        .init("Sie kaufen 2000 Raketen.", "2000 Raketen 2000 [Raketen]"),
        .init(
            "Es gab 150 zusätzliche deutsche Soldaten.",
            "150 zusätzliche deutsche Soldaten 150 [zusätzliche deutsche Soldaten]"),
        .init("Es waren zwei der sechs Fregatten.", "zwei der sechs Fregatten 2 [der sechs Fregatten]"),
    ]

    private static let units: [Case] = [
        .init("Es gab 40 Millionen Euro.", "40 Millionen Euro 40000000 [Euro] currency EUR"),
        .init("Es gab 1,5 Milliarden US-Dollar.", "1,5 Milliarden US-Dollar 1500000000 [US-Dollar] currency USD"),
        .init("Es gab 1,35 Mrd. Euro für alle.", "1,35 Mrd. Euro 1350000000 [Euro] currency EUR"),
        .init("Es gab 40 Mio Franken.", "40 Mio Franken 40000000 [Franken] currency CHF"),
        .init("Es gab eine Million Dollar.", "eine Million Dollar 1000000 [Dollar] currency"),
        .init("Es gab eine halbe Million Euro.", "eine halbe Million Euro 500000 [Euro] currency EUR"),
        .init("Es gab zweieinhalb Milliarden Euro.", "zweieinhalb Milliarden Euro 2500000000 [Euro] currency EUR"),
        .init("Es gab 500 kanadische Dollar.", "500 kanadische Dollar 500 [kanadische Dollar] currency CAD"),
        .init("Es gab 20 Millionen €.", "20 Millionen € 20000000 [€] currency EUR"),
        .init("Es gab € 20 Millionen.", "€ 20 Millionen 20000000 [€] currency EUR"),
        .init("Es gab $500.000 für alle.", "$500.000 500000 [$] currency"),
        .init("Es waren 0,7 Prozent.", "0,7 Prozent 0.7 [Prozent] percent"),
        .init("Es waren 40 % der Kosten.", "40 % 40 [%] percent of der Kosten"),
        .init("Es kamen 500 Tonnen Weizen.", "500 Tonnen 500 [Tonnen] measure of Weizen"),
        .init(
            "Es kamen 20 Millionen Euro Soforthilfe.",
            "20 Millionen Euro 20000000 [Euro] currency EUR of Soforthilfe"),
        .init("Es dauerte zwei Jahre.", "zwei Jahre 2 [Jahre] time"),
        .init("Es sind 40 Millionen.", "40 Millionen 40000000"),
    ]

    private static let bounds: [Case] = [
        .init("Es kamen mehr als 150 Soldaten.", "mehr als 150 Soldaten 150.. more_than [Soldaten]"),
        .init("Mehr als 150 Soldaten kamen.", "Mehr als 150 Soldaten 150.. more_than [Soldaten]"),
        .init("Es kamen bis zu 2.500 Soldaten.", "bis zu 2.500 Soldaten ..2500 at_most [Soldaten]"),
        .init("Es kamen rund 30 Länder.", "rund 30 Länder 30 about [Länder]"),
        .init("Rund dreißig Länder kamen.", "Rund dreißig Länder 30 about [Länder]"),
        .init("Es kamen mindestens 26 Länder.", "mindestens 26 Länder 26.. at_least [Länder]"),
        .init("Es kamen knapp 100 Panzer.", "knapp 100 Panzer ..100 below [Panzer]"),
        .init("Es kamen nicht mehr als 100 Panzer.", "nicht mehr als 100 Panzer ..100 at_most [Panzer]"),
        .init("Es kamen weniger als 100 Panzer.", "weniger als 100 Panzer ..100 less_than [Panzer]"),
        .init("Es kamen zwischen 10 und 20 Schiffe.", "zwischen 10 und 20 Schiffe 10..20 between [Schiffe]"),
        .init("Es kamen 15 bis 20 Schiffe.", "15 bis 20 Schiffe 15..20 between [Schiffe]"),
        .init("Es kamen 15–20 Schiffe.", "15–20 Schiffe 15..20 between [Schiffe]"),
        .init(
            "Es kosten 40 bis 50 Millionen Euro.",
            "40 bis 50 Millionen Euro 40000000..50000000 between [Euro] currency EUR"),
        .init(
            "Es kosten 500.000 bis 1,5 Millionen Euro.",
            "500.000 bis 1,5 Millionen Euro 500000..1500000 between [Euro] currency EUR"),
        .init("Es kamen rund 15 bis 20 Schiffe.", "rund 15 bis 20 Schiffe 15..20 about [Schiffe]"),
        .init("Sie schicken je 40 Soldaten.", "je 40 Soldaten 40 each [Soldaten]"),
        .init("Es kamen bis zu rund 40 Soldaten.", "bis zu rund 40 Soldaten ..40 at_most [Soldaten]"),
        .init("Es kamen ca. 40 Soldaten.", "ca. 40 Soldaten 40 about [Soldaten]"),
        .init("Es kamen genau 40 Soldaten.", "genau 40 Soldaten 40 [Soldaten]"),
    ]

    private static let noNumbers: [Case] = [
        .init("Polen will 2030 Truppen schicken."), .init("Bis 2027 sollen Truppen kommen."),
        .init("Im Jahr 2000 kamen Soldaten."), .init("Am 24.02.2022 kamen Soldaten."),
        .init("Um 12.30 Uhr kamen Soldaten."), .init("Um 12:30 Uhr kamen Soldaten."), .init("Das Spiel endete 3:2."),
        .init("Am 3. Oktober kamen Soldaten."), .init("Die 3. Brigade kam."), .init("Es kamen mehrere 100 Soldaten."),
        .init("Es kamen mehrere hundert Soldaten."), .init("Es kamen Millionen Soldaten."),
        .init("Es kamen Dutzende Soldaten."), .init("Der 15-jährige Soldat kam."), .init("Ein Soldat kam."),
        .init("Eine Fregatte kam."), .init("Nach Artikel 5 kommen Truppen."),
        .init("Es kamen einige tausend Soldaten."),
        .init("Der Leopard 2 Panzer kam."), .init("Die F-16 Flugzeuge kamen."), .init("Die Version 1.5 kam."),
    ]

    @Test(arguments: numbers) func numbersAreRead(_ example: Case) throws {
        #expect(try Self.quantities(in: example.text) == example.expected)
    }

    @Test(arguments: units) func unitsAreRead(_ example: Case) throws {
        #expect(try Self.quantities(in: example.text) == example.expected)
    }

    @Test(arguments: bounds) func boundsAreRead(_ example: Case) throws {
        #expect(try Self.quantities(in: example.text) == example.expected)
    }

    @Test(arguments: noNumbers) func whatIsNoQuantityIsNotRead(_ example: Case) throws {
        #expect(try Self.quantities(in: example.text) == [])
    }

    @Test func digitsHaveGermanMarks() {
        let read = ["7", "73.000", "1.234.567,5", "0,7", "1500"].map { NumeralReader.value(of: Array($0.utf8)) }
        #expect(read.map { $0?.description } == ["7", "73000", "1234567.5", "0.7", "1500"])
        for odd in ["1.5", "12:30", "24.02.2022", "0.500", "05", "1.0000", "1,5,2", "12345678901234567890", "1.,5"] {
            #expect(NumeralReader.value(of: Array(odd.utf8)) == nil, "\(odd)")
        }
    }

    @Test func aRunOfNumbersIsReadInTime() throws {
        #expect(try Self.quantities(in: String(repeating: "mehr als 5 ", count: 5_000)).count == 5_000)
    }
}
