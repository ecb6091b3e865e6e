import Pixels

/// The sky of a woodblock print: paper, with a band of blue wiped out downwards (ichimonji bokashi) and another colour wiped
/// out upwards from the horizon.
struct WipedSky {
    private let mask: Mask
    private let upper: SIMD3<Float>
    private let lower: SIMD3<Float>
    private let paper: SIMD3<Float>
    private let depth: Float
    private let top: Float
    private let bottom: Float
    /// Colours of the band above and of that below.
    private static let bands: [(upper: UInt32, lower: UInt32)] = [
        (0x27508A, 0xE9A98C), (0x1F3557, 0xE8C48A), (0x3D7396, 0xD98E86), (0x2C5A8C, 0xC9D3C4),
    ]

    init?(_ mask: Mask?, dials: Dials, paper: SIMD3<Float>) {
        guard let mask else { return nil }
        self.mask = mask
        self.paper = paper
        let band = WipedSky.bands[dials.kind("sky")]
        (upper, lower) = (.oklab(band.upper), .oklab(band.lower))
        depth = 0.42 + 0.12 * dials.dial("bokashi")
        let rows = (0..<mask.height).filter { y in
            stride(from: 0, to: mask.width, by: max(1, mask.width / 48)).contains {
                mask.bytes[y * mask.width + $0] > 127
            }
        }
        top = Float(rows.first ?? 0)
        bottom = Float(rows.last ?? mask.height) + 1
    }

    /// The colour of the sky at a place, and how far it is sky.
    @inline(__always)
    func color(_ x: Int, _ y: Int) -> (color: SIMD3<Float>, cover: Float) {
        let down = (Float(y) - top) / (bottom - top)
        let above = ToneCurve.step(depth, 0, down)
        let below = ToneCurve.step(0.55, 1.05, down)
        let wiped = paper + (lower - paper) * (0.7 * below)
        return (
            wiped + (upper - wiped) * (0.95 * above), ToneCurve.step(20, 170, Float(mask.bytes[y &* mask.width &+ x]))
        )
    }
}
