import Foundation

/// A smooth hump over the lightness axis: 0 at black and white, 1 at its peak.
struct ToneBump: Sendable {
    private let low: Float
    private let high: Float
    private let scale: Float

    /// `L^low · (1 − L)^high`, scaled to a peak of 1 at `low / (low + high)`.
    init(low: Float, high: Float) {
        self.low = low
        self.high = high
        let peak = low / (low + high)
        scale = 1 / (powf(peak, low) * powf(1 - peak, high))
    }

    func weight(_ lightness: Float) -> Float {
        guard lightness > 0, lightness < 1 else { return 0 }
        return scale * powf(lightness, low) * powf(1 - lightness, high)
    }
}

/// Functions that curves are put together from.
enum ToneCurve {
    /// The cubic step from 0 at `start` to 1 at `end`, flat at both.
    @inline(__always)
    static func step(_ start: Float, _ end: Float, _ value: Float) -> Float {
        let place = min(1, max(0, (value - start) / (end - start)))
        return place * place * (3 - 2 * place)
    }

    /// A power of a value that may be below 0, which counts as 0.
    @inline(__always)
    static func power(_ value: Float, _ exponent: Float) -> Float { value <= 0 ? 0 : powf(value, exponent) }

    /// An S-shaped curve through black, `pivot` and white, with the slope `1 + amount` at the pivot; `amount` ≥ 0.
    static func contrast(_ lightness: Float, amount: Float, pivot: Float) -> Float {
        let light = min(1, max(0, lightness))
        return light < pivot
            ? pivot * powf(light / pivot, 1 + amount)
            : 1 - (1 - pivot) * powf((1 - light) / (1 - pivot), 1 + amount)
    }
}

/// How the dial moves the amount of a step about what was asked for.
enum ToneAmount {
    /// A factor about 1 that is always positive, so that no variation does the opposite. A weak step is spread wider in
    /// proportion than a strong one, since the eye needs a difference, not a ratio.
    static func factor(_ strength: Float, dial: Float) -> Float {
        let width = min(0.5, 0.28 / max(0.25, abs(strength)).squareRoot())
        return max(0.15, 1 + width * dial)
    }
}
