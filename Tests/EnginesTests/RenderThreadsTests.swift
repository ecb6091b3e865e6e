import Dispatch
import Engines
import Synchronization
import Testing

@Suite("Threads for pixel work")
struct RenderThreadsTests {
    @Test("results come in order, whatever order they finish in")
    func map() async throws {
        let threads = RenderThreads(count: 2)
        let seen = Mutex<[Int]>([])
        let results = try await threads.map(
            Array(0..<10), finished: { count in seen.withLock { $0.append(count) } }, work: { $0 * $0 })
        #expect(results == (0..<10).map { $0 * $0 })
        #expect(seen.withLock { $0 } == Array(1...10))
        try await threads.shutDown()
    }

    @Test("one piece more than the queue holds is refused, and the queue frees up again")
    func bounded() async throws {
        let threads = RenderThreads(count: 1, queueLimit: 1)
        let (begun, gate) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
        async let held: Void = threads.run {
            begun.continuation.yield()
            gate.wait()
        }
        for await _ in begun.stream { break }
        await #expect(throws: RenderThreads.Busy()) { try await threads.run {} }
        gate.signal()
        try await held
        try await threads.run {}
        try await threads.shutDown()
    }

    @Test("what the work throws is thrown")
    func failure() async throws {
        struct Fault: Error {}
        let threads = RenderThreads(count: 1)
        await #expect(throws: Fault.self) { try await threads.run { throw Fault() } }
        try await threads.shutDown()
    }
}
