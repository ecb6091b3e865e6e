import Foundation

/// The light of a sun that strays in the lens and the air over the things about it, so that a picture can be shown as it
/// would be without that sun.
///
/// Stray light is added to what is there, so the darkest things in each part about the sun tell how much there is of it
/// (the dark channel prior of He, Sun & Tang 2009), in rings that widen outward and in sectors fine enough for the rays
/// of a lens's blades.
struct SunGlare: Sendable {
    private static let sectors = 40
    private static let rings = 12
    /// How far it reaches, in radii of the sun.
    private static let reach: Float = 11

    private let sun: SunGuess
    /// The stray light by ring and sector, in linear light.
    private let cells: [SIMD3<Float>]

    /// - Parameters:
    ///   - light: the picture in linear light.
    ///   - share: how much of each pixel is sky.
    init(_ sun: SunGuess, on light: Plane<SIMD4<Float>>, sky share: Plane<Float>) {
        self.sun = sun
        let step = max(1, light.longerSide / 320)
        var samples = [[SIMD3<Float>]](repeating: [], count: SunGlare.rings * SunGlare.sectors)
        var rings = [[SIMD3<Float>]](repeating: [], count: SunGlare.rings)
        var far: [SIMD3<Float>] = []
        for y in stride(from: 0, to: light.height, by: step) {
            for x in stride(from: 0, to: light.width, by: step) {
                let index = y * light.width + x
                guard share.values[index] < 0.05 else { continue }
                let color = light.values[index].color
                let cell = SunGlare.cell(Float(x), Float(y), sun)
                guard cell.ring < Float(SunGlare.rings - 1) else {
                    far.append(color)
                    continue
                }
                let ring = Int(cell.ring)
                rings[ring].append(color)
                samples[ring * SunGlare.sectors + Int(cell.sector) % SunGlare.sectors].append(color)
            }
        }
        let floor = SunGlare.dark(far) ?? SIMD3()
        var cells = [SIMD3<Float>](repeating: SIMD3(), count: samples.count)
        // From outside inward it can only grow, and by no more than a lens strays: what is lighter is a light thing.
        var beyond = [SIMD3<Float>](repeating: SIMD3(), count: SunGlare.sectors)
        for ring in (0..<SunGlare.rings - 1).reversed() {
            let most = SunGlare.most(ring: Float(ring) + 0.5)
            let mean = (SunGlare.dark(rings[ring]) ?? SIMD3()) - floor
            for sector in 0..<SunGlare.sectors {
                let samples = samples[ring * SunGlare.sectors + sector]
                let own = samples.count < 4 ? mean : (SunGlare.dark(samples) ?? SIMD3()) - floor
                beyond[sector] = own.clamped(lowerBound: beyond[sector], upperBound: SIMD3(repeating: most))
                cells[ring * SunGlare.sectors + sector] = beyond[sector]
            }
        }
        self.cells = cells
    }

    /// The picture without the sun's light on the things about it.
    ///
    /// - Parameter share: how much of each pixel is sky, which is left alone.
    func removed(
        from light: Plane<SIMD4<Float>>, sky share: Plane<Float>, check: Check
    ) throws -> Plane<SIMD4<Float>> {
        let (width, height) = (light.width, light.height)
        let factor = max(1, light.longerSide / 200)
        // Next to the sun nothing is left of the things but white: they are continued from farther off.
        let lost = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let way = SIMD2(Float(index % width), Float(index / width)) + 0.5 - sun.place
                target[index] = 1 - smoothStep(1.3, 2.2, (way * way).sum().squareRoot() / sun.radius)
            }
        }
        let cleared = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let value = light.values[index]
                    let glare = glare(Float(x), Float(y))
                    let color = value.color
                    let left = color - glare
                    target[index] = SIMD4(left.replacing(with: color * 0.2, where: left .< color * 0.2), value.w)
                }
            }
        }
        let seen = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                target[index] = (1 - lost.values[index]) * smoothStep(0.05, 0, share.values[index])
            }
        }
        let around = try cleared.continued(where: seen, isInside: true, factor: factor, check: check)
            .enlarged(width: width, height: height, factor: Float(factor), check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let value = light.values[index]
                let own = cleared.values[index].color
                let thing = own + (around.values[index].color - own) * lost.values[index]
                let color = value.color + (thing - value.color) * (1 - share.values[index])
                target[index] = SIMD4(color, value.w)
            }
        }
    }

    /// The stray light at a place, between the cells about it.
    private func glare(_ x: Float, _ y: Float) -> SIMD3<Float> {
        let cell = SunGlare.cell(x, y, sun)
        guard cell.ring < Float(SunGlare.rings - 1) else { return SIMD3() }
        let ring = max(0, cell.ring - 0.5)
        let sector = cell.sector - 0.5 + Float(SunGlare.sectors)
        let (inner, first) = (Int(ring), Int(sector))
        let (out, aside) = (ring - Float(inner), sector - Float(first))
        func at(_ ring: Int, _ sector: Int) -> SIMD3<Float> {
            cells[min(SunGlare.rings - 1, ring) * SunGlare.sectors + sector % SunGlare.sectors]
        }
        let near = at(inner, first) + (at(inner, first + 1) - at(inner, first)) * aside
        let beyond = at(inner + 1, first) + (at(inner + 1, first + 1) - at(inner + 1, first)) * aside
        return near + (beyond - near) * out
    }

    /// Where a place lies, in rings from the sun's rim and in sectors about it, both with fractions.
    private static func cell(_ x: Float, _ y: Float, _ sun: SunGuess) -> (ring: Float, sector: Float) {
        let way = SIMD2(x, y) + 0.5 - sun.place
        let distance = (way * way).sum().squareRoot() / sun.radius
        let ring = logf(max(1, distance)) / logf(reach) * Float(rings - 1)
        let turn = atan2f(way.y, way.x) / (2 * .pi) + 0.5
        return (ring, min(0.9999, max(0, turn)) * Float(sectors))
    }

    /// The most stray light that there can be in a ring: it falls off with distance about as the glare spread function of
    /// Vos (1984) does near a light, down to none at the outermost.
    private static func most(ring: Float) -> Float {
        let share = ring / Float(rings - 1)
        return 1.1 * powf(reach, -1.15 * share) * (1 - share * share)
    }

    /// Of some colours, what three quarters have more light than, channel by channel.
    private static func dark(_ colors: [SIMD3<Float>]) -> SIMD3<Float>? {
        guard !colors.isEmpty else { return nil }
        func quarter(_ values: [Float]) -> Float { values.sorted()[values.count / 4] }
        return SIMD3(quarter(colors.map(\.x)), quarter(colors.map(\.y)), quarter(colors.map(\.z)))
    }
}
