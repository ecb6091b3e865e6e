import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import RecordStore
import Testing

@Suite("The console: who may be here, and what things are called")
struct ConsoleAdministrationTests {
    private let body = #"{"prompt": "warmer", "image_url": "https://edits.test/samples/street.jpg", "async": true}"#

    @Test("a disabled account cannot sign in, its session is over and its tokens open nothing, until it is enabled")
    func disabling() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let root = Browser(client)
            try await root.register("root")
            let eve = Browser(client)
            try await eve.register("eve")
            let token = try await eve.acquire()
            #expect(try await client.edit(body, token: token).status == .ok)

            try await root.get("/console/administration")
            #expect(root.page.contains("<code>darkroom</code>") && root.page.contains("operations;"))
            let id = String(
                try #require(root.page.firstMatch(of: /name="account" value="([0-9a-f-]{36})"/)).1)
            try await eve.get("/console/account")
            #expect(try await eve.post("/console/administration/disable", ["account": id]).status == .notFound)
            #expect(try await root.post("/console/administration/disable", ["account": id]).status == .seeOther)
            #expect(try await eve.get("/console/account").status == .seeOther)
            let refused = try await client.edit(body, token: token)
            #expect(refused.failure?.error.code == .invalidToken)
            #expect(refused.failure?.error.message.contains("disabled") == true)
            try await eve.get("/console/sign-in")
            let wrong = try await eve.post("/console/sign-in", ["name": "eve", "password": "wrong horse"])
            #expect(wrong.status == .unauthorized)
            #expect(!eve.page.contains("disabled"))
            let right = try await eve.post("/console/sign-in", ["name": "eve", "password": "correct horse"])
            #expect(right.status == .forbidden)
            #expect(eve.page.contains("This account is disabled"))

            try await root.get("/console/administration")
            #expect(root.page.contains("disabled</span>"))
            try await root.post("/console/administration/disable", ["account": id, "enable": "1"])
            #expect(try await client.edit(body, token: token).status == .ok)
            try await eve.get("/console/sign-in")
            let again = try await eve.post("/console/sign-in", ["name": "eve", "password": "correct horse"])
            #expect(again.status == .seeOther)
        }
    }

    @Test("administrators cannot lock themselves out")
    func ownAccount() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let root = Browser(client)
            try await root.register("root")
            try await root.get("/console/administration")
            #expect(!root.page.contains(">Disable<"))
            let own = try #require(try await server.records.account(named: "root")).id
            let refused = try await root.post("/console/administration/disable", ["account": own.wireText])
            #expect(refused.status == .badRequest)
            #expect(try await root.get("/console/administration").status == .ok)
        }
    }

    @Test("an application can be called something else, by its owner")
    func renaming() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let ada = Browser(client)
            try await ada.register("ada")
            _ = try await ada.acquire()
            let eve = Browser(client)
            try await eve.register("eve")
            try await ada.get("/console/applications")
            let path = String(
                try #require(ada.page.firstMatch(of: /href="(\/console\/applications\/[0-9a-f-]{36})"/)).1)
            try await eve.get("/console/applications")
            #expect(try await eve.post(path + "/name", ["name": "mine"]).status == .notFound)
            try await ada.get(path)
            #expect(try await ada.post(path + "/name", ["name": ""]).status == .badRequest)
            try await ada.get(path)
            #expect(
                try await ada.post(path + "/name", ["name": String(repeating: "a", count: 61)]).status == .badRequest)
            try await ada.get(path)
            #expect(try await ada.post(path + "/name", ["name": "Shop <b>& Studio"]).status == .seeOther)
            try await ada.get(path)
            #expect(ada.page.contains("<h1>Shop &lt;b&gt;&amp; Studio</h1>"))
        }
    }

    @Test("behind proxies that are trusted, the client is the last address that is none of them")
    func proxies() async throws {
        for (trusted, chain, isAllowed) in [
            ("", "203.0.113.7", true), ("", "203.0.113.7, 198.51.100.2", false),
            ("198.51.100.0/24", "203.0.113.7, 198.51.100.2", true),
            ("198.51.100.2", "203.0.113.7, 192.0.2.1, 198.51.100.2", false),
            ("198.51.100.2", "203.0.113.7, nonsense, 198.51.100.2", false),
        ] {
            let proxies = try TrustedProxies(parsing: trusted)
            let server = try TestServer(isWorking: false) { $0.proxies = proxies }
            try await server.application.test(.router) { client in
                let ada = Browser(client)
                try await ada.register("ada")
                _ = try await ada.acquire()
                try await ada.get("/console/applications")
                let path = String(
                    try #require(ada.page.firstMatch(of: /href="(\/console\/applications\/[0-9a-f-]{36})"/)).1)
                try await ada.get(path)
                try await ada.post(
                    path + "/tokens",
                    ["name": "office", "api_edits": "1", "mode_fast": "1", "networks": "203.0.113.0/24"])
                let token = String(try #require(ada.page.firstMatch(of: /rtk_[A-Za-z0-9_-]{43}/)).output)
                let reply = try await client.edit(
                    body, token: token,
                    headers: [.contentType: "application/json", HTTPField.Name("x-forwarded-for")!: chain])
                #expect((reply.status == .ok) == isAllowed, "\(trusted): \(chain)")
            }
        }
    }
}
