import Foundation

/// The inks of a print, and how much of each a colour asks for.
struct HalftonePress: Sendable {
    struct Plate: Sendable {
        /// The light that solid ink lets through.
        var ink: SIMD3<Float>
        var screen: DotScreen
    }

    enum Separation: Sendable {
        /// Cyan, magenta, yellow and black.
        case process
        /// Black alone.
        case black
        /// A dark ink for the tones and a bright one for the lights.
        case duotone
    }

    let paper: SIMD3<Float>
    let plates: [Plate]
    let separation: Separation

    init(kind: Int, pitch: Float, turn: Float, shift: SIMD2<Float>) {
        func plate(_ code: UInt32, _ degrees: Float, _ number: Float = 0) -> Plate {
            Plate(
                ink: SIMD3.linear(code),
                screen: DotScreen(
                    pitch: pitch, angle: degrees * .pi / 180 + turn, shift: shift + SIMD2(0.31, 0.17) * number))
        }
        switch kind {
        case 0, 1:
            // The classic angles, 30° apart for the strong inks, so that no moiré shows.
            separation = .process
            paper = SIMD3.linear(kind == 0 ? 0xFDFBF4 : 0xF1E4C8)
            plates = [
                plate(0x00A3DD, 15, 0), plate(0xE5127D, 75, 1), plate(0xFFE800, 0, 2), plate(0x16151A, 45, 3),
            ]
        case 2:
            separation = .black
            paper = SIMD3.linear(0xEDE8DA)
            plates = [plate(0x131317, 45)]
        default:
            separation = .duotone
            paper = SIMD3.linear(0xF9F4E8)
            plates = [plate(0x1F3C9E, 45), plate(0xFF5A4E, 75, 1)]
        }
    }

    /// How much of each plate's ink a colour asks for, 0…1.
    ///
    /// - Parameter color: in Oklab.
    @inline(__always)
    func coverage(_ color: SIMD3<Float>) -> SIMD4<Float> {
        switch separation {
        case .black:
            let light = min(1, max(0, color.x))
            return SIMD4(1 - light * light * (1.35 - 0.35 * light), 0, 0, 0)
        case .duotone:
            let light = min(1, max(0, color.x))
            let warm = min(1, max(0, 0.5 + 3.2 * (0.8 * color.y + color.z)))
            return SIMD4(
                ToneCurve.step(0.86, 0.16, light), (0.25 + 0.7 * warm) * ToneCurve.step(1.02, 0.55, light), 0, 0)
        case .process:
            let light = Oklab.toLinear(SIMD3(color.x, color.y * 1.12, color.z * 1.12))
                .clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
            // Dots gain in print about what the transfer curve of sRGB takes off.
            let rgb = SIMD3(light.x.squareRoot(), light.y.squareRoot(), light.z.squareRoot())
            let inks = SIMD3<Float>(repeating: 1) - rgb
            let grey = max(0, min(inks.x, min(inks.y, inks.z)) - 0.25) / 0.75
            let black = 0.9 * grey * (0.6 + 0.4 * grey)
            let left = (inks - SIMD3(repeating: 0.85 * black)) / max(0.1, 1 - 0.75 * black)
            return SIMD4(min(1, max(0, left.x)), min(1, max(0, left.y)), min(1, max(0, left.z)), black)
        }
    }
}
