internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Mustache
internal import NIOCore
internal import RecordStore

extension Console {
    typealias Values = [String: Any]

    /// A page that is read.
    func page(_ path: String, _ show: @escaping @Sendable (Visit) async throws -> Response) -> Route {
        Route(.get, path) { request, context in try await answer(request, context) { try await show($0) } }
    }

    /// A form that is posted. It must come from one of our pages.
    func form(_ path: String, _ take: @escaping @Sendable (Visit, Form) async throws -> Response) -> Route {
        Route(.post, path) { request, context in
            try await answer(request, context) { visit in
                let form = try await Form(request)
                try checkOrigin(of: visit, token: form.exact(Form.tokenField))
                return try await take(visit, form)
            }
        }
    }

    /// What a script of ours calls: errors are the API's, not pages.
    func call(
        _ path: String, method: HTTPRequest.Method = .post,
        _ take: @escaping @Sendable (Visit) async throws -> Response
    ) -> Route {
        Route(method, path) { request, context in
            let visit = try await visit(request, context)
            do {
                if method != .get {
                    try checkOrigin(of: visit, token: HTTPField.Name("x-form-token").flatMap { request.headers[$0] })
                }
                return try await take(visit)
            } catch is SignInNeeded {
                throw APIError.invalidToken("sign in again: the session is over")
            } catch is StaleForm {
                throw APIError.forbidden("the page is too old; reload it")
            } catch is PageNotFound {
                throw APIError.notFound("such thing")
            }
        }
    }

    /// Renders a template inside the layout.
    func render(
        _ template: String, title: String, _ values: Values = [:], for visit: Visit,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let files = try files.current
        var values = values
        values["base"] = base
        values["assets"] = "\(base)/console/assets/\(files.version)"
        values["title"] = title
        values["hereQuery"] = visit.here.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        values["formToken"] = visit.formToken
        values["account"] = visit.session?.account.name
        values["isAdministrator"] = visit.session?.account.isAdministrator ?? false
        values["isRegistrable"] = accounts.configuration.registration != .closed
        guard let main = files.templates.render(values, withTemplate: template) else { throw MissingTemplate(template) }
        values["main"] = main
        guard let page = files.templates.render(values, withTemplate: "layout") else { throw MissingTemplate("layout") }
        var response = Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
        if visit.isNew { response.setCookie(cookie(visit.cookie, isKept: false)) }
        return response
    }

    /// Renders a template alone, for a page that puts it in.
    func renderPart(_ template: String, _ values: Values) throws -> String {
        guard let part = try files.current.templates.render(values, withTemplate: template) else {
            throw MissingTemplate(template)
        }
        return part
    }

    /// Sends the browser to another page of ours.
    func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: base + path, .cacheControl: "no-store"])
    }

    /// - Parameter isKept: whether it outlives the browser's window.
    func cookie(_ value: SecretText, isKept: Bool) -> Cookie {
        Cookie(
            name: cookieName, value: value.text,
            maxAge: isKept ? Int(accounts.configuration.sessionLifetime) : nil, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }

    /// The public address's path, in front of every path that a browser is given.
    var base: String {
        let path = publicURL().path(percentEncoded: true)
        return path == "/" ? "" : path
    }

    private var isSecure: Bool { publicURL().scheme == "https" }

    /// With TLS, a name that no subdomain and no plain connection can set (RFC 6265bis, section 4.1.3).
    private var cookieName: String { isSecure ? "__Host-retouch" : "retouch" }

    private func visit(_ request: Request, _ context: APIContext) async throws -> Visit {
        let given = request.cookies[cookieName].flatMap { SecretText($0.value) }
        let cookie = given ?? SecretText()
        let session = if let given { try await accounts.session(given) } else { SessionListing?.none }
        return Visit(request: request, context: context, cookie: cookie, isNew: given == nil, session: session)
    }

    private func answer(
        _ request: Request, _ context: APIContext, _ body: (Visit) async throws -> Response
    ) async throws -> Response {
        let visit = try await visit(request, context)
        var response: Response
        do {
            response = try await body(visit)
        } catch is SignInNeeded {
            let next = visit.here.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            response = redirect(to: "/console/sign-in?next=\(next)")
        } catch let error {
            response = try failure(error, visit)
        }
        for field in PageHeaders.fields(publicURL: publicURL()) { response.headers[field.name] = field.value }
        return response
    }

    private func failure(_ error: any Error, _ visit: Visit) throws -> Response {
        let (status, message): (Int, String)
        switch error {
        case is PageNotFound: (status, message) = (404, "There is no such page.")
        case is StaleForm:
            (status, message) = (
                403, "This form is too old or came from elsewhere. Go back, reload the page, try again."
            )
        case let error as APIError: (status, message) = (error.status, error.message)
        case let error as AccountError: (status, message) = (400, error.message)
        default:
            visit.context.logger.error("page failed", metadata: ["error": "\(error)"])
            (status, message) = (500, "Something went wrong here; the trace id tells us what.")
        }
        return try render(
            "error", title: status == 404 ? "Not found" : "That did not work",
            ["message": message, "traceID": visit.context.traceID.wireText, "isOurs": status >= 500], for: visit,
            status: HTTPResponse.Status(code: status))
    }

    /// Refuses what another site may have made the browser send.
    private func checkOrigin(of visit: Visit, token: String?) throws {
        let site = HTTPField.Name("sec-fetch-site").flatMap { visit.request.headers[$0] }
        guard site.map({ $0 == "same-origin" || $0 == "none" }) ?? true, !visit.isNew,
            visit.cookie.derives(token ?? "", for: "form")
        else { throw StaleForm() }
    }
}

/// A form without the browser's own token.
struct StaleForm: Error {}

/// A template that is not part of the program.
struct MissingTemplate: Error {
    let name: String
    init(_ name: String) { self.name = name }
}
