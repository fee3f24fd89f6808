import Facts
import GRDB

extension Archive {
    /// What became of an article, or why it alone could not be stored.
    package typealias RecordResult = Result<ImportOutcome, StoreError>

    /// Stores articles in their order, all in one transaction, each with everything found in it.
    ///
    /// Text that the store has already is settled without its findings: where it stands current elsewhere, or stood here
    /// before, it becomes the current version of this location. So is a newswire's item that was taken back, or of which
    /// a newer version is known. `findings` is asked for what was not looked for and is needed after all. Where `goesOn`
    /// becomes false the rest is left out: there are fewer results than articles then, and those are stored.
    ///
    /// - Throws: `StoreError` where the store cannot be written. An article whose findings are at fault (`unknownKey`,
    ///   `invalidSpan`, `undecidedPerson`) has its error among the results, and the others are stored, each by itself.
    package func record(
        _ articles: [ReadArticle], in run: ImportRun, while goesOn: () -> Bool = { true },
        findings: (Article) -> Findings
    ) throws -> [RecordResult] {
        do {
            let results = try queue.write { db in
                let rows = try sourceRows(db)
                var results: [RecordResult] = []
                for article in articles {
                    guard goesOn() else { break }
                    results.append(.success(try store(article, in: run, rows, findings)))
                }
                try rows.search.flush()
                try rows.origins.settle()
                return results
            }
            memory.commit()
            return results
        } catch let error where articles.count > 1 && concernsOneArticle(error) {
            var results: [RecordResult] = []
            for article in articles {
                let result = try record([article], in: run, while: goesOn, findings: findings)
                if result.isEmpty { break }
                results += result
            }
            return results
        } catch let error as StoreError where error.concernsOneArticle {
            return [.failure(error)]
        } catch let error as DatabaseError where Self.isUnknownKey(error) {
            guard let findings = articles.first?.read?.found.findings,
                let unknown = try read({ try KeyUse(findings).firstUnknown(in: $0) })
            else { throw StoreError(error, path: path) }
            return [.failure(unknown)]
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Stores one article in a transaction of its own.
    package func record(_ source: IncomingSource, findings: Findings, in run: ImportRun) throws -> ImportOutcome {
        let article = ReadArticle(source, findings: findings, indexing: indexing, identity: identity)
        return try record([article], in: run) { _ in findings }[0].get()
    }

    /// Changes the rows of sources in a transaction that has just begun.
    private func sourceRows(_ db: Database) throws -> SourceRows {
        try memory.begin(try db.number("PRAGMA data_version")) { try OriginIndex.isEmpty(db) }
        return try SourceRows(
            db: db, settling: PersonSettling(db: db, identity: identity),
            search: SearchRows(db: db, indexing: indexing), origins: OriginIndex(db: db, memory: memory))
    }

    private func concernsOneArticle(_ error: any Error) -> Bool {
        switch error {
        case let error as StoreError: error.concernsOneArticle
        case let error as DatabaseError: Self.isUnknownKey(error)
        default: false
        }
    }

    private static func isUnknownKey(_ error: DatabaseError) -> Bool {
        error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
    }

    private func store(
        _ article: ReadArticle, in run: ImportRun, _ rows: SourceRows, _ findings: (Article) -> Findings
    ) throws -> ImportOutcome {
        let source = article.source
        if let outcome = try settleWireItem(source, in: run, rows) { return outcome }
        let versions = try SourceVersions(of: source, db: rows.db)
        if let outcome = try settle(source, versions, in: run, rows) { return outcome }
        let read = article.read ?? .init(findings(source.article), in: source, indexing: indexing, identity: identity)
        return try insert(source, read, over: versions.current, in: run, rows)
    }

    private func insert(
        _ source: IncomingSource, _ read: ReadArticle.Contents, over current: SourceVersions.Version?,
        in run: ImportRun, _ rows: SourceRows
    ) throws -> ImportOutcome {
        if let current { try rows.supersede(current.id, by: nil, in: run) }
        let id = try rows.insert(source, read, in: run)
        if let current { try rows.setSuccessor(of: current.id, to: id) }

        try rows.origins.add(read.sentences, foreseen: read.foreseen, of: id)
        try derive(read.found, of: id, source, rows.settling, rows.db)
        return current == nil ? .new : .replaced
    }

    /// Writes everything that was found in one version of an article.
    func derive(
        _ found: ArticleFindings, of id: Int64, _ source: IncomingSource, _ settling: PersonSettling, _ db: Database
    ) throws {
        let findings = found.findings
        var actors = ActorRows(db: db, source: id, text: CodePointIndex(source.article.text))
        try actors.addReadings(findings.masthead)
        let judgements = try JudgementRows(db: db).persons()
        let profiles =
            judgements.isEmpty
            ? found.profiles : identity.profiles(in: findings, source: source.key, judgements: judgements)
        try actors.addPersons(findings.persons, profiles, settling)
        try actors.addMentions(of: findings.states, findings.organizations)
        let statements = try StatementRows(db: db, source: id).insert(findings.statements, &actors)
        let commitments = try CommitmentRows(db: db, source: id).insert(
            findings.commitments,
            statements: found.statementsOfCommitments.map { $0.map { statements[$0] } }, &actors)
        try DateRows(db: db, source: id).insert(findings, statements: statements, commitments: commitments, actors)
        let events = try EventRows(db: db, source: id).insert(findings.events, &actors)
        try FigureRows(db: db, source: id).insert(findings.figures, events: events, actors)
        try WordLinks(db: db).applyAll(to: id, key: source.key)
    }
}

extension SourceRows {
    /// Inserts a current version; gives its row.
    func insert(_ source: IncomingSource, _ read: ReadArticle.Contents, in run: ImportRun) throws -> Int64 {
        let (article, findings) = (source.article, read.found.findings)
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
        search.add(id, title: article.title, text: article.text, read.words)
        return id
    }

    func setSuccessor(of old: Int64, to new: Int64) throws {
        try RowWriter(db).run("UPDATE sources SET superseded_by = ? WHERE id = ?", new, old)
    }
}
