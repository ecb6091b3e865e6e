import Pixels

/// One colour behind the subject: that of the word `color`, else each variation another calm one.
struct PlainBackground: BackgroundOperation {
    let identifier = OperationIdentifier("background", "color")
    let variety = Variety.narrow

    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade {
        let named = step.colors("color").first.map { Oklab.toLinear(Oklab.of($0)) }
        return { _, dials, _ in
            let color = named ?? SIMD3.linear(BackgroundColors.calm[dials.kind("color", isEssential: true)])
            return { _, _, _ in color }
        }
    }
}

/// Colours for grounds that nothing is said of.
enum BackgroundColors {
    /// A light grey, a sand, a sage and a dusty blue.
    static let calm: [UInt32] = [0xE9E9E6, 0xE3D2BC, 0xB9C7B1, 0xA9BBD0]
    /// From and to.
    static let pairs: [(UInt32, UInt32)] = [
        (0xF7C9A9, 0xE0708A), (0xBFE3F2, 0x4A78B5), (0xF3EBDD, 0xB7A48B), (0xC9B8EA, 0x5B4B9A),
    ]
    /// Of studio walls: light grey, warm stone, slate and deep green grey.
    static let walls: [UInt32] = [0xCFCFCD, 0xC9B9A6, 0x5B6470, 0x4E5A54]
}
