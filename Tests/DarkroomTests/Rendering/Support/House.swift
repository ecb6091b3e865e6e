import Pixels

/// A plain house by day: a light wall with rows of dark windows, a lawn before it and blue sky above.
struct House {
    static let width = 320
    static let height = 240
    /// The middles of the windows.
    static let windows = [100, 130].flatMap { y in stride(from: 70, through: 250, by: 30).map { (x: $0, y: y) } }
    /// A place of the wall far from any window.
    static let bare = (x: 160, y: 172)

    let picture = Picture(width: width, height: height, channels: 3) { target in
        for y in 0..<height {
            for x in 0..<width {
                let noise = Double((x &* 73_856_093 ^ y &* 19_349_663) & 0xFF) / 255 - 0.5
                let isPane = windows.contains { abs($0.x - x) <= 5 && abs($0.y - y) <= 8 }
                let isWall = (50..<270).contains(x) && (80..<180).contains(y)
                let level = 0.4 + 0.12 * noise
                let color =
                    isPane
                    ? (0.12, 0.13, 0.15)
                    : isWall
                        ? (0.78, 0.72, 0.62)
                        : y < 150 ? (0.35, 0.55 + Double(y) / 600, 0.9) : (0.75 * level, level, 0.4 * level)
                for (channel, value) in [color.0, color.1, color.2].enumerated() {
                    target[(y * width + x) * 3 + channel] = UInt8((value * 255).rounded())
                }
            }
        }
    }
}
