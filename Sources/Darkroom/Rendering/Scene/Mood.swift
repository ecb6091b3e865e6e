/// What sets one variation of a scene apart from the others, and how much of it is wanted.
struct Mood: Sendable {
    let dials: Dials
    /// The strength of the step, 1 = as asked without a strength word.
    let force: Float
    /// Factor of `--stylize`.
    let intensity: Float
    /// Where the light is asked to come from.
    let place: Place?

    /// How thick what is in the air is to be, relative to the usual.
    var density: Float { force.squareRoot() * (0.55 + 0.45 * intensity) }

    /// A share of what covers things: less than all of it with a weak step.
    var cover: Float { min(1, (0.35 + 0.65 * force) * (0.7 + 0.3 * intensity)) }

    /// Brighter, warmer and more colourful by the variation's point: no two variations are near each other.
    ///
    /// - Parameters:
    ///   - stops: steps of exposure a unit.
    ///   - warmth: as in ``SceneLight/warm(_:)``.
    func apply(to light: inout SceneLight, stops: Float = 0.2, warmth: Float = 0.2, saturation: Float = 0.06) {
        let point = dials.point
        light.expose(stops * point.x)
        light.warm(warmth * point.y)
        light.saturation *= max(0.2, 1 + saturation * point.z)
    }

    /// −1 = the light comes from the left, 1 = from the right: as asked, else two variations from either side.
    var side: Float {
        switch place {
        case .left, .leftThird, .topLeft, .bottomLeft: -1
        case .right, .rightThird, .topRight, .bottomRight: 1
        default: dials.kind("side", isEssential: true) < 2 ? -1 : 1
        }
    }

    /// A number of −1…1 that differs between variations and is handed down to those around one.
    func lot(_ name: StaticString) -> Float {
        var random = RandomGenerator(seed: dials.inheritedSeed(name))
        return random.signed()
    }
}
