import Pixels

/// The shared work of a halftone print, and the printing of one variation.
struct HalftonePainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let kind = dials.kind("press", isEssential: true)
        let pitches: [Float] = [8, 9.5, 7.5, 8.5]
        let pitch = max(3.4, pitches[kind] * look.scale * look.coarseness * (1 + 0.1 * dials.dial("pitch")))
        var random = dials.random("register")
        let press = HalftonePress(
            kind: kind, pitch: pitch, turn: 0.06 * dials.dial("turn"), shift: SIMD2(random.unit(), random.unit()))
        let register = (0..<4).map { _ in SIMD2(random.signed(), random.signed()) * (0.9 * look.scale) }
        let grain = try Plane.grainNoise(
            width: picture.width, height: picture.height, sigma: max(0.5, 0.9 * look.scale),
            seed: dials.seed("grain"), check: check)
        return try picture.repainted(check: check) { encoder, index, x, y in
            var light = press.paper * (1 + 0.012 * grain.values[index])
            let asked = press.coverage(colors.values[index].color)
            for (number, plate) in press.plates.enumerated() {
                let place = SIMD2(Float(x), Float(y)) + register[number]
                let dot = plate.screen.ink(place.x, place.y, tone: asked[number])
                // Ink does not cover the fibres alike.
                let laid = dot * min(1, 0.965 + 0.03 * grain.values[index])
                light *= SIMD3(repeating: 1) + (plate.ink - SIMD3(repeating: 1)) * laid
            }
            return encoder.encode(linear: light)
        }
    }
}
