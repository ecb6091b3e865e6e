import Pixels

/// What is guessed about the scene that a picture shows: the work that the variations of a light or a weather share.
struct SceneGuess: Sendable {
    let picture: Picture
    /// The picture in linear light; the fourth lane is alpha.
    let light: Plane<SIMD4<Float>>
    /// The encoded luma, 0…1.
    let luma: Plane<Float>
    let sky: SkyCover?
    /// 0 = at the camera, 1 = at the horizon and in the sky.
    let depth: Plane<Float>
    /// The mean luminance of everything that is not sky, in linear light (the geometric mean: what the eye adapts to).
    let adaptation: Float

    init(_ picture: Picture, context: PaintContext, progress: Progress) throws {
        func check() throws { try progress(0.1) }
        self.picture = picture
        let light = try Plane<SIMD4<Float>>.linear(picture, check: check)
        let luma = try light.map(check: check) { SceneGuess.rootLuminance($0) }
        try progress(0.2)
        let mask = try context.skyMask(of: picture, check: check)
        let sky = try mask.flatMap { try SkyCover(light, mask: $0, check: check) }
        try progress(0.6)
        depth = try DepthGuess.plane(light, luma: luma, sky: sky, check: check)
        adaptation = SceneGuess.adaptation(luma, sky)
        self.light = light
        self.luma = luma
        self.sky = sky
        try progress(0.9)
    }

    var width: Int { picture.width }
    var height: Int { picture.height }
    var longerSide: Int { picture.longerSide }
    /// Pixels for each pixel of a picture of 1024.
    var scale: Float { Float(picture.longerSide) / 1024 }
    /// The row of the horizon in pixels, known or guessed.
    var horizon: Float { sky?.horizon ?? 0.36 * Float(height) }

    /// Luminance under a square root: close to the encoded value, and quick.
    @inline(__always)
    static func rootLuminance(_ light: SIMD4<Float>) -> Float {
        min(1, max(0, luminance(light))).squareRoot()
    }

    @inline(__always)
    static func luminance(_ light: SIMD4<Float>) -> Float {
        0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
    }

    private static func adaptation(_ luma: Plane<Float>, _ sky: SkyCover?) -> Float {
        let step = max(1, luma.values.count / 6000)
        var (sum, weight): (Float, Float) = (0, 0)
        for index in stride(from: 0, to: luma.values.count, by: step) {
            let share = 1.0001 - (sky?.share.values[index] ?? 0)
            sum += share * luma.values[index].squareRoot()
            weight += share
        }
        // The mean of fourth roots lies close to the geometric mean and minds black less.
        let mean = weight > 0 ? sum / weight : 0.65
        return max(0.004, mean * mean * mean * mean)
    }
}
