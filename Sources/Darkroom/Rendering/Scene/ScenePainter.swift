import Pixels

/// Paints a scene under another light, weather, season or sky: surfaces, sky, light, air, lens, in this order and in linear
/// light.
struct ScenePainter: Painter {
    let scene: SceneGuess
    let force: Float
    let place: Place?
    let settings: RenderSettings
    let look: @Sendable (Mood) -> SceneLook

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        guard force > 0 else { return scene.picture }
        let mood = Mood(dials: dials, force: force, intensity: settings.intensity, place: place)
        var look = look(mood)
        // In a room, or close to a thing, there is little air.
        if scene.openSky == nil { look.light.hazeDensity *= 0.45 }
        let sky = try newSky(look, check)
        share = 0.4
        var base = sky == nil ? scene.light : scene.sunless ?? scene.light
        for layer in look.surfaces { try layer.apply(to: &base, scene: scene, check: check) }
        share = 0.55
        var canvas = try lit(base, look, sky, check)
        share = 0.7
        for layer in look.layers { try layer.apply(to: &canvas, scene: scene, check: check) }
        share = 0.85
        try look.bloom?.apply(to: &canvas, scale: scene.scale, check: check)
        share = 0.92
        let grade = MoodGrade(
            point: dials.point, share: look.grading * min(1, 0.4 + 0.6 * force), middle: lightness(canvas))
        return try developed(canvas, grade, check)
    }

    /// The new sky, as high as the old one reaches; `nil` where there is none.
    private func newSky(_ look: SceneLook, _ check: Check) throws -> Plane<SIMD4<Float>>? {
        guard let cover = scene.sky, let sky = look.sky else { return nil }
        let camera = SkyCamera(width: scene.width, height: scene.height, horizon: cover.horizon)
        return try SkyRenderer(look: sky, camera: camera, bottom: cover.bottom).render(check: check)
    }

    private func lit(
        _ base: Plane<SIMD4<Float>>, _ look: SceneLook, _ sky: Plane<SIMD4<Float>>?, _ check: Check
    ) throws -> Plane<SIMD4<Float>> {
        let (width, height) = (scene.width, scene.height)
        let old = try scene.sky.map {
            try $0.light.enlarged(width: width, height: $0.bottom, factor: Float($0.factor), check: check)
        }
        let skyline = try sky.map { try airlight(of: $0, check) }
        let compositor = SceneCompositor(look: look, hasNewSky: sky != nil)
        let bottom = scene.sky?.bottom ?? 0
        return try Plane(width: width, height: height, check: check) { target, rows in
            for y in rows {
                let down = (Float(y) + 0.5) / Float(height) - 0.5
                for x in 0..<width {
                    let index = y &* width &+ x
                    let across = (Float(x) + 0.5) / Float(width) - 0.5
                    let light = base.values[index]
                    let veil = scene.veil?.values[index] ?? 0
                    let depth = scene.depth.values[index] + (sky == nil ? 2 : 0.6) * veil
                    var color: SIMD3<Float>
                    if y < bottom, let cover = scene.sky?.share.values[index], cover > 0.004, let old {
                        color = compositor.color(
                            light.color, cover: cover, old: old.values[index].color, new: sky?.values[index].color,
                            depth: depth, across, down)
                    } else {
                        color = compositor.thing(light.color, depth: depth, across, down)
                    }
                    if veil > 0.004, let skyline {
                        // Lit air and still water far off take the colour that the new sky has at its lower edge.
                        let share = 0.8 * veil * look.skyShare * (1 - (scene.sky?.share.values[index] ?? 0))
                        color += (skyline.values[min(y, bottom &- 1) &* width &+ x].color - color) * share
                    }
                    if let lamp = scene.lamps?.values[index], lamp > 0.003 {
                        let own = light.color * look.lamps
                        color += (own - color) * (lamp * min(1, look.lamps))
                    }
                    target[index] = SIMD4(color, light.w)
                }
            }
        }
    }

    /// What the air before far things sends on of a sky: its broad glow, but no sun, clouds or stars.
    private func airlight(of sky: Plane<SIMD4<Float>>, _ check: Check) throws -> Plane<SIMD4<Float>> {
        let factor = max(1, scene.longerSide / 48)
        return try sky.shrunk(by: factor, check: check).blurred(sigma: 2, check: check)
            .enlarged(width: sky.width, height: sky.height, factor: Float(factor), check: check)
    }

    /// Back to 8 bits: light above white is rolled off, a weak step leaves some of the original.
    private func developed(_ canvas: Plane<SIMD4<Float>>, _ grade: MoodGrade, _ check: Check) throws -> Picture {
        let share = min(1, ToneCurve.power(force, 0.6))
        return try canvas.read { canvas in
            try scene.light.read { original in
                try scene.picture.repainted(check: check) { encoder, index, x, y in
                    let light = canvas[index].color
                    let rolled = SIMD3(
                        ScenePainter.rolled(light.x), ScenePainter.rolled(light.y), ScenePainter.rolled(light.z))
                    let before = original[index].color
                    let mixed = grade.applied(to: before + (rolled - before) * share)
                    let noise = Dither.offset(x, y)
                    return (
                        encoder.encode(mixed.x, noise), encoder.encode(mixed.y, noise), encoder.encode(mixed.z, noise)
                    )
                }
            }
        }
    }

    /// The mean lightness of what was painted, in Oklab.
    private func lightness(_ canvas: Plane<SIMD4<Float>>) -> Float {
        let step = max(1, canvas.values.count / 2000)
        var (sum, count): (Float, Float) = (0, 0)
        for index in stride(from: 0, to: canvas.values.count, by: step) {
            let light = canvas.values[index].color.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
            sum += Oklab.fromLinear(light).x
            count += 1
        }
        return sum / count
    }

    /// Up to 0.9 as it is, beyond it ever slower up to 1.
    @inline(__always)
    private static func rolled(_ light: Float) -> Float {
        guard light > 0.9 else { return max(0, light) }
        let over = (light - 0.9) * 10
        return 0.9 + 0.1 * over / (1 + over)
    }
}
