import Pixels

/// A picture's way through film, lens and print: graded, with light that strays and leaks, falls off to the corners, and
/// grain at the end. What a look does not use is left out.
struct FilmPrint {
    var grade: ColorTransform
    /// Stray light to be added, and how much of it.
    var stray: (light: Plane<SIMD4<Float>>, amount: Float)?
    var leak: (light: Plane<SIMD4<Float>>, amount: Float)?
    var falloff: Falloff?
    var grain: FilmGrain?

    init(_ grade: @escaping ColorTransform) {
        self.grade = grade
    }

    func printed(from picture: Picture, check: Check) throws -> Picture {
        let table = try ColorTable([grade], for: picture, check: check)
        let print = try FilmPrint.read(stray) { stray in
            try FilmPrint.read(leak) { leak in
                try table.printed(picture, check: check) { row, first, y in
                    for x in 0..<picture.width {
                        var light = row[x]
                        if let stray { light = light.screened(by: stray.light[first &+ x] * stray.amount) }
                        if let falloff { light *= falloff.light(x, y) }
                        if let leak { light = light.screened(by: leak.light[first &+ x] * leak.amount) }
                        row[x] = light
                    }
                }
            }
        }
        return try grain?.applied(to: print, check: check) ?? print
    }

    private typealias Light = (light: UnsafePointer<SIMD4<Float>>, amount: Float)

    @inline(__always)
    private static func read<Result>(
        _ layer: (light: Plane<SIMD4<Float>>, amount: Float)?, _ body: (Light?) throws -> Result
    ) rethrows -> Result {
        guard let layer else { return try body(nil) }
        return try layer.light.read { try body(($0, layer.amount)) }
    }
}
