internal import Foundation
internal import Logging
internal import RecordStore
public import ServiceLifecycle

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Shows the other processes that this one lives, and frees what dead ones held.
public struct InstanceService: Service {
    /// Seconds between two signs of life.
    static let heartbeat = 10.0
    /// Seconds without a sign of life after which a process counts as dead.
    static let patience = 60.0

    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        await beat()
        for await _ in Ticks.every(Self.heartbeat).cancelOnGracefulShutdown() { await beat() }
        try await service.leave()
    }

    private func beat() async {
        do {
            try await service.showLife()
        } catch {
            service.logger.error("no sign of life given", metadata: ["error": "\(error)"])
        }
    }
}

extension EditService {
    /// Registers this process and frees what dead ones held: tasks are put back, deliveries are due again, and repeats
    /// may join what was never answered. Before the first task is claimed, and at every heartbeat.
    public func showLife() async throws {
        let now = effects.now()
        let own = InstanceRecord(
            id: instance, host: ProcessInfo.processInfo.hostName, processID: getpid(),
            workers: configuration.queue.workers, startedAt: now, seenAt: now)
        for other in try await records.instances() where other.id != instance && isDead(other, beside: own) {
            logger.notice("a process is gone; what it held is free", metadata: ["instance": "\(other.id)"])
            try await records.removeInstance(other.id, reason: "the process that ran it ended", at: now)
            bells.wake(.task)
            bells.wake(.callback)
        }
        try await records.recordInstance(own)
    }

    /// Takes this process off the list.
    func leave() async throws {
        try await records.removeInstance(instance, reason: nil, at: effects.now())
    }

    private func isDead(_ other: InstanceRecord, beside own: InstanceRecord) -> Bool {
        if own.seenAt.timeIntervalSince(other.seenAt) > InstanceService.patience { return true }
        guard other.host == own.host else { return false }
        // The same number: it had this process's before, in a container that was started anew.
        return other.processID == own.processID || (kill(other.processID, 0) != 0 && errno == ESRCH)
    }
}
