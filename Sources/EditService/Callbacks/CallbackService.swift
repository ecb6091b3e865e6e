internal import Foundation
internal import Logging
internal import RecordStore
public import ServiceLifecycle

/// Posts what is due in the outbox, several at a time, so that a slow receiver keeps nobody else waiting.
///
/// On graceful shutdown nothing is begun any more and what is under way is finished; when the process is cancelled
/// before that, it is handed back.
public struct CallbackService: Service {
    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<service.configuration.callbacks.concurrency {
                group.addTask { await work() }
            }
            group.addTask {
                for await _ in Ticks.every(service.configuration.pollInterval).cancelOnGracefulShutdown() {
                    service.bells.wake(.callback)
                }
            }
            await group.waitForAll()
        }
    }

    private func work() async {
        for await _ in service.bells.wakeups(for: .callback).cancelOnGracefulShutdown() {
            while !Task.isShuttingDownGracefully, !Task.isCancelled, await attemptNext() {}
        }
    }

    /// - Returns: whether there was one.
    private func attemptNext() async -> Bool {
        let numbers = service.configuration.callbacks
        let now = service.effects.now()
        let lease = Lease(
            holder: UUID(), instance: service.instance, until: now.addingTimeInterval(numbers.leaseDuration))
        do {
            let next = try await service.records.claimDelivery(lease: lease, perHost: numbers.perHost, at: now)
            guard let next else { return false }
            await CallbackRun(service: service, delivery: next, holder: lease.holder).run()
            return true
        } catch {
            service.logger.error("claiming a callback failed", metadata: ["error": "\(error)"])
            return false
        }
    }
}
