import Pixels

/// What lies under and around a text: its letters as a plane with a margin, and the luminance of the picture there.
struct TextGround: Sendable {
    /// The coverage of the letters, 0…1, with `margin` pixels around.
    let shape: Plane<Float>
    let margin: Int
    /// Relative luminance 0…1 of the picture at the pixels that touch the letters.
    let luminances: [Float]
    /// The mean colour there, encoded sRGB 0…255.
    let mean: SIMD3<Float>
    /// Indices into ``shape`` of those pixels.
    let ring: [Int]

    init(_ picture: Picture, around letters: Picture, at corner: (x: Int, y: Int), margin: Int, check: Check) throws {
        self.margin = margin
        let (width, height) = (letters.width + 2 * margin, letters.height + 2 * margin)
        let shape = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let (column, row) = (x - margin, y - margin)
                    let isInside = column >= 0 && column < letters.width && row >= 0 && row < letters.height
                    target[y * width + x] =
                        isInside ? Float(letters.bytes[4 * (row * letters.width + column) + 3]) / 255 : 0
                }
            }
        }
        // A pixel or two around the letters, by where a slight blur still sees them.
        let near = try shape.blurred(sigma: 1.2, check: check)
        var ring: [Int] = []
        var luminances: [Float] = []
        var sum = SIMD3<Float>()
        for index in 0..<(width * height) where shape.values[index] < 0.5 && near.values[index] > 0.06 {
            let (x, y) = (index % width - margin + corner.x, index / width - margin + corner.y)
            guard x >= 0, x < picture.width, y >= 0, y < picture.height else { continue }
            let offset = (y * picture.width + x) * picture.channels
            guard picture.channels == 3 || picture.bytes[offset + 3] > 0 else { continue }
            let color = SIMD3(
                Float(picture.bytes[offset]), Float(picture.bytes[offset + 1]), Float(picture.bytes[offset + 2]))
            ring.append(index)
            luminances.append(ContrastRatio.luminance(color))
            sum += color
        }
        self.shape = shape
        self.ring = ring
        self.luminances = luminances
        mean = ring.isEmpty ? SIMD3(repeating: 128) : sum / Float(ring.count)
    }

    /// White or nearly black, whichever has the better contrast against the middle of what lies there.
    var readableColor: SIMD3<Float> {
        let sorted = luminances.sorted()
        let middle = sorted.isEmpty ? 0.5 : sorted[sorted.count / 2]
        let spread = sorted.isEmpty ? 0 : sorted[sorted.count * 9 / 10] - sorted[sorted.count / 10]
        // On a busy ground white over a shade looks quieter than black over a haze.
        return middle > (spread > 0.25 ? 0.7 : 0.42) ? SIMD3(repeating: 22) : SIMD3(repeating: 255)
    }
}
