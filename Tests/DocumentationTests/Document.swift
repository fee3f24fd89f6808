import Foundation

/// A Markdown file of the repository, with the commands that it shows.
struct Document {
    /// Its path in the repository: `docs/database.md`.
    let path: String
    private var lines: [String]

    init(_ path: String) throws {
        self.path = path
        lines = try Repository.text(of: path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// README.md and everything in docs/.
    static var paths: [String] {
        get throws { ["README.md"] + (try Repository.files(in: "docs", suffix: ".md")).map { "docs/\($0)" } }
    }

    var text: String { lines.joined(separator: "\n") }

    /// Blocks fenced as `sh`, in order; a block fenced as `text` right behind one is the output shown for it.
    var commands: [CommandBlock] {
        let blocks = fencedBlocks
        return blocks.indices.compactMap { number in
            let block = blocks[number]
            guard let kind = CommandBlock.Kind(fence: block.fence) else { return nil }
            let next = number + 1 < blocks.count ? blocks[number + 1] : nil
            let output = next.flatMap { next in
                let between = lines[(block.lines.upperBound + 1)..<(next.lines.lowerBound - 1)]
                return next.fence == "text" && between.allSatisfy(\.isEmpty) ? next.lines : nil
            }
            return CommandBlock(
                kind: kind, line: block.lines.lowerBound + 1, script: lines[block.lines].joined(separator: "\n"),
                output: output.map { lines[$0].joined(separator: "\n") }, outputLines: output)
        }
    }

    /// Puts `outputs` in the place of what the document shows and writes the file; nil leaves a block as it is.
    mutating func record(_ outputs: [(block: CommandBlock, output: String)]) throws {
        for (block, output) in outputs.reversed() {
            guard let place = block.outputLines else { continue }
            lines.replaceSubrange(
                place, with: output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        try Data(text.utf8).write(to: Repository.url(of: path))
    }

    /// What stands between a pair of fences, without them.
    private var fencedBlocks: [(fence: String, lines: Range<Int>)] {
        var blocks: [(fence: String, lines: Range<Int>)] = []
        var opened: (fence: String, line: Int)?
        for (number, line) in lines.enumerated() where line.hasPrefix("```") {
            if let open = opened {
                blocks.append((open.fence, (open.line + 1)..<number))
                opened = nil
            } else {
                opened = (String(line.dropFirst(3)), number)
            }
        }
        return blocks
    }
}
