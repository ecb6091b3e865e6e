import ArgumentParser
import EditService
import Engines
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `retouch worker`.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Work on the queue of a server on the same data, until it is told to stop.",
        discussion: """
            Runs tasks and delivers callbacks, as many at a time as RETOUCH_WORKERS and RETOUCH_CALLBACKS say, and listens \
            on no port. The links in callbacks carry RETOUCH_PUBLIC_URL, which must be the server's.
            """)

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        guard let publicURL = settings.publicURL else {
            throw SettingsError(faults: ["RETOUCH_PUBLIC_URL is missing; a worker needs the address of the server"])
        }
        guard settings.service.queue.workers > 0 else {
            throw SettingsError(faults: ["RETOUCH_WORKERS is “0”; a worker needs at least 1"])
        }
        let composition = try Composition(settings: settings)
        let service = try composition.service(
            in: try DataFolder(settings.data), address: ServerAddress(publicURL))
        try await service.showLife()
        var group = ServiceGroupConfiguration(
            services: [InstanceService(service), CallbackService(service), WorkerService(service)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: composition.logger)
        group.maximumGracefulShutdownDuration = .seconds(30)
        composition.logger.notice("working", metadata: ["data": "\(settings.data)"])
        try await ServiceGroup(configuration: group).run()
        try await composition.threads.shutDown()
    }
}
