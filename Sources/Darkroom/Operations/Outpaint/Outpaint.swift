import Pixels

/// Makes the canvas larger around a picture that stays as it is, and fills what is new with what the picture shows.
///
/// Four ways: `zoom_out` by a `factor` of 1…2 (1.5 by default) on all sides, `pan` by half the side towards a `direction`,
/// `square` on the shorter side, `aspect` to an `aspect` ratio, width over height. The four variations are filled each in
/// another way; where the shape of the result leaves room to, the picture also lies in another place.
struct Outpaint: FrameOperation {
    enum Growth: String, CaseIterable, Sendable {
        case zoomOut = "zoom_out"
        case pan, square, aspect
    }

    /// Pixels that a side of the result may have.
    static let limit = 8_192

    let growth: Growth
    var identifier: OperationIdentifier { OperationIdentifier("outpaint", growth.rawValue) }

    func check(_ step: EditStep) throws {
        switch growth {
        case .zoomOut:
            if let factor = step.arguments["factor"], !(1...2).contains(factor) {
                throw DarkroomError.badArgument(identifier, argument: "factor", expected: "from 1 to 2")
            }
        case .pan:
            if let word = step.words["direction"], PanDirection(rawValue: word) == nil {
                throw DarkroomError.badArgument(
                    identifier, argument: "direction", expected: "left, right, up or down")
            }
        case .aspect:
            guard let aspect = step.arguments["aspect"], (0.05...20).contains(aspect) else {
                throw DarkroomError.badArgument(identifier, argument: "aspect", expected: "from 1:20 to 20:1")
            }
        case .square: break
        }
    }

    func keepsPixels(_ step: EditStep) -> Bool { true }

    func offersFramings(_ frame: Frame, step: EditStep) -> Bool {
        room(around: frame.picture, step) != SIMD2(0, 0)
    }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        let dials = Dials(settings: RenderSettings(), variation: 0, step: 0)
        return try framer(for: frame, step: step, progress: progress).frame(
            place: framing, dials: dials, progress: progress)
    }

    func framer(for frame: Frame, step: EditStep, progress: Progress) throws -> any Framer {
        let picture = frame.picture
        let room = room(around: picture, step)
        guard max(picture.width + room.x, picture.height + room.y) <= Outpaint.limit else {
            throw DarkroomError.tooLarge(identifier, limit: Outpaint.limit)
        }
        return try OutpaintFramer(frame, room: room, hold: hold(step), check: { try progress(0) })
    }

    /// The pixels to be added across and down.
    private func room(around picture: Picture, _ step: EditStep) -> SIMD2<Int> {
        let (width, height) = (picture.width, picture.height)
        func part(_ share: Double, of side: Int) -> Int { Int((share * Double(side)).rounded()) }
        switch growth {
        case .zoomOut:
            let share = (step.arguments["factor"] ?? 1.5) - 1
            return SIMD2(part(share, of: width), part(share, of: height))
        case .pan:
            let isAcross = PanDirection(step).isAcross
            return isAcross ? SIMD2(max(1, part(0.5, of: width)), 0) : SIMD2(0, max(1, part(0.5, of: height)))
        case .square:
            let side = max(width, height)
            return SIMD2(side - width, side - height)
        case .aspect:
            let aspect = step.arguments["aspect"] ?? 1
            let (wide, high) = (part(aspect, of: height), part(1 / aspect, of: width))
            return SIMD2(max(0, wide - width), wide > width ? 0 : max(0, high - height))
        }
    }

    /// Where the picture is held on the canvas, −1…1; `nil`: wherever the framing says.
    private func hold(_ step: EditStep) -> SIMD2<Float>? {
        switch growth {
        case .zoomOut: SIMD2(0, 0)
        case .pan: PanDirection(step).hold
        case .square, .aspect: nil
        }
    }
}

/// Towards which side the canvas grows.
private enum PanDirection: String {
    case left, right, up, down

    init(_ step: EditStep) { self = step.words["direction"].flatMap { PanDirection(rawValue: $0) } ?? .right }

    var isAcross: Bool { self == .left || self == .right }

    /// The picture lies at the other end.
    var hold: SIMD2<Float> {
        switch self {
        case .left: SIMD2(1, 0)
        case .right: SIMD2(-1, 0)
        case .up: SIMD2(0, 1)
        case .down: SIMD2(0, -1)
        }
    }
}
