// swift-tools-version: 6.1
import PackageDescription

/// `make` and the continuous integration turn warnings into errors; a package that depends on this one does not.
let strict: [SwiftSetting] =
    Context.environment["ONRECORD_STRICT"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

/// `make fuzz` builds everything with the instruments of libFuzzer, which brings a `main` of its own.
let isFuzzed = Context.environment["ONRECORD_FUZZ"] != nil
let fuzzed: [SwiftSetting] = isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

let package = Package(
    name: "onrecord",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "OnRecord", targets: ["Facts", "Query", "Ingest"]),
        .executable(name: "onrecord", targets: ["onrecord"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        .target(name: "EmbeddedFiles"),
        .target(name: "Facts"),
        .target(name: "Lexicon", dependencies: ["Facts", "EmbeddedFiles"], exclude: ["Data"]),
        .target(name: "Linguistics", dependencies: ["Facts", "Lexicon"]),
        .target(name: "Extraction", dependencies: ["Facts", "Lexicon", "Linguistics"]),
        .target(name: "Resolution", dependencies: ["Facts", "Lexicon"]),
        .target(name: "Origins", dependencies: ["Facts"]),
        .target(
            name: "Store",
            dependencies: [
                "Facts", "EmbeddedFiles", "Origins", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "Query",
            dependencies: [
                "Facts", "Lexicon", "Store", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "Export", dependencies: ["Facts", "Store", "Query", .product(name: "GRDB", package: "GRDB.swift")]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
        .target(name: "Readers", dependencies: ["Facts", "CLibXML2", "CZlib"]),
        .target(
            name: "Ingest",
            dependencies: ["Facts", "Readers", "Lexicon", "Linguistics", "Extraction", "Resolution", "Store"]),
        .target(name: "MemorySettings", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "onrecord",
            dependencies: [
                "Lexicon", "Readers", "Ingest", "Query", "Export", "MemorySettings",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "ScaleBenchmark",
            dependencies: [
                "Facts", "Lexicon", "Resolution", "Store", "Ingest", "Query", "SyntheticPress",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(name: "AllocationCount"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Facts", "Lexicon", "Linguistics", "Extraction", "Resolution", "Store", "Ingest", "AllocationCount",
                "SyntheticPress", "ScaleBenchmark",
            ]),
        .testTarget(name: "FactsTests", dependencies: ["Facts"]),
        .testTarget(name: "LexiconTests", dependencies: ["Facts", "Lexicon", "EmbeddedFiles", "TestSupport"]),
        .testTarget(name: "LinguisticsTests", dependencies: ["Facts", "Lexicon", "Linguistics", "TestSupport"]),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Facts", "Lexicon", "Linguistics", "Extraction", "TestSupport"]),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Facts", "Store", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "OriginsTests", dependencies: ["Facts", "Origins"]),
        .testTarget(name: "ResolutionTests", dependencies: ["Facts", "Lexicon", "Resolution"]),
        .testTarget(name: "ReadersTests", dependencies: ["Facts", "Readers", "TestSupport"]),
        .testTarget(
            name: "IngestTests",
            dependencies: [
                "Facts", "Readers", "Lexicon", "Extraction", "Resolution", "Store", "Ingest", "SyntheticPress",
                "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(
            name: "TestSupport",
            dependencies: ["Facts", "Lexicon", "Resolution", "Store", "Ingest", "Query", "SyntheticPress", "CZlib"],
            path: "Tests/TestSupport"),
        .target(
            name: "SyntheticPress",
            dependencies: [
                "Facts", "Lexicon", "Store", "Ingest", "Query", .product(name: "GRDB", package: "GRDB.swift"),
            ], path: "Tests/SyntheticPress"),
        .testTarget(
            name: "SyntheticPressTests",
            dependencies: [
                "Facts", "Lexicon", "Resolution", "Store", "Ingest", "Query", "SyntheticPress", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "ScaleBenchmarkTests",
            dependencies: [
                "Query", "ScaleBenchmark", "TestSupport", "onrecord", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "QueryTests",
            dependencies: [
                "Facts", "Lexicon", "Query", "Store", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ], exclude: ["Snapshots"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Facts", "Query", "TestSupport", "onrecord", .product(name: "GRDB", package: "GRDB.swift"),
            ], exclude: ["Snapshots"]),
        .testTarget(
            name: "ExportTests",
            dependencies: [
                "Export", "Query", "TestSupport", "onrecord", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Validators"]),
        .target(
            name: "FuzzTargets",
            dependencies: ["Facts", "Readers", "Lexicon", "Extraction", "Ingest", "Query", "TestSupport"],
            path: "Tests/FuzzTargets"),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"], exclude: ["Corpus"]),
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["Facts", "Readers", "Lexicon", "Query", "TestSupport", "onrecord"]),
    ],
    cLanguageStandard: .c2x
)

for target in package.targets
where target.type != .system && !["EmbeddedFiles", "AllocationCount"].contains(target.name) {
    target.swiftSettings = strict + fuzzed
}

if isFuzzed {
    package.targets.append(
        .executableTarget(
            name: "FuzzDriver", dependencies: ["FuzzTargets"], path: "Tests/FuzzDriver",
            swiftSettings: strict + fuzzed + [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
