import Darkroom
import Foundation
import Pixels

extension EditStep {
    /// A step that asks for an operation in the plainest way.
    static func plain(_ identifier: OperationIdentifier, strength: Double = 1) -> EditStep {
        let arguments: [String: [String: Double]] = [
            "rotate": ["degrees": 90], "crop": ["aspect": 1], "outpaint/aspect": ["aspect": 2.5],
        ]
        let words: [String: [String: String]] = [
            "text/add": ["text": "SALE"], "recolor": ["color": "teal"],
            "match_palette": ["palette": "navy,coral,cream"],
        ]
        return EditStep(
            identifier.family, identifier.name, strength: strength, arguments: arguments[identifier.description] ?? [:],
            words: words[identifier.description] ?? [:])
    }
}

extension Darkroom {
    /// The operations that can be done to any whole picture, without a mask, a sky or a subject: all of them or, while one
    /// is worked on, those whose names begin with the value of `RETOUCH_TEST_OPERATIONS`.
    static var unselective: [OperationIdentifier] {
        let beginning = ProcessInfo.processInfo.environment["RETOUCH_TEST_OPERATIONS"] ?? ""
        return Darkroom().operations.filter {
            $0.description.hasPrefix(beginning) && !["sky", "background"].contains($0.family)
                && (try? Darkroom().check(EditPlan(steps: [.plain($0)]), hasMask: false)) != nil
        }
    }
}

extension OperationIdentifier {
    /// Whether the operation may change the number of pixels.
    var isResizing: Bool {
        ["crop", "resize", "upscale", "frame", "outpaint"].contains(family) || description == "style/polaroid"
    }
    /// Whether the operation may move pixels or change their alpha.
    var isReshaping: Bool { isResizing || ["rotate", "flip", "text", "object", "tile"].contains(family) }
}

/// The four variations of a plan.
func variations(
    of picture: Picture, _ steps: EditStep..., mask: Mask? = nil, settings: RenderSettings = RenderSettings(seed: 7)
) throws -> [Picture] {
    let session = try Darkroom().prepare(EditPlan(steps: steps), picture: picture, mask: mask, settings: settings)
    return try (0..<4).map { try session.render(variation: $0) }
}
