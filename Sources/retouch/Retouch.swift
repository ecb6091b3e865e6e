import ArgumentParser

/// The command line.
@main
struct Retouch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retouch",
        abstract: "An image-editing service that anyone can own.",
        version: version,
        subcommands: [
            ServeCommand.self, WorkerCommand.self, EditCommand.self, AccountCommand.self, TokenCommand.self,
            WebhookCommand.self, DoctorCommand.self,
        ])

    static let version = "0.1.0"
}
