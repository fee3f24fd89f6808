/// A part of the program that takes bytes from strangers, with what must hold whatever the bytes are.
package protocol FuzzTarget: Sendable {
    /// What the fuzzer calls it; its corpus is the folder of that name.
    static var name: String { get }

    /// Loads what all runs share.
    init() throws

    /// Gives the bytes to the program.
    ///
    /// - Throws: `FuzzFinding` where something does not hold.
    func check(_ bytes: [UInt8]) throws
}

/// Something that must hold and does not.
package struct FuzzFinding: Error, CustomStringConvertible {
    /// What it is, with the values.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// All targets.
package enum FuzzTargets {
    package static let all: [any FuzzTarget.Type] = [
        ReadersTarget.self, AnalyserTarget.self, QuestionsTarget.self, ProtocolTarget.self,
    ]

    /// The target of that name; nil where there is none.
    package static func named(_ name: String) -> (any FuzzTarget.Type)? { all.first { $0.name == name } }
}

/// Says what does not hold.
func require(_ condition: Bool, _ description: @autoclosure () -> String) throws(FuzzFinding) {
    if !condition { throw FuzzFinding(description()) }
}
