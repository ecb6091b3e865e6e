import Foundation

/// How much each place of a view is of a colour that is named, 0…1: by hue, as far as its name reaches, and by how vivid it
/// is beside the most vivid places of that hue. A shadow on a wall may be of orange's hue; where there is an orange cap,
/// nobody calls it orange.
struct ColorLikeness: Sendable {
    let places: [Float]
    /// The same by hue alone.
    let hues: [Float]

    /// - Parameter reach: as in ``HueFamily/init(_:reach:)``.
    init(_ view: SmallView, _ color: NamedColor, reach: Float) {
        let named = Oklab.of(color)
        let hues = view.colors.map(HueFamily(color, reach: reach).likeness)
        self.hues = hues
        guard named.chroma >= 0.03 else {
            places = hues
            return
        }
        let chromas = view.colors.indices.lazy.filter { hues[$0] > 0.4 }.map { view.colors[$0].chroma }.sorted()
        // Single sparkling places do not set the measure: one in 500 of the view may be above it.
        let vivid = chromas.isEmpty ? 0 : chromas[max(0, chromas.count - 1 - view.count / 500)]
        let ceiling = max(0.02, min(vivid, max(0.08, named.chroma)))
        places = view.colors.indices.map { index in
            let lab = view.colors[index]
            return hues[index] * smoothStep(0.2, 0.65, lab.chroma / ceiling)
                * (1 - 0.6 * smoothStep(0.25, 0.6, abs(lab.x - named.x)))
        }
    }
}
