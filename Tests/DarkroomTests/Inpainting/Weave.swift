import Foundation
import Pixels

/// Pictures that say what a filling must look like.
enum Weave {
    /// A rough cloth of one kind all over.
    static func picture(width: Int, height: Int) -> Picture {
        drawn(width, height) { x, y in
            let thread = 0.5 + 0.2 * sin(Double(x) * 1.1) * cos(Double(y) * 0.9)
            let fleck = Double((x &* 73_856_093 ^ y &* 19_349_663) & 255) / 255
            return (thread + 0.25 * fleck, thread * 0.8 + 0.2 * fleck, 0.3 + 0.1 * fleck)
        }
    }

    /// Slanted stripes of two colours.
    static func stripes(width: Int, height: Int) -> Picture {
        drawn(width, height) { x, y in
            let phase = (x + y / 2) % 16 < 8
            return phase ? (0.9, 0.85, 0.7) : (0.15, 0.25, 0.45)
        }
    }

    private static func drawn(
        _ width: Int, _ height: Int, _ color: (Int, Int) -> (Double, Double, Double)
    ) -> Picture {
        Picture(width: width, height: height, channels: 3) { target in
            for index in 0..<(width * height) {
                let (red, green, blue) = color(index % width, index / width)
                for (channel, value) in [red, green, blue].enumerated() {
                    target[3 * index + channel] = UInt8(min(255, max(0, value * 255)))
                }
            }
        }
    }
}

extension Mask {
    static func disc(width: Int, height: Int, center: (Int, Int), radius: Int) -> Mask {
        Mask(
            width: width, height: height,
            bytes: (0..<(width * height)).map { index in
                let (dx, dy) = (index % width - center.0, index / width - center.1)
                return dx * dx + dy * dy <= radius * radius ? 255 : 0
            })
    }

    /// A run of pixels in the middle, `share` of all of them.
    static func middle(width: Int, height: Int, share: Double) -> Mask {
        let count = width * height
        let selected = max(1, Int(Double(count) * share))
        let start = (count - selected) / 2
        return Mask(
            width: width, height: height,
            bytes: (0..<count).map { $0 >= start && $0 < start + selected ? 255 : 0 })
    }
}

extension [UInt8] {
    static func all(_ count: Int) -> [UInt8] { [UInt8](repeating: 255, count: count) }
}

extension Picture {
    /// Pixels that are clearly red.
    var redPixels: Int {
        (0..<(width * height)).count { index in
            let red = Int(bytes[channels * index])
            return red > 110 && red > 2 * Int(bytes[channels * index + 1]) && red > 2 * Int(bytes[channels * index + 2])
        }
    }

    /// The mean absolute Laplacian of the green channel.
    func roughness(within mask: Mask) -> Double {
        var (sum, count) = (0, 0)
        for y in 1..<(height - 1) {
            for x in 1..<(width - 1) where mask.bytes[y * width + x] > 0 {
                func green(_ x: Int, _ y: Int) -> Int { Int(bytes[(y * width + x) * channels + 1]) }
                sum += abs(green(x - 1, y) + green(x + 1, y) + green(x, y - 1) + green(x, y + 1) - 4 * green(x, y))
                count += 1
            }
        }
        return Double(sum) / Double(max(1, count))
    }

    /// The mean absolute difference of the channels, levels.
    func difference(_ other: Picture, within mask: Mask) -> Double {
        var (sum, count) = (0, 0)
        for index in 0..<(width * height) where mask.bytes[index] > 0 {
            for channel in 0..<3 {
                sum += abs(Int(bytes[channels * index + channel]) - Int(other.bytes[channels * index + channel]))
            }
            count += 3
        }
        return Double(sum) / Double(max(1, count))
    }

    func hasVisiblePixel(outside mask: Mask) -> Bool {
        (0..<(width * height)).contains { mask.bytes[$0] == 0 && bytes[channels * $0 + channels - 1] > 0 }
    }
}
