import Foundation
import Pixels

/// Pictures of our own to paint on.
enum Scene {
    /// A small landscape with everything that operations look for: a sky with a ramp, sunlit and shaded grass with texture,
    /// a red ball and a skin-coloured one with highlights, a white wall and a black door.
    static func photograph(width: Int = 120, height: Int = 80, alpha: Bool = false) -> Picture {
        let channels = alpha ? 4 : 3
        return Picture(width: width, height: height, channels: channels) { target in
            for y in 0..<height {
                for x in 0..<width {
                    let u = (Double(x) + 0.5) / Double(width)
                    let v = (Double(y) + 0.5) / Double(height)
                    let color = color(u, v, x, y)
                    let offset = (y * width + x) * channels
                    target[offset] = code(color.0)
                    target[offset + 1] = code(color.1)
                    target[offset + 2] = code(color.2)
                    if alpha { target[offset + 3] = transparency(u, v) }
                }
            }
        }
    }

    /// A grey ramp from black on the left to white on the right.
    static func ramp(width: Int = 512) -> Picture {
        Picture(width: width, height: 2, channels: 3) { target in
            for index in 0..<(2 * width) {
                let value = UInt8((Double(index % width) * 255 / Double(width - 1)).rounded())
                for channel in 0..<3 { target[3 * index + channel] = value }
            }
        }
    }

    /// One colour all over.
    static func plain(_ width: Int, _ height: Int, _ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Picture {
        Picture(width: width, height: height, channels: 3) { target in
            for index in 0..<(width * height) {
                (target[3 * index], target[3 * index + 1], target[3 * index + 2]) = (red, green, blue)
            }
        }
    }

    private static func color(_ u: Double, _ v: Double, _ x: Int, _ y: Int) -> (Double, Double, Double) {
        if let ball = ball(u, v, at: (0.3, 0.62), radius: 0.17, (0.8, 0.14, 0.12)) { return ball }
        if let ball = ball(u, v, at: (0.56, 0.55), radius: 0.13, (0.86, 0.66, 0.55)) { return ball }
        if u > 0.74, u < 0.97, v > 0.2, v < 0.75 {
            if u > 0.82, u < 0.89, v > 0.45 { return (0.05, 0.05, 0.06) }
            let shade = 0.95 - 0.12 * v
            return (shade, shade, shade * 0.96)
        }
        if v < 0.5 { return (0.38 + 0.5 * v, 0.55 + 0.45 * v, 0.9) }
        let blade = 0.08 * sin(Double(x) * 1.9 + Double(y) * 0.7) + 0.06 * sin(Double(x) * 0.6 - Double(y) * 2.3)
        let sun = u < 0.5 ? 0.55 : 0.25
        return (sun * 0.6 + blade, sun + 0.12 + blade, sun * 0.3 + 0.5 * blade)
    }

    private static func ball(
        _ u: Double, _ v: Double, at center: (Double, Double), radius: Double, _ color: (Double, Double, Double)
    ) -> (Double, Double, Double)? {
        let (dx, dy) = (u - center.0, (v - center.1) * 0.67)
        guard dx * dx + dy * dy < radius * radius else { return nil }
        let facing = max(
            0,
            1 - ((dx + 0.4 * radius) * (dx + 0.4 * radius) + (dy + 0.4 * radius) * (dy + 0.4 * radius))
                / (2.2 * radius * radius))
        let light = 0.25 + 0.75 * facing
        let gloss = pow(facing, 14) * 0.5
        return (color.0 * light + gloss, color.1 * light + gloss, color.2 * light + gloss)
    }

    /// Opaque in the middle, soft around it, nothing outside.
    private static func transparency(_ u: Double, _ v: Double) -> UInt8 {
        let distance = ((u - 0.45) * (u - 0.45) + (v - 0.55) * (v - 0.55)).squareRoot()
        return code(min(1, max(0, (0.4 - distance) * 12)))
    }

    private static func code(_ value: Double) -> UInt8 {
        UInt8((min(1, max(0, value)) * 255).rounded())
    }
}
