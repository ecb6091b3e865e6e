import Pixels

/// A border of one `color` (white by default) around the picture, `width` percent of the shorter side wide (5 times the
/// strength by default). The picture keeps its size; the border is added outside.
struct Border: MountOperation {
    let identifier = OperationIdentifier("frame", "border")

    func check(_ step: EditStep) throws {
        if let width = step.arguments["width"], !(0.1...50).contains(width) {
            throw DarkroomError.badArgument(identifier, argument: "width", expected: "from 0.1 to 50 percent")
        }
        try step.checkColor(identifier)
    }

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        let percent = Float(step.arguments["width"] ?? 5 * abs(step.strength))
        let width = max(1, Int(percent * Float(min(picture.width, picture.height)) / 100 + 0.5))
        let color = step.color ?? NamedColor(name: "white", red: 255, green: 255, blue: 255)
        let mount = MountLayout(picture: picture, left: width, top: width, right: width, bottom: width)
        func check() throws { try progress(0) }
        return try mount.paint(check: check) { target, _, _ in
            (target[0], target[1], target[2]) = (color.red, color.green, color.blue)
        }
    }
}

extension EditStep {
    /// The colour that the step names.
    var color: NamedColor? { words["color"].flatMap { NamedColor($0) } }

    /// Throws ``DarkroomError/badArgument(_:argument:expected:)`` when it names a colour that there is not.
    func checkColor(_ identifier: OperationIdentifier) throws {
        if words["color"] != nil, color == nil {
            throw DarkroomError.badArgument(identifier, argument: "color", expected: "a colour's name or #rrggbb")
        }
    }
}
