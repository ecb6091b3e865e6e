import Foundation
import Pixels

/// The painting of one variation of ``Infrared``.
struct InfraredPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    /// What the film saw, grey and in linear light.
    let light: Plane<SIMD4<Float>>
    let leaves: Plane<Float>
    let sky: Plane<Float>
    let glow: Plane<SIMD4<Float>>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let point = dials.point
        let film = dials.kind("film", isEssential: true)
        let (contrast, lift) = (0.32 + 0.26 * point.x, 0.06 * point.y)
        let stray = (film == 1 ? 0.85 : 0.45) * (1 + 0.6 * point.z)
        let mix = min(1, amount)
        let (width, height) = (picture.width, picture.height)
        let print = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let own = colors.values[index]
                let seen = light.values[index].x
                let strayed = seen + (1 - seen) * min(1, stray * glow.values[index].x)
                let lightness = Oklab.cubeRoot(SIMD3(repeating: strayed)).x
                let curved = ToneCurve.contrast(lightness, amount: contrast, pivot: 0.56)
                let toned = curved + lift * 4 * curved * (1 - curved)
                let color = tone(film, toned, own, index)
                let lab = SIMD3(own.x, own.y, own.z) + (color - SIMD3(own.x, own.y, own.z)) * mix
                target[index] = SIMD4(Gamut.linear(lab), own.w)
            }
        }
        let developed = try print.pictureFromLinear(like: picture, check: check)
        return try FilmGrain(amount: (film == 1 ? 8 : 4) * mix, size: 0.8, color: 0, dials: dials)
            .applied(to: developed, check: check)
    }

    /// 0: neutral silver; 1: high-speed film, bluish and glowing; 2: false-colour film, leaves magenta; 3: a digital camera
    /// with red and blue exchanged, leaves golden white, sky deep blue.
    @inline(__always)
    private func tone(_ film: Int, _ lightness: Float, _ own: SIMD4<Float>, _ index: Int) -> SIMD3<Float> {
        let leaf = min(1, max(0, leaves.values[index]))
        let blue = min(1, max(0, sky.values[index]))
        switch film {
        case 0: return SIMD3(lightness, 0, 0)
        case 1: return SIMD3(lightness * 0.97 + 0.03, -0.004, -0.022 * (1 - lightness) - 0.006)
        case 2:
            // Leaves in crimson to pink, everything else turned one primary on, as the film's layers are.
            let pink = SIMD2<Float>(0.19, 0.01) * (0.6 + 0.4 * min(1, own.x * 1.6))
            let other = SIMD2(-0.35 * own.z - 0.2 * own.y, 0.45 * own.y - 0.15 * own.z) - SIMD2(0.03, 0.015) * blue
            let tint = other + (pink - other) * leaf
            let value = lightness + (own.x - lightness) * (0.35 + 0.25 * leaf)
            return SIMD3(value, tint.x, tint.y)
        default:
            let gold = SIMD2<Float>(0.022, 0.075) * (1 - 0.55 * lightness)
            let deep = SIMD2<Float>(-0.02, -0.12)
            let other = SIMD2(-0.45 * own.y, -0.4 * own.z)
            let tint = other + (gold - other) * leaf + (deep - other) * blue * (1 - leaf)
            return SIMD3(lightness, tint.x, tint.y)
        }
    }
}
