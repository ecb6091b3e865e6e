/// How a scene's light becomes a photograph.
public struct Look: Sendable {
    /// Multiplies the light before the tone curve.
    public var exposure: Float = 1
    /// Multiplies red, green and blue: white balance.
    public var balance = Vector(repeating: 1)
    /// The share of light that the lens scatters around highlights.
    public var bloom: Float = 0.04
    /// How much darker the corners are, 0 ... 1.
    public var vignette: Float = 0.25
    /// The slope of the tone curve's straight part.
    public var contrast: Float = 1
    public var saturation: Float = 1.05
    /// Standard deviation of the grain, in 1/255.
    public var grain: Float = 0.8

    public init() {}
}
