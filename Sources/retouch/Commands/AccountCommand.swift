import ArgumentParser

/// `retouch account`.
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Make accounts for the console, and invitations to make one.",
        subcommands: [AccountCreateCommand.self, AccountInviteCommand.self])
}
