import Pixels

/// Crisper detail without halos: what a pixel gains over its blurred surroundings is bounded by its neighbours. With a
/// negative strength the same detail is taken off.
struct Sharpen: PaintOperation {
    let identifier = OperationIdentifier("sharpen")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        SharpenPainter(
            picture: picture, luma: try Plane.luma(picture, check: { try progress(0) }),
            strength: Float(step.strength) * context.settings.amount)
    }
}

private struct SharpenPainter: Painter {
    let picture: Picture
    let luma: Plane<Float>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let scale = max(0.6, Float(picture.longerSide) / 1024)
        let factor = ToneAmount.factor(strength, dial: dials.point.x)
        let fine = try luma.blurred(
            sigma: (strength > 0 ? 1 : 1.7) * scale * dials.dial("size", in: 0.7...1.3), check: check)
        share = 0.3
        let broad = try luma.blurred(sigma: scale * 4, check: check)
        share = 0.5
        let gain = strength * factor * (strength > 0 ? 1.9 : 0.75)
        let body = strength > 0 ? strength * 0.22 * dials.dial("body", in: 0.5...1.5) : 0
        let softens = strength < 0
        let bounds = try luma.neighbourhoodBounds(check: check)
        share = 0.7
        // How far a pixel may pass its brightest or darkest neighbour, in codes.
        let overshoot = 3 + 3 * max(0, strength)
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try picture.repainted(check: check) { _, index, _, _ in
                let value = luma.values[index]
                let detail = value - fine.values[index]
                // Detail of a code or two is noise more often than not, which is not to be sharpened.
                let core = softens ? detail : detail * (detail * detail / (detail * detail + 4))
                let wanted = value + gain * core + body * (value - broad.values[index])
                let bound = bounds.values[index]
                let bounded = min(bound.y + overshoot, max(bound.x - overshoot, wanted))
                let shift = bounded - value + 0.5
                let offset = index &* picture.channels
                return (
                    UInt8(max(0, min(255, Float(bytes[offset]) + shift))),
                    UInt8(max(0, min(255, Float(bytes[offset &+ 1]) + shift))),
                    UInt8(max(0, min(255, Float(bytes[offset &+ 2]) + shift)))
                )
            }
        }
    }
}
