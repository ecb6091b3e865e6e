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

    /// What can follow on a result of four pictures.
    public static let onGrid: [EditAction] =
        (1...EditLimits.variations).map(EditAction.upscale) + [.reroll]
        + (1...EditLimits.variations).map(EditAction.variation)
    /// What can follow on a single picture.
    public static let onSingle: [EditAction] = [.upscale(1), .reroll, .variation(1)]
    /// Actions of the hosted API that need an engine which paints beyond a picture's edges.
    static let outpainting: Set<String> = [
        "zoom_out_1_5x", "zoom_out_2x", "pan_left", "pan_right", "pan_up", "pan_down", "square",
    ]

    public var rawValue: String {
        switch self {
        case .generate: "generate"
        case .upscale(let number): "upscale\(number)"
        case .variation(let number): "variation\(number)"
        case .reroll: "reroll"
        }
    }

    public init?(rawValue: String) {
        guard let action = ([.generate] + Self.onGrid).first(where: { $0.rawValue == rawValue }) else { return nil }
        self = action
    }
}
