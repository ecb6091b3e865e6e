import Foundation

/// How different two colours look: CIEDE2000 with all weights 1, after Sharma, Wu & Dalal (2005).
enum ColorDifference {
    /// CIE L*a*b* (D65) of linear-light sRGB.
    static func lab(_ rgb: SIMD3<Float>) -> SIMD3<Float> {
        let xyz = SIMD3(
            SIMD3(0.433_953, 0.376_219, 0.189_828).dot(rgb), SIMD3(0.212_673, 0.715_152, 0.072_175).dot(rgb),
            SIMD3(0.017_757, 0.109_469, 0.872_774).dot(rgb))
        let root = Oklab.cubeRoot(xyz)
        let linear = (xyz * 903.2963 + SIMD3(repeating: 16)) / 116
        let f = root.replacing(with: linear, where: xyz .< 0.008_856)
        return SIMD3(116 * f.y - 16, 500 * (f.x - f.y), 200 * (f.y - f.z))
    }

    static func between(_ first: SIMD3<Float>, _ second: SIMD3<Float>) -> Float {
        let stretch = 1.5 - 0.5 * saturating((first.chroma + second.chroma) / 2)
        let (a1, a2) = (first.y * stretch, second.y * stretch)
        let c1 = (a1 * a1 + first.z * first.z).squareRoot()
        let c2 = (a2 * a2 + second.z * second.z).squareRoot()
        let (h1, h2) = (angle(first.z, a1), angle(second.z, a2))
        let isGrey = c1 * c2 == 0
        var turn = isGrey ? 0 : h2 - h1
        if turn > .pi { turn -= 2 * .pi } else if turn < -.pi { turn += 2 * .pi }
        var hue = isGrey ? h1 + h2 : (h1 + h2) / 2
        if !isGrey, abs(h1 - h2) > .pi { hue += hue < .pi ? .pi : -.pi }
        let light = (first.x + second.x) / 2 - 50
        let chroma = (c1 + c2) / 2
        let weight =
            1 - 0.17 * cosf(hue - 0.523_599) + 0.24 * cosf(2 * hue) + 0.32 * cosf(3 * hue + 0.104_72) - 0.2
            * cosf(4 * hue - 1.099_557)
        let lightStep = (second.x - first.x) / (1 + 0.015 * light * light / (20 + light * light).squareRoot())
        let chromaStep = (c2 - c1) / (1 + 0.045 * chroma)
        let hueStep = 2 * (c1 * c2).squareRoot() * sinf(turn / 2) / (1 + 0.015 * chroma * weight)
        let bend = (hue - 4.799_655) / 0.436_332
        let rotation = -sinf(1.047_198 * expf(-bend * bend)) * 2 * saturating(chroma)
        let square =
            lightStep * lightStep + chromaStep * chromaStep + hueStep * hueStep + rotation * chromaStep * hueStep
        return max(0, square).squareRoot()
    }

    private static func saturating(_ chroma: Float) -> Float {
        let power = powf(chroma, 7)
        return (power / (power + 6.103_515_6e9)).squareRoot()
    }

    /// 0…2π.
    private static func angle(_ y: Float, _ x: Float) -> Float {
        guard x != 0 || y != 0 else { return 0 }
        let angle = atan2f(y, x)
        return angle < 0 ? angle + 2 * .pi : angle
    }
}
