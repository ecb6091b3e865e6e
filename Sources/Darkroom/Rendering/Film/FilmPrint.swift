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
        var light = try ColorTable([grade], for: picture, check: check).light(of: picture, check: check)
        if let stray { try light.screen(stray.light, amount: stray.amount, check: check) }
        if let falloff { try light.fallOff(falloff, check: check) }
        if let leak { try light.screen(leak.light, amount: leak.amount, check: check) }
        let print = try light.pictureFromLinear(like: picture, check: check)
        return try grain?.applied(to: print, check: check) ?? print
    }
}
