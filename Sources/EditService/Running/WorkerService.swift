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
            for _ in 0..<service.configuration.queue.workers {
                group.addTask { await work() }
            }
            group.addTask { await tick() }
            await group.waitForAll()
        }
    }

    /// One worker: woken, it runs tasks until none is left.
    private func work() async {
        for await _ in service.bells.wakeups(for: .task).cancelOnGracefulShutdown() {
            while !Task.isShuttingDownGracefully, !Task.isCancelled, await runNext() {}
        }
    }

    /// Looks now and then for tasks of other processes, leases that ran out and tasks that were cancelled elsewhere.
    private func tick() async {
        for await _ in Ticks.every(service.configuration.pollInterval).cancelOnGracefulShutdown() {
            service.bells.wake(.task)
            await service.noticeLosses()
        }
    }

    /// - Returns: whether there was a task.
    private func runNext() async -> Bool {
        let lease = service.lease(holder: UUID())
        do {
            let policy = service.configuration.queue.policy
            guard
                let task = try await service.records.claimTask(lease: lease, policy: policy, at: service.effects.now())
            else { return false }
            service.advances.wake(task.id)
            service.metrics.taskStarted(task)
            await TaskRun(service: service, task: task, holder: lease.holder).run()
            return true
        } catch {
            service.logger.error("claiming a task failed", metadata: ["error": "\(error)"])
            return false
        }
    }
}

extension EditService {
    /// A lease that is taken or renewed now.
    func lease(holder: UUID) -> Lease {
        let end = effects.now().addingTimeInterval(configuration.queue.leaseDuration)
        return Lease(holder: holder, instance: instance, until: end)
    }

    /// Stops the runs whose task was taken away by another process.
    func noticeLosses() async {
        let holders = runs.holders
        guard !holders.isEmpty else { return }
        do {
            for holder in holders.subtracting(try await records.holdersAlive(among: holders)) { losses.wake(holder) }
        } catch {
            logger.error("leases not readable", metadata: ["error": "\(error)"])
        }
    }
}
