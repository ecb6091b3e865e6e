import Pixels

/// A picture as the eye takes it in at a glance: small, in Oklab, with the gradients of its colours.
struct SmallView: Sendable {
    let width: Int
    let height: Int
    /// Lightness 0…1, green–red, blue–yellow.
    let colors: [SIMD3<Float>]
    /// The length of the colour gradient per pixel (Sobel), hue counted half again as much as lightness.
    let gradients: Plane<Float>

    /// - Parameter longerSide: of the view, in pixels; a smaller picture is taken as it is.
    init(_ picture: Picture, longerSide: Int, check: Check) throws {
        try check()
        let small = try picture.fitted(longerSide: longerSide)
        let lab = try Plane<SIMD4<Float>>.oklab(small, check: check)
        width = lab.width
        height = lab.height
        colors = lab.values.map { SIMD3($0.x, $0.y, $0.z) }
        gradients = try Plane<Float>(width: lab.width, height: lab.height, check: check) { target, rows in
            for y in rows {
                for x in 0..<lab.width {
                    func at(_ dx: Int, _ dy: Int) -> SIMD4<Float> { lab[clamped: x + dx, y + dy] }
                    let across =
                        (at(1, -1) - at(-1, -1) + (at(1, 0) - at(-1, 0)) * 2 + at(1, 1) - at(-1, 1)) * (1 / 8)
                    let down = (at(-1, 1) - at(-1, -1) + (at(0, 1) - at(0, -1)) * 2 + at(1, 1) - at(1, -1)) * (1 / 8)
                    let square = across * across + down * down
                    target[y * lab.width + x] = (square.x + 2.25 * (square.y + square.z)).squareRoot()
                }
            }
        }
    }

    var count: Int { width * height }
}
