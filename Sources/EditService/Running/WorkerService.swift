internal import EditsAPI
internal import Foundation
internal import Logging
internal import RecordStore
public import ServiceLifecycle

/// Takes tasks from the queue and runs them, several at a time.
///
/// On graceful shutdown no task is begun any more and the running ones are finished; when the process is cancelled
/// before that, they are handed back.
public struct WorkerService: Service {
    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<service.configuration.workers {
                group.addTask { await work() }
            }
            group.addTask { await tick() }
        }
    }

    /// One worker: woken, it runs tasks until none is left.
    private func work() async {
        for await _ in service.work.wakeups(for: .work).cancelOnGracefulShutdown() {
            while !Task.isShuttingDownGracefully, !Task.isCancelled, await runNext() {}
        }
    }

    /// Wakes the workers now and then, for tasks of other processes and leases that ran out.
    private func tick() async {
        let interval = Duration.seconds(service.configuration.pollInterval)
        let ticks = AsyncStream<Void> {
            do {
                try await Task.sleep(for: interval)
            } catch {
                return nil
            }
        }
        for await _ in ticks.cancelOnGracefulShutdown() {
            service.work.wake(.work)
        }
    }

    /// - Returns: whether there was a task.
    private func runNext() async -> Bool {
        let lease = Lease(holder: UUID(), until: service.leaseEnd)
        do {
            guard let task = try await service.records.claimTask(lease: lease, at: service.effects.now()) else {
                return false
            }
            await TaskRun(service: service, task: task, holder: lease.holder).run()
            return true
        } catch {
            service.logger.error("claiming a task failed", metadata: ["error": "\(error)"])
            return false
        }
    }
}

extension EditService {
    /// The end of a lease that is taken or renewed now.
    var leaseEnd: Date { effects.now().addingTimeInterval(configuration.leaseDuration) }
}
