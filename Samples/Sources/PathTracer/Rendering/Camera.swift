import Foundation

/// A thin-lens camera.
public struct Camera: Sendable {
    var eye: Vector
    private var right: Vector
    private var up: Vector
    private var forward: Vector
    private var tangent: Float
    private var aperture: Float
    private var focus: Float
    /// Moves the picture plane up or down (in picture heights) without tilting: verticals stay upright.
    private var shift: Float

    /// - Parameters:
    ///   - fieldOfView: across the picture's width, degrees.
    ///   - aperture: the lens's diameter in metres; 0 is a pinhole.
    ///   - focus: the distance of the sharp plane, metres; by default the target's.
    public init(
        eye: Vector, target: Vector, fieldOfView: Float, aperture: Float = 0, focus: Float? = nil, shift: Float = 0
    ) {
        self.eye = eye
        forward = normalize(target - eye)
        right = normalize(cross(forward, Vector(0, 1, 0)))
        up = cross(right, forward)
        tangent = tan(fieldOfView * .pi / 360)
        self.aperture = aperture
        self.focus = focus ?? length(target - eye)
        self.shift = shift
    }

    /// The angle of one pixel, radians.
    func pixelAngle(width: Int) -> Float { 2 * tangent / Float(width) }

    /// The ray through a point of the picture.
    /// - Parameters:
    ///   - film: (0, 0) is the upper left corner, (1, 1) the lower right.
    ///   - aspect: height over width.
    func ray(film: SIMD2<Float>, lens: SIMD2<Float>, aspect: Float) -> Ray {
        let x = (film.x * 2 - 1) * tangent
        let y = (1 - film.y * 2 + shift * 2) * tangent * aspect
        let point = (right * x + up * y + forward) * focus
        let disk = Warp.disk(lens) * (aperture / 2)
        let offset = right * disk.x + up * disk.y
        return Ray(origin: eye + offset, direction: normalize(point - offset))
    }
}
