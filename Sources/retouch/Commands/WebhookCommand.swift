import ArgumentParser

/// `retouch webhook`.
struct WebhookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Look at callbacks, deliver them again, and show what signs them.",
        subcommands: [
            WebhookListCommand.self, WebhookShowCommand.self, WebhookRetryCommand.self, WebhookSecretCommand.self,
        ])
}
