/// The pictures that can be rendered.
public enum SampleScene: String, CaseIterable, Sendable {
    case stillLife = "still-life"
    case landscape
    case street

    /// Builds the scene; the same at every call.
    public func build() -> Scene {
        switch self {
        case .stillLife: StillLife().build()
        case .landscape: Landscape().build()
        case .street: Street().build()
        }
    }

    /// Samples per pixel at which the picture in `rendered/` was made.
    public var samples: Int {
        switch self {
        case .stillLife: 40
        case .landscape: 22
        case .street: 32
        }
    }
}
