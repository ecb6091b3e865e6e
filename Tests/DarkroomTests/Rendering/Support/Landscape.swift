import Darkroom
import Foundation
import Pixels

/// A landscape of our own with everything that a light or a weather acts on, at places that are known: a blue sky, a rough
/// meadow, the crown of a tree, and a plain yellowish wall with a lamp on it.
struct Landscape {
    static let width = 240
    static let height = 160

    let picture: Picture
    let measure: Measure

    /// Parts of it, away from their borders, as shares of the frame: x, y, width, height.
    enum Part {
        case sky, upperSky, lowerSky, meadow, crown, wall, lamp

        fileprivate var box: (Double, Double, Double, Double) {
            switch self {
            case .sky: (0.02, 0.02, 0.5, 0.1)
            case .upperSky: (0.02, 0, 0.9, 0.08)
            case .lowerSky: (0.34, 0.34, 0.2, 0.08)
            case .meadow: (0.05, 0.72, 0.5, 0.25)
            case .crown: (0.13, 0.32, 0.14, 0.16)
            case .wall: (0.68, 0.4, 0.2, 0.3)
            case .lamp: (0.622, 0.483, 0.012, 0.02)
            }
        }
    }

    /// - Parameter isDusk: everything but the lamp is dark.
    init(isDusk: Bool = false) {
        picture = Picture(width: Self.width, height: Self.height, channels: 3) { target in
            for y in 0..<Self.height {
                for x in 0..<Self.width {
                    let (u, v) = ((Double(x) + 0.5) / Double(Self.width), (Double(y) + 0.5) / Double(Self.height))
                    let isLamp = hypot(u - 0.628, (v - 0.493) * 0.667) < 0.012
                    let color = isLamp ? (1, 0.95, 0.8) : Self.color(u, v, x, y)
                    let dim = isDusk && !isLamp ? 0.3 : 1
                    for (channel, value) in [color.0, color.1, color.2].enumerated() {
                        target[(y * Self.width + x) * 3 + channel] = UInt8(
                            (min(1, max(0, value * dim)) * 255).rounded())
                    }
                }
            }
        }
        measure = Measure(picture)
    }

    private static func color(_ u: Double, _ v: Double, _ x: Int, _ y: Int) -> (Double, Double, Double) {
        let noise = Double((x &* 73_856_093 ^ y &* 19_349_663) & 0xFF) / 255 - 0.5
        if u > 0.58, u < 0.92, v > 0.25, v < 0.76 { return (0.8, 0.72, 0.56) }
        if hypot(u - 0.2, (v - 0.4) * 0.8) < 0.15 {
            let level = 0.3 + 0.3 * noise
            return (level * 0.72, level, level * 0.35)
        }
        if v < 0.46 { return (0.32 + 0.5 * v, 0.52 + 0.5 * v, 0.9) }
        let level = 0.46 + 0.12 * noise
        return (level * 0.75, level, level * 0.4)
    }

    /// The colours of `result` within a part.
    static func colors(_ result: Measure, _ part: Part) -> [CIELab] {
        let box = part.box
        let columns = Int(box.0 * Double(width))..<Int(((box.0 + box.2) * Double(width)).rounded(.up))
        let rows = Int(box.1 * Double(height))..<Int(((box.1 + box.3) * Double(height)).rounded(.up))
        return rows.flatMap { y in columns.map { result.colors[y * width + $0] } }
    }

    /// The mean colour of `result` within a part.
    static func color(_ result: Measure, _ part: Part) -> CIELab {
        let colors = colors(result, part)
        return CIELab(mean(colors.map(\.lightness)), mean(colors.map(\.a)), mean(colors.map(\.b)))
    }

    func color(_ part: Part) -> CIELab { Self.color(measure, part) }

    /// What the four variations of a step look like.
    func results(_ family: String, _ name: String, words: [String: String] = [:]) throws -> [Measure] {
        try variations(of: picture, EditStep(family, name, words: words)).map { Measure($0) }
    }
}
