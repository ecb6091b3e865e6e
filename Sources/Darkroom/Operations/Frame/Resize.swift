import Foundation
import Pixels

/// Another number of pixels: by a `factor`, to a `width` and a `height` in pixels, or to one of them with the aspect
/// ratio kept. With both, what does not fit the aspect ratio is cut off, never squeezed. Without any, by 2 to the power of
/// the strength: twice as large, or half as large with the strength −1.
///
/// What is enlarged is enlarged as in ``Upscale`` by whole factors and then brought to size.
struct Resize: FrameOperation {
    /// Pixels that the longer side of a result may have.
    static let limit = 4_096

    let identifier = OperationIdentifier("resize")

    func check(_ step: EditStep) throws {
        if let factor = step.arguments["factor"], !(0.01...16).contains(factor) {
            throw DarkroomError.badArgument(identifier, argument: "factor", expected: "from 0.01 to 16")
        }
        for side in ["width", "height"] {
            if let pixels = step.arguments[side], !(1...Double(Resize.limit)).contains(pixels) {
                throw DarkroomError.badArgument(
                    identifier, argument: side, expected: "from 1 to \(Resize.limit) pixels")
            }
        }
    }

    func keepsPixels(_ step: EditStep) -> Bool { false }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        var picture = frame.picture
        let (width, height) = try size(of: picture, step)
        let aspect = Double(width) / Double(height)
        if step.arguments["width"] != nil, step.arguments["height"] != nil {
            picture = picture.cropped(toAspect: aspect, center: framing)
        }
        return Frame(picture: try picture.enlargedOrReduced(width: width, height: height, progress), mask: nil)
    }

    /// The size of the result in pixels.
    private func size(of picture: Picture, _ step: EditStep) throws -> (width: Int, height: Int) {
        let (width, height) = (step.arguments["width"], step.arguments["height"])
        if let width, let height { return (Int(width.rounded()), Int(height.rounded())) }
        let factor =
            width.map { $0 / Double(picture.width) } ?? height.map { $0 / Double(picture.height) }
            ?? step.arguments["factor"] ?? pow(2, step.strength)
        guard factor * Double(picture.longerSide) <= Double(Resize.limit) + 0.5 else {
            throw DarkroomError.tooLarge(identifier, limit: Resize.limit)
        }
        func side(_ pixels: Int) -> Int { max(1, Int((factor * Double(pixels)).rounded())) }
        return (side(picture.width), side(picture.height))
    }
}

extension Picture {
    /// The picture at a size: what is enlarged is enlarged by a whole factor, sharpened at its edges, and reduced to size.
    fileprivate func enlargedOrReduced(width: Int, height: Int, _ progress: Progress) throws -> Picture {
        let factor = max(Double(width) / Double(self.width), Double(height) / Double(self.height))
        let whole = min(8, Int(factor.rounded(.up)))
        let source =
            factor > 1.05
            ? try upscaled(by: whole, limit: longerSide * whole, check: { try progress(0) }) : self
        return try source.resized(width: width, height: height, check: { try progress(0.5) })
    }
}
