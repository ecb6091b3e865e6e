/// What speaks for a region's being sky at all, and not a wall, a backdrop or a blurred ground.
struct SkyEvidence {
    /// Shares: of the frame, of the top edge, of the bottom edge.
    private let area, top, bottom: Float
    /// The mean likeness of its colours, its median gradient, and the mean gradient along its border.
    private let likeness, texture, contrast: Float

    init(_ isSky: [Bool], _ view: SmallView, _ likeness: SkyLikeness) {
        let (width, height) = (view.width, view.height)
        let places = isSky.indices.filter { isSky[$0] }
        area = Float(places.count) / Float(view.count)
        top =
            Float((0..<width).lazy.filter { x in (0..<min(3, height)).contains { isSky[$0 * width + x] } }.count)
            / Float(width)
        bottom = Float((0..<width).lazy.filter { isSky[(height - 1) * width + $0] }.count) / Float(width)
        self.likeness = places.reduce(0) { $0 + likeness.colors[$1] } / Float(max(1, places.count))
        var (border, inside) = ([Float](), [Float]())
        for y in 1..<max(2, height - 1) {
            for x in 1..<max(2, width - 1) {
                let index = y * width + x
                guard index + width < isSky.count else { continue }
                let around = [index - 1, index + 1, index - width, index + width].lazy.filter { isSky[$0] }.count
                if isSky[index] && around == 4 { inside.append(view.gradients.values[index]) }
                if !isSky[index] && around > 0 { border.append(view.gradients.values[index]) }
            }
        }
        inside.sort()
        texture = inside.isEmpty ? 0 : inside[inside.count / 2]
        contrast = border.isEmpty ? 1 : border.reduce(0, +) / Float(border.count)
    }

    var isConvincing: Bool {
        area > 0.01 && top > 0.22 && likeness > 0.8 && texture < 0.014 && contrast > 0.03
            && (bottom < 0.5 || area > 0.85 && likeness > 0.95 && texture < 0.01)
    }
}
