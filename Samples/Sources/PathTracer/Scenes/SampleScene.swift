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

    /// Samples per pixel unless the command line asks for another number.
    public var samples: Int {
        switch self {
        case .stillLife: 40
        case .landscape: 22
        case .street: 32
        }
    }
}
