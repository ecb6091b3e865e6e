import Pixels

/// Cuts the picture to an aspect ratio (`aspect`, width over height), moves in by a factor (`zoom`) and back to the old
/// size, or cuts a strip off one side (`from`: left, right, top or bottom) that is a `share` of the width or height
/// (0.15 by default, a third more or less of it in other variations).
struct Crop: FrameOperation {
    let identifier = OperationIdentifier("crop")
    private static let shares = 0.01...0.9
    private static let usualShare = 0.15

    func check(_ step: EditStep) throws {
        let aspect = step.arguments["aspect"]
        let zoom = step.arguments["zoom"]
        if aspect == nil && zoom == nil && step.words["from"] == nil {
            throw DarkroomError.badArgument(identifier, argument: "aspect", expected: "given, or zoom, or from")
        }
        if let from = step.words["from"], PictureSide(rawValue: from) == nil {
            throw DarkroomError.badArgument(identifier, argument: "from", expected: "left, right, top or bottom")
        }
        if let share = step.arguments["share"], !Self.shares.contains(share) {
            throw DarkroomError.badArgument(identifier, argument: "share", expected: "from 0.01 to 0.9")
        }
        if let aspect, !(0.05...20).contains(aspect) {
            throw DarkroomError.badArgument(identifier, argument: "aspect", expected: "from 1:20 to 20:1")
        }
        if let zoom, !(1...20).contains(zoom) {
            throw DarkroomError.badArgument(identifier, argument: "zoom", expected: "from 1 to 20")
        }
    }

    func keepsPixels(_ step: EditStep) -> Bool { (step.arguments["zoom"] ?? 1) == 1 }

    func offersFramings(_ frame: Frame, step: EditStep) -> Bool {
        if step.words["from"] != nil { return step.arguments["share"] == nil }
        if (step.arguments["zoom"] ?? 1) > 1.05 { return true }
        guard let aspect = step.arguments["aspect"] else { return false }
        let kept = aspect * Double(frame.picture.height) / Double(frame.picture.width)
        return min(kept, 1 / kept) < 0.92
    }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        var frame = frame
        if let side = step.words["from"].flatMap(PictureSide.init) {
            let share = step.arguments["share"] ?? Self.usualShare * Double(1 + 0.35 * framing.x)
            let window = CropWindow(in: frame.picture.width, frame.picture.height, without: side, share: share)
            frame.picture = frame.picture.cropped(to: window)
            frame.mask = frame.mask?.cropped(to: window)
        }
        if let aspect = step.arguments["aspect"] {
            // With a mask, what it selects is kept in sight.
            let center = frame.mask.map(\.center) ?? framing
            frame.picture = frame.picture.cropped(toAspect: aspect, center: center)
            frame.mask = frame.mask?.cropped(toAspect: aspect, center: center)
        }
        if let zoom = step.arguments["zoom"], zoom > 1 {
            let picture = frame.picture
            let width = max(1, Int((Double(picture.width) / zoom).rounded()))
            let height = max(1, Int((Double(picture.height) / zoom).rounded()))
            frame.picture = try picture.cropped(
                x: CropWindow.start(picture.width - width, framing.x * 0.6),
                y: CropWindow.start(picture.height - height, framing.y * 0.6), width: width, height: height
            ).resized(width: picture.width, height: picture.height, check: { try progress(0) })
        }
        return frame
    }
}
