import Darkroom
import Testing

@Suite("Words and operations")
struct VocabularyTests {
    /// What the language speaks of already and the engine is being taught.
    private static let pending: Set = [
        "background/blur", "background/color", "background/gradient", "background/pattern", "background/studio",
        "background/transparent", "extract", "match_palette", "outpaint/aspect", "outpaint/pan", "outpaint/square",
        "outpaint/zoom_out", "privacy/blur", "privacy/pixelate", "recolor", "selective_color", "tile",
    ]

    @Test("every kind of step that a prompt can ask for is an operation")
    func complete() throws {
        let operations = Set(Darkroom().operations.map(\.description))
        #expect(!operations.isEmpty)
        for kind in try EditPlanner().stepKinds where !Self.pending.contains(kind) {
            #expect(operations.contains(kind), "no operation \(kind)")
        }
    }
}
