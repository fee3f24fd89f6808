/// The runs of words that two sentences have in common, in the order of both.
struct CommonRuns {
    struct Run: Equatable {
        let left: Int
        let right: Int
        let length: Int
    }

    /// Words that stand between two runs, in either sentence.
    struct Gap {
        let left: Range<Int>
        let right: Range<Int>
    }

    /// More words than that of a sentence are not looked at.
    private static let limit = 300

    private(set) var runs: [Run] = []
    private let left: [UInt64]
    private let right: [UInt64]
    private let shortest: Int

    /// The longest run first, then those before and behind it, as Ratcliff and Obershelp do.
    init(_ left: [UInt64], _ right: [UInt64], shortest: Int) {
        self.left = Array(left.prefix(Self.limit))
        self.right = Array(right.prefix(Self.limit))
        self.shortest = shortest
        find(in: self.left.indices, self.right.indices)
    }

    private mutating func find(in mine: Range<Int>, _ theirs: Range<Int>) {
        guard mine.count >= shortest, theirs.count >= shortest else { return }
        let run = longest(in: mine, theirs)
        guard run.length >= shortest else { return }
        find(in: mine.lowerBound..<run.left, theirs.lowerBound..<run.right)
        runs.append(run)
        find(in: (run.left + run.length)..<mine.upperBound, (run.right + run.length)..<theirs.upperBound)
    }

    private func longest(in mine: Range<Int>, _ theirs: Range<Int>) -> Run {
        var best = Run(left: mine.lowerBound, right: theirs.lowerBound, length: 0)
        var ending = [Int](repeating: 0, count: theirs.count + 1)
        for index in mine {
            var diagonal = 0
            for (column, place) in theirs.enumerated() {
                let above = ending[column + 1]
                ending[column + 1] = left[index] == right[place] ? diagonal + 1 : 0
                diagonal = above
                let length = ending[column + 1]
                if length > best.length {
                    best = Run(left: index - length + 1, right: place - length + 1, length: length)
                }
            }
        }
        return best
    }

    /// What stands before, between and behind the runs of sentences of that many words.
    static func gaps(between runs: [Run], _ leftCount: Int, _ rightCount: Int) -> [Gap] {
        var gaps: [Gap] = []
        var (left, right) = (0, 0)
        for run in runs {
            gaps.append(Gap(left: left..<run.left, right: right..<run.right))
            (left, right) = (run.left + run.length, run.right + run.length)
        }
        return gaps + [Gap(left: left..<leftCount, right: right..<rightCount)]
    }
}
