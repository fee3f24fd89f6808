extension Lexicon {
    /// The German lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package static func bundled() throws -> Lexicon { try Lexicon(.bundled) }

    /// The German lexicon that the tables make together.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    package convenience init(_ tables: LexiconTables) throws {
        var builder = try LexiconBuilder(tables, language: "de")
        try builder.addFunctionWords()
        try builder.addVerbs()
        try builder.addOpenClasses()
        try builder.addReportingPhrases()
        try builder.addStates()
        try builder.addOrganizations()
        try builder.addOffices()
        try builder.addRoles()
        try builder.addPeopleAndPlaces()
        try builder.addPositions()
        try builder.addNumbers()
        try builder.addComplements()
        try builder.addEvents()
        builder.finish()
        self.init(builder.lexicon)
    }
}
