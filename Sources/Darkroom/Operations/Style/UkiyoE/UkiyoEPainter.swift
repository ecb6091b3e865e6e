import Pixels

/// The shared work of a woodblock print, and the printing of one variation.
struct UkiyoEPainter: Painter {
    let subject: Subject
    /// Areas of one colour, in Oklab.
    let flat: Plane<SIMD4<Float>>
    let sky: Mask?
    let look: LookSettings
    /// The pigments of the Edo period: indigo, Prussian blue, faded blue, safflower, vermilion, ochre, gamboge, moss,
    /// green, lavender, brown, grey, soot.
    private static let pigments: [UInt32] = [
        0x1F3557, 0x2C5A8C, 0x8FAFC0, 0xC9645A, 0xC2412D, 0xCB8F4B, 0xE3C26C, 0x7B8A4C, 0x4C6B50, 0x9C8AA5, 0x7A5640,
        0xA9A394, 0x3A3733, 0xDDB892,
    ]
    private static let papers: [UInt32] = [0xEFE3C6, 0xF3EAD6, 0xE6D5B0, 0xEDE6D8]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.1
        func check() throws { try progress(share) }
        let (width, height, scale) = (subject.picture.width, subject.picture.height, look.scale)
        let paper = SIMD3<Float>.oklab(Self.papers[dials.kind("paper")])
        let blocks = try self.blocks(dials, paper: paper, check: check)
        let grain = try Plane.clouds(
            width: width, height: max(1, height), cell: 7 * scale, octaves: 2, seed: dials.seed("grain"), check: check)
        let lines = try subject.contours.lines(level: 0.011, softness: 0.006, check: check)
        share = 0.5
        let black = try subject.contours.ink(black: 0.2, emphasis: 6, softness: 0.04, check: check)
        share = 0.6
        let key = SIMD3<Float>.oklab([0x1C1A1E, 0x1B2740, 0x2B211B, 0x161616][dials.kind("key")])
        var random = dials.random("register")
        let shift = SIMD2(random.signed(), random.signed()) * (1.6 * scale)
        let backdrop = WipedSky(sky, dials: dials, paper: paper)
        let margin = PrintMargin(width: width, height: height, scale: scale, isOpen: look.isOpen)
        let wipe = 0.6 + 0.15 * dials.dial("bokashi")
        return try flat.read { flat in
            try subject.picture.repainted(check: check) { encoder, index, x, y in
                let frame = margin.print(x, y, wander: 0.12 * grain.values[index])
                guard frame.image > 0 else {
                    return encoder.encode(
                        oklab: paper + (key - paper) * (0.9 * frame.line) + SIMD3(0.005 * grain.values[index], 0, 0))
                }
                let place = SIMD2(Float(x), Float(y)) + shift
                let color = Plane.sample(flat, width, height, place.x, place.y).color
                // Two blocks run into each other where the picture does: a gradation without steps.
                var printed = SIMD3<Float>()
                var total: Float = 0
                for block in blocks {
                    let off = color - block.asked
                    let near = 1 / (off.dot(off) + 4e-4)
                    let weight = near * near * near
                    // A block is wiped thinner where the subject is lighter.
                    let thin = min(0.24, max(-0.2, off.x)) * wipe
                    printed += (block.printed + SIMD3(thin, 0.35 * off.y, 0.35 * off.z)) * weight
                    total += weight
                }
                printed /= total
                if let sky = backdrop?.color(x, y) { printed += (sky.color - printed) * sky.cover }
                printed.x += 0.009 * grain.values[index] * (1.1 - printed.x)
                let light = min(1, max(0, (printed.x - 0.82) / 0.14))
                printed += (paper - printed) * light
                let inked = 1 - (1 - lines.values[index]) * (1 - 0.85 * black.values[index])
                return encoder.encode(oklab: printed + (key - printed) * (0.94 * inked), dither: Dither.offset(x, y))
            }
        }
    }

    /// The colours of the blocks: what each stands for in the picture, and the pigment that it is printed with.
    private func blocks(
        _ dials: Dials, paper: SIMD3<Float>, check: Check
    ) throws -> [(asked: SIMD3<Float>, printed: SIMD3<Float>)] {
        let pigments = Self.pigments.map { SIMD3<Float>.oklab($0) }
        let point = dials.point
        return try ColorClusters(flat, count: 9, random: dials.random("blocks"), check: check).centers.map { center in
            guard center.x < 0.9 || center.chroma > 0.05 else { return (center, paper) }
            let hued = SIMD3(center.x, center.y * 1.2, center.z * 1.2)
            let pigment = pigments[
                ColorClusters.nearest(
                    SIMD3(hued.x * 0.5, hued.y, hued.z), pigments.map { SIMD3($0.x * 0.5, $0.y, $0.z) })]
            let mixed = pigment * 0.7 + SIMD3(center.x, center.y, center.z + 0.02) * 0.3
            return (
                center,
                SIMD3(
                    0.25 * pigment.x + 0.75 * (0.16 + 0.82 * center.x) + 0.02 * point.x,
                    mixed.y * (1 + 0.12 * point.y), mixed.z * (1 + 0.12 * point.y) + 0.012 * point.z)
            )
        }
    }
}
