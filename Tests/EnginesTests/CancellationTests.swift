import Dispatch
import Engines
import Synchronization
import Testing

@Suite("Cancelled work")
struct CancellationTests {
    /// A thread that is held until the gate opens.
    private struct Held {
        let threads: RenderThreads
        let gate = DispatchSemaphore(value: 0)
        let piece: Task<Void, any Error>

        init(queueLimit: Int = 8) async {
            let threads = RenderThreads(count: 1, queueLimit: queueLimit)
            let begun = AsyncStream.makeStream(of: Void.self)
            let gate = gate
            self.threads = threads
            piece = Task {
                try await threads.run {
                    begun.continuation.yield()
                    gate.wait()
                }
            }
            for await _ in begun.stream { break }
        }

        /// Waits until so many pieces are running or waiting.
        func load(is count: Int) async {
            while threads.load != count { await Task.yield() }
        }
    }

    @Test("a piece that waits is never begun, and its place is free before the one that runs has ended")
    func waiting() async throws {
        let held = await Held(queueLimit: 2)
        let begun = Mutex(false)
        let waiting = Task { try await held.threads.run { begun.withLock { $0 = true } } }
        await held.load(is: 2)
        await #expect(throws: RenderThreads.Busy()) { try await held.threads.run {} }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(held.threads.load == 1)
        let next = Task { try await held.threads.run { 7 } }
        await held.load(is: 2)
        held.gate.signal()
        #expect(try await next.value == 7)
        try await held.piece.value
        #expect(!begun.withLock { $0 })
        #expect(held.threads.load == 0)
        try await held.threads.shutDown()
    }

    @Test("a piece of a task that was cancelled before is not begun")
    func before() async throws {
        let held = await Held()
        let begun = Mutex(false)
        let late = Task {
            await withTaskCancellationHandler {
                while !Task.isCancelled { await Task.yield() }
            } onCancel: {
            }
            return try await held.threads.run { begun.withLock { $0 = true } }
        }
        late.cancel()
        await #expect(throws: CancellationError.self) { try await late.value }
        held.gate.signal()
        try await held.piece.value
        #expect(!begun.withLock { $0 })
        try await held.threads.shutDown()
    }

    @Test("a piece that runs is told, and what it throws then is thrown")
    func running() async throws {
        let threads = RenderThreads(count: 1)
        let begun = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await threads.run { cancellation in
                #expect(!cancellation.isCancelled)
                begun.continuation.yield()
                while true { try cancellation.check() }
            }
        }
        for await _ in begun.stream { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(threads.load == 0)
        try await threads.shutDown()
    }

    @Test("of several pieces those that wait are not begun when the task is cancelled, nor when one fails")
    func several() async throws {
        struct Fault: Error {}
        let threads = RenderThreads(count: 1)
        let begun = Mutex(0)
        await #expect(throws: Fault.self) {
            try await threads.map(Array(0..<8)) { _, cancellation in
                let isFirst = begun.withLock { count in
                    count += 1
                    return count == 1
                }
                if isFirst { throw Fault() }
                while true { try cancellation.check() }
            }
        }
        // The thread may take one more before the group hears of the fault.
        #expect(begun.withLock { $0 } <= 2)
        #expect(threads.load == 0)
        begun.withLock { $0 = 0 }
        let started = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await threads.map(Array(0..<8)) { _, cancellation in
                begun.withLock { $0 += 1 }
                started.continuation.yield()
                while true { try cancellation.check() }
            }
        }
        for await _ in started.stream { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(begun.withLock { $0 } == 1)
        #expect(threads.load == 0)
        try await threads.shutDown()
    }
}
