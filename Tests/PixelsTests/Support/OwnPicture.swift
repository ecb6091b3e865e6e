import Foundation
import Pixels

/// A little landscape of 48×32 pixels that the fixtures were made of.
enum OwnPicture {
    static let width = 48
    static let height = 32

    static let picture = Picture(width: width, height: height, channels: 3) { buffer in
        for y in 0..<height {
            for x in 0..<width {
                let pixel = colour(x, y)
                for channel in 0..<3 {
                    buffer[(y * width + x) * 3 + channel] = UInt8(truncatingIfNeeded: pixel[channel])
                }
            }
        }
    }

    /// The same with an alpha that rises from left to right.
    static let withAlpha: Picture = {
        var faded = picture.withChannels(4)
        for index in 0..<width * height { faded.bytes[4 * index + 3] = UInt8(index % width * 255 / (width - 1)) }
        return faded
    }()

    private static func colour(_ x: Int, _ y: Int) -> [Int] {
        let hill = 22 + 3 * Double(x / 6 % 2) * 0.5 - Double(x - 20) * 0.1
        if Double(y) > hill { return [40 + x, 110 + (7 * x + 5 * y) % 20, 50] }
        if (x - 34) * (x - 34) + (y - 9) * (y - 9) < 30 { return [250, 210, 60] }
        return [60 + 3 * x, 120 + 2 * y, 230 - 3 * y]
    }
}

extension Picture {
    /// "width×height".
    var size: String { "\(width)×\(height)" }

    /// One pixel's bytes.
    func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        Array(bytes[(y * width + x) * channels..<(y * width + x + 1) * channels])
    }

    /// The mean absolute difference of all bytes, in levels; infinite when the shapes differ.
    func meanDifference(to other: Picture) -> Double {
        guard width == other.width, height == other.height, channels == other.channels else { return .infinity }
        let sum = zip(bytes, other.bytes).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
        return Double(sum) / Double(bytes.count)
    }

    /// The largest absolute difference of any byte; `Int.max` when the shapes differ.
    func largestDifference(to other: Picture) -> Int {
        guard width == other.width, height == other.height, channels == other.channels else { return .max }
        return zip(bytes, other.bytes).reduce(0) { Swift.max($0, abs(Int($1.0) - Int($1.1))) }
    }

    /// A picture of one colour.
    static func plain(_ colour: [UInt8], width: Int, height: Int) -> Picture {
        Picture(
            width: width, height: height, channels: colour.count,
            bytes: Array(repeatElement(colour, count: width * height).joined()))
    }
}
