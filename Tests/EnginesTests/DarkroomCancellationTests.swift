import Dispatch
import EditsAPI
import Engines
import Pixels
import Synchronization
import Testing

@Suite("An edit that is cancelled", .serialized)
struct DarkroomCancellationTests {
    /// At least one prompt for every operation.
    static let prompts = [
        "brighter", "more contrast", "more saturated", "more vibrant", "warmer", "lighter shadows",
        "brighter highlights", "faded", "black and white", "sepia", "watercolor", "oil painting", "pencil sketch",
        "pixel art", "invert the colors", "vignette", "film grain", "blur it", "sharpen it", "rotate by 7 degrees",
        "flip it horizontally", "flip it vertically", "zoom in",
    ]

    private static let picture = Picture(width: 2048, height: 2048, channels: 3) { bytes in
        for index in bytes.indices {
            bytes[index] = UInt8(truncatingIfNeeded: index / 3 % 2048 / 8 ^ index / 49_152 &+ index % 7)
        }
    }

    private func job(_ prompt: String) throws -> EditJob {
        let parameters = try PromptParameters(parsing: prompt)
        return EditJob(
            instruction: EditInstruction(prompt: parameters, hasMask: false), picture: Self.picture, mask: nil, seed: 3)
    }

    @Test("stops whatever it does, and leaves nothing in the queue", arguments: prompts)
    func stops(prompt: String) async throws {
        let threads = RenderThreads(count: 1)
        let engine = try DarkroomEngine(threads: threads)
        let job = try job(prompt)
        try #require(engine.assess(job.instruction) == .canDo)
        let edit = Mutex<Task<EngineResult, any Error>?>(nil)
        let reports = Mutex((before: 0, after: 0, isCancelled: false))
        let task = Task {
            try await engine.edit(job) { (_: EditProgress) in
                reports.withLock { reports in
                    if reports.isCancelled { reports.after += 1 } else { reports.before += 1 }
                    // Cancelled within the first report, as soon as the task is known here.
                    if let task = edit.withLock({ $0 }), !reports.isCancelled {
                        reports.isCancelled = true
                        task.cancel()
                    }
                }
            }
        }
        edit.withLock { $0 = task }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(reports.withLock { $0.before } > 0)
        #expect(reports.withLock { $0.after } == 0)
        #expect(threads.load == 0)
        try await threads.shutDown()
    }

    @Test(
        "frees its thread within 250 ms where the shared work is long",
        arguments: ["watercolor", "oil painting", "pencil sketch", "pixel art", "zoom in", "sharpen it"])
    func soon(prompt: String) async throws {
        let threads = RenderThreads(count: 1)
        let engine = try DarkroomEngine(threads: threads)
        let job = try job(prompt)
        let (begun, gate) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
        async let held: Void = threads.run {
            begun.continuation.yield()
            gate.wait()
        }
        for await _ in begun.stream { break }
        let edit = Mutex<Task<EngineResult, any Error>?>(nil)
        let cancelled = Mutex<ContinuousClock.Instant?>(nil)
        let task = Task {
            try await engine.edit(job) { (_: EditProgress) in
                guard cancelled.withLock({ $0 }) == nil else { return }
                cancelled.withLock { $0 = ContinuousClock.now }
                edit.withLock { $0 }?.cancel()
            }
        }
        edit.withLock { $0 = task }
        while threads.load < 2 { await Task.yield() }
        // Waits behind the shared work, on the same thread: when it begins, that has ended.
        async let next = threads.run { ContinuousClock.now }
        while threads.load < 3 { await Task.yield() }
        gate.signal()
        try await held
        let free = try await next
        await #expect(throws: CancellationError.self) { try await task.value }
        let start = try #require(cancelled.withLock { $0 })
        #expect(free - start < .milliseconds(250))
        try await threads.shutDown()
    }
}
