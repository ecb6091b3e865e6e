import Pixels

/// Corners that fall off as behind a fast lens; with a negative strength they fade to white.
struct Vignette: PaintOperation {
    let identifier = OperationIdentifier("effect", "vignette")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        VignettePainter(picture: picture, strength: Float(step.strength) * context.settings.amount)
    }
}

private struct VignettePainter: Painter {
    let picture: Picture
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let point = dials.point
        let amount = abs(strength) * ToneAmount.factor(strength, dial: point.x)
        let falloff = 1.5 * amount * amount.squareRoot()
        // The bright middle: from nearly nothing to more than half of the way to the corner.
        let inner = 0.2 + 0.17 * point.y
        let roundness = 0.5 + 0.45 * point.z
        let (width, height) = (Float(picture.width), Float(picture.height))
        // Between an ellipse that follows the frame and a circle.
        let longer = max(width, height)
        let scale = SIMD2(width + (longer - width) * roundness, height + (longer - height) * roundness) / 2
        let corner = SIMD2(width, height) / 2 / scale
        let reach = (corner.x * corner.x + corner.y * corner.y).squareRoot()
        let lightens = strength < 0
        func check() throws { try progress(0) }
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try SRGB.linear.withUnsafeBufferPointer { linear in
                try picture.repainted(check: check) { encoder, index, x, y in
                    let place = SIMD2(Float(x) + 0.5 - width / 2, Float(y) + 0.5 - height / 2) / scale
                    let distance = (place.x * place.x + place.y * place.y).squareRoot() / reach
                    let beyond = max(0, distance - inner) / (1 - inner)
                    let base = 1 / (1 + falloff * beyond * beyond)
                    let light = base * base
                    let noise = Dither.offset(x, y)
                    let offset = index &* picture.channels
                    let value = SIMD3(
                        linear[Int(bytes[offset])], linear[Int(bytes[offset &+ 1])], linear[Int(bytes[offset &+ 2])])
                    let lit = lightens ? 1 - (1 - value) * light : value * light
                    return (encoder.encode(lit.x, noise), encoder.encode(lit.y, noise), encoder.encode(lit.z, noise))
                }
            }
        }
    }
}
