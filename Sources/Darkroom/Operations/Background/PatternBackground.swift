import Foundation
import Pixels

/// A pattern behind the subject: the word `pattern` is dots (by default), stripes, checks, waves or zigzag; `color` is its
/// colour, on paper that goes with it. Each variation has another size and slant.
struct PatternBackground: BackgroundOperation {
    enum Pattern: String, CaseIterable {
        case dots, stripes, checks, waves, zigzag
    }

    let identifier = OperationIdentifier("background", "pattern")

    func check(_ step: EditStep) throws {
        try step.checkColors(identifier)
        if let word = step.words["pattern"], Pattern(rawValue: word) == nil {
            throw DarkroomError.badArgument(
                identifier, argument: "pattern",
                expected: Pattern.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }

    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade {
        let pattern = step.words["pattern"].flatMap { Pattern(rawValue: $0) } ?? .dots
        let named = step.colors("color", "color2").map { Oklab.of($0) }
        return { ground, dials, _ in
            let kind = dials.kind("colors", isEssential: true)
            let ink = named.first ?? Oklab.of(BackgroundColors.pairs[kind].1)
            let light: Float = ink.x > 0.75 ? 0.52 : 0.95
            let paper =
                named.count > 1
                ? named[1] : Gamut.moved(SIMD3(ink.x, ink.y * 0.3, ink.z * 0.3), toLightness: light, chromaScale: 1)
            let (inkLight, paperLight) = (Gamut.linear(ink), Gamut.linear(paper))
            let cell = max(3, 0.055 * powf(1.5, dials.dial("size")) * Float(ground.picture.longerSide))
            let turn = [0, 0.25, 0.5, 0.12][dials.kind("slant")] * Float.pi
            let (cosine, sine) = (cosf(turn), sinf(turn))
            return { _, x, y in
                let place =
                    SIMD2(Float(x) * cosine + Float(y) * sine, Float(y) * cosine - Float(x) * sine) / cell
                // A distance to the edge in cells, the ink on its positive side, softened over a pixel.
                let share = min(1, max(0, PatternBackground.inside(pattern, place) * cell + 0.5))
                return paperLight + (inkLight - paperLight) * share
            }
        }
    }

    private static func inside(_ pattern: Pattern, _ place: SIMD2<Float>) -> Float {
        func phase(_ value: Float) -> Float { value - floorf(value) - 0.5 }
        func band(_ value: Float) -> Float { 0.25 - abs(phase(value)) }
        switch pattern {
        case .dots:
            let row = floorf(place.y)
            let shifted = place.x + (Int(row).isMultiple(of: 2) ? 0 : 0.5)
            let (across, down) = (phase(shifted), phase(place.y))
            return 0.27 - (across * across + down * down).squareRoot()
        case .stripes: return band(place.x)
        case .checks:
            let (across, down) = (band(place.x / 2), band(place.y / 2))
            let distance = 2 * min(abs(across), abs(down))
            return (across > 0) == (down > 0) ? distance : -distance
        case .waves: return band(place.y + 0.22 * sinf(place.x * .pi)) * 0.8
        case .zigzag: return band(place.y + 0.8 * abs(phase(place.x / 2)) * 2) * 0.7
        }
    }
}
