/// Hides the seams between copied regions, and between them and the rim of the hole: what is copied are the gradients, and
/// the colours follow from them (Pérez, Gangnet & Blake 2003), held to the copied colours at some distance (a screened
/// Poisson equation; Bhat, Curless, Cohen & Zitnick 2008). It is solved for the correction, which is 0 but for the seams,
/// from coarse to fine.
struct SeamBlend {
    typealias Color = FillLevel.Color

    private let width: Int
    private let height: Int
    private let hole: FillBuffer<Bool>
    private let pixels: [Int32]
    /// How strongly colours are held.
    private let hold: Float
    /// By how much the sum over the neighbours of a pixel is wrong.
    private let fault: FillBuffer<Color>

    init(_ map: SourceMap, _ manner: FillManner, check: Check) throws {
        let reach = manner.reach
        let smooth = manner.smoothTolerance - manner.tolerance
        /// - Parameter texture: about the step (see `FillTexture`).
        func credible(_ step: Color, _ texture: Float) -> Color {
            SeamBlend.credible(step, manner.tolerance + smooth * max(0, 1 - 16 * texture))
        }
        let level = map.level
        width = level.width
        height = level.height
        hole = level.hole
        hold = 1 / (reach * reach)
        pixels = level.targets.filter { level.hole[Int($0)] }
        fault = FillBuffer(zeroed: level.count)
        let colors = level.colors
        func known(_ index: Int) -> Color? {
            index >= 0 && index < level.count && !level.hole[index] ? colors[index] : nil
        }
        for (number, pixel) in pixels.enumerated() {
            if number.isMultiple(of: 4096) { try check() }
            let index = Int(pixel)
            let source = Int(map.origin[index])
            var sum = Color()
            for neighbour in map.neighbours(of: index) {
                let delta = neighbour - index
                let theirs = Int(map.origin[neighbour])
                guard theirs != source + delta else { continue }
                let beyond = known(source + delta)
                let texture = max(colors[source].w, colors[theirs].w)
                if !hole[neighbour] {
                    if let beyond { sum += credible(colors[neighbour] - beyond, texture) }
                    continue
                }
                let before = known(theirs - delta)
                // The step across the seam that either side knows, or the mean of both.
                let here = beyond.map { colors[theirs] - $0 }
                let there = before.map { $0 - colors[source] }
                switch (here, there) {
                case (let here?, let there?): sum += credible((here + there) * 0.5, texture)
                case (let step?, nil), (nil, let step?): sum += credible(step, texture)
                case (nil, nil): break
                }
            }
            fault[index] = sum
        }
    }

    private init(width: Int, height: Int, hole: FillBuffer<Bool>, hold: Float, fault: FillBuffer<Color>) {
        self.width = width
        self.height = height
        self.hole = hole
        self.hold = hold
        self.fault = fault
        var pixels: [Int32] = []
        for index in 0..<(width * height) where hole[index] { pixels.append(Int32(truncatingIfNeeded: index)) }
        self.pixels = pixels
    }

    /// A step that is to be spread: small ones are differences in light, large or coloured ones two things that meet, whose colours
    /// must not run into each other (redescending as in Geman & McClure 1985).
    private static func credible(_ step: Color, _ tolerance: Float) -> Color {
        let luma = 0.299 * step.x + 0.587 * step.y + 0.114 * step.z
        let tint = step - Color(luma, luma, luma, step.w)
        let square = luma * luma + 4 * (tint.x * tint.x + tint.y * tint.y + tint.z * tint.z)
        let share = 1 / (1 + square / (tolerance * tolerance))
        return step * (share * share)
    }

    /// What is to be added to the copied colours.
    func correction(check: Check) throws -> FillBuffer<Color> {
        let result = FillBuffer<Color>(zeroed: width * height)
        if hold < 0.5, min(width, height) >= 4, pixels.count > 16 {
            let small = halved()
            let coarse = try small.correction(check: check)
            for pixel in pixels {
                let (x, y) = (Int(pixel) % width, Int(pixel) / width)
                result[Int(pixel)] = small.interpolated(coarse, x, y)
            }
        }
        for sweep in 0..<8 {
            try check()
            relax(result, isForward: sweep.isMultiple(of: 2))
        }
        return result
    }

    /// One sweep of successive over-relaxation (Young 1954).
    private func relax(_ values: FillBuffer<Color>, isForward: Bool) {
        let last = width * (height - 1)
        for number in 0..<pixels.count {
            let index = Int(pixels[isForward ? number : pixels.count - 1 - number])
            let x = index % width
            var sum = fault[index]
            var count = hold
            if x > 0 {
                sum += values[index - 1]
                count += 1
            }
            if x < width - 1 {
                sum += values[index + 1]
                count += 1
            }
            if index >= width {
                sum += values[index - width]
                count += 1
            }
            if index < last {
                sum += values[index + width]
                count += 1
            }
            values[index] += (sum / count - values[index]) * 1.3
        }
    }

    /// The same on squares of four pixels: their equations added up.
    private func halved() -> SeamBlend {
        let (columns, rows) = ((width + 1) / 2, (height + 1) / 2)
        let hole = FillBuffer<Bool>(zeroed: columns * rows)
        let fault = FillBuffer<Color>(zeroed: columns * rows)
        for pixel in pixels {
            let (x, y) = (Int(pixel) % width, Int(pixel) / width)
            let index = y / 2 * columns + x / 2
            hole[index] = true
            fault[index] += self.fault[Int(pixel)]
        }
        return SeamBlend(width: columns, height: rows, hole: hole, hold: 4 * hold, fault: fault)
    }

    /// The value between the middles of the coarse pixels, for a pixel of the level of twice the size.
    private func interpolated(_ values: FillBuffer<Color>, _ x: Int, _ y: Int) -> Color {
        let (column, row) = (x / 2, y / 2)
        let beside = min(width - 1, max(0, column + (x & 1 == 0 ? -1 : 1)))
        let across = min(height - 1, max(0, row + (y & 1 == 0 ? -1 : 1)))
        return 0.5625 * values[row * width + column] + 0.1875 * values[row * width + beside] + 0.1875
            * values[across * width + column] + 0.0625 * values[across * width + beside]
    }
}
