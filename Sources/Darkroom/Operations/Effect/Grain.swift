import Foundation
import Pixels

/// The grain of film: clumps whose size follows the picture's, strongest in the middle tones, with a trace of colour.
struct Grain: PaintOperation {
    let identifier = OperationIdentifier("effect", "grain")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        GrainPainter(picture: picture, strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct GrainPainter: Painter {
    let picture: Picture
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let (width, height) = (picture.width, picture.height)
        let scale = Float(picture.longerSide) / 1024
        let size = max(0.42, scale * dials.dial("size", in: 0.5...1.15))
        let amount = 13.5 * powf(strength, 0.7) * ToneAmount.factor(strength, dial: dials.point.x)
        let color = dials.dial("color", in: 0.05...0.35)
        let fine = try Plane.grainNoise(
            width: width, height: height, sigma: size, seed: dials.seed("fine"), check: check)
        share = 0.3
        let clumps = try Plane.grainNoise(
            width: width, height: height, sigma: 2.6 * size, seed: dials.seed("clumps"), check: check)
        share = 0.6
        let tint = try Plane.grainNoise(
            width: width, height: height, sigma: 1.3 * size, seed: dials.seed("tint"), check: check)
        share = 0.8
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

    @inline(__always)
    private func rounded(_ value: Float) -> UInt8 {
        UInt8(max(0, min(255, value + 0.5)))
    }
}
