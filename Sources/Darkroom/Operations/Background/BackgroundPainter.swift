import Pixels

/// Lays what stands in front over a ground that each variation makes for itself.
struct BackgroundPainter: Painter {
    let ground: Ground
    let isOpaque: Bool
    let shade: @Sendable (Ground, Dials, Check) throws -> GroundShade

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let shade = try shade(ground, dials) { try progress(0.3) }
        return try ground.laid(check: { try progress(0.7) }, isOpaque: isOpaque, over: shade)
    }
}

/// An operation on the ground behind what stands in front. It keeps to that ground itself.
protocol BackgroundOperation: PaintOperation {
    /// Whether the ground is another one altogether, which fills what can be seen through.
    var isLaid: Bool { get }
    /// Prepares what the variations' grounds are made of.
    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade
}

extension BackgroundOperation {
    var isBlended: Bool { false }
    var isLaid: Bool { true }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let ground = try Ground(picture, step, context, check: { try progress(0) })
        return BackgroundPainter(
            ground: ground, isOpaque: isLaid,
            shade: try shade(ground, step, context.settings, check: { try progress(0.5) }))
    }

    func check(_ step: EditStep) throws { try step.checkColors(identifier) }
}

extension EditStep {
    /// The colours that the words name, in the order of these words.
    func colors(_ names: String...) -> [NamedColor] {
        names.compactMap { words[$0] }.compactMap { NamedColor($0) }
    }

    /// Throws ``DarkroomError/badArgument(_:argument:expected:)`` when it names a colour that there is not.
    func checkColors(_ identifier: OperationIdentifier) throws {
        for name in ["color", "color2"] {
            guard let word = words[name], NamedColor(word) == nil else { continue }
            throw DarkroomError.badArgument(identifier, argument: name, expected: "a colour's name or #rrggbb")
        }
    }
}
