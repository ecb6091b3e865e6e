import Foundation
import Pixels

/// The shared work of a watercolour, and the painting of one variation.
struct WatercolorPainter: Painter {
    let picture: Picture
    /// Small and large areas of colour, in Oklab.
    let fine: Plane<SIMD4<Float>>
    let coarse: Plane<SIMD4<Float>>
    let paper: Paper
    /// Pixels for each pixel of a picture of 1024.
    let scale: Float
    let intensity: Float
    /// Whether bare paper may show around the painting.
    let hasMargin: Bool

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let washes = try washes(dials, progress)
        share = 0.55
        let (width, height) = (picture.width, picture.height)
        let depth = try washes.map(check: check) { ($0.x + $0.y + $0.z) / 3 }
        let rims = try depth.blurred(sigma: 1.7 * scale, check: check)
        let pools = try depth.blurred(sigma: 8 * scale, check: check)
        share = 0.7
        let flow = try Plane.clouds(
            width: width, height: height, cell: 110 * scale, octaves: 5, seed: dials.inheritedSeed("flow"), check: check
        )
        share = 0.8
        let rim = 1.15 * intensity * (1 + 0.35 * dials.dial("rim"))
        let pooling = 0.5 * intensity * (1 + 0.4 * dials.dial("pooling"))
        let granulation = 0.13 * (1 + 0.5 * dials.dial("granulation"))
        let turbulence = 0.27 * intensity * (1 + 0.35 * dials.dial("turbulence"))
        return try washes.read { washes in
            try paper.relief.read { relief in
                try depth.read { depth in
                    try rims.read { rims in
                        try pools.read { pools in
                            try flow.read { flow in
                                try picture.repainted(check: check) { encoder, index, x, y in
                                    let here = depth[index]
                                    let edge = here - rims[index]
                                    let pool = here - pools[index]
                                    // Pigment leaves the light side of an edge a little and gathers on the dark side.
                                    let gathered =
                                        rim * (edge > 0 ? edge : 0.55 * edge)
                                        + pooling * (pool > 0 ? pool : 0.25 * pool)
                                    let bump = relief[index]
                                    let settled = 1 - granulation * bump * (1.4 - min(1, here))
                                    let strength =
                                        max(0.2, 1 + gathered / (here + 0.18)) * settled
                                        * expf(turbulence * flow[index] / (1 + 0.9 * here))
                                    let load = washes[index] * strength
                                    // A second helping of paint darkens less than the first.
                                    let pigment = load / (1 + 0.09 * load)
                                    let shine = 1 + 0.028 * Paper.light(relief, width, height, x, y)
                                    return (
                                        encoder.encode(min(1, 0.955 * shine * expf(-pigment.x)), 0),
                                        encoder.encode(min(1, 0.935 * shine * expf(-pigment.y)), 0),
                                        encoder.encode(min(1, 0.885 * shine * expf(-pigment.z)), 0)
                                    )
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The optical density of the paint for red, green and blue light.
    private func washes(_ dials: Dials, _ progress: Progress) throws -> Plane<SIMD4<Float>> {
        let (width, height) = (picture.width, picture.height)
        var share = 0.0
        func check() throws { try progress(share) }
        let wobble = try (0..<2).map { axis in
            try Plane.clouds(
                width: width, height: height, cell: 16 * scale, octaves: 3,
                seed: RandomGenerator.seed(dials.seed("wobble"), UInt64(axis)), check: check)
        }
        share = 0.2
        let drift = try Plane.clouds(
            width: width, height: height, cell: 60 * scale, octaves: 4, seed: dials.seed("drift"), check: check)
        share = 0.3
        let margin = WatercolorMargin(dials: dials, width: width, height: height, scale: scale, isBare: hasMargin)
        let tone = WatercolorTone(dials: dials, intensity: intensity)
        let reach = 1.8 * scale * intensity
        return try Plane(width: width, height: height, check: check) { target, rows in
            fine.read { fine in
                coarse.read { coarse in
                    wobble[0].read { wobbleX in
                        wobble[1].read { wobbleY in
                            drift.read { drift in
                                paper.relief.read { relief in
                                    for y in rows {
                                        for x in 0..<width {
                                            let index = y &* width &+ x
                                            let px = Float(x) + reach * wobbleX[index]
                                            let py = Float(y) + reach * wobbleY[index]
                                            let large = Plane.sample(coarse, width, height, px, py)
                                            let small = Plane.sample(fine, width, height, px, py)
                                            let density = tone.density(large: large, small: small, drift: drift[index])
                                            let covered = margin.coverage(
                                                x, y, drift: drift[index], wobble: wobbleX[index],
                                                relief: relief[index])
                                            target[index] = density * covered
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
