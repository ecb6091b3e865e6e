import Pixels

/// Cuts the picture to an aspect ratio (`aspect`, width over height), or moves in by a factor (`zoom`) and back to the
/// old size, or both.
struct Crop: FrameOperation {
    let identifier = OperationIdentifier("crop")

    func check(_ step: EditStep) throws {
        let aspect = step.arguments["aspect"]
        let zoom = step.arguments["zoom"]
        if aspect == nil && zoom == nil {
            throw DarkroomError.badArgument(identifier, argument: "aspect", expected: "given, or zoom")
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
        if (step.arguments["zoom"] ?? 1) > 1.05 { return true }
        guard let aspect = step.arguments["aspect"] else { return false }
        let kept = aspect * Double(frame.picture.height) / Double(frame.picture.width)
        return min(kept, 1 / kept) < 0.92
    }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        var frame = frame
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
