import ArgumentParser
import EditService
import Foundation
import RecordStore

/// `retouch account create`.
struct AccountCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make an account that can sign in to the console.",
        discussion: """
            The password is read from standard input, one line. An account that has no password yet, such as “owner” of \
            `retouch token create`, gets it and keeps its tokens and tasks. The first account is the administrator.
            """)

    @Argument(help: "The name to sign in with: letters, digits and . _ - + @, such as an e-mail address.")
    var name: String
    @Flag(help: "Let the account administer the server.")
    var administrator = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let accounts = AccountService(
            configuration: settings.accounts, records: try DataFolder(settings.data).records())
        do {
            let account = try await accounts.create(
                name: name, password: try password(), isAdministrator: administrator)
            print("\(account.name) can sign in\(account.isAdministrator ? " and administers the server" : "")")
        } catch let error as AccountError {
            throw CommandFailure(error.message)
        }
    }

    private func password() throws -> String {
        let isTyped = isatty(STDIN_FILENO) == 1
        if isTyped { FileHandle.standardError.write(Data("Password: ".utf8)) }
        let line = isTyped ? HiddenInput.readLine() : readLine(strippingNewline: true)
        guard let line, !line.isEmpty else { throw CommandFailure("give the password on standard input") }
        return line
    }
}
