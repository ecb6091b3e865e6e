import Darkroom
import Testing

@Suite("Words and operations")
struct VocabularyTests {
    /// What the language speaks of already and the engine is being taught.
    private static let pending: Set = [
        "background/blur", "background/color", "background/gradient", "background/pattern", "background/studio",
        "background/transparent", "extract", "light/bokeh", "light/candle", "light/dramatic", "light/flare",
        "light/golden_hour", "light/moonlight", "light/neon_night", "light/night", "light/overcast", "light/rays",
        "light/sunrise", "light/sunset", "light/underwater", "match_palette", "outpaint/aspect", "outpaint/pan",
        "outpaint/square",
        "outpaint/zoom_out", "privacy/blur", "privacy/pixelate", "recolor", "season/autumn", "season/spring",
        "season/summer", "season/winter", "selective_color", "sky/aurora", "sky/clear", "sky/clouds", "sky/milky_way",
        "sky/stars", "sky/storm", "sky/sunset", "tile", "tone/golden_hour", "weather/fog", "weather/rain",
        "weather/snow", "weather/storm",
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
