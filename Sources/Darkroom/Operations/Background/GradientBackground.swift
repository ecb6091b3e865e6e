import Foundation
import Pixels

/// A smooth run behind the subject from one colour to another, mixed in Oklab: of the words `color` and `color2`; with one
/// of them to a deeper shade of it, with none each variation between two of its own. Each runs another way.
struct GradientBackground: BackgroundOperation {
    let identifier = OperationIdentifier("background", "gradient")

    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade {
        let named = step.colors("color", "color2").map { Oklab.of($0) }
        return { ground, dials, _ in
            let pair = BackgroundColors.pairs[dials.kind("colors", isEssential: true)]
            var (from, to) = (Oklab.of(pair.0), Oklab.of(pair.1))
            if let first = named.first {
                from = first
                let shift: Float = first.x > 0.5 ? -0.32 : 0.34
                to = named.count > 1 ? named[1] : Gamut.moved(first, toLightness: first.x + shift, chromaScale: 1)
            }
            let bias = powf(1.25, dials.dial("bias"))
            let way = dials.kind("way", isEssential: true)
            let (first, last) = (from, to)
            let scale = SIMD2(1 / Float(ground.picture.width), 1 / Float(ground.picture.height))
            return { _, x, y in
                let (u, v) = ((Float(x) + 0.5) * scale.x, (Float(y) + 0.5) * scale.y)
                let place =
                    switch way {
                    case 0: v
                    case 1: (u + v) / 2
                    case 2: u
                    default: min(1, ((u - 0.5) * (u - 0.5) + (v - 0.45) * (v - 0.45)).squareRoot() * 1.45)
                    }
                let share = powf(min(1, max(0, place)), bias)
                return Gamut.linear(first + (last - first) * share)
            }
        }
    }
}
