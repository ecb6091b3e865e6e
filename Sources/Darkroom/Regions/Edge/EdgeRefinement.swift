import Foundation
import Pixels

/// The edge of a mask that was found on a small view, drawn where the picture's is: the guided filter (He, Sun & Tang
/// 2010), led by the direction of colour in which inside and outside differ most, with its linear models fitted on a
/// coarser lattice (He & Sun 2015).
///
/// Only near the border is it open what a pixel belongs to: a bright spot well inside is no hole. So the filter works in a
/// band of squares along the border, which is a small part of most pictures.
struct EdgeRefinement: Sendable {
    private let picture: Picture
    /// Where the picture can be seen through, its colours with those made up; else they are read from its bytes.
    private let filled: Plane<SIMD4<Float>>?
    /// The small mask, 0…1, and the same blurred: how sure it is.
    private let coarse, sure: Plane<Float>
    /// Which places of `coarse` the picture's columns and rows are.
    private let columns, rows: BilinearPlaces
    /// Pixels of the picture that a place of the models' lattice is wide.
    private let factor: Int
    /// One half of a Gaussian window over that lattice, the middle first.
    private let kernel: [Float]
    /// What leads the filter, as far as it is needed.
    private var axis: SIMD3<Float>

    /// What is this sure on the one side or on the other is not open.
    private static let open: ClosedRange<Float> = 0.01...0.99
    /// The variance of the guide from which on an edge is kept.
    private static let epsilon: Float = 0.0004

    init(_ picture: Picture, _ small: Mask, check: Check) throws {
        self.picture = picture
        filled = picture.hasAlpha ? try Plane.oklab(picture, check: check) : nil
        coarse = Plane(width: small.width, height: small.height, values: small.bytes.map { Float($0) / 255 })
        sure = try coarse.blurred(sigma: 1.5, check: check)
        columns = BilinearPlaces(of: small.width, over: picture.width)
        rows = BilinearPlaces(of: small.height, over: picture.height)
        let scale = Float(picture.longerSide) / Float(max(small.width, small.height))
        let radius = max(2, 3 * scale)
        factor = max(1, Int(radius / 3))
        kernel = Plane<SIMD4<Float>>.window(sigma: 0.577 * radius / Float(factor))
        axis = SIMD3()
        axis = leadingAxis()
    }

    /// The direction in Oklab in which the mean colours of inside and outside differ.
    private func leadingAxis() -> SIMD3<Float> {
        let count = picture.width * picture.height
        var (inside, outside, insideCount, outsideCount) = (SIMD3<Float>(), SIMD3<Float>(), Float(0), Float(0))
        for index in stride(from: 0, to: count, by: max(1, count / 20_000)) {
            let (row, column) = (rows[index / picture.width], columns[index % picture.width])
            let y = row.share < 0.5 ? row.first : row.second
            let x = column.share < 0.5 ? column.first : column.second
            if coarse.values[y * coarse.width + x] > 0.5 {
                inside += color(index)
                insideCount += 1
            } else {
                outside += color(index)
                outsideCount += 1
            }
        }
        let step = inside / max(1, insideCount) - outside / max(1, outsideCount)
        let length = step.dot(step).squareRoot()
        return length > 0.02 ? step / length : SIMD3(1, 0, 0)
    }

    /// The colour of a pixel in Oklab.
    @inline(__always)
    private func color(_ index: Int) -> SIMD3<Float> {
        if let filled { return filled.values[index].color }
        let offset = index * picture.channels
        return Oklab.fromLinear(
            SIMD3(
                SRGB.linear[Int(picture.bytes[offset])], SRGB.linear[Int(picture.bytes[offset + 1])],
                SRGB.linear[Int(picture.bytes[offset + 2])]))
    }

    func mask(check: Check) throws -> Mask {
        let band = self.band
        // Each window of the filter looks that much farther than what it is for.
        let modelsAcross = band.heightened()
        let models = modelsAcross.widened()
        let momentsAcross = models.heightened()
        let (guide, moments) = try moments(in: momentsAcross.widened(), check)
        let fitted = try moments.windowedAcross(kernel, in: momentsAcross, check)
            .windowedDown(kernel, in: models, check) { mean in
                let slope = (mean.w - mean.x * mean.y) / (max(0, mean.z - mean.x * mean.x) + EdgeRefinement.epsilon)
                return SIMD4(slope, mean.y - slope * mean.x, 0, 0)
            }
            .windowedAcross(kernel, in: modelsAcross, check)
            .windowedDown(kernel, in: band, check) { $0 }
        return try painted(fitted, guide, in: band, check)
    }

    /// The squares of the models' lattice in which, or just beside which, something is open.
    private var band: BlockMap {
        let (width, height) = ((picture.width + factor - 1) / factor, (picture.height + factor - 1) / factor)
        return BlockMap(width: width, height: height, side: max(8, kernel.count - 1)) { across, down in
            let left = columns[max(0, (across.lowerBound - 1) * factor)].first
            let right = columns[min(picture.width, (across.upperBound + 1) * factor) - 1].second
            let top = rows[max(0, (down.lowerBound - 1) * factor)].first
            let bottom = rows[min(picture.height, (down.upperBound + 1) * factor) - 1].second
            var (least, most) = (Float(1), Float(0))
            for y in top...bottom {
                for x in left...right {
                    let value = sure.values[y * sure.width + x]
                    (least, most) = (min(least, value), max(most, value))
                }
            }
            return least < EdgeRefinement.open.upperBound && most > EdgeRefinement.open.lowerBound
        }
    }

    /// The guide at the picture's size, and on the lattice the means of guide, mask, guide², guide × mask.
    private func moments(
        in blocks: BlockMap, _ check: Check
    ) throws -> (guide: Plane<Float>, moments: Plane<SIMD4<Float>>) {
        let (width, height) = (picture.width, picture.height)
        let columns = BilinearPlaces(of: coarse.width, step: Float(width) / Float(coarse.width * factor))
        let rows = BilinearPlaces(of: coarse.height, step: Float(height) / Float(coarse.height * factor))
        var guide = Plane<Float>(width: width, height: height)
        let moments = try guide.write { guide in
            // Each square has pixels of its own.
            nonisolated(unsafe) let guide = guide
            return try Plane<SIMD4<Float>>(in: blocks, check: check) { target, y, run in
                let lines = y * factor..<min(height, (y + 1) * factor)
                for line in lines {
                    for index in line * width + run.lowerBound * factor..<line * width
                        + min(width, run.upperBound * factor)
                    {
                        guide[index] = color(index).dot(axis)
                    }
                }
                let row = rows[y]
                for x in run {
                    let pixels = x * factor..<min(width, (x + 1) * factor)
                    var sum = Float(0)
                    for line in lines { for column in pixels { sum += guide[line * width + column] } }
                    let lead = sum / Float(lines.count * pixels.count)
                    let share = coarse.value(columns[x], row)
                    target[x] = SIMD4(lead, share, lead * lead, lead * share)
                }
            }
        }
        return (guide, moments)
    }

    /// The mask: in the band by the models, elsewhere what is sure.
    private func painted(
        _ models: Plane<SIMD4<Float>>, _ guide: Plane<Float>, in band: BlockMap, _ check: Check
    ) throws -> Mask {
        let (width, height) = (picture.width, picture.height)
        let (across, down) = (
            BilinearPlaces(of: models.width, step: Float(factor)),
            BilinearPlaces(of: models.height, step: Float(factor))
        )
        var bytes = [UInt8](repeating: 0, count: width * height)
        try bytes.withUnsafeMutableBufferPointer { bytes in
            // Each row of squares has pixels of its own.
            nonisolated(unsafe) let bytes = bytes
            try ThreadBudget.perform(band.rows, check: check) { row in
                let lines = band.lines(of: row)
                for run in band.allRuns(of: row) {
                    let pixels = run.places.lowerBound * factor..<min(width, run.places.upperBound * factor)
                    for y in lines.lowerBound * factor..<min(height, lines.upperBound * factor) {
                        let (row, modelRow) = (rows[y], down[y])
                        guard run.isOpen else {
                            // Between what is sure and what is surely not, something is open.
                            let isInside = sure.value(columns[pixels.lowerBound], row) > 0.5
                            if isInside {
                                bytes[y * width + pixels.lowerBound..<y * width + pixels.upperBound].update(
                                    repeating: 255)
                            }
                            continue
                        }
                        for x in pixels {
                            let sure = sure.value(columns[x], row)
                            var share: Float = sure > 0.5 ? 1 : 0
                            if EdgeRefinement.open.contains(sure) {
                                let model = models.value(across[x], modelRow)
                                let smooth = model.x * guide.values[y * width + x] + model.y
                                share = min(
                                    max(smoothStep(0.12, 0.88, smooth), smoothStep(0.9, 0.99, sure)),
                                    smoothStep(0.01, 0.1, sure))
                            }
                            bytes[y * width + x] = UInt8(share * 255 + 0.5)
                        }
                    }
                }
            }
        }
        return Mask(width: width, height: height, bytes: bytes)
    }
}
