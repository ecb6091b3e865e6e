import Testing

/// Plain wishes in every plain frame.
@Suite("Framed instructions")
struct FramedPromptsTests {
    @Test(
        "every way to ask goes with everything that is asked for",
        arguments: [
            "looks", "scenes", "backgrounds", "tones", "strengths", "removal", "recoloring", "frame-and-text",
        ])
    func understands(_ file: String) throws {
        let planner = try BuiltInPlanner.get()
        let rows = FramedPrompts(file).rows
        let failures = rows.compactMap { $0.failure(planner) }
        #expect(failures.isEmpty, "\(failures.count) of \(rows.count)\n\(failures.joined(separator: "\n"))")
    }
}
