import Darkroom
import Pixels

extension EditStep {
    /// A step that asks for an operation in the plainest way.
    static func plain(_ identifier: OperationIdentifier, strength: Double = 1) -> EditStep {
        let arguments: [String: [String: Double]] = ["rotate": ["degrees": 90], "crop": ["aspect": 1]]
        let words: [String: [String: String]] = ["text/add": ["text": "SALE"]]
        return EditStep(
            identifier.family, identifier.name, strength: strength, arguments: arguments[identifier.description] ?? [:],
            words: words[identifier.description] ?? [:])
    }
}

extension Darkroom {
    /// The operations that can be done to any whole picture, that is without a mask and without a sky.
    static var unselective: [OperationIdentifier] {
        Darkroom().operations.filter {
            $0.family != "sky" && (try? Darkroom().check(EditPlan(steps: [.plain($0)]), hasMask: false)) != nil
        }
    }
}

extension OperationIdentifier {
    /// Whether the operation may change the number of pixels.
    var isResizing: Bool { ["crop", "resize", "upscale", "frame"].contains(family) || description == "style/polaroid" }
    /// Whether the operation may move pixels or change their alpha.
    var isReshaping: Bool { isResizing || ["rotate", "flip", "text", "object"].contains(family) }
}

/// The four variations of a plan.
func variations(
    of picture: Picture, _ steps: EditStep..., mask: Mask? = nil, settings: RenderSettings = RenderSettings(seed: 7)
) throws -> [Picture] {
    let session = try Darkroom().prepare(EditPlan(steps: steps), picture: picture, mask: mask, settings: settings)
    return try (0..<4).map { try session.render(variation: $0) }
}
