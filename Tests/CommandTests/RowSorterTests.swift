import Query
import Testing

@testable import onrecord

@Suite struct RowSorterTests {
    private func sorted(_ values: [Value], isDescending: Bool = false, wanted: Int? = nil) throws -> [Value] {
        var sorter = RowSorter(
            column: 0, isDescending: isDescending, wanted: wanted, labels: try Labels(language: "de"))
        for (number, value) in values.enumerated() { sorter.add([value, .integer(number)]) }
        return sorter.sorted().map { $0[0] }
    }

    @Test func ordersByWhatPeopleRead() throws {
        #expect(
            try sorted([.key("HU", .state), .key("AT", .state), .key("OM", .state)])
                == [.key("OM", .state), .key("AT", .state), .key("HU", .state)])
        #expect(try sorted([.text("c10"), .text("c2")]) == [.text("c2"), .text("c10")])
        #expect(try sorted([.real(0.5), .integer(2), .integer(-1)]) == [.integer(-1), .real(0.5), .integer(2)])
    }

    @Test func putsWhatHasNoValueLastInBothDirections() throws {
        #expect(try sorted([.null, .integer(1), .integer(2)]) == [.integer(1), .integer(2), .null])
        #expect(
            try sorted([.null, .integer(1), .integer(2)], isDescending: true) == [.integer(2), .integer(1), .null])
    }

    @Test func holdsNoMoreThanIsWanted() throws {
        let numbers = (0..<5000).map { Value.integer($0 * 7919 % 5000) }
        #expect(try sorted(numbers, wanted: 3) == [.integer(0), .integer(1), .integer(2)])
        #expect(try sorted(numbers, isDescending: true, wanted: 2) == [.integer(4999), .integer(4998)])
    }

    @Test func readsAColumnAndADirection() {
        #expect(RowOrder("score")?.isDescending == false)
        #expect(RowOrder("score:DESC")?.isDescending == true)
        #expect(RowOrder("score:up") == nil)
    }
}
