/// A rectangle of linear RGB values, row by row from the top.
public struct Film: Sendable {
    public let width: Int
    public let height: Int
    public var pixels: [Vector]

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = Array(repeating: .zero, count: width * height)
    }

    public subscript(x: Int, y: Int) -> Vector {
        get { pixels[y * width + x] }
        set { pixels[y * width + x] = newValue }
    }
}

/// What rendering yields: the picture, and what the denoiser needs to know about every pixel.
public struct Exposure: Sendable {
    public var radiance: Film
    var albedo: Film
    var normal: Film
    /// x: mean distance in metres; y: the variance of the mean luminance over the albedo.
    var depth: Film
}
