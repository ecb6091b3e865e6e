import Foundation

/// Enlarges by a whole factor with the Lanczos window of three lobes (Duchon 1979); alpha is multiplied in meanwhile.
///
/// libvips has that kernel for reducing only: what it enlarges, it enlarges with another one.
struct LanczosEnlarger {
    let picture: Picture
    let factor: Int
    /// For each place of a result's pixel within one of the source: the first of the pixels that it is made of, relative to
    /// that one, and the weights of six.
    private let phases: [(first: Int, weights: [Float])]

    init(picture: Picture, factor: Int) {
        self.picture = picture
        self.factor = factor
        phases = (0..<factor).map { phase in
            let center = (Double(phase) + 0.5) / Double(factor) - 0.5
            let first = Int(center.rounded(.down)) - 2
            let weights = (0..<6).map { LanczosEnlarger.lanczos(center - Double(first + $0)) }
            let sum = weights.reduce(0, +)
            return (first, weights.map { Float($0 / sum) })
        }
    }

    private static func lanczos(_ distance: Double) -> Double {
        guard abs(distance) > 1e-9 else { return 1 }
        guard abs(distance) < 3 else { return 0 }
        let angle = Double.pi * distance
        return 3 * sin(angle) * sin(angle / 3) / (angle * angle)
    }

    /// Source rows of a band: small enough for the processor's cache.
    private static let bandRows = 12

    func enlarged(check: () throws -> Void) throws -> Picture {
        let bands = (picture.height + Self.bandRows - 1) / Self.bandRows
        let (width, height) = (picture.width * factor, picture.height * factor)
        return try Picture(width: width, height: height, channels: picture.channels) { buffer in
            // Each band writes rows of its own, and all are done before the buffer goes.
            nonisolated(unsafe) let target = buffer.baseAddress!
            try ThreadBudget.perform(bands, check: check) { band in
                let top = band * Self.bandRows
                enlarge(top..<min(picture.height, top + Self.bandRows), into: target)
            }
        }
    }

    private func enlarge(_ rows: Range<Int>, into target: UnsafeMutablePointer<UInt8>) {
        let channels = picture.channels
        let count = picture.width * factor * channels
        let lines = rows.count + 6
        withUnsafeTemporaryAllocation(of: Float.self, capacity: (lines + 1) * count + picture.width * channels) {
            scratch in
            let wide = scratch.baseAddress!
            let (sum, row) = (wide + lines * count, wide + (lines + 1) * count)
            for line in 0..<lines {
                read(min(picture.height - 1, max(0, rows.lowerBound + line - 3)), into: row)
                widen(row, into: wide + line * count)
            }
            for source in rows {
                for phase in 0..<factor {
                    let (first, weights) = phases[phase]
                    let top = wide + (source - rows.lowerBound + 3 + first) * count
                    for index in 0..<count {
                        var value = top[index] * weights[0] + top[index + count] * weights[1]
                        value += top[index + 2 * count] * weights[2] + top[index + 3 * count] * weights[3]
                        sum[index] = value + top[index + 4 * count] * weights[4] + top[index + 5 * count] * weights[5]
                    }
                    round(sum, count, into: target + (source * factor + phase) * count)
                }
            }
        }
    }

    private func read(_ row: Int, into line: UnsafeMutablePointer<Float>) {
        let count = picture.width * picture.channels
        picture.bytes.withUnsafeBufferPointer { bytes in
            let source = bytes.baseAddress! + row * count
            for index in 0..<count { line[index] = Float(source[index]) }
        }
        guard picture.hasAlpha else { return }
        for pixel in stride(from: 0, to: count, by: 4) {
            let opacity = line[pixel + 3] / 255
            for channel in 0..<3 { line[pixel + channel] *= opacity }
        }
    }

    /// One row of the source at the result's width.
    private func widen(_ row: UnsafePointer<Float>, into wide: UnsafeMutablePointer<Float>) {
        let (width, channels) = (picture.width, picture.channels)
        for (phase, place) in phases.enumerated() {
            let (first, weights) = place
            for x in 0..<width {
                let out = wide + (x * factor + phase) * channels
                let isInside = x + first >= 0 && x + first + 5 < width
                for channel in 0..<channels {
                    var value: Float = 0
                    for tap in 0..<6 {
                        let column = isInside ? x + first + tap : min(width - 1, max(0, x + first + tap))
                        value += row[column * channels + channel] * weights[tap]
                    }
                    out[channel] = value
                }
            }
        }
    }

    private func round(_ line: UnsafePointer<Float>, _ count: Int, into target: UnsafeMutablePointer<UInt8>) {
        guard picture.hasAlpha else {
            for index in 0..<count { target[index] = UInt8(max(0, min(255, line[index] + 0.5))) }
            return
        }
        for pixel in stride(from: 0, to: count, by: 4) {
            let alpha = max(0, min(255, line[pixel + 3]))
            let scale = alpha >= 0.5 ? 255 / alpha : 0
            for channel in 0..<3 {
                target[pixel + channel] = UInt8(max(0, min(255, line[pixel + channel] * scale + 0.5)))
            }
            target[pixel + 3] = UInt8(alpha + 0.5)
        }
    }
}
