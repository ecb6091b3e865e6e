internal import EditService
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// Registering, signing in, signing out. The page that one came from is kept on the way.
struct SignInPages: Sendable {
    let console: Console

    func show(_ visit: Visit) throws -> Response {
        let next = LocalPath.checked(visit.query("next"))
        if visit.session != nil { return console.redirect(to: next) }
        return try form("sign-in", "Sign in", visit, next: next)
    }

    func signIn(_ visit: Visit, _ form: Form) async throws -> Response {
        let next = LocalPath.checked(form["next"])
        do {
            let cookie = try await console.accounts.signIn(
                name: form["name"] ?? "", password: form.exact("password"), address: visit.address, agent: visit.agent)
            return try await begin(cookie, visit, next: next)
        } catch let error as AccountError {
            return try self.form("sign-in", "Sign in", visit, next: next, name: form["name"], error: error)
        }
    }

    func showRegistration(_ visit: Visit) throws -> Response {
        let next = LocalPath.checked(visit.query("next"))
        if visit.session != nil { return console.redirect(to: next) }
        return try form("register", "Register", visit, next: next, invitation: visit.query("invitation"))
    }

    func register(_ visit: Visit, _ form: Form) async throws -> Response {
        let next = LocalPath.checked(form["next"])
        do {
            let account = try await console.accounts.register(
                name: form["name"] ?? "", password: form.exact("password"), invitation: form["invitation"],
                address: visit.address)
            return try await begin(
                console.accounts.beginSession(of: account, agent: visit.agent), visit, next: next)
        } catch let error as AccountError {
            return try self.form(
                "register", "Register", visit, next: next, name: form["name"], invitation: form["invitation"],
                error: error)
        }
    }

    func signOut(_ visit: Visit, _ form: Form) async throws -> Response {
        if let listing = visit.session {
            _ = try await console.accounts.endSession(listing.session.id, of: listing.account)
        }
        var response = console.redirect(to: LocalPath.checked(form["next"]))
        // Another value, so that what the browser had is of no use to anybody.
        response.setCookie(console.cookie(SecretText(), isKept: false))
        return response
    }

    /// The session gets a value of its own: whatever the browser brought along opens nothing.
    private func begin(_ cookie: SecretText, _ visit: Visit, next: String) async throws -> Response {
        if let earlier = visit.session {
            _ = try await console.accounts.endSession(earlier.session.id, of: earlier.account)
        }
        var response = console.redirect(to: next)
        response.setCookie(console.cookie(cookie, isKept: true))
        return response
    }

    private func form(
        _ template: String, _ title: String, _ visit: Visit, next: String, name: String? = nil,
        invitation: String? = nil, error: AccountError? = nil
    ) throws -> Response {
        let configuration = console.accounts.configuration
        var values: Console.Values = [
            "next": next, "nextQuery": next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "",
            "isClosed": configuration.registration == .closed, "byInvitation": configuration.registration == .invite,
            "shortest": "\(configuration.passwordLength.lowerBound)",
            "longest": "\(configuration.passwordLength.upperBound)", "isNarrow": true,
        ]
        values["name"] = name
        values["invitation"] = invitation
        values["error"] = error?.message
        var response = try console.render(
            template, title: title, values, for: visit, status: HTTPResponse.Status(code: error?.status ?? 200))
        if case .tooManyAttempts(let seconds) = error { response.headers[.retryAfter] = String(seconds) }
        return response
    }
}

extension AccountError {
    /// The form is shown again with this status.
    fileprivate var status: Int {
        switch self {
        case .tooManyAttempts: 429
        case .registrationClosed: 403
        case .wrongCredentials: 401
        default: 400
        }
    }
}
