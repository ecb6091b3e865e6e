import Foundation
import Pixels

/// Turns the picture clockwise by `degrees`: quarter turns exactly, other angles up to 45° away from one with the
/// corners cut off, so that the aspect ratio stays.
struct Rotate: FrameOperation {
    let identifier = OperationIdentifier("rotate")

    func check(_ step: EditStep) throws {
        guard let degrees = step.arguments["degrees"], degrees.isFinite, abs(degrees) <= 3600 else {
            throw DarkroomError.badArgument(identifier, argument: "degrees", expected: "a number from -3600 to 3600")
        }
    }

    func keepsPixels(_ step: EditStep) -> Bool { false }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        let degrees = step.arguments["degrees"] ?? 0
        return Frame(picture: try frame.picture.turned(degrees: degrees, check: { try progress(0) }), mask: nil)
    }
}

extension Picture {
    /// The picture turned clockwise; but for quarter turns cut to the largest part of its aspect ratio that has no empty
    /// corner.
    func turned(degrees: Double, check: Check) throws -> Picture {
        let turned = try rotated(degrees: degrees, check: check)
        let quarters = (degrees / 90).rounded(.toNearestOrEven)
        guard abs(degrees - quarters * 90) > 1e-6 else { return turned }
        let isUpright = Int(quarters).isMultiple(of: 2)
        let aspect = Double(width) / Double(height)
        return turned.cropped(toAspect: isUpright ? aspect : 1 / aspect, center: SIMD2(0, 0))
    }
}
