import Pixels

/// What sets letters off from their ground: a tone behind them, darker or lighter than they are, just as strong as their
/// contrast needs and its kind asks for.
struct TextBacking: Sendable {
    enum Kind: Int, Sendable, CaseIterable {
        /// A soft shadow around the letters.
        case shadow
        /// A contour that follows the letters, in a fainter shadow.
        case outline
        /// A band across the picture that fades out.
        case scrim
        /// A plate with round corners.
        case plate
    }

    /// The contrast that the letters have at least, 4.5 with something to spare for soft edges.
    static let contrast: Float = 5.4

    /// How far a plate reaches beyond the letters, in their size.
    static let platePadding = SIMD2<Float>(0.42, 0.34)

    let kind: Kind
    /// Encoded sRGB 0…255.
    let color: SIMD3<Float>
    private let strength: Float
    /// 0…1; of the ground's size.
    private let shape: Plane<Float>
    private let margin: Int
    private let letters: Float
    private let anchor: SIMD2<Float>
    private let plate: RoundedRectangle

    /// - Parameters:
    ///   - letters: their size in pixels.
    ///   - color: that of the letters, encoded sRGB 0…255.
    init(
        _ kind: Kind, letters: Float, ground: TextGround, color: SIMD3<Float>, anchor: SIMD2<Float>, check: Check
    ) throws {
        self.kind = kind
        self.letters = letters
        self.anchor = anchor
        margin = ground.margin
        let luminance = ContrastRatio.luminance(color)
        // Of black and white, one always gives a contrast of 4.58 or more; a trace of the ground's colour stays in it.
        let isDark = ContrastRatio.between(luminance, 0) >= ContrastRatio.between(luminance, 1)
        self.color = isDark ? ground.mean * 0.08 : SIMD3(repeating: 255) - (SIMD3(repeating: 255) - ground.mean) * 0.04
        shape = try TextBacking.shape(kind, letters, ground, check)
        let size = SIMD2(Float(ground.shape.width - 2 * ground.margin), Float(ground.shape.height - 2 * ground.margin))
        plate = RoundedRectangle(
            center: size / 2, half: size / 2 + TextBacking.platePadding * letters, radius: 0.22 * letters)
        let least: Float =
            switch kind {
            case .shadow: 0.42
            case .outline: 0.55
            case .scrim: 0.4
            case .plate: 0.68
            }
        strength = max(least, TextBacking.needed(against: luminance, self.color, ground))
    }

    /// The opacity at a place, from the upper left corner of the letters.
    func opacity(_ x: Int, _ y: Int) -> Float {
        switch kind {
        case .plate: return strength * plate.coverage(Float(x) + 0.5, Float(y) + 0.5)
        case .scrim:
            let height = Float(shape.height - 2 * margin)
            let place = Float(y) + 0.5
            // Towards the edge of the picture that the text keeps to, the band goes on.
            let above = anchor.y < 0.3 ? 1 : 1 - smoothStep(0.1 * letters, reach, -place)
            let below = anchor.y > 0.7 ? 1 : 1 - smoothStep(0.1 * letters, reach, place - height)
            // In a corner it fades out to the side, too.
            let width = Float(shape.width - 2 * margin)
            let column = Float(x) + 0.5
            let before = anchor.x < 0.7 ? 1 : 1 - smoothStep(0.1 * letters, 1.5 * reach, -column)
            let after = anchor.x > 0.3 ? 1 : 1 - smoothStep(0.1 * letters, 1.5 * reach, column - width)
            return strength * above * below * before * after
        case .shadow, .outline:
            let (column, row) = (x + margin, y + margin)
            guard column >= 0, column < shape.width, row >= 0, row < shape.height else { return 0 }
            return strength * shape.values[row * shape.width + column]
        }
    }

    /// How far a band fades out, in pixels.
    private var reach: Float { letters * 1.6 }

    /// The rows of a picture that change when the letters begin at `top`.
    func rows(_ top: Int, _ height: Int) -> Range<Int> {
        let lettersHeight = shape.height - 2 * margin
        let far = max(margin, Int(reach) + 2)
        let first = kind == .scrim && anchor.y < 0.3 ? 0 : max(0, top - far)
        let last = kind == .scrim && anchor.y > 0.7 ? height : min(height, top + lettersHeight + far)
        return first..<max(first, last)
    }

    /// The letters made wide and soft, 1 all around them.
    private static func shape(_ kind: Kind, _ letters: Float, _ ground: TextGround, _ check: Check) throws -> Plane<
        Float
    > {
        switch kind {
        case .plate, .scrim: return ground.shape
        case .shadow:
            let core = try ground.swollen(by: max(2, 0.06 * letters), check: check)
            let halo = try ground.swollen(by: max(3, 0.16 * letters), check: check)
            return try core.combined(with: halo, check: check) { core, halo in 1 - (1 - core) * (1 - 0.75 * halo) }
        case .outline:
            let line = try ground.swollen(by: max(2.1, 0.036 * letters), check: check)
                .map(check: check) { smoothStep(0.08, 0.4, $0) }
            let halo = try ground.swollen(by: max(2.5, 0.1 * letters), check: check)
            return try line.combined(with: halo, check: check) { line, halo in 1 - (1 - line) * (1 - 0.35 * halo) }
        }
    }

    /// The least opacity with which 49 of 50 pixels beside the letters have the contrast; 1 when none is enough.
    private static func needed(against letters: Float, _ color: SIMD3<Float>, _ ground: TextGround) -> Float {
        guard !ground.luminances.isEmpty else { return 0 }
        let sorted = ground.luminances.sorted()
        let isDark = ContrastRatio.luminance(color) < letters
        let worst = isDark ? sorted[(sorted.count - 1) * 49 / 50] : sorted[(sorted.count - 1) / 50]
        // The luminance of the ground is taken for that of a grey: laying over is done on encoded values.
        let from = SRGB.encode(worst)
        let to = SRGB.encode(ContrastRatio.luminance(color))
        var (low, high): (Float, Float) = (0, 1)
        if ContrastRatio.between(letters, worst) >= contrast && (worst < letters) == isDark { return 0 }
        for _ in 0..<14 {
            let middle = (low + high) / 2
            let mixed = SRGB.decode(from + (to - from) * middle)
            let isEnough = ContrastRatio.between(letters, mixed) >= contrast && (mixed < letters) == isDark
            if isEnough { high = middle } else { low = middle }
        }
        return high
    }
}

extension TextGround {
    /// The letters blurred, and raised so that nearly all that touches them is 1.
    fileprivate func swollen(by sigma: Float, check: Check) throws -> Plane<Float> {
        let soft = try shape.blurred(sigma: sigma, check: check)
        let around = ring.map { soft.values[$0] }.sorted()
        let level = around.isEmpty ? 1 : max(0.02, around[around.count / 30])
        return try soft.map(check: check) { min(1, $0 / level) }
    }
}

extension Plane<Float> {
    /// A plane of the same size, each value made of two.
    func combined(with other: Plane, check: Check, _ combine: (Float, Float) -> Float) throws -> Plane {
        try Plane(width: width, height: height, check: check) { target, rows in
            read { first in
                other.read { second in
                    for index in rows.indices(of: width) { target[index] = combine(first[index], second[index]) }
                }
            }
        }
    }
}
