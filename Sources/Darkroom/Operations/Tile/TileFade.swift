import Pixels

/// Makes the upper and the lower edge meet where they show different things, such as sky and grass, which no filling can
/// lead over into one another without a line: both fade into one colour between them, as into mist.
///
/// The left and the right edge have to meet already.
struct TileFade {
    /// How far apart in Oklab the mean colours of two edges are that nothing can be filled between.
    private static let farthest: Float = 0.12

    private let picture: Picture
    /// The rows that fade at either edge.
    private let reach: Int
    /// The colour of each column at the edge, then alpha.
    private let seam: [SIMD4<Float>]
    /// Whether the edges differ so much that they have to fade.
    let isNeeded: Bool

    /// - Parameter strip: the share of the height that may change at both edges together.
    init(_ picture: Picture, strip: Double) {
        self.picture = picture
        reach = max(2, Int(Double(picture.height) * strip / 2))
        let upper = Self.profile(picture, rows: 0..<max(1, reach / 3))
        let lower = Self.profile(picture, rows: picture.height - max(1, reach / 3)..<picture.height)
        seam = zip(upper, lower).map { ($0 + $1) / 2 }
        let step = Self.lab(upper) - Self.lab(lower)
        isNeeded = step.dot(step).squareRoot() > Self.farthest
    }

    func faded() -> Picture {
        let (width, height, channels) = (picture.width, picture.height, picture.channels)
        return Picture(width: width, height: height, channels: channels) { target in
            for y in 0..<height {
                let distance = (Float(min(y, height - 1 - y)) + 0.5) / Float(reach)
                let own = smoothStep(0, 1, distance)
                for x in 0..<width {
                    let offset = (y * width + x) * channels
                    guard own < 1 else {
                        for channel in 0..<channels { target[offset + channel] = picture.bytes[offset + channel] }
                        continue
                    }
                    let noise = Dither.offset(x, y)
                    for channel in 0..<channels {
                        let lane = channels == 4 && channel == 3 ? 3 : channel
                        let value = Float(picture.bytes[offset + channel])
                        let mixed = seam[x][lane] + (value - seam[x][lane]) * own
                        target[offset + channel] = UInt8(min(255, max(0, mixed + 0.5 + noise)))
                    }
                }
            }
        }
    }

    /// The mean colour of some rows in each column, softened along the edge, which has no ends.
    private static func profile(_ picture: Picture, rows: Range<Int>) -> [SIMD4<Float>] {
        let (width, channels) = (picture.width, picture.channels)
        var profile = (0..<width).map { x in
            var (sum, weight): (SIMD4<Float>, Float) = (SIMD4(), 0)
            for y in rows {
                let offset = (y * width + x) * channels
                let alpha = picture.hasAlpha ? Float(picture.bytes[offset + 3]) : 255
                let color = SIMD3(
                    Float(picture.bytes[offset]), Float(picture.bytes[offset + 1]), Float(picture.bytes[offset + 2]))
                sum += SIMD4(color * alpha, alpha)
                weight += alpha
            }
            return SIMD4(sum.color / max(1, weight), sum.w / Float(rows.count))
        }
        let half = max(1, width / 16)
        for _ in 0..<3 {
            var sum = (-half...half).reduce(SIMD4<Float>()) { $0 + profile[(width + $1 % width) % width] }
            var softened = profile
            for x in 0..<width {
                softened[x] = sum / Float(2 * half + 1)
                sum += profile[(x + half + 1) % width] - profile[(x - half + width) % width]
            }
            profile = softened
        }
        return profile
    }

    private static func lab(_ profile: [SIMD4<Float>]) -> SIMD3<Float> {
        let mean = profile.reduce(SIMD4<Float>()) { $0 + $1 } / Float(profile.count * 255)
        return Oklab.fromLinear(SIMD3(SRGB.decode(mean.x), SRGB.decode(mean.y), SRGB.decode(mean.z)))
    }
}
