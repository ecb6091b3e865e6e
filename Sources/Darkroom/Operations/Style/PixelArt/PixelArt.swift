import Pixels

/// Pixel art: large crisp cells in few colours that fit the picture, dithered only where a ramp needs it.
struct PixelArt: PaintOperation {
    let identifier = OperationIdentifier("style", "pixel_art")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let settings = context.settings
        let strength = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        return PixelArtPainter(
            picture: picture, colors: try Plane.oklab(picture, check: { try progress(0) }), intensity: strength,
            cells: 100 / (settings.coarseness * (0.5 + 0.5 * strength)))
    }
}

/// The shared work of pixel art, and the painting of one variation.
private struct PixelArtPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    let intensity: Float
    /// Cells along the longer side, before the dial.
    let cells: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let wanted = cells * (1 + 0.3 * dials.dial("cells"))
        let size = max(1, min(picture.longerSide, max(2, Int(Float(picture.longerSide) / wanted + 0.5))))
        let grid = try PixelGrid(colors, cell: size, check: check)
        share = 0.3
        let point = dials.point
        let prepared = try grid.prepared(
            saturation: 1.22 + 0.12 * point.x, contrast: 0.14 + 0.12 * point.y, warmth: 0.014 * point.z,
            outline: dials.kind("outline") < 2 ? 0.11 * intensity : 0.03, check: check)
        let counts = [14, 20, 26, 32]
        let palette = try PixelPalette(
            prepared, colors: counts[dials.kind("palette")], random: dials.random("palette"), check: check)
        share = 0.6
        let indexed = try palette.indexed(prepared, dithers: dials.kind("dither") < 2, check: check)
        share = 0.8
        let codes = palette.colors.map { color -> (UInt8, UInt8, UInt8) in
            let rgb = Gamut.linear(color)
            return (code(rgb.x), code(rgb.y), code(rgb.z))
        }
        return try indexed.withUnsafeBufferPointer { indexed in
            try picture.repainted(check: check) { _, _, x, y in codes[Int(indexed[grid.index(x, y)])] }
        }
    }

    private func code(_ light: Float) -> UInt8 {
        UInt8(min(255, max(0, 255 * SRGB.encode(light) + 0.5)))
    }
}
