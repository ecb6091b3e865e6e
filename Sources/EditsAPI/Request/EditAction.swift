/// What a request asks to be done.
public enum EditAction: Sendable, Hashable, RawRepresentable, Codable {
    /// Edit a picture by a prompt.
    case generate
    /// One of the four pictures alone, at twice the size.
    case upscale(Int)
    /// Four new pictures around one of the four.
    case variation(Int)
    /// The same request with a new seed.
    case reroll
    /// A picture alone, continued beyond its edges: four new pictures.
    case outpaint(Outpainting)

    /// What can follow on a result of four pictures.
    public static let onGrid: [EditAction] =
        (1...EditLimits.variations).map(EditAction.upscale) + [.reroll]
        + (1...EditLimits.variations).map(EditAction.variation)
    /// What can follow on a single picture.
    public static let onSingle: [EditAction] =
        [.upscale(1), .reroll, .variation(1)] + Outpainting.allCases.map(EditAction.outpaint)
    /// Every action.
    public static let all: [EditAction] = [.generate] + onGrid + Outpainting.allCases.map(EditAction.outpaint)

    public var rawValue: String {
        switch self {
        case .generate: "generate"
        case .upscale(let number): "upscale\(number)"
        case .variation(let number): "variation\(number)"
        case .reroll: "reroll"
        case .outpaint(let outpainting): outpainting.rawValue
        }
    }

    public init?(rawValue: String) {
        guard let action = Self.all.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = action
    }
}
