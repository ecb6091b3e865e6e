import Foundation
import Pixels

/// Letters on the picture: `text` as it is given, in a `color`, at a `place` and in a kind of `font`
/// (``TextFont``) where these are named.
///
/// The letters are fitted to the picture (`size`: their height in percent of the shorter side; by default as large as is
/// becoming, times the strength), keep a safe margin, are broken into lines of like lengths, and are always readable: what lies
/// behind them is darkened or lightened until their contrast is at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3). The
/// four variations differ in size, in their place by a little, and in how they are set off from the ground.
struct AddText: OverlayOperation {
    /// Characters that a text may have.
    static let limit = 500

    let identifier = OperationIdentifier("text", "add")
    let variety = Variety.narrow
    let isBlended = false

    func reach(of step: EditStep) -> Target { step.target == .region(.masked) ? step.target : .all }

    func check(_ step: EditStep) throws {
        let text = step.words["text"] ?? ""
        guard text.contains(where: { !$0.isWhitespace }), text.count <= AddText.limit else {
            throw DarkroomError.badArgument(
                identifier, argument: "text", expected: "1 to \(AddText.limit) characters that can be seen")
        }
        if let font = step.words["font"], TextFont(rawValue: font) == nil {
            throw DarkroomError.badArgument(
                identifier, argument: "font",
                expected: "one of " + TextFont.allCases.map(\.rawValue).joined(separator: ", "))
        }
        if let size = step.arguments["size"], !(0.5...100).contains(size) {
            throw DarkroomError.badArgument(identifier, argument: "size", expected: "from 0.5 to 100 percent")
        }
        try step.checkPlace(identifier)
        try step.checkColor(identifier)
    }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let (width, height) = (picture.width, picture.height)
        let masked =
            context.isMasked && step.place == nil
            ? try Placement(context.regions.mask(of: .masked, check: { try progress(0) })) : nil
        let placement = masked ?? Placement(step.place ?? .bottom, width: width, height: height)
        let shorter = Float(min(width, height))
        // Large for a word, less for a sentence: a fifth of the shorter side, a tenth from about 40 letters on.
        let text = step.words["text"] ?? ""
        let letters = Float(max(1, text.count))
        let becoming = shorter * 0.2 / max(1, min(2, powf(letters / 10, 0.5))) * powf(1.6, Float(step.strength) - 1)
        let wanted = step.arguments["size"].map { Float($0) / 100 * shorter } ?? becoming
        let fitter = TextFitter(
            text: text, font: TextFont(rawValue: step.words["font"] ?? "") ?? .sans, alignment: placement.alignment)
        let (fitted, size) = try fitter.fitted(
            atMost: masked == nil ? wanted : Float(placement.height), width: placement.width * 0.94,
            height: masked == nil ? min(placement.height, Float(height) * 0.42) : placement.height,
            check: { try progress(0.2) })
        return TextPainter(
            picture: picture, fitter: fitted, size: size, placement: placement,
            color: step.color.map { SIMD3(Float($0.red), Float($0.green), Float($0.blue)) })
    }
}

extension Placement {
    fileprivate var alignment: Lettering.Alignment { anchor.x == 0 ? .left : anchor.x == 1 ? .right : .center }
}
