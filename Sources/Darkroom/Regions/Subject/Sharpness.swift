import Foundation
import Pixels

/// Where a picture has the finest detail, on the places of a small view.
struct Sharpness: Sendable {
    /// The energy of detail of a pixel or two, in decades: about −7 (none) to −2.5.
    let decades: [Float]

    /// - Parameter reach: the blur over which a place is looked at, as a share of the longer side.
    init(_ picture: Picture, for view: SmallView, reach: Float = 1 / 50, check: Check) throws {
        try check()
        let large = try picture.fitted(longerSide: 640)
        let light = try Sharpness.light(of: large, check: check)
        let fine = try light.blurred(sigma: 0.6, check: check)
        let coarse = try light.blurred(sigma: 1.2, check: check)
        var energy = fine
        try energy.update(check: check) { values, indices in
            coarse.read { coarse in
                for index in indices {
                    let detail = values[index] - coarse[index]
                    values[index] = detail * detail
                }
            }
        }
        // So wide a mean is as good of means of small squares.
        let sigma = Float(large.longerSide) * reach
        let factor = max(1, Int(sigma / 2.5))
        let mean = try energy.shrunk(by: factor, check: check).blurred(sigma: sigma / Float(factor), check: check)
        decades = (0..<view.count).map { index in
            let x = (index % view.width * 2 + 1) * large.width / (2 * view.width)
            let y = (index / view.width * 2 + 1) * large.height / (2 * view.height)
            return log10f(max(mean[clamped: x / factor, y / factor] - 1.5e-6, 1e-7))
        }
    }

    /// Lightness as that of Oklab: of greys the same, and as steep in each channel near grey, by one look-up a channel.
    private static func light(of picture: Picture, check: Check) throws -> Plane<Float> {
        if picture.hasAlpha { return try Plane<SIMD4<Float>>.oklab(picture, check: check).map(check: check) { $0.x } }
        let lightness = SRGB.linear.map { Oklab.cubeRoot(SIMD3(repeating: $0)).x }
        return try Plane(width: picture.width, height: picture.height, check: check) { target, rows in
            lightness.withUnsafeBufferPointer { lightness in
                picture.bytes.withUnsafeBufferPointer { bytes in
                    let indices = rows.indices(of: picture.width)
                    var offset = indices.lowerBound * picture.channels
                    for index in indices {
                        target[index] =
                            0.2546 * lightness[Int(bytes[offset])] + 0.6522 * lightness[Int(bytes[offset &+ 1])]
                            + 0.0932 * lightness[Int(bytes[offset &+ 2])]
                        offset &+= picture.channels
                    }
                }
            }
        }
    }
}
