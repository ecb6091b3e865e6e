import Foundation
import Pixels

/// Lays a thing, or several, over one picture, each variation elsewhere.
struct ObjectPainter: OverlayPainter {
    var picture: Picture
    /// Cut to what can be seen, large.
    let object: Picture
    let kind: ObjectKind
    let canBeFlipped: Bool
    /// Pixels.
    let height: Float
    let count: Int
    /// Where it was asked to be; `nil`: where little is going on.
    let placement: Placement?
    let quiet: QuietMap
    let scene: SceneTone
    let isIllustration: Bool

    func laid(over picture: Picture) -> any Painter {
        var painter = self
        painter.picture = picture
        return painter
    }

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var result = picture
        let spots = spots(dials)
        for (index, spot) in spots.enumerated() {
            let done = Double(index) / Double(spots.count)
            func check() throws { try progress(done) }
            let layer = try ObjectLayer(
                object, height: spot.height, isFlipped: spot.isFlipped, kind: kind, scene: light(at: spot),
                seed: RandomGenerator.seed(dials.seed("grain"), UInt64(index)), check: check)
            let shadow = try CastShadow(layer, kind: kind, fallsRight: scene.fallsRight, check: check)
            result = try lay(layer, shadow, over: result, left: Int(spot.place.x), top: Int(spot.place.y), check)
        }
        return result
    }

    private struct Spot {
        /// The upper left corner in pixels.
        var place: SIMD2<Float>
        var height: Float
        var isFlipped: Bool
    }

    /// The light about a thing; what stands on the ground is lit like the ground.
    private func light(at spot: Spot) -> SceneTone {
        let (width, tall) = (Float(picture.width), Float(picture.height))
        let reach = 0.25 * spot.height
        let across = spot.height * Float(object.width) / Float(object.height)
        return scene.around(
            left: (spot.place.x - reach) / width,
            top: (spot.place.y + (kind == .ground ? 0.4 * spot.height : -reach)) / tall,
            right: (spot.place.x + across + reach) / width, bottom: (spot.place.y + spot.height + reach) / tall)
    }

    /// Where the things go, those farther back first.
    private func spots(_ dials: Dials) -> [Spot] {
        let scales: [Float] = isIllustration ? [1, 0.88, 1.1, 0.95] : [1, 0.86, 1.14, 0.94]
        let scale = placement == nil ? scales[dials.kind("size")] : min(1, 0.92 + 0.08 * dials.dial("size"))
        let isFlipped = canBeFlipped && dials.kind("side") < 2
        var random = dials.random("several")
        let aspect = Float(object.width) / Float(object.height)
        let (width, tall) = (Float(picture.width), Float(picture.height))
        let mean = height * scale
        var spots: [Spot] = []
        let found =
            placement == nil
            ? SpotFinder(
                quiet: quiet, kind: kind, isIllustration: isIllustration,
                size: SIMD2(mean * aspect / width, mean / tall)
            ).spots(count * Session.variations) : []
        for index in 0..<count {
            let own = count == 1 ? mean : mean * (1 + 0.18 * random.signed())
            let flips = count == 1 ? isFlipped : canBeFlipped && random.unit() < 0.5
            let corner: SIMD2<Float>
            if let placement {
                var shift = SIMD2(dials.dial("across"), dials.dial("down")) * SIMD2(0.06, 0.05)
                if count > 1 { shift = SIMD2((Float(index) + 0.5) / Float(count) - 0.5, 0.25 * random.signed()) }
                let place = placement.corner(ofWidth: Int(own * aspect), height: Int(own), shift: shift)
                corner = SIMD2(Float(place.x), Float(place.y))
            } else {
                // The four take turns, so that each has some of the best.
                let spot = found[dials.kind("spot") + Session.variations * index]
                let low = min(tall * 0.985, spot.y * tall + (count > 1 ? 0.02 * tall * random.signed() : 0))
                let left = spot.x * width - own * aspect / 2
                corner = SIMD2(min(max(left, 0), max(0, width - own * aspect)), max(0, low - own))
            }
            spots.append(Spot(place: corner, height: own, isFlipped: flips))
        }
        return spots.sorted { $0.place.y + $0.height < $1.place.y + $1.height }
    }

    private func lay(
        _ layer: ObjectLayer, _ shadow: CastShadow?, over picture: Picture, left: Int, top: Int, _ check: Check
    ) throws -> Picture {
        let margin = layer.margin
        var columns = (left - margin)..<(left + layer.width + margin)
        var rows = (top - margin)..<(top + layer.height + margin)
        if let shadow {
            columns =
                min(
                    columns.lowerBound, left + shadow.left)..<max(
                    columns.upperBound, left + shadow.left + shadow.opacity.width)
            rows =
                min(
                    rows.lowerBound, top + shadow.top)..<max(
                    rows.upperBound, top + shadow.top + shadow.opacity.height)
        }
        let dark = scene.matched(SIMD3(repeating: 10)) * 0.4
        return try picture.overlaid(in: (columns, rows), check: check) { x, y, lay in
            let (column, row) = (x - left, y - top)
            if let shadow { lay(dark, shadow.value(column, row)) }
            let (inner, line) = (column + margin, row + margin)
            guard inner >= 0, line >= 0, inner < layer.colors.width, line < layer.colors.height else { return }
            let value = layer.colors.values[line * layer.colors.width + inner]
            lay(SIMD3(value.x, value.y, value.z), value.w)
        }
    }
}
