import ArgumentParser
import EditService
import RecordStore

/// `retouch account disable`.
struct AccountDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Lock an account: nobody can sign in, and its tokens open nothing.",
        discussion: "What was accepted still runs, and its callbacks are delivered. --enable takes it back.")

    @Argument(help: "The account's name.")
    var name: String
    @Flag(help: "Unlock the account.")
    var enable = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let accounts = AccountService(
            configuration: settings.accounts, records: try DataFolder(settings.data).records())
        do {
            try await accounts.setDisabled(named: name, to: !enable)
            print("\(name) is \(enable ? "enabled" : "disabled")")
        } catch let error as AccountError {
            throw CommandFailure(error.message)
        }
    }
}
