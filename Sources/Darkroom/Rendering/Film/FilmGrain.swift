import Foundation
import Pixels

/// The grain of film: clumps whose size follows the picture's, strongest in the middle tones, with a trace of colour.
struct FilmGrain: Sendable {
    /// How strong it is in the middle tones, in 8-bit codes; 13 is plain to see.
    var amount: Float
    /// The size of a grain in thousandths of the longer side, 0.5…1.2.
    var size: Float
    /// The share of coloured grain, 0 = grey.
    var color: Float = 0.2
    /// Seeds of the fine grains, of their clumps and of their colour.
    var seeds: SIMD3<UInt64>

    init(amount: Float, size: Float, color: Float = 0.2, dials: Dials) {
        self.amount = amount
        self.size = size
        self.color = color
        seeds = SIMD3(dials.seed("fine"), dials.seed("clumps"), dials.seed("tint"))
    }

    /// The picture with grain on it. Alpha stays as it is.
    func applied(to picture: Picture, check: Check) throws -> Picture {
        let (width, height) = (picture.width, picture.height)
        let sigma = max(0.42, Float(picture.longerSide) / 1024 * size)
        let fine = try Plane.grainNoise(width: width, height: height, sigma: sigma, seed: seeds.x, check: check)
        let clumps = try FilmGrain.coarse(width, height, sigma: 2.6 * sigma, seed: seeds.y, check)
        let tint = color > 0 ? try FilmGrain.coarse(width, height, sigma: 1.7 * sigma, seed: seeds.z, check) : fine
        // By lightness of the pixel: clear film and dense film show little grain.
        let response = (0...255).map { code -> Float in
            let value = Float(code) / 255
            return amount * (0.16 + 0.84 * 4 * value * (1 - value)) * (1.15 - 0.4 * value)
        }
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try picture.repainted(check: check) { _, index, _, _ in
                let offset = index &* picture.channels
                let (red, green, blue) = (Int(bytes[offset]), Int(bytes[offset &+ 1]), Int(bytes[offset &+ 2]))
                let strength = response[(2 * red + 5 * green + blue) >> 3]
                let grey = strength * (0.9 * fine.values[index] + 0.42 * clumps.values[index])
                let shift = strength * color * tint.values[index]
                return (
                    rounded(Float(red) + grey + shift), rounded(Float(green) + grey - 0.4 * shift),
                    rounded(Float(blue) + grey - shift)
                )
            }
        }
    }

    /// Noise of large grains, made at a fraction of the size.
    private static func coarse(
        _ width: Int, _ height: Int, sigma: Float, seed: UInt64, _ check: Check
    ) throws -> Plane<Float> {
        let factor = max(1, Int(sigma / 0.7))
        let small = try Plane.grainNoise(
            width: (width + factor - 1) / factor, height: (height + factor - 1) / factor,
            sigma: sigma / Float(factor), seed: seed, check: check)
        return try small.enlarged(by: factor, toWidth: width, height: height, check: check)
    }

    @inline(__always)
    private func rounded(_ value: Float) -> UInt8 {
        UInt8(max(0, min(255, value + 0.5)))
    }
}
