import Foundation

/// Draws the picture's colours towards those of a palette, named in the word `palette` and divided by commas: every colour
/// to the mixture of those nearest to it, dark to dark and light to light, the shading kept.
struct MatchPalette: ColorOperation {
    let identifier = OperationIdentifier("match_palette")

    func check(_ step: EditStep) throws {
        let names = MatchPalette.names(step)
        guard !names.isEmpty, names.count <= 16, names.allSatisfy({ NamedColor($0) != nil }) else {
            throw DarkroomError.badArgument(
                identifier, argument: "palette", expected: "1 to 16 colours, names or #rrggbb, divided by commas")
        }
    }

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth, .chroma] }

    private static func names(_ step: EditStep) -> [String] {
        (step.words["palette"] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let palette = MatchPalette.names(step).compactMap { NamedColor($0) }.map { Oklab.of($0) }.sorted { $0.x < $1.x }
        guard let first = palette.first, let last = palette.last else { return { $0 } }
        let amount = min(1, 0.86 * LookAmount.of(step, settings))
        let point = dials.point
        // How sharply the nearest colour is preferred, and how much lightness counts beside the hue.
        let width = 0.1 * powf(1.35, point.x)
        let regard = 0.55 * powf(1.6, point.y)
        let pull = 0.28 + 0.14 * point.z
        let (darkest, lightest) = (first.x, max(first.x + 0.2, last.x))
        return { lab in
            // The picture's range laid over the palette's.
            let place = darkest + (lightest - darkest) * min(1, max(0, lab.x))
            var (sum, total) = (SIMD3<Float>(), Float(0))
            for color in palette {
                let step = SIMD3(regard * (place - color.x), lab.y - color.y, lab.z - color.z)
                let weight = expf(-step.dot(step) / (2 * width * width)) + 1e-6
                sum += color * weight
                total += weight
            }
            let near = sum / total
            let lightness = lab.x + (near.x - lab.x) * pull
            // A colour's own shades carry less of it.
            let depth = min(1, min(lightness / max(0.1, near.x), (1 - lightness) / max(0.1, 1 - near.x)))
            let own = 0.12 * (1 - width)
            let target = SIMD3(
                lightness, near.y * depth.squareRoot() * (1 - own) + lab.y * own,
                near.z * depth.squareRoot() * (1 - own) + lab.z * own)
            return lab + (target - lab) * amount
        }
    }
}
