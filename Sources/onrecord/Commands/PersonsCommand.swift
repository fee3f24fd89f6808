import ArgumentParser
import Foundation
import Ingest
import Store

struct PersonsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "persons", abstract: "Judge by hand who is who.",
        discussion: """
            A judgement is a row of its own: it stays in force when articles are imported again or read by new rules, \
            until it is withdrawn. Persons are given by key or full name, as report persons prints them.

            EXAMPLES
              onrecord persons merge "Emmanuel Macron" "Emanuel Macron" --by eva
              onrecord persons split "Anna Meier" --source 4f6c2ab1d0e93a57
              onrecord persons rename sebastien_lecornu "Sébastien Lecornu"
            """,
        subcommands: [Merge.self, Split.self, Rename.self])

    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Two persons are one human.",
            discussion: """
                EXAMPLES
                  onrecord persons merge "Emmanuel Macron" "Emanuel Macron" --by eva
                """)

        @Argument(help: "A person's key or full name.", completion: .names(.persons)) var first: String
        @Argument(help: "The other person's key or full name.", completion: .names(.persons)) var second: String
        @OptionGroup var judge: JudgeOptions

        func run() throws { try judge.keep(.merge(first, second)) }
    }

    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A name is somebody else than the rules take it for.",
            discussion: """
                EXAMPLES
                  onrecord persons split "Anna Meier" --source 4f6c2ab1d0e93a57
                """)

        @Argument(help: "The name as articles have it.", completion: .names(.persons)) var name: String
        @Option(
            help: "The key of the only source it holds for; else it holds for all.", completion: .names(.sourceKeys))
        var source: String?
        @OptionGroup var judge: JudgeOptions

        func run() throws { try judge.keep(.split(name: name, source: source)) }
    }

    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A person goes by another name.",
            discussion: """
                EXAMPLES
                  onrecord persons rename sebastien_lecornu "Sébastien Lecornu"
                """)

        @Argument(help: "The person's key or full name.", completion: .names(.persons)) var person: String
        @Argument(help: "The name to go by.") var name: String
        @OptionGroup var judge: JudgeOptions

        func run() throws { try judge.keep(.rename(person, to: name)) }
    }
}
