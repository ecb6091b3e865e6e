/// What a drawn sky shows.
struct SkyLook: Sendable {
    /// The unit vector to the sun or the moon.
    var sun: SIMD3<Float>
    /// Factor on the light of the air; 0 = none, the sky is ``floor`` alone.
    var exposure: Float = 1
    /// The amount of haze, 1 = a clear day.
    var haze: Float = 1
    var tint = SIMD3<Float>(repeating: 1)
    /// Factor on the distance from grey.
    var saturation: Float = 1
    /// Light that is added at the zenith and at the horizon, in linear light.
    var zenith = SIMD3<Float>()
    var skyline = SIMD3<Float>()
    var disc: Disc?
    var clouds: [CloudLayer] = []
    var stars: StarField?
    var milkyWay: MilkyWay?
    var aurora: Aurora?

    /// The sun or the moon itself.
    struct Disc: Sendable {
        /// In linear light; above 1 it shines.
        var color: SIMD3<Float>
        /// Radius in radians; as they are, both have 0.0047.
        var radius: Float
        /// The glow around it, as a share of its colour.
        var glow: Float
        /// Whether it has the dark plains of the moon.
        var isMoon = false
    }
}
