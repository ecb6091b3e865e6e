import Foundation

/// The wood or metal of a picture frame: its colour, and the profile that catches the light.
struct Moulding: Sendable {
    enum Material: String, Sendable, CaseIterable {
        case black, oak, walnut, gold, silver, white
    }

    let material: Material
    /// Pixels from the outer to the inner edge.
    let width: Float
    /// A colour of paint in its place, encoded sRGB 0…1.
    var paint: SIMD3<Float>?
    let seed: UInt64

    /// Encoded sRGB, 0…1.
    private var base: SIMD3<Float> {
        if let paint { return paint }
        switch material {
        case .black: return SIMD3(0.105, 0.1, 0.1)
        case .oak: return SIMD3(0.72, 0.54, 0.36)
        case .walnut: return SIMD3(0.36, 0.23, 0.155)
        case .gold: return SIMD3(0.73, 0.57, 0.28)
        case .silver: return SIMD3(0.66, 0.66, 0.67)
        case .white: return SIMD3(0.9, 0.89, 0.87)
        }
    }

    private var isWood: Bool { paint == nil && (material == .oak || material == .walnut) }
    private var isMetal: Bool { paint == nil && (material == .gold || material == .silver) }

    /// Encoded sRGB of a place on the frame.
    func color(_ side: FrameSides.Side, depth: Float, along: Float) -> SIMD3<Float> {
        let share = min(1, max(0, depth / width))
        // Outer lip, flat or hollow middle, inner lip: the slope of the profile, positive towards the middle.
        let slope = Moulding.slope(share, isMetal)
        var light = 1 + side.slopeLight * slope * (isMetal ? 0.55 : 0.34)
        // The groove before the inner lip, and the rounded outer edge.
        light *= 1 - 0.45 * Moulding.bump(share, at: 0.8, 0.025) - 0.3 * Moulding.bump(share, at: 0, 0.03)
        if isMetal { light += 0.32 * Moulding.bump(share, at: side.slopeLight > 0 ? 0.22 : 0.66, 0.07) }
        if !isMetal && !isWood { light += 0.1 * Moulding.bump(share, at: side.slopeLight > 0 ? 0.1 : 0.92, 0.03) }
        var color = base * light
        if isWood {
            let grain = fibre(along: along, across: depth, side: side.rawValue)
            color *= 1 + 0.2 * grain
            color.z *= 1 - 0.05 * grain
        } else {
            color *= 1 + 0.025 * fibre(along: along * 6, across: depth * 0.6, side: side.rawValue)
        }
        return color
    }

    private static func slope(_ share: Float, _ isMetal: Bool) -> Float {
        if isMetal { return sinf(2.4 * .pi * share) * (1 - 0.3 * share) }
        return share < 0.12 ? 1 - share / 0.12 : share > 0.86 ? -0.9 : 0.06
    }

    private static func bump(_ value: Float, at middle: Float, _ width: Float) -> Float {
        let distance = (value - middle) / width
        return expf(-distance * distance)
    }

    /// Fibres along the side: value noise of three octaves, stretched, −1…1.
    private func fibre(along: Float, across: Float, side: Int) -> Float {
        let scale = max(1, width / 14)
        var sum: Float = 0
        for (octave, weight) in [(0, Float(0.5)), (1, 0.3), (2, 0.2)] {
            let factor = Float(1 << octave) / scale
            let bend = 3 * Moulding.noise(along * factor / 60, 0.5, lattice(side, 7))
            let across = across * factor / 1.7 + bend
            sum += weight * Moulding.noise(along * factor / 38, across, lattice(side, octave))
        }
        return sum
    }

    /// The seed of one side's noise.
    private func lattice(_ side: Int, _ octave: Int) -> UInt64 {
        seed &+ UInt64(8 * side + octave) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Random numbers on a lattice, smoothly interpolated, −1…1.
    private static func noise(_ x: Float, _ y: Float, _ seed: UInt64) -> Float {
        let (left, top) = (x.rounded(.down), y.rounded(.down))
        func node(_ dx: Float, _ dy: Float) -> Float {
            let bits = RandomGenerator.mix(
                seed ^ UInt64(bitPattern: Int64(left + dx)) &* 0x9E37_79B9_7F4A_7C15
                    ^ UInt64(bitPattern: Int64(top + dy)) &* 0xC2B2_AE3D_27D4_EB4F)
            return Float(bits >> 40) * 0x1p-23 - 1
        }
        let (u, v) = (x - left, y - top)
        let (s, t) = (u * u * (3 - 2 * u), v * v * (3 - 2 * v))
        let upper = node(0, 0) + (node(1, 0) - node(0, 0)) * s
        let lower = node(0, 1) + (node(1, 1) - node(0, 1)) * s
        return upper + (lower - upper) * t
    }
}
