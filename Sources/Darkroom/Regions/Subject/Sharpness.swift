import Foundation
import Pixels

/// Where a picture has the finest detail, on the places of a small view.
struct Sharpness: Sendable {
    /// The energy of detail of a pixel or two, in decades: about −7 (none) to −2.5.
    let decades: [Float]

    init(_ picture: Picture, for view: SmallView, check: Check) throws {
        try check()
        let large = try picture.fitted(longerSide: 640)
        let light = try Plane<SIMD4<Float>>.oklab(large, check: check).map(check: check) { $0.x }
        let fine = try light.blurred(sigma: 0.6, check: check)
        let coarse = try light.blurred(sigma: 1.2, check: check)
        var energy = fine
        try energy.update(check: check) { values, indices in
            for index in indices {
                let detail = values[index] - coarse.values[index]
                values[index] = detail * detail
            }
        }
        energy = try energy.blurred(sigma: Float(large.longerSide) / 50, check: check)
        decades = (0..<view.count).map { index in
            let x = (index % view.width * 2 + 1) * large.width / (2 * view.width)
            let y = (index / view.width * 2 + 1) * large.height / (2 * view.height)
            return log10f(max(energy[clamped: x, y] - 1.5e-6, 1e-7))
        }
    }
}
