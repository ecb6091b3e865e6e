import ArgumentParser
import EditService
import Engines
import Foundation
import Hummingbird
import Logging
import NIOCore
import RetouchServer
import ServiceLifecycle
import UnixSignals

/// `retouch serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server, with workers, until it is told to stop.")

    @Option(help: "The address to listen on. (default: 127.0.0.1)")
    var host: String?
    @Option(help: "The port; 0 takes any free one. (default: 8080)")
    var port: Int?
    @OptionGroup var data: DataOptions
    @Option(help: "The address that links carry. (default: where it listens)")
    var publicURL: String?

    func run() async throws {
        var overrides = data.overrides
        overrides["host"] = host
        overrides["port"] = port.map { String($0) }
        overrides["public_url"] = publicURL
        let settings = try await Settings.load(overrides: overrides)
        let composition = try Composition(settings: settings)
        let folder = try DataFolder(settings.data)
        let address = ServerAddress(settings.publicURL ?? Self.url(host: settings.host, port: settings.port))
        let service = try composition.service(in: folder, address: address)
        let console = try composition.console(on: service, address: address)

        let application = Application(
            router: buildRouter(
                service: service, files: WebFiles(), bodyLimit: settings.bodyLimit, registry: composition.metrics,
                console: console),
            server: .edits(bodyLimit: settings.bodyLimit),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: "retouch"),
            onServerRunning: { channel in
                let listening = Self.url(host: settings.host, port: channel.localAddress?.port ?? settings.port)
                if settings.publicURL == nil { address.url = listening }
                FileHandle.standardOutput.write(Data("listening on \(listening.absoluteString)\n".utf8))
            },
            logger: composition.logger)
        // What dead processes held is free before the first task is claimed.
        try await service.showLife()
        // Stopped in reverse: first nothing new is accepted, then the workers finish what runs.
        var group = ServiceGroupConfiguration(
            services: [
                InstanceService(service), AnswerService(service), RetentionService(service), CallbackService(service),
                WorkerService(service), WaiterService(service), application,
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: composition.logger)
        group.maximumGracefulShutdownDuration = .seconds(30)
        try await ServiceGroup(configuration: group).run()
        try await composition.threads.shutDown()
    }

    private static func url(host: String, port: Int) -> URL {
        let reachable = ["0.0.0.0", "::"].contains(host) ? "127.0.0.1" : host
        var components = URLComponents()
        components.scheme = "http"
        components.host = reachable.contains(":") ? "[\(reachable)]" : reachable
        components.port = port
        return components.url ?? URL(filePath: "/")
    }
}
