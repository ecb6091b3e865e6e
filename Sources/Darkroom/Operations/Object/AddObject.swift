import Foundation
import Pixels

/// Draws a thing of the library into the picture: `item`, its name; `count` of them (1 to 12); at a `place` or in the mask
/// where there is one, else where little is going on. `size` is its height in percent of the picture's shorter side.
///
/// What stands on the ground is put low in the picture and casts a shadow, what flies is put high, and all of it takes on
/// the light, the sharpness and the noise of the scene. The four variations differ in place, size and side.
struct AddObject: OverlayOperation {
    let library: ObjectLibrary
    /// Whether the thing is what the picture is to be about, and so drawn large, or one thing more.
    let isIllustration: Bool
    let variety = Variety.narrow
    let isBlended = false

    var identifier: OperationIdentifier { OperationIdentifier("object", isIllustration ? "illustrate" : "add") }

    func reach(of step: EditStep) -> Target { step.target == .region(.masked) ? step.target : .all }

    func check(_ step: EditStep) throws {
        guard library.object(named: step.words["item"] ?? "") != nil else {
            throw DarkroomError.badArgument(
                identifier, argument: "item", expected: "the name of a thing that the library has")
        }
        if let count = step.arguments["count"], !(1...12).contains(count) {
            throw DarkroomError.badArgument(identifier, argument: "count", expected: "from 1 to 12")
        }
        if let size = step.arguments["size"], !(1...100).contains(size) {
            throw DarkroomError.badArgument(identifier, argument: "size", expected: "from 1 to 100 percent")
        }
        try step.checkPlace(identifier)
    }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0.2) }
        guard let object = library.object(named: step.words["item"] ?? "") else {
            throw DarkroomError.badArgument(identifier, argument: "item", expected: "the name of a thing")
        }
        let shorter = Float(min(picture.width, picture.height))
        let count = Int(step.arguments["count"] ?? 1)
        let usual = share(object.kind) * powf(1.4, Float(step.strength) - 1) / powf(Float(count), 0.3)
        var height = max(1, shorter * (step.arguments["size"].map { Float($0) / 100 } ?? min(0.95, usual)))
        let masked =
            context.isMasked && step.place == nil
            ? try Placement(context.regions.mask(of: .masked, check: check)) : nil
        let drawn = try object.draw(height: Int(height * 1.2), check: check)
        let aspect = Float(drawn.width) / Float(drawn.height)
        if let masked {
            height = step.arguments["size"] == nil ? masked.height : min(height, masked.height)
            height = min(height, masked.width / aspect)
        }
        // Nothing is wider than the picture.
        height = max(1, min(height, min(Float(picture.width) * 0.9 / aspect, Float(picture.height) * 0.95)))
        let placement =
            masked.map { Placement($0, kind: object.kind) }
            ?? step.place.map { Placement($0, width: picture.width, height: picture.height) }
        return ObjectPainter(
            picture: picture, object: drawn, kind: object.kind, canBeFlipped: object.canBeFlipped, height: height,
            count: count, placement: placement,
            quiet: try QuietMap(picture, check: check), scene: try SceneTone(picture, check: check),
            isIllustration: isIllustration)
    }

    /// The usual height, of the picture's shorter side.
    private func share(_ kind: ObjectKind) -> Float {
        switch kind {
        case .ground: isIllustration ? 0.56 : 0.3
        case .air: isIllustration ? 0.42 : 0.24
        case .flat: isIllustration ? 0.4 : 0.2
        }
    }
}

extension Placement {
    /// A mask's rectangle, with what stands on the ground at its bottom.
    fileprivate init(_ masked: Placement, kind: ObjectKind) {
        self = masked
        if kind == .ground { anchor.y = 1 }
    }
}
