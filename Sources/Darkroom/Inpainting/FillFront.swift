/// The border between what is known or filled by now and the rest of the hole, and which place of it is to be filled next:
/// where much is known around, and where a line runs into the hole (Criminisi, Pérez & Toyama 2004).
final class FillFront {
    /// How far each pixel is to be trusted; 0 = not filled yet.
    let known: FillBuffer<Float>
    private let level: FillLevel
    private let luma: FillBuffer<Float>
    private let colors: FillBuffer<FillLevel.Color>
    /// What is next to something known, in no order.
    private var places: [Int32] = []
    private let isListed: FillBuffer<Bool>
    private let priority: FillBuffer<Float>

    init(_ level: FillLevel, colors: FillBuffer<FillLevel.Color>) {
        self.level = level
        self.colors = colors
        known = FillBuffer(repeating: 0, count: level.count)
        luma = FillBuffer(repeating: 0, count: level.count)
        isListed = FillBuffer(repeating: false, count: level.count)
        priority = FillBuffer(repeating: 0, count: level.count)
        for index in 0..<level.count where !level.hole[index] {
            known[index] = 1
            luma[index] = FillFront.luma(level.colors[index])
        }
        for target in level.targets where level.hole[Int(target)] && level.depth[Int(target)] < 1.2 {
            list(Int(target))
        }
    }

    /// The place to be filled now; `nil` when all is.
    func next() -> Int? {
        var number = 0
        var best = -1
        while number < places.count {
            let place = Int(places[number])
            if known[place] > 0 {
                places[number] = places[places.count - 1]
                places.removeLast()
                continue
            }
            if best < 0 || priority[place] > priority[best] { best = place }
            number += 1
        }
        return best < 0 ? nil : best
    }

    /// Notes that a pixel has got its colour.
    func fill(_ pixel: Int, trusted: Float) {
        known[pixel] = trusted
        luma[pixel] = FillFront.luma(colors[pixel])
    }

    /// Looks anew at the front about a place that has just been filled.
    func renew(around place: Int) {
        for pixel in level.hole(around: place, reach: level.radius + 2) where known[pixel] == 0 {
            let touches = Neighbours(pixel, level.width, level.height).contains { known[$0] > 0 }
            if touches { list(pixel) }
        }
    }

    private func list(_ pixel: Int) {
        if !isListed[pixel] {
            isListed[pixel] = true
            places.append(Int32(truncatingIfNeeded: pixel))
        }
        priority[pixel] = urgency(pixel)
    }

    private func urgency(_ pixel: Int) -> Float {
        let (width, height, radius) = (level.width, level.height, level.radius)
        let (x, y) = (pixel % width, pixel / width)
        var confidence: Float = 0
        var area: Float = 0
        var inward = SIMD2<Float>()
        var strongest: Float = 0
        var isophote = SIMD2<Float>()
        for row in max(0, y - radius)...min(height - 1, y + radius) {
            for column in max(0, x - radius)...min(width - 1, x + radius) {
                let index = row * width + column
                area += 1
                guard known[index] > 0 else { continue }
                confidence += known[index]
                inward += SIMD2(Float(x - column), Float(y - row))
                guard column + 1 < width, row + 1 < height, known[index + 1] > 0, known[index + width] > 0 else {
                    continue
                }
                let gradient = SIMD2(luma[index + 1] - luma[index], luma[index + width] - luma[index])
                let strength = gradient.x * gradient.x + gradient.y * gradient.y
                if strength > strongest { (strongest, isophote) = (strength, SIMD2(-gradient.y, gradient.x)) }
            }
        }
        let length = (inward.x * inward.x + inward.y * inward.y).squareRoot()
        let line = length > 0 ? abs(isophote.x * inward.x + isophote.y * inward.y) / length : 0
        return confidence / area * (line + 0.03)
    }

    private static func luma(_ color: FillLevel.Color) -> Float {
        0.299 * color.x + 0.587 * color.y + 0.114 * color.z
    }
}

extension FillLevel {
    /// The pixels of the hole within `reach` rows and columns of a place.
    func hole(around place: Int, reach: Int) -> [Int] {
        let (x, y) = (place % width, place / width)
        var pixels: [Int] = []
        for row in max(0, y - reach)...min(height - 1, y + reach) {
            for column in max(0, x - reach)...min(width - 1, x + reach) where hole[row * width + column] {
                pixels.append(row * width + column)
            }
        }
        return pixels
    }
}
