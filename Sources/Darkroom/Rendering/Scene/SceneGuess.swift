import Pixels

/// What is guessed about the scene that a picture shows: the work that the variations of a light or a weather share.
struct SceneGuess: Sendable {
    let picture: Picture
    /// The picture in linear light; the fourth lane is alpha.
    let light: Plane<SIMD4<Float>>
    /// The encoded luma, 0…1.
    let luma: Plane<Float>
    let sky: SkyCover?
    /// The sun that shows in the picture's sky.
    let sun: SunGuess?
    /// The picture as it would be without the light that ``sun`` strays over the things below, where there is one: for a
    /// sky that has another sun or none.
    let sunless: Plane<SIMD4<Float>>?
    /// 0 = at the camera, 1 = at the horizon and in the sky.
    let depth: Plane<Float>
    /// How much of what shows far off is lit air of the old sky's colour rather than things, 0…1; `nil` without a horizon.
    let veil: Plane<Float>?
    /// The subject, 0…1, where that is needed and there is one.
    let subject: Plane<Float>?
    /// The mean luminance of everything that is not sky, in linear light (the geometric mean: what the eye adapts to).
    let adaptation: Float
    /// The luminance that a tenth of what is not sky exceeds.
    let brightest: Float

    /// How much each place is a lamp or a lit window, 0…1, where that is needed.
    private(set) var lamps: Plane<Float>?
    /// Where that is needed, see ``SnowSites``.
    private(set) var snowSites: Plane<SIMD4<Float>>?
    /// Where that is needed, see ``PlantGuess``.
    private(set) var plants: Plane<SIMD4<Float>>?
    /// Where that is needed, see ``WindowGuess``.
    private(set) var windows: WindowGuess?

    init(_ picture: Picture, needs: SceneNeeds, context: PaintContext, progress: Progress) throws {
        func check() throws { try progress(0.1) }
        self.picture = picture
        let light = try Plane<SIMD4<Float>>.linear(picture, check: check)
        let luma = try light.map(check: check) { SceneGuess.rootLuminance($0) }
        try progress(0.2)
        let found = try context.mask(of: .sky, in: picture, check: check)
        let sun = try found.flatMap { try SunGuess(light, sky: $0, check: check) }
        let mask = found.map { sun?.covered($0, light: light) ?? $0 }
        let sky = try mask.flatMap { try SkyCover(light, mask: $0, check: check) }
        sunless = try sky.flatMap { sky in
            try sun.map { sun in
                try SunGlare(sun, on: light, sky: sky.share).removed(from: light, sky: sky.share, check: check)
            }
        }
        try progress(0.6)
        let isOpen = sky?.isOpen ?? false
        let isSought = needs.contains(.foreground) || !isOpen && needs.contains(.subject)
        let subject = isSought ? try context.mask(of: .subject, in: picture, check: check) : nil
        let depth = try DepthGuess.plane(
            light, luma: luma, sky: sky, subject: isOpen ? nil : subject, check: check)
        veil = try sky.flatMap { try AirVeil.plane(light, sky: $0, depth: depth, check: check) }
        self.subject = try subject?.weights(check)
        self.depth = depth
        (adaptation, brightest) = SceneGuess.levels(luma, sky)
        self.light = light
        self.luma = luma
        self.sky = sky
        self.sun = sun
        try progress(0.9)
        if needs.contains(.lamps) { lamps = try LampGuess.plane(self, check: check) }
        if needs.contains(.plants) { plants = try PlantGuess.plane(self, check: check) }
        if needs.contains(.windows) { windows = try WindowGuess(self, check: check) }
        if needs.contains(.snowSites) { snowSites = try SnowSites.plane(self, check: check) }
    }

    var width: Int { picture.width }
    var height: Int { picture.height }
    var longerSide: Int { picture.longerSide }
    /// Pixels for each pixel of a picture of 1024.
    var scale: Float { Float(picture.longerSide) / 1024 }
    /// The row of the horizon in pixels, known or guessed.
    var horizon: Float { openSky?.horizon ?? 0.36 * Float(height) }
    /// The sky where it spans the picture and so tells where the horizon is.
    var openSky: SkyCover? { sky.flatMap { $0.isOpen ? $0 : nil } }

    /// The factor on light that brings the scene to a mean luminance of `target` and its light parts to no more than
    /// `brightest`.
    func gain(to target: Float, brightest limit: Float, within range: ClosedRange<Float>) -> Float {
        min(range.upperBound, max(range.lowerBound, min(target / adaptation, limit / max(0.01, brightest))))
    }

    /// Luminance under a square root: close to the encoded value, and quick.
    @inline(__always)
    static func rootLuminance(_ light: SIMD4<Float>) -> Float {
        min(1, max(0, luminance(light))).squareRoot()
    }

    @inline(__always)
    static func luminance(_ light: SIMD4<Float>) -> Float {
        0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
    }

    private static func levels(_ luma: Plane<Float>, _ sky: SkyCover?) -> (mean: Float, brightest: Float) {
        let step = max(1, luma.values.count / 6000)
        var (sum, weight): (Float, Float) = (0, 0)
        var things: [Float] = []
        for index in stride(from: 0, to: luma.values.count, by: step) {
            let share = 1.0001 - (sky?.share.values[index] ?? 0)
            sum += share * luma.values[index].squareRoot()
            weight += share
            if share > 0.5 { things.append(luma.values[index]) }
        }
        things.sort()
        let bright = things.isEmpty ? 0.7 : things[things.count * 9 / 10]
        // The mean of fourth roots lies close to the geometric mean and minds black less.
        let mean = weight > 0 ? sum / weight : 0.65
        return (max(0.004, mean * mean * mean * mean), bright * bright)
    }
}
