import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import RecordStore
import Testing

@Suite("The console: applications, inboxes, administration")
struct ConsoleOwnershipTests {
    /// Somebody who has acquired the service.
    private func acquired(_ name: String, _ client: any TestClientProtocol) async throws -> (Browser, token: String) {
        let browser = Browser(client)
        try await browser.register(name)
        return (browser, try await browser.acquire())
    }

    private func application(of browser: Browser) async throws -> String {
        try await browser.get("/console/applications")
        return String(try #require(browser.page.firstMatch(of: /href="(\/console\/applications\/[0-9a-f-]{36})"/)).1)
    }

    private let body = #"{"prompt": "warmer", "image_url": "https://edits.test/samples/street.jpg", "async": true}"#

    @Test("a token's limits hold: modes, credits, addresses; revoked it opens nothing")
    func limits() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (browser, _) = try await acquired("ada", client)
            let path = try await application(of: browser)
            try await browser.get(path)
            // The newest token stands first; at one moment the order would be that of the identifiers.
            server.advance(by: 1)
            try await browser.post(
                path + "/tokens",
                [
                    "name": "<b>phone</b>", "api_edits": "1", "mode_relax": "1", "credits": "0.5",
                    "networks": "203.0.113.0/24 2001:db8::1",
                ])
            #expect(!browser.page.contains("<b>phone"))
            let token = String(try #require(browser.page.firstMatch(of: /rtk_[A-Za-z0-9_-]{43}/)).output)
            func call(_ mode: String, from address: String) async throws -> TestResponse {
                try await client.edit(
                    body.replacing("warmer", with: "warmer --\(mode)"), token: token,
                    headers: [.contentType: "application/json", HTTPField.Name("x-forwarded-for")!: address])
            }
            #expect(try await call("relax", from: "198.51.100.1").failure?.error.code == .forbidden)
            #expect(try await call("relax", from: "nonsense").failure?.error.code == .forbidden)
            #expect(try await call("fast", from: "203.0.113.7").failure?.error.code == .forbidden)
            #expect(try await call("relax", from: "203.0.113.7").status == .ok)
            #expect(try await call("relax", from: "2001:db8::1").failure?.error.code == .usedUp)
            try await browser.get(path)
            let id = String(try #require(browser.page.firstMatch(of: /name="token" value="([0-9a-f-]{36})"/)).1)
            try await browser.post(path + "/revoke", ["token": id])
            #expect(try await call("relax", from: "203.0.113.7").failure?.error.code == .invalidToken)
            for networks in ["10.0.0.0/99", "localhost"] {
                let bad = try await browser.post(
                    path + "/tokens", ["name": "x", "api_edits": "1", "mode_fast": "1", "networks": networks])
                #expect(bad.status == .badRequest)
            }
        }
    }

    @Test("another account's application, tokens, secret and inboxes are as unknown as none")
    func foreign() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (ada, _) = try await acquired("ada", client)
            let (eve, _) = try await acquired("eve", client)
            let path = try await application(of: ada)
            try await ada.get(path)
            let token = String(try #require(ada.page.firstMatch(of: /name="token" value="([0-9a-f-]{36})"/)).1)
            let inbox = try #require(try await ada.post("/console/inboxes").headers[.location])
            try await eve.get("/console/applications")
            #expect(try await eve.get(path).status == .notFound)
            #expect(try await eve.post(path + "/secret").status == .notFound)
            #expect(try await eve.post(path + "/secret", ["rotate": "1"]).status == .notFound)
            #expect(try await eve.post(path + "/tokens", ["name": "x", "api_edits": "1"]).status == .notFound)
            let own = try await application(of: eve)
            #expect(try await eve.post(own + "/revoke", ["token": token]).status == .notFound)
            #expect(try await eve.get(inbox).status == .notFound)
            #expect(try await eve.get(inbox + "/requests").status == .notFound)
            #expect(try await eve.post(inbox + "/delete").status == .notFound)
            #expect(try await ada.get(inbox).status == .ok)
            #expect(try await eve.get("/console/administration").status == .notFound)
            #expect(try await eve.post("/console/administration/moderation", ["phrase": "x"]).status == .notFound)
            #expect(try await eve.post("/console/administration/invite").status == .notFound)
        }
    }

    @Test("an inbox shows what came as text, never as markup, and judges the signature")
    func inbox() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (ada, _) = try await acquired("ada", client)
            let page = try #require(try await ada.post("/console/inboxes").headers[.location])
            try await ada.get(page)
            let address = try #require(ada.page.firstMatch(of: /https:\/\/edits\.test(\/inbox\/[A-Za-z0-9_-]{43})/))
            let path = String(address.1)
            let evil = #"{"a": "</code></pre><script>alert(1)</script>"}"#
            func post(_ body: String, _ headers: HTTPFields = [:]) async throws -> HTTPResponse.Status {
                try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
                    .status
            }
            #expect(try await post(evil, [HTTPField.Name("x-evil")!: "<img src=x onerror=alert(1)>"]) == .ok)
            let account = try #require(try await server.records.accountID(named: "ada"))
            let listing = try #require(try await server.service.applications(of: account).first)
            let secret = WebhookSecrets(master: Data(repeating: 2, count: 32))
                .secret(of: listing.application.id, generation: 1)
            let time = Int(server.now.timeIntervalSince1970)
            let signed: HTTPFields = [
                HTTPField.Name("webhook-id")!: "msg_1", HTTPField.Name("webhook-timestamp")!: "\(time)",
                HTTPField.Name("webhook-signature")!: secret.signature(
                    id: "msg_1", timestamp: time, body: Data("{}".utf8)),
            ]
            #expect(try await post("{}", signed) == .ok)
            #expect(try await post("{ }", signed) == .ok)
            for view in [page, page + "/requests"] {
                try await ada.get(view)
                #expect(!ada.page.contains("<script>alert"))
                #expect(!ada.page.contains("<img src=x"))
                #expect(ada.page.contains("not signed"))
                #expect(ada.page.contains("signature right: Midjourney Edits"))
                #expect(ada.page.contains("signature wrong"))
            }
            #expect(try await post(String(repeating: "x", count: 300 * 1_024)).code == 413)
            for _ in 3..<100 { #expect(try await post("{}") == .ok) }
            #expect(try await post("{}") == .gone)
            server.advance(by: 86_401)
            #expect(try await ada.get(page).status == .notFound)
            #expect(try await client.execute(uri: "/inbox/" + SecretText().text, method: .post).status == .gone)
        }
    }

    @Test("the address guard lets through exactly the server's own inboxes")
    func guarding() async throws {
        let fetcher = GuardedFetcher().openingInboxes(of: { URL(string: "http://127.0.0.1:8080")! })
        let inbox = "http://127.0.0.1:8080/inbox/" + SecretText().text
        try await fetcher.check(inbox)
        for other in [
            "http://127.0.0.1:8080/", "http://127.0.0.1:8080/inbox/", "http://127.0.0.1:8080/inbox/short",
            inbox + "/x", inbox + "?a=b", inbox + "x", inbox.replacing("8080", with: "8081"),
            inbox.replacing("127.0.0.1", with: "127.0.0.2"), inbox.replacing("/inbox/", with: "/inbox/../inbox/"),
            inbox.replacing("/inbox/", with: "//inbox/"), inbox.replacing("http:", with: "https:"),
            "http://127.0.0.1:8080/midjourney/edits",
        ] {
            await #expect(throws: FetchError.self, "\(other)") { try await fetcher.check(other) }
        }
        // Fetching a picture is no callback.
        await #expect(throws: FetchError.self) { try await fetcher.fetch(inbox) }
    }

    @Test("the administrator grants credits, forbids words and sees what failed")
    func administration() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (ada, token) = try await acquired("ada", client)
            try await ada.get("/console/administration")
            let application = String(
                try #require(ada.page.firstMatch(of: /name="application" value="([0-9a-f-]{36})"/)).1)
            try await ada.post("/console/administration/grant", ["application": application, "credits": "12.5"])
            #expect(
                try await ada.post("/console/administration/grant", ["application": application, "credits": "-1"])
                    .status == .badRequest)
            try await ada.post("/console/administration/moderation", ["phrase": "Warm*"])
            try await ada.get("/console/administration")
            #expect(ada.page.contains("112.5 credits left"))
            #expect(ada.page.contains("warm*"))
            #expect(try await client.edit(body, token: token).failure?.error.code == .forbidden)
            try await ada.post("/console/administration/moderation", ["phrase": "warm*", "allow": "1"])
            let accepted = try await client.edit(body, token: token)
            #expect(accepted.status == .ok)
            let id = try accepted.decoded(AcceptedReply.self).taskID
            _ = try await client.tasks(#"{"action": "cancel", "id": "\#(id)"}"#, token: token)
            try await ada.get("/console/administration")
            #expect(ada.page.contains("cancelled"))
            try await ada.get("/console/tasks?q=WARM&state=failed&mode=fast&days=1")
            #expect(ada.page.contains("/console/tasks/\(id)"))
            try await ada.get("/console/tasks?q=%3Cscript%3Ealert(1)")
            #expect(!ada.page.contains("<script>alert"))
            #expect(ada.page.contains("No task is like that."))
            try await ada.get("/console/tasks/\(id)")
            try await ada.post("/console/tasks/\(id)/delete")
            #expect(try await ada.get("/console/tasks/\(id)").status == .notFound)
        }
    }
}
