import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pixels
import RecordStore
import Testing

@Suite("The console: pages")
struct ConsolePagesTests {
    private let api = "/console/apis/midjourney-edits"

    @Test("every page forbids inline scripts and styles, other hosts, frames and guessing of types")
    func policy() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            for path in [
                "/", api, "/console/account", "/console/nowhere", "/console/sign-in", "/console/applications",
                "/console/tasks", "/console/inboxes", "/console/administration",
            ] {
                let page = try await browser.get(path)
                let policy = try #require(page.headers[.contentSecurityPolicy])
                for part in [
                    "default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'",
                    "base-uri 'none'", "frame-ancestors 'none'",
                ] {
                    #expect(policy.contains(part))
                }
                #expect(!policy.contains("unsafe"))
                #expect(page.headers[.xContentTypeOptions] == "nosniff")
                guard page.status != .seeOther else { continue }
                let body = browser.page
                #expect(body.firstMatch(of: /<script(?![^>]*\ssrc=)/) == nil)
                #expect(body.firstMatch(of: /\s(style|on[a-z]+)\s*=\s*"/) == nil)
                #expect(body.firstMatch(of: /<style/) == nil)
                for match in body.matches(of: /(?:src|href|action)="([^"]*)"/) {
                    #expect(match.1.hasPrefix("/") || match.1.hasPrefix("#"), "\(match.1) leads elsewhere")
                }
            }
        }
    }

    @Test("links and assets of every page are there")
    func links() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            _ = try await browser.acquire()
            var seen: Set<String> = []
            var waiting = ["/", api, "/console/account"]
            while let path = waiting.popLast() {
                guard seen.insert(path).inserted else { continue }
                let page = try await browser.get(path)
                #expect([200, 303].contains(page.status.code), "\(path)")
                guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                for match in browser.page.matches(of: /(?:src|href)="(\/[^"]*)"/) where !match.1.hasPrefix("/health") {
                    waiting.append(String(match.1).replacing("&amp;", with: "&"))
                }
            }
            #expect(seen.contains { $0.hasSuffix("api.js") })
        }
    }

    @Test("acquiring grants the free quota once and shows the token once; the token works")
    func acquiring() async throws {
        let server = try TestServer()
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            let token = try await browser.acquire()
            #expect(browser.page.contains("100"))
            #expect(try await browser.post(api + "/acquire").status == .seeOther)
            try await browser.get(api)
            #expect(!browser.page.contains("rtk_\(token.dropFirst(4))"))
            #expect(browser.page.contains("100 credits left"))
            let applications = try await server.service.applications(
                of: #require(try await server.records.accountID(named: "ada")))
            #expect(applications.map(\.balance) == [Credits(100)])
            let picture = try TestPicture.dataURL(TestPicture.photo())
            let reply = try await client.edit(
                #"{"prompt": "warmer", "image_url": "\#(picture)", "async": true}"#, token: token)
            #expect(reply.status == .ok)
        }
    }

    @Test("the page's call is the API's: same result, same errors, same charge")
    func calling() async throws {
        let server = try TestServer()
        try await server.application.test(.ahc(.http)) { client in
            let browser = Browser(client)
            browser.cookie = try await session(on: server, named: "ada")
            _ = try await browser.acquire()
            let credential = try await browser.credential()
            let picture = try TestPicture.dataURL(TestPicture.photo())
            let body = #"{"prompt": "warmer", "image_url": "\#(picture)"}"#
            let reply = try await browser.call(api + "/call", body: body, credential: credential)
            #expect(reply.status == .ok)
            let result = try reply.decoded(EditResult.self)
            #expect(result.progress == 100)
            try await browser.get("/console/tasks/\(result.taskID)")
            #expect(browser.page.contains("succeeded"))
            let refused = try await browser.call(
                api + "/call", body: #"{"prompt": "frobnicate", "image_url": "\#(picture)"}"#, credential: credential)
            #expect(refused.failure?.error.code == .apiNotImplemented)
            #expect(refused.failure?.traceID == refused.headers[.traceID])
            let account = try #require(try await server.records.accountID(named: "ada"))
            #expect(try await server.service.applications(of: account).map(\.balance) == [Credits(99)])
        }
    }

    @Test("without a script the form makes the task and leads to its page")
    func plainForm() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            _ = try await browser.acquire()
            let credential = try await browser.credential()
            let sent = try await browser.post(
                api,
                [
                    "prompt": "<script>alert(1)</script> warmer & brighter", "credential": credential, "mode": "relax",
                    "image_url": "https://edits.test/samples/street.jpg", "action": "generate",
                ])
            #expect(sent.status == .badRequest)
            #expect(!browser.page.contains("<script>alert"))
            let good = try await browser.post(
                api,
                [
                    "prompt": "warmer", "credential": credential, "mode": "relax", "action": "generate",
                    "image_url": "https://edits.test/samples/street.jpg", "split_images": "true",
                ])
            let path = try #require(good.headers[.location])
            #expect(path.hasPrefix("/console/tasks/"))
            #expect(try await browser.get(path).headers[HTTPField.Name("refresh")!] == "2")
            #expect(browser.page.contains("pending"))
        }
    }

    @Test("another account's tokens, tasks and differences are as unknown as none")
    func foreign() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (owner, stranger) = (Browser(client), Browser(client))
            try await owner.register("ada")
            _ = try await owner.acquire()
            let credential = try await owner.credential()
            let sent = try await owner.post(
                api,
                ["prompt": "warmer", "credential": credential, "image_url": "https://edits.test/samples/street.jpg"])
            let path = try #require(sent.headers[.location])
            let id = try #require(path.split(separator: "/").last)
            try await stranger.register("eve")
            #expect(try await stranger.get(path).status == .notFound)
            #expect(try await stranger.get(path + "/difference/0").status == .notFound)
            #expect(try await stranger.get("/console/tasks/\(UUID())").status == .notFound)
            let body = #"{"prompt": "warmer", "image_url": "https://edits.test/samples/street.jpg"}"#
            let call = try await stranger.call(api + "/call", body: body, credential: credential)
            #expect(call.failure?.error.code == .invalidToken)
            _ = try await stranger.acquire()
            let own = try await stranger.credential()
            for action in ["retrieve", "cancel"] {
                let reply = try await stranger.call(
                    "/console/tasks/call", body: #"{"action": "\#(action)", "id": "\#(id)"}"#, credential: own)
                #expect(reply.failure?.error.code == .notFound)
            }
            let visitor = Browser(client)
            try await visitor.get("/")
            #expect(try await visitor.get(path).status == .seeOther)
            try await visitor.get("/console/sign-in")
            #expect(try await visitor.call(api + "/call", body: body).failure?.error.code == .invalidToken)
        }
    }

    @Test("an upload becomes a link of the server; what is no picture is refused")
    func uploads() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            try await browser.get(api)
            let type = "application/octet-stream"
            let svg = ByteBuffer(string: "<svg xmlns='http://www.w3.org/2000/svg'/>")
            #expect(try await browser.call("/console/uploads", body: svg, type: type).status == .badRequest)
            let picture = ByteBuffer(bytes: try TestPicture.photo().encoded(as: .png))
            let stored = try await browser.call("/console/uploads", body: picture, type: type)
            #expect(stored.status == .ok)
            let link = try #require(try JSONSerialization.jsonObject(with: stored.data) as? [String: Any])
            #expect(link["width"] as? Int == 96)
            let file = try await client.get(#require(link["url"] as? String))
            #expect(file.body == picture)
            #expect(file.headers[.contentType] == "image/png")
            let large = ByteBuffer(repeating: 0, count: (1 << 20) + 1)
            #expect(try await browser.call("/console/uploads", body: large, type: type).status.code == 413)
            let address = try await browser.call("/console/uploads", body: #"{"url": "http://127.0.0.1/"}"#)
            #expect(address.status == .badRequest)
        }
    }

    /// Signs in without the pages: `.ahc` clients and `.router` ones then go the same way.
    private func session(on server: TestServer, named name: String) async throws -> String {
        var configuration = AccountConfiguration()
        configuration.passwords = PasswordHashing(cost: 4, parallelism: 1)
        let accounts = server.service.accounts(configuration)
        let account = try await accounts.create(name: name, password: "correct horse", isAdministrator: false)
        return try await accounts.beginSession(of: account, agent: "test").text
    }
}
