import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

/// A browser as far as the console needs one: it keeps a cookie, and its forms carry the token of the page before.
final class Browser: Sendable {
    private struct State {
        var cookies: [String: String] = [:]
        var formToken = ""
        var body = ""
    }

    private let client: any TestClientProtocol
    private let address: String
    private let state = Mutex(State())

    /// - Parameter address: where it seems to come from.
    init(_ client: any TestClientProtocol, address: String = "192.0.2.1") {
        self.client = client
        self.address = address
    }

    /// The cookie's value; `nil`: none.
    var cookie: String? {
        get { state.withLock { $0.cookies.values.first } }
        set { state.withLock { state in state.cookies = newValue.map { ["__Host-retouch": $0] } ?? [:] } }
    }

    /// What the forms of the last page carry.
    var formToken: String { state.withLock { $0.formToken } }

    /// The last page.
    var page: String { state.withLock { $0.body } }

    @discardableResult
    func get(_ path: String) async throws -> TestResponse {
        try await send(.get, path, body: nil, headers: [:])
    }

    /// Posts a form.
    ///
    /// - Parameter token: instead of that of the last page.
    @discardableResult
    func post(
        _ path: String, _ fields: [String: String] = [:], token: String? = nil, headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var fields = fields
        fields["form_token"] = token ?? formToken
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, body: ByteBuffer(string: body.joined(separator: "&")), headers: headers)
    }

    /// What a script of the page calls.
    func call(
        _ path: String, body: ByteBuffer, type: String = "application/json", credential: String? = nil,
        token: String? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: type]
        headers[HTTPField.Name("x-form-token")!] = token ?? formToken
        headers[HTTPField.Name("x-credential")!] = credential
        return try await send(.post, path, body: body, headers: headers)
    }

    /// The same with a text.
    func call(
        _ path: String, body: String, credential: String? = nil, token: String? = nil
    ) async throws -> TestResponse {
        try await call(path, body: ByteBuffer(string: body), credential: credential, token: token)
    }

    /// Makes an account, and with it a session.
    func register(_ name: String, password: String = "correct horse") async throws {
        try await get("/console/register")
        let made = try await post("/console/register", ["name": name, "password": password])
        #expect(made.status == .seeOther, "\(page)")
    }

    /// Acquires the service.
    ///
    /// - Returns: the token.
    func acquire() async throws -> String {
        try await get("/console/apis/midjourney-edits")
        try await post("/console/apis/midjourney-edits/acquire")
        return try #require(page.firstMatch(of: /rtk_[A-Za-z0-9_-]{43}/).map { String($0.output) })
    }

    /// The id of the account's first token, from the page's list.
    func credential() async throws -> String {
        try await get("/console/apis/midjourney-edits")
        let option = try #require(page.firstMatch(of: /option value="([0-9a-f-]{36})"/))
        return String(option.1)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, body: ByteBuffer?, headers: HTTPFields
    ) async throws -> TestResponse {
        var headers = headers
        headers[HTTPField.Name("x-forwarded-for")!] = address
        let cookies = state.withLock { $0.cookies.map { "\($0)=\($1)" }.joined(separator: "; ") }
        if !cookies.isEmpty { headers[.cookie] = cookies }
        let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
        let text = String(buffer: response.body)
        state.withLock { state in
            for field in response.headers[values: .setCookie] {
                let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                if pair.count == 2 { state.cookies[String(pair[0])] = String(pair[1]) }
            }
            if let match = text.firstMatch(of: /name="form_token" value="([^"]+)"/) {
                state.formToken = String(match.1)
            }
            state.body = text
        }
        return response
    }
}
