import Foundation
import Pixels

/// How far everything is, guessed from one picture: 0 = at the camera, 1 = at the horizon and in the sky.
///
/// Three hints are put together: haze (the dark channel prior of He, Sun & Tang 2009: what is near has something dark in
/// every small square), the height in the picture (the ground recedes towards the horizon), and the sky.
enum DepthGuess {
    static func plane(
        _ light: Plane<SIMD4<Float>>, luma: Plane<Float>, sky: SkyCover?, subject: Mask?, check: Check
    ) throws -> Plane<Float> {
        let factor = max(1, light.longerSide / 220)
        let small = try light.shrunk(by: factor, check: check)
        let haze = try haze(small, check)
        let isOpen = sky?.isOpen ?? false
        let horizon = isOpen ? (sky?.horizon ?? 0) / Float(factor) : 0.36 * Float(small.height)
        let (columns, rows) = (Float(small.width), Float(small.height))
        var field = Plane<Float>(width: small.width, height: small.height)
        for y in 0..<small.height {
            // The distance on level ground grows as one over the depression below the horizon.
            let below = max(0, (Float(y) + 0.5 - horizon) / max(1, rows - horizon))
            let ground = Float(y) + 0.5 < horizon ? 0.78 : 0.86 * (1 - below) / (1 + 2.2 * below) + 0.05
            for x in 0..<small.width {
                let index = y * small.width + x
                let veil = haze.values[index]
                if isOpen {
                    field.values[index] = 0.62 * ground + 0.46 * veil * (0.35 + 0.65 * ground)
                } else {
                    // Without a horizon whatever is in the middle and below is taken to be near.
                    let across = (Float(x) + 0.5 - columns / 2) / columns
                    let down = (Float(y) + 0.5) / rows
                    let middle = expf(-7 * across * across) * ToneCurve.step(-0.1, 0.75, down)
                    field.values[index] = 0.42 * ground + 0.3 * veil + 0.3 * (1 - middle)
                }
            }
        }
        let guided = try field.enlarged(by: factor, toWidth: light.width, height: light.height, check: check)
            .guided(by: luma, radius: 9 * Float(factor), epsilon: 0.004, check: check)
        let width = light.width
        let nearer = try subject.map {
            try $0.weights(check).softened(sigma: 0.03 * Float(light.longerSide), check: check)
        }
        return try Plane(width: width, height: light.height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let near = min(1, max(0.02, guided.values[index]))
                let share = sky?.share.values[index] ?? 0
                let own = 1 - 0.25 * (nearer?.values[index] ?? 0)
                target[index] = (near + (1 - near) * share) * own
            }
        }
    }

    /// What hangs before things, 0…1: the darkest channel of the darkest place near, relative to the haze itself.
    private static func haze(_ small: Plane<SIMD4<Float>>, _ check: Check) throws -> Plane<Float> {
        var dark = small.mapped { SRGB.encode(max(0, min(1, min($0.x, min($0.y, $0.z))))) }
        for _ in 0..<3 {
            dark = try dark.neighbourhoodBounds(check: check).mapped(\.x)
        }
        let sorted = dark.values.sorted()
        let brightest = max(0.25, sorted[min(sorted.count - 1, sorted.count * 98 / 100)])
        return dark.mapped { min(1, max(0, $0 / brightest)) }
    }
}

extension Plane {
    /// The plane with every value replaced; for small planes.
    func mapped<Other>(_ transform: (Element) -> Other) -> Plane<Other> {
        Plane<Other>(width: width, height: height, values: values.map(transform))
    }
}

extension Mask {
    /// The mask as numbers of 0…1.
    func weights(_ check: Check) throws -> Plane<Float> {
        try Plane(width: width, height: height, check: check) { target, rows in
            bytes.withUnsafeBufferPointer { bytes in
                for index in rows.indices(of: width) { target[index] = Float(bytes[index]) * (1 / 255) }
            }
        }
    }
}
