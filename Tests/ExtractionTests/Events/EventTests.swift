import Testing

@Suite struct EventTests {
    @Test(arguments: Meetings.right)
    func everyMeetingOfTheTextIsFound(_ example: EventCase) throws { try example.check() }

    @Test(arguments: Meetings.joined)
    func whatSeveralSentencesSayOfOneMeetingIsJoined(_ example: EventCase) throws { try example.check() }

    @Test(arguments: NoMeetings.right)
    func whatIsNoMeetingIsLeftOut(_ example: EventCase) throws { try example.check() }

    @Test(arguments: NoMeetings.withoutGuests)
    func whoOnlyMayComeTakesNoPart(_ example: EventCase) throws { try example.check() }

    @Test(arguments: Figures.right)
    func everyFigureOfTheTextIsFound(_ example: FigureCase) throws { try example.check() }

    @Test(arguments: Figures.none)
    func aNumberThatCountsNothingIsNoFigure(_ example: FigureCase) throws { try example.check() }
}
