import Foundation
import Pixels

extension Picture {
    /// The peak signal-to-noise ratio to a picture of the same shape, in decibels.
    func signalToNoise(_ other: Picture) -> Double {
        let sum = zip(bytes, other.bytes).reduce(0.0) { sum, pair in
            let difference = Double(pair.0) - Double(pair.1)
            return sum + difference * difference
        }
        return 10 * log10(255 * 255 / Swift.max(1e-9, sum / Double(bytes.count)))
    }

    /// The mean of the steepest twentieth of the differences between green neighbours in a row.
    var steepness: Double {
        var steps: [Int] = []
        for y in 0..<height {
            for x in 1..<width {
                let index = (y * width + x) * channels + 1
                steps.append(abs(Int(bytes[index]) - Int(bytes[index - channels])))
            }
        }
        let steepest = steps.sorted().suffix(steps.count / 20)
        return Double(steepest.reduce(0, +)) / Double(steepest.count)
    }

    /// Twice as large by cubic convolution (Keys 1981), for comparison.
    var bicubicallyDoubled: Picture {
        // The weights of four neighbours for a place a quarter of a pixel after, and before, the second and third.
        let weights = [
            [-0.070_312_5, 0.867_187_5, 0.226_562_5, -0.023_437_5],
            [-0.023_437_5, 0.226_562_5, 0.867_187_5, -0.070_312_5],
        ]
        func taps(_ place: Int, _ count: Int) -> [(index: Int, weight: Double)] {
            let first = place / 2 + (place.isMultiple(of: 2) ? -2 : -1)
            let row = place.isMultiple(of: 2) ? weights[1] : weights[0]
            return (0..<4).map { (Swift.min(count - 1, Swift.max(0, first + $0)), row[$0]) }
        }
        return Picture(width: 2 * width, height: 2 * height, channels: channels) { buffer in
            let across = (0..<2 * width).map { taps($0, width) }
            for y in 0..<2 * height {
                let down = taps(y, height)
                for x in 0..<2 * width {
                    for channel in 0..<channels {
                        var sum = 0.0
                        for (row, down) in down {
                            for (column, across) in across[x] {
                                sum += down * across * Double(bytes[(row * width + column) * channels + channel])
                            }
                        }
                        buffer[(y * 2 * width + x) * channels + channel] = UInt8(
                            Swift.min(255, Swift.max(0, sum.rounded())))
                    }
                }
            }
        }
    }
}
