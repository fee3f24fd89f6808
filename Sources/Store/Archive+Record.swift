import Facts
import GRDB

extension Archive {
    /// An article on its way into the store.
    package struct ReadArticle: Sendable {
        package let source: IncomingSource
        /// What was found in it; nil where nobody looked because the store was thought to know the text.
        package let findings: Findings?

        package init(source: IncomingSource, findings: Findings?) {
            self.source = source
            self.findings = findings
        }
    }

    /// What became of an article, or why it alone could not be stored.
    package typealias RecordResult = Result<ImportOutcome, StoreError>

    /// Stores articles in their order, all in one transaction, each with everything found in it.
    ///
    /// Text that the store has already is settled without its findings: where it stands current elsewhere, or stood here
    /// before, it becomes the current version of this location. So is a newswire's item that was taken back, or of which
    /// a newer version is known. `findings` is asked for what was not looked for and is needed after all. Where `goesOn`
    /// becomes false the rest is left out: there are fewer results than articles then, and those are stored.
    ///
    /// - Throws: `StoreError` where none of them is stored. An article whose findings are at fault (`unknownKey`,
    ///   `invalidSpan`, `undecidedPerson`) has its error among the results, and the others are stored.
    package func record(
        _ articles: [ReadArticle], in run: ImportRun, while goesOn: () -> Bool = { true },
        findings: (Article) -> Findings
    ) throws -> [RecordResult] {
        try write { db in
            var results: [RecordResult] = []
            for article in articles {
                guard goesOn() else { break }
                results.append(
                    try recorded(article.source, in: run, db) { article.findings ?? findings(article.source.article) })
            }
            return results
        }
    }

    /// Stores one article in a transaction of its own.
    package func record(_ source: IncomingSource, findings: Findings, in run: ImportRun) throws -> ImportOutcome {
        try record([ReadArticle(source: source, findings: findings)], in: run) { _ in findings }[0].get()
    }

    private func recorded(
        _ source: IncomingSource, in run: ImportRun, _ db: Database, _ findings: () -> Findings
    ) throws -> RecordResult {
        if let outcome = try settle(source, in: run, db) { return .success(outcome) }
        let findings = findings()
        do {
            var outcome = ImportOutcome.new
            try db.inSavepoint {
                outcome = try insert(source, findings: findings, in: run, db: db)
                return .commit
            }
            return .success(outcome)
        } catch let error as StoreError where error.concernsOneArticle {
            return .failure(error)
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            guard let unknown = try KeyUse(findings).firstUnknown(in: db) else { throw error }
            return .failure(unknown)
        }
    }

    private func insert(
        _ source: IncomingSource, findings: Findings, in run: ImportRun, db: Database
    ) throws -> ImportOutcome {
        let settling = PersonSettling(db: db, identity: identity)
        let rows = SourceRows(db: db, settling: settling, search: SearchRows(db: db, indexing: indexing))
        let current = try SourceVersions(of: source, db: db).current
        if let current { try rows.supersede(current.id, by: nil, in: run) }
        let id = try rows.insert(source, findings: findings, in: run)
        if let current { try rows.setSuccessor(of: current.id, to: id) }

        try OriginIndex(db: db).add(findings.sentences, of: id, text: CodePointIndex(source.article.text))
        try derive(findings, of: id, source, settling, db)
        return current == nil ? .new : .replaced
    }

    /// Writes everything that was found in one version of an article.
    func derive(
        _ findings: Findings, of id: Int64, _ source: IncomingSource, _ settling: PersonSettling, _ db: Database
    ) throws {
        var actors = ActorRows(db: db, source: id, text: CodePointIndex(source.article.text))
        try actors.addReadings(findings.masthead)
        let judgements = try JudgementRows(db: db).persons()
        try actors.addPersons(
            findings.persons, identity.profiles(in: findings, source: source.key, judgements: judgements), settling)
        try actors.addMentions(of: findings.states, findings.organizations)
        let statements = try StatementRows(db: db, source: id).insert(findings.statements, &actors)
        let commitments = try CommitmentRows(db: db, source: id).insert(
            findings.commitments,
            statements: identity.statementsOfCommitments(in: findings).map { $0.map { statements[$0] } }, &actors)
        try DateRows(db: db, source: id).insert(findings, statements: statements, commitments: commitments, actors)
        let events = try EventRows(db: db, source: id).insert(findings.events, &actors)
        try FigureRows(db: db, source: id).insert(findings.figures, events: events, actors)
        try WordLinks(db: db).applyAll(to: id, key: source.key)
    }
}

extension SourceRows {
    /// Inserts a current version; gives its row.
    func insert(_ source: IncomingSource, findings: Findings, in run: ImportRun) throws -> Int64 {
        let article = source.article
        let masthead = findings.masthead
        let date =
            article.date.flatMap(PublicationDate.init) ?? masthead.date.flatMap { PublicationDate($0.value) }
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO sources (
                key, name, location, url, title, language, text, text_sha256,
                published, published_earliest, published_latest, author, outlet, agency, place,
                slug, urgency, dateline, wire_version, import_run_id, extraction_run_id, extractor_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source.key, source.name, source.location, article.url, article.title, findings.language, article.text,
            source.textSHA256, date?.text, date?.earliest, date?.latest, article.author,
            article.outlet ?? masthead.outlet?.value, article.agency ?? masthead.agency?.value,
            masthead.place?.value, article.wire?.slug, article.wire?.urgency, article.wire?.dateline,
            article.wire?.version, run.id, run.id, run.extractorVersion)
        let id = writer.lastID
        try search.add(id, title: article.title, text: article.text, language: findings.language)
        return id
    }

    func setSuccessor(of old: Int64, to new: Int64) throws {
        try RowWriter(db).run("UPDATE sources SET superseded_by = ? WHERE id = ?", new, old)
    }
}
