/// Everything that a picture is made from.
public struct Scene: Sendable {
    var world: World
    var materials: [Material]
    var lights: [Light]
    var environment: Environment?
    var camera: Camera
    var air: Air?
    public var look = Look()
    /// Height over width of the picture.
    public var aspect: Float = 2 / 3
    /// The most surfaces that a path may meet.
    var depth = 7
    /// Indirect light brighter than this is cut, against lone bright pixels.
    var clamp: Float = 12
}

/// Haze between the eye and what it sees.
struct Air: Sendable {
    /// What is scattered out per metre at the ground, linear RGB.
    var extinction: Vector
    /// The height in metres over which the haze thins to 1/e.
    var scale: Float
    /// The colour that distance tends to in a direction.
    var glow: @Sendable (Vector) -> Vector

    /// The share of light that gets through `distance` metres along a ray.
    func transmittance(_ ray: Ray, _ distance: Float) -> Vector {
        // The mean density of an exponential atmosphere between the two heights.
        let (a, b) = (max(ray.origin.y, 0) / scale, max(ray.at(distance).y, 0) / scale)
        let mean = abs(b - a) < 1e-3 ? exponential(Vector(repeating: -a)).x : (expOf(-a) - expOf(-b)) / (b - a)
        return exponential(extinction * (-mean * distance))
    }

    private func expOf(_ x: Float) -> Float { exponential(Vector(repeating: x)).x }
}
