/// In which form an archive is given to other programs.
package enum ExportFormat: String, CaseIterable, Sendable {
    case csv, ndjson, jsonld, claimreview, ftm

    /// What it is, for help screens.
    package var summary: String {
        switch self {
        case .csv: "a CSV file a table and overview, with datapackage.json (Frictionless Data Package)"
        case .ndjson: "a file a table and overview, one JSON object a line"
        case .jsonld: "annotations.jsonld: W3C Web Annotations on the words of the articles, with PROV provenance"
        case .claimreview: "claims.jsonld: schema.org claims, each in a ClaimReview that nobody has rated yet"
        case .ftm: "entities.ftm.json: FollowTheMoney entities, one JSON object a line"
        }
    }
}
