import Facts
import Testing

@testable import Origins

@Suite struct WordingTests {
    static let sentence =
        "Dass in größerem Ausmaß Soldaten aus Nato-Staaten in die Ukraine geschickt werden, gilt als unwahrscheinlich."

    @Test(arguments: [
        "dass in größerem Ausmaß Soldaten aus NATO-Staaten in die Ukraine geschickt werden gilt als unwahrscheinlich",
        "„Dass in größerem Ausmaß Soldaten aus Nato-Staaten in die Ukraine geschickt werden“, gilt als unwahrscheinlich",
        "Dass in gro\u{DF}erem".replacing("ro\u{DF}", with: "ro\u{308}ß")
            + " Ausmaß Soldaten aus Nato-Staaten in die Ukraine geschickt werden, gilt als un\u{AD}wahrscheinlich.",
    ])
    func ofTheSameWordsHaveOnePrint(_ other: String) {
        #expect(Wording(other).print == Wording(Self.sentence).print)
    }

    @Test func ofOtherNumbersHaveOthers() {
        #expect(Wording("Es kamen 73.000 Soldaten.").print != Wording("Es kamen 73.001 Soldaten.").print)
        #expect(Wording("Es kamen 3,5 Soldaten.").print != Wording("Es kamen 35 Soldaten.").print)
    }

    @Test func countAloneOnlyWhereTheyAreLong() {
        #expect(Wording(Self.sentence).standsAlone)
        #expect(!Wording("Das sagte er am Donnerstag in Brüssel.").standsAlone)
        #expect(!Wording("").standsAlone)
    }

    @Test func shareAPhraseWhereTenWordsAreTheSame() {
        let words = Self.sentence.split(separator: " ")
        for first in 0...(words.count - 10) {
            let cut = "Hans sah " + words[first..<first + 10].joined(separator: " ") + " und ging heim zu seiner Frau"
            #expect(!Wording(cut).phrases.isDisjoint(with: Wording(Self.sentence).phrases), "\(cut)")
        }
    }

    @Test(arguments: [
        (  // cut at the end
            "Damals waren auf Einladung von Frankreichs Präsident Emmanuel Macron Vertreter aus rund 30 Staaten gereist.",
            "Damals waren auf Einladung von Frankreichs Präsident Emmanuel Vertreter aus rund 30 Staaten gereist, "
                + "darunter auch der scheidende deutsche Bundeskanzler Olaf Scholz."
        ),
        (  // begun in another way
            "Dazu wird sowohl an einem Konzept für die Überwachung als auch an Plänen für eine Unterstützung gearbeitet.",
            "Nach französischen Angaben wird in der „Koalition“ sowohl an einem Konzept für die Überwachung als auch "
                + "an Plänen für eine Unterstützung gearbeitet."
        ),
        (  // one spelling of a name for another
            "Die Delegation aus Paris und London sprach am Montag in Kiew mit der Regierung über die Lage an der Front.",
            "Die Delegation aus Paris und London sprach am Montag in Kyjiw mit der Regierung über die Lage an der Front."
        ),
    ])
    func areTheSameTextCutOrEdited(_ left: String, _ right: String) {
        #expect(Wording(left).isSameText(as: Wording(right)))
        #expect(Wording(right).isSameText(as: Wording(left)))
    }

    @Test(arguments: [
        (  // other names
            "Verteidigungsminister Boris Pistorius sagte am Donnerstag in Brüssel, Deutschland werde die Ukraine stützen.",
            "Verteidigungsminister John Healey sagte am Donnerstag in Brüssel, London werde die Ukraine stützen."
        ),
        (  // another number
            "Das Land will der Ukraine bis zum Ende des Jahres 30 gepanzerte Fahrzeuge aus eigenen Beständen liefern.",
            "Das Land will der Ukraine bis zum Ende des Jahres 40 gepanzerte Fahrzeuge aus eigenen Beständen liefern."
        ),
        (  // a phrase in common
            "Die von Frankreich und Großbritannien geführte Gruppe will die Arbeiten an Plänen vorantreiben.",
            "Die von Frankreich und Großbritannien geführte Gruppe kam heute in Brüssel erstmals zusammen."
        ),
    ])
    func areTwoTextsWhereWhatTheySayDiffers(_ left: String, _ right: String) {
        #expect(!Wording(left).isSameText(as: Wording(right)))
        #expect(!Wording(right).isSameText(as: Wording(left)))
    }

    @Test func shortSentencesCountBehindTheSameSentence() {
        func prints(_ sentences: [String]) -> [Int64] {
            let text = sentences.joined(separator: " ")
            var start = 0
            let spans = sentences.map { sentence in
                defer { start += sentence.unicodeScalars.count + 1 }
                return Span(start, start + sentence.unicodeScalars.count)
            }
            return SentencePrints.of(spans, in: CodePointIndex(text)).map(\.print)
        }
        let other = "Am Abend wollten die Minister noch über ganz andere Dinge sprechen."
        #expect(prints(["Das ist so.", Self.sentence, "Das ist so."]).count == 2)
        #expect(prints([Self.sentence, "Das ist so."]) == prints([Self.sentence, "Das ist so!"]))
        #expect(prints([Self.sentence, "Das ist so."]).last != prints([other, "Das ist so."]).last)
    }
}
