import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pixels
import RecordStore
import Testing

@Suite("What is refused, and how")
struct RefusalTests {
    private func expect(
        _ response: TestResponse, _ status: Int, _ code: APIError.Code, _ words: String...,
        at location: SourceLocation = #_sourceLocation
    ) {
        #expect(response.status.code == status, sourceLocation: location)
        let failure = response.failure
        #expect(failure?.success == false, sourceLocation: location)
        #expect(failure?.error.code == code, sourceLocation: location)
        #expect(failure?.traceID == response.headers[.traceID], sourceLocation: location)
        #expect(UUID(uuidString: failure?.traceID ?? "") != nil, sourceLocation: location)
        for word in words {
            #expect(failure?.error.message.contains(word) == true, "\(word)", sourceLocation: location)
        }
    }

    private func body(_ prompt: String = "warmer", _ more: String = "") throws -> String {
        #"{"prompt": "\#(prompt)", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"\#(more)}"#
    }

    @Test("401: no token, a malformed, unknown, revoked or expired one")
    func tokens() async throws {
        let server = try TestServer()
        let (expired, _) = try await server.token(expiresIn: 60)
        let (revoked, credential) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            #expect(try await client.edit(try body(), token: expired).status == .ok)
            server.advance(by: 60)
            _ = try await server.records.revokeCredential(credential.id, at: server.now)
            let body = try body()
            let unknown = "rtk_" + String(repeating: "A", count: 43)
            for token in [nil, "", "x", "rtk_short", unknown, revoked, expired] {
                expect(try await client.edit(body, token: token), 401, .invalidToken)
            }
            let basic: HTTPFields = [.contentType: "application/json", .authorization: "Basic \(revoked)"]
            let response = try await client.execute(
                uri: "/midjourney/edits", method: .post, headers: basic, body: ByteBuffer(string: body))
            expect(response, 401, .invalidToken)
            #expect(response.headers[.wwwAuthenticate] == "Bearer")
        }
    }

    @Test("400 token_mismatched: a good token of another API; its use is noted all the same")
    func mismatch() async throws {
        let server = try TestServer()
        let (token, credential) = try await server.token(apis: [.tasks])
        try await server.application.test(.ahc(.http)) { client in
            expect(try await client.edit(try body(), token: token), 400, .tokenMismatched, "midjourney/edits")
            let noted = try await server.records.credential(hash: credential.hash)?.credential.lastUsedAt
            #expect(noted == server.now)
        }
    }

    @Test("last use is noted, once a minute at most")
    func lastUse() async throws {
        let server = try TestServer()
        let (token, credential) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            for offset in [0.0, 30, 31] {
                server.advance(by: offset)
                _ = try await client.edit("{}", token: token)
                let noted = try await server.records.credential(hash: credential.hash)?.credential.lastUsedAt
                #expect(noted == credential.createdAt.addingTimeInterval(offset == 31 ? 61 : 0))
            }
        }
    }

    @Test("400: bodies and fields")
    func fields() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            func refused(_ body: String) async throws -> TestResponse { try await client.edit(body, token: token) }
            expect(try await refused("[1]"), 400, .badRequest, "JSON object")
            expect(try await refused("{"), 400, .badRequest, "JSON")
            expect(try await refused("{}"), 400, .badRequest, "`prompt`")
            expect(try await refused(#"{"prompt": "warmer"}"#), 400, .badRequest, "`image_url`")
            expect(try await refused(#"{"prompt": 4}"#), 400, .badRequest, "`prompt`", "string")
            expect(try await refused(try body("warmer", #", "mode": "slow""#)), 400, .badRequest, "`mode`", "relax")
            expect(try await refused(try body("warmer --ar big")), 400, .badRequest, "--ar big")
            expect(try await refused(try body("warmer", #", "action": "upscale9""#)), 400, .apiNotImplemented)
            expect(try await refused(try body("warmer", #", "action": "pan_left""#)), 400, .badRequest, "`image_id`")
            expect(try await refused(#"{"action": "upscale1"}"#), 400, .badRequest, "`image_id`")
            for id in ["7x", "-1", "99999999999999999999"] {
                expect(
                    try await refused(#"{"action": "reroll", "image_id": "\#(id)"}"#), 400, .badRequest, "`image_id`")
            }
            expect(try await refused(#"{"action": "reroll", "image_id": "77"}"#), 404, .notFound, "picture")
            for url in ["ftp://example.org", "nonsense", "http://127.0.0.1/x", "http://169.254.169.254/"] {
                let more = #", "callback_url": "\#(url)""#
                expect(try await refused(try body("warmer", more)), 400, .badRequest, "`callback_url`")
            }
        }
    }

    @Test("400 api_not_implemented names the words that nothing here can carry out")
    func unknownWords() async throws {
        let server = try TestServer()
        let (token, credential) = try await server.token(quota: Credits(5))
        try await server.application.test(.ahc(.http)) { client in
            let response = try await client.edit(try body("A cat sitting on a table"), token: token)
            expect(response, 400, .apiNotImplemented, "cat", "darkroom")
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(5))
        }
    }

    @Test("403 forbidden: words of the moderation list, whole and in any spelling")
    func moderation() async throws {
        let server = try TestServer { $0.moderation = ModerationList("Sepia, very  warm") }
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            for prompt in ["make it SEPIA!", "very warm, please"] {
                expect(try await client.edit(try body(prompt), token: token), 403, .forbidden, "`prompt`")
            }
            #expect(try await client.edit(try body("warm"), token: token).status == .ok)
        }
    }

    @Test("500 fetch failed: the other side does not answer; 400: it says no; nothing about its address")
    func fetch() async throws {
        let other = try TestServer()
        let server = try TestServer(allow: FetchAllowList(parsing: "127.0.0.1"))
        let (token, credential) = try await server.token(quota: Credits(1))
        try await other.application.test(.ahc(.http)) { upstream in
            try await server.application.test(.ahc(.http)) { client in
                func fetch(_ url: String) async throws -> TestResponse {
                    try await client.edit(#"{"prompt": "warmer", "image_url": "\#(url)"}"#, token: token)
                }
                let port = try #require(upstream.port)
                let missing = try await fetch("http://127.0.0.1:\(port)/nothing.jpg")
                expect(missing, 400, .badRequest, "`image_url`", "404")
                let closed = try await fetch("http://127.0.0.1:1025/a.jpg")
                expect(closed, 500, .apiError)
                #expect(closed.failure?.error.message == "fetch failed")
                #expect(closed.failure?.taskID != nil)
                #expect(try await server.records.balance(of: credential.applicationID) == Credits(1))
                #expect(try await fetch("http://127.0.0.1:\(port)/samples/landscape.jpg").status == .ok)
            }
        }
    }

    @Test("400: pictures and masks that cannot be used, named by field")
    func pictures() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        let black = try TestPicture.mask { _, _ in false }.encoded(as: .png).base64EncodedString()
        let square = try TestPicture.mask(width: 64, height: 64) { _, _ in true }.encoded(as: .png)
            .base64EncodedString()
        try await server.application.test(.ahc(.http)) { client in
            func picture(_ url: String) async throws -> TestResponse {
                try await client.edit(#"{"prompt": "warmer", "image_url": "\#(url)"}"#, token: token)
            }
            expect(try await picture("hello"), 400, .badRequest, "`image_url`")
            expect(try await picture("ftp://example.org/a.jpg"), 400, .badRequest, "`image_url`", "http")
            expect(try await picture("http://127.0.0.1/a.jpg"), 400, .badRequest, "`image_url`")
            expect(try await picture("http://0x7f.1/a.jpg"), 400, .badRequest, "`image_url`")
            expect(try await picture("http://user:pass@example.org/"), 400, .badRequest, "`image_url`", "password")
            expect(try await picture("data:image/png;base64,"), 400, .badRequest, "`image_url`")
            expect(try await picture("data:image/png;base64,!!!!"), 400, .badRequest, "`image_url`")
            expect(try await picture("data:image/svg+xml,<svg xmlns='x'/>"), 400, .badRequest, "`image_url`", "SVG")
            func mask(_ text: String) async throws -> TestResponse {
                try await client.edit(try body("warmer", #", "mask": "\#(text)""#), token: token)
            }
            expect(try await mask("hello"), 400, .badRequest, "`mask`")
            expect(try await mask(black), 400, .badRequest, "`mask`", "nothing")
            expect(try await mask(square), 400, .badRequest, "`mask`", "64×64", "96×64")
            expect(
                try await client.edit(
                    try body("rotate 90 degrees clockwise", #", "mask": "\#(square)""#), token: token),
                400, .badRequest, "outside the mask")
        }
    }

    @Test("404 and 405, with allow")
    func paths() async throws {
        let server = try TestServer()
        try await server.application.test(.ahc(.http)) { client in
            for path in ["/midjourney", "/midjourney/edit", "/midjourney/edits/x", "/samples", "/%00"] {
                expect(try await client.get(path), 404, .noAPI)
            }
            for method in [HTTPRequest.Method.get, .put, .delete, .patch, .head, .options, .trace] {
                let response = try await client.execute(uri: "/midjourney/edits", method: method)
                #expect(response.status.code == 405)
                #expect(response.headers[.allow] == "POST")
                if method == .head { #expect(response.data.isEmpty) } else { expect(response, 405, .badRequest) }
            }
            let post = try await client.execute(uri: "/samples/still-life.jpg", method: .post)
            expect(post, 405, .badRequest, "POST")
            #expect(post.headers[.allow] == "GET, HEAD")
        }
    }

    @Test("413: the limit is accepted, one byte more is not, with and without content-length")
    func bodySize() async throws {
        let server = try TestServer(bodyLimit: 10_000)
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let start = #"{"prompt": "warmer", "x": ""#
            func padded(_ count: Int) -> String {
                start + String(repeating: "x", count: count - start.utf8.count - 2) + "\"}"
            }
            expect(try await client.edit(padded(10_000), token: token), 400, .badRequest, "`image_url`")
            expect(try await client.edit(padded(10_001), token: token), 413, .requestTooLarge, "10000 bytes")
        }
    }

    @Test("415: another content type", arguments: ["text/plain", "application/x-www-form-urlencoded", "image/png"])
    func contentType(type: String) async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            expect(try await client.edit("{}", token: token, headers: [.contentType: type]), 415, .badRequest)
            let json: HTTPFields = [.contentType: "Application/JSON; charset=utf-8"]
            expect(try await client.edit("{}", token: token, headers: json), 400, .badRequest)
        }
    }

    @Test("503: a full queue, with retry-after; 504: longer than timeout, and the task goes on")
    func queue() async throws {
        let server = try TestServer(isWorking: false) { $0.queue.limit = 1 }
        let (token, credential) = try await server.token(quota: Credits(3))
        try await server.application.test(.ahc(.http)) { client in
            let late = try await client.edit(try body("warmer", #", "timeout": 0.05"#), token: token)
            expect(late, 504, .timeout, "0.05")
            let id = try #require(UUID(uuidString: late.failure?.taskID ?? ""))
            #expect(try await server.records.task(id)?.state == .pending)
            let full = try await client.edit(try body(), token: token)
            expect(full, 503, .apiError)
            #expect(full.headers[.retryAfter] != nil)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(2))
        }
    }
}
