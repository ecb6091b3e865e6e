/// What an operation has to know about a scene besides light, sky and depth.
struct SceneNeeds: OptionSet, Sendable {
    let rawValue: Int

    /// Lamps and lit windows.
    static let lamps = SceneNeeds(rawValue: 1)
    /// Where snow comes to lie.
    static let snowSites = SceneNeeds(rawValue: 2)
    /// Where plants are.
    static let plants = SceneNeeds(rawValue: 8)
    /// Where no horizon tells what is near: the subject, which is nearer than the rest.
    static let subject = SceneNeeds(rawValue: 4)
    /// The subject, whether or not there is a sky.
    static let foreground = SceneNeeds(rawValue: 32)
    /// Windows that may be lit by night.
    static let windows = SceneNeeds(rawValue: 16)
}
