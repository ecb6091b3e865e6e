import Darkroom
import Testing

@Suite("Words and operations")
struct VocabularyTests {
    @Test("every kind of step that a prompt can ask for is an operation")
    func complete() throws {
        let operations = Set(Darkroom().operations.map(\.description))
        #expect(!operations.isEmpty)
        for kind in try EditPlanner().stepKinds {
            #expect(operations.contains(kind), "no operation \(kind)")
        }
    }
}
