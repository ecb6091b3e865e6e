internal import Foundation
internal import Logging
internal import RecordStore
public import ServiceLifecycle

/// Wakes those who wait here for tasks that another process runs, has ended or has cancelled. What this process does
/// itself wakes them at once.
public struct WaiterService: Service {
    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        for await _ in Ticks.every(service.configuration.pollInterval).cancelOnGracefulShutdown() {
            await service.noticeOtherProcesses()
        }
    }
}

extension EditService {
    /// Looks at the tasks that somebody waits for and that this process does not run: all of them in one reading.
    func noticeOtherProcesses() async {
        let watched = endings.keys.union(advances.keys).subtracting(runs.tasks)
        guard !watched.isEmpty else { return }
        do {
            for task in try await records.tasksBegun(among: watched) {
                endings.wake(task)
                advances.wake(task)
            }
        } catch {
            logger.error("tasks not readable", metadata: ["error": "\(error)"])
        }
    }
}
