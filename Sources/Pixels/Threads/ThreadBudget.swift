import Dispatch
import Foundation
import Synchronization

/// How many threads pixel work may keep busy at once, in all that is done under one budget.
///
/// A thread that works under it counts from the beginning to the end of its piece of work; within, ``perform(_:check:_:)``
/// shares the work out to as many more as are left. So four variations on two threads keep to these two, and the last of
/// them is helped by the thread that has become free.
public final class ThreadBudget: Sendable {
    /// What the running work belongs to; `nil`: ``whole``.
    @TaskLocal private static var current: ThreadBudget?
    /// One thread for each processor, for work that nobody has set a budget for.
    private static let whole = ThreadBudget(count: ProcessInfo.processInfo.activeProcessorCount)

    private let left: Atomic<Int>

    /// - Parameter count: threads, at least 1.
    public init(count: Int) {
        left = Atomic(count)
    }

    /// How many more threads there may be; negative while more have come by themselves than there should be.
    public var free: Int { left.load(ordering: .relaxed) }

    /// Runs a piece of work, whose thread is counted in until it ends.
    public func occupy<Result>(_ work: () throws -> Result) rethrows -> Result {
        left.subtract(1, ordering: .relaxed)
        defer { left.add(1, ordering: .relaxed) }
        return try Self.$current.withValue(self, operation: work)
    }

    /// Does `count` pieces that do not depend on each other, on this thread and on those that the budget of the running
    /// work has left; they are begun in order.
    ///
    /// - Parameters:
    ///   - check: asked on this thread before each piece that it takes; what it throws ends the work, and is thrown when the
    ///     pieces that have been begun are done.
    ///   - piece: must be safe to call from several threads at once.
    public static func perform(_ count: Int, check: () throws -> Void, _ piece: (Int) -> Void) throws {
        guard let current else {
            return try whole.occupy { try whole.share(count, check, piece) }
        }
        try current.share(count, check, piece)
    }

    /// The same for work that is too short to be interrupted.
    public static func perform(_ count: Int, _ piece: (Int) -> Void) {
        // Nothing in it throws.
        try? perform(count, check: {}, piece)
    }

    /// Something made of each element, in order; on several threads as ``perform(_:check:_:)`` has it.
    public static func map<Element, Result>(_ elements: [Element], _ transform: (Element) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
            // Each piece writes a place of its own.
            nonisolated(unsafe) let places = buffer
            perform(elements.count) { places.initializeElement(at: $0, to: transform(elements[$0])) }
            count = elements.count
        }
    }

    private func share(_ count: Int, _ check: () throws -> Void, _ piece: (Int) -> Void) throws {
        let helpers = borrow(atMost: count - 1)
        defer { left.add(helpers, ordering: .relaxed) }
        if helpers == 0 {
            for index in 0..<count {
                try check()
                piece(index)
            }
        } else {
            try withoutActuallyEscaping(check) { check in
                try withoutActuallyEscaping(piece) { piece in
                    let shared = SharedPieces(count: count, check: check, piece: piece)
                    DispatchQueue.concurrentPerform(iterations: helpers + 1) { _ in shared.work() }
                    if let failure = shared.failure { throw failure }
                }
            }
        }
    }

    /// Takes threads that are left, at most so many.
    private func borrow(atMost limit: Int) -> Int {
        var open = left.load(ordering: .relaxed)
        while open > 0, limit > 0 {
            let taken = min(open, limit)
            let result = left.compareExchange(expected: open, desired: open - taken, ordering: .relaxed)
            if result.exchanged { return taken }
            open = result.original
        }
        return 0
    }
}

/// Pieces of work that several threads take one after the other.
///
/// `@unchecked`: the pieces may run at the same time; `check` is called and `failure` is written on the first thread alone, which
/// reads it when all have ended.
private final class SharedPieces: @unchecked Sendable {
    private let count: Int
    private let check: () throws -> Void
    private let piece: (Int) -> Void
    private let first = pthread_self()
    private let next = Atomic(0)
    private(set) var failure: (any Error)?

    init(count: Int, check: @escaping () throws -> Void, piece: @escaping (Int) -> Void) {
        self.count = count
        self.check = check
        self.piece = piece
    }

    func work() {
        let isFirst = pthread_equal(pthread_self(), first) != 0
        // The first thread may come again.
        if isFirst, failure != nil { return }
        while true {
            do {
                if isFirst { try check() }
            } catch {
                failure = error
                next.store(count, ordering: .relaxed)
                return
            }
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            piece(index)
        }
    }
}
