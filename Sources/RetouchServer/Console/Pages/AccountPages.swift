internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// `/console/account`: the password, and where one is signed in.
struct AccountPages: Sendable {
    let console: Console

    func show(_ visit: Visit) async throws -> Response {
        try await show(visit, error: nil, isChanged: visit.query("changed") != nil)
    }

    func changePassword(_ visit: Visit, _ form: Form) async throws -> Response {
        do {
            try await console.accounts.changePassword(
                of: visit.signedIn, from: form.exact("old"), to: form.exact("new"), address: visit.address)
            return console.redirect(to: "/console/account?changed=1")
        } catch let error as AccountError {
            return try await show(
                visit, error: error == .wrongCredentials ? "The old password is wrong." : error.message)
        }
    }

    func endSession(_ visit: Visit, _ form: Form) async throws -> Response {
        guard let id = form["session"].flatMap({ UUID(uuidString: $0) }),
            try await console.accounts.endSession(id, of: visit.signedIn.account)
        else { throw PageNotFound() }
        return console.redirect(to: "/console/account")
    }

    private func show(_ visit: Visit, error: String?, isChanged: Bool = false) async throws -> Response {
        let listing = try visit.signedIn
        let sessions = try await console.accounts.sessions(of: listing.account)
        var values: Console.Values = [
            "sessions": sessions.map { session in
                [
                    "id": session.id.wireText, "agent": BrowserName.of(session.agent),
                    "seen": MomentText(session.seenAt), "created": MomentText(session.createdAt),
                    "isThis": session.id == listing.session.id,
                ] as Console.Values
            }, "isChanged": isChanged, "created": MomentText(listing.account.createdAt),
            "shortest": "\(console.accounts.configuration.passwordLength.lowerBound)",
        ]
        values["error"] = error
        return try console.render(
            "account", title: "Account", values, for: visit, status: error == nil ? .ok : .badRequest)
    }
}
