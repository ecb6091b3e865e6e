internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// A request for a page, with who makes it.
struct Visit: Sendable {
    let request: Request
    let context: APIContext
    /// The value of the browser's cookie. One that is not signed in has one too: its forms carry what follows from it.
    let cookie: SecretText
    /// Whether the browser has yet to be given that cookie.
    let isNew: Bool
    /// `nil`: not signed in.
    let session: SessionListing?

    /// What a form of this browser must carry.
    var formToken: String { cookie.derived(for: "form") }

    /// The account.
    ///
    /// - Throws: ``SignInNeeded``.
    var signedIn: SessionListing {
        get throws {
            guard let session else { throw SignInNeeded() }
            return session
        }
    }

    /// A parameter of the address.
    func query(_ name: String) -> String? {
        request.uri.queryParameters[name[...]].map(String.init)
    }

    /// An identifier in the path.
    ///
    /// - Throws: ``PageNotFound`` when there is none.
    func identifier(_ name: String) throws -> UUID {
        guard let id = context.parameters.get(name).flatMap({ UUID(uuidString: $0) }) else { throw PageNotFound() }
        return id
    }

    /// Where the browser is, as far as can be told.
    var address: String { request.clientAddress(context) ?? "unknown" }

    var agent: String { request.headers[.userAgent] ?? "" }

    /// The page itself, to come back to.
    var here: String {
        request.uri.query.map { "\(request.uri.path)?\($0)" } ?? request.uri.path
    }
}

/// The page is for people who are signed in.
struct SignInNeeded: Error {}
