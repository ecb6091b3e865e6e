import Pixels

/// What every look reads off its step, the settings and the picture.
struct LookSettings: Sendable {
    /// How strongly to stylise: 1 by default.
    let intensity: Float
    /// Pixels for each pixel of a picture whose longer side is 1024, so that pictures of all sizes look alike.
    let scale: Float
    /// The size of brushes, strokes and cells relative to the usual one.
    let coarseness: Float
    /// Whether the look may lean on the picture's border: bare paper, a margin, a frame.
    let isOpen: Bool
    /// Of the sheet that all variations are painted on.
    let paperSeed: UInt64

    init(_ picture: Picture, _ step: EditStep, _ context: PaintContext) {
        let settings = context.settings
        intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        scale = max(0.25, Float(picture.longerSide) / 1024)
        coarseness = settings.coarseness * (0.7 + 0.3 * intensity)
        isOpen = !context.isMasked && !picture.hasAlpha
        paperSeed = RandomGenerator.seed(UInt64(settings.firstSeed), RandomGenerator.seed(named: "paper"))
    }
}
