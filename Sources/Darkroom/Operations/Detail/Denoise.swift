import Pixels

/// Noise taken out, texture and edges kept: lightness by non-local means as strongly as the noise that is measured asks
/// for, colour by a filter that keeps the edges of lightness.
struct Denoise: PaintOperation {
    let identifier = OperationIdentifier("denoise")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let strength = abs(Float(step.strength)) * context.settings.amount
        let luma = try Plane.luma(picture, check: check)
        // A codec's own noise is half a code; without any noise there is little to do.
        let sigma = min(24, max(1, try luma.noise(check: check))) * (0.55 + 0.55 * strength)
        let clean = try NonLocalMeans(luma, sigma: sigma, reach: 0.7 + 0.3 * strength, check: check).plane
        share = 0.8
        let radius = max(2, 0.009 * Float(picture.longerSide) * (0.6 + 0.4 * strength))
        let chroma = try Denoise.chroma(picture, luma, check).map {
            try $0.guided(by: clean, radius: radius, epsilon: max(16, 2 * sigma * sigma), check: check)
        }
        return DenoisePainter(picture: picture, luma: luma, clean: clean, chroma: chroma)
    }

    /// Blue and red less luma, in codes. What is fully transparent has none.
    private static func chroma(_ picture: Picture, _ luma: Plane<Float>, _ check: Check) throws -> [Plane<Float>] {
        try [2, 0].map { channel in
            try Plane<Float>(width: picture.width, height: picture.height, check: check) { target, rows in
                picture.bytes.withUnsafeBufferPointer { bytes in
                    for index in rows.indices(of: picture.width) {
                        let offset = index &* picture.channels
                        let isHidden = picture.channels == 4 && bytes[offset &+ 3] == 0
                        target[index] = isHidden ? 0 : Float(bytes[offset &+ channel]) - luma.values[index]
                    }
                }
            }
        }
    }
}

private struct DenoisePainter: Painter {
    let picture: Picture
    let luma: Plane<Float>
    let clean: Plane<Float>
    let chroma: [Plane<Float>]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        // A trace of the grain that was there keeps skin from looking like wax.
        let kept = 0.1 + 0.08 * dials.dial("kept")
        return try picture.repainted(check: check) { _, index, x, y in
            let value = clean.values[index] + kept * (luma.values[index] - clean.values[index])
            let (blue, red) = (value + chroma[0].values[index], value + chroma[1].values[index])
            let green = (value - 0.2126 * red - 0.0722 * blue) / 0.7152
            let noise = Dither.offset(x, y) * 0.5 + 0.5
            return (
                UInt8(max(0, min(255, red + noise))), UInt8(max(0, min(255, green + noise))),
                UInt8(max(0, min(255, blue + noise)))
            )
        }
    }
}
