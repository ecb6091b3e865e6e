import Darkroom
import Foundation
import Pixels
import Testing

/// How long whoever wants to stop the work may have to wait: the longest time between two looks at `progress`.
@Suite("Work can be stopped at any time", .serialized)
struct ResponsivenessTests {
    /// Unoptimised builds compile files one by one and are slower; there a quarter of the pixels is tried, against a
    /// quarter of the time.
    private static let isOptimized: Bool = {
        var optimized = true
        func notice() -> Bool {
            optimized = false
            return true
        }
        assert(notice())
        return optimized
    }()

    private static let side = isOptimized ? 2048 : 1024
    private static let limit = isOptimized ? 0.25 : 0.0625
    private static let picture = Scene.photograph(width: side, height: side)
    private static let cutOut = Scene.photograph(width: side, height: side, alpha: true)

    /// Processor time of this thread, so that other tests do not count.
    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private func longestPause(_ operation: OperationIdentifier, _ picture: Picture) throws -> Double {
        var step = EditStep.plain(operation)
        if operation.family == "crop" { step.arguments["zoom"] = 1.5 }
        if operation.family == "rotate" { step.arguments["degrees"] = 7 }
        var longest = 0.0
        var last = Self.now
        func look(_: Double = 0) {
            longest = max(longest, Self.now - last)
            last = Self.now
        }
        let session = try Darkroom().prepare(EditPlan(steps: [step]), picture: picture, progress: look)
        _ = try session.render(variation: 1, progress: look)
        look()
        return longest
    }

    @Test("on a large picture", arguments: Darkroom.unselective)
    func large(operation: OperationIdentifier) throws {
        #expect(try longestPause(operation, Self.picture) < Self.limit)
    }

    @Test("on a large cut-out", arguments: ["watercolor", "pixel_art"])
    func cutOut(name: String) throws {
        #expect(try longestPause(OperationIdentifier("style", name), Self.cutOut) < Self.limit)
    }
}
