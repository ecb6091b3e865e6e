import Pixels

/// An operation that changes what is behind the subject and keeps to it by itself.
protocol BackgroundOperation: PaintOperation {}

extension BackgroundOperation {
    var isBlended: Bool { false }
    func reach(of step: EditStep) -> Target { .region(.background) }
    func regions(of step: EditStep) -> [Region] { [.subject, .background] }
}

extension EditStep {
    /// The linear light of the step's word `color`, a name or `#rrggbb`.
    func linearColor(otherwise name: String) -> SIMD3<Float>? {
        NamedColor(words["color"] ?? name).map {
            SIMD3(SRGB.linear[Int($0.red)], SRGB.linear[Int($0.green)], SRGB.linear[Int($0.blue)])
        }
    }

    func checkColor(otherwise name: String) throws {
        guard linearColor(otherwise: name) != nil else {
            throw DarkroomError.badArgument(identifier, argument: "color", expected: "the name of a colour or #rrggbb")
        }
    }
}
