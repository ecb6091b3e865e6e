import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import RecordStore
import Testing

@Suite("The console: registering and signing in")
struct ConsoleSignInTests {
    @Test("a newcomer registers and is back where they came from")
    func wayBack() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            let refused = try await browser.get("/console/account?x=1")
            #expect(refused.status == .seeOther)
            #expect(refused.headers[.location] == "/console/sign-in?next=%2Fconsole%2Faccount%3Fx%3D1")
            try await browser.get("/console/register?next=%2Fconsole%2Faccount%3Fx%3D1")
            let made = try await browser.post(
                "/console/register",
                ["name": " Ada@Example.org ", "password": "correct horse", "next": "/console/account?x=1"])
            #expect(made.headers[.location] == "/console/account?x=1")
            #expect(try await browser.get("/console/account").status == .ok)
            #expect(browser.page.contains("ada@example.org"))
            #expect(browser.page.contains("administrator"))
        }
    }

    @Test(
        "only the console's own pages are gone back to",
        arguments: [
            "https://evil.example/", "//evil.example", "/\\evil.example", "/console/../../x\\", "javascript:alert(1)",
            "/console//evil.example", "/samples/street.jpg", "/console/\r\nset-cookie: a=b", "", "console/account",
        ])
    func foreignWay(next: String) async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.get("/console/register")
            let made = try await browser.post(
                "/console/register", ["name": "ada", "password": "correct horse", "next": next])
            #expect(made.headers[.location] == "/console/apis/midjourney-edits")
        }
    }

    @Test("cookies: HttpOnly, SameSite=Lax, Secure and bound to the host with TLS; plain without")
    func cookieFlags() async throws {
        for (url, name) in [("https://edits.test", "__Host-retouch"), ("http://edits.test", "retouch")] {
            let server = try TestServer(isWorking: false, publicURL: url)
            try await server.application.test(.router) { client in
                let browser = Browser(client)
                let first = try await browser.get("/")
                try await browser.get("/console/register")
                let made = try await browser.post("/console/register", ["name": "ada", "password": "correct horse"])
                for cookie in [first, made].map({ $0.headers[.setCookie] ?? "" }) {
                    #expect(cookie.hasPrefix("\(name)="))
                    #expect(cookie.contains("HttpOnly"))
                    #expect(cookie.contains("SameSite=Lax"))
                    #expect(cookie.contains("Path=/"))
                    #expect(!cookie.contains("Domain"))
                    #expect(cookie.contains("Secure") == url.hasPrefix("https"))
                }
            }
        }
    }

    @Test("a value that was planted before signing in opens nothing afterwards")
    func fixation() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            let planted = SecretText().text
            browser.cookie = planted
            try await browser.register("ada")
            let own = try #require(browser.cookie)
            #expect(own != planted)
            let thief = Browser(client)
            thief.cookie = planted
            #expect(try await thief.get("/console/account").status == .seeOther)
            // Signing in anew changes the value again, and the one before is worth nothing.
            try await browser.get("/console/account")
            try await browser.post("/console/sign-out")
            try await browser.get("/console/sign-in")
            try await browser.post("/console/sign-in", ["name": "ada", "password": "correct horse"])
            #expect(browser.cookie != own)
            thief.cookie = own
            #expect(try await thief.get("/console/account").status == .seeOther)
            #expect(try await browser.get("/console/account").status == .ok)
        }
    }

    @Test("forms of another browser, of no browser and of another site are refused")
    func forgery() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (browser, other) = (Browser(client), Browser(client))
            try await browser.register("ada")
            try await other.get("/console/sign-in")
            try await browser.get("/console/account")
            let token = browser.formToken
            for wrong in ["", "x", other.formToken, String(token.dropLast()) + "_"] {
                #expect(try await browser.post("/console/sign-out", token: wrong).status == .forbidden)
                #expect(
                    try await browser.call("/console/tasks/call", body: "{}", token: wrong).status == .forbidden)
            }
            let foreign: HTTPFields = [HTTPField.Name("sec-fetch-site")!: "cross-site"]
            #expect(try await browser.post("/console/sign-out", token: token, headers: foreign).status == .forbidden)
            #expect(try await browser.get("/console/account").status == .ok)
            let own: HTTPFields = [HTTPField.Name("sec-fetch-site")!: "same-origin"]
            #expect(try await browser.post("/console/sign-out", headers: own).status == .seeOther)
            #expect(try await browser.get("/console/account").status == .seeOther)
        }
    }

    @Test("a wrong name and a wrong password are answered alike")
    func enumeration() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            var pages: [String] = []
            for name in ["ada", "bob"] {
                let visitor = Browser(client)
                try await visitor.get("/console/sign-in")
                let answer = try await visitor.post("/console/sign-in", ["name": name, "password": "wrong horse"])
                #expect(answer.status == .unauthorized)
                pages.append(visitor.page.replacing(visitor.formToken, with: "").replacing(name, with: ""))
            }
            #expect(pages[0] == pages[1])
            #expect(pages[0].contains("Name or password is wrong."))
        }
    }

    @Test("guesses are slowed down for an account and an address; others are not kept out")
    func throttling() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            try await Browser(client).register("ada")
            let thief = Browser(client, address: "198.51.100.7")
            try await thief.get("/console/sign-in")
            var statuses: [Int] = []
            for _ in 0..<7 {
                let answer = try await thief.post("/console/sign-in", ["name": "ada", "password": "wrong horse"])
                statuses.append(answer.status.code)
            }
            #expect(statuses == [401, 401, 401, 401, 401, 429, 429])
            let right = try await thief.post("/console/sign-in", ["name": "ADA ", "password": "correct horse"])
            #expect(right.status.code == 429)
            #expect(right.headers[.retryAfter] == "60")
            let owner = Browser(client, address: "192.0.2.9")
            try await owner.get("/console/sign-in")
            for _ in 0..<8 {
                let answer = try await owner.post("/console/sign-in", ["name": "ada", "password": "correct horse"])
                #expect(answer.status == .seeOther)
                try await owner.get("/console/account")
            }
            server.advance(by: 61)
            try await thief.get("/console/sign-in")
            #expect(
                try await thief.post("/console/sign-in", ["name": "ada", "password": "correct horse"]).status
                    == .seeOther)
        }
    }

    @Test("what cannot be a name or a password is refused with the reason, and the name is kept in the form")
    func unsuitable() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.get("/console/register")
            for (name, password, words) in [
                ("ab", "correct horse", "3 to 64"), ("<script>", "correct horse", "3 to 64"),
                ("ada", "short", "10 to 200"), ("ada.lovelace", "ada.lovelace", "is not the name"),
            ] {
                let answer = try await browser.post("/console/register", ["name": name, "password": password])
                #expect(answer.status == .badRequest)
                #expect(browser.page.contains(words))
                #expect(!browser.page.contains("<script>"))
                #expect(!browser.page.contains(password) || password == name)
            }
            try await Browser(client).register("ada")
            let answer = try await browser.post("/console/register", ["name": "Ada", "password": "correct horse"])
            #expect(answer.status == .badRequest)
        }
    }

    @Test("by invitation: the code is asked for before anything is told; closed: nobody")
    func registration() async throws {
        let server = try TestServer(isWorking: false, registration: .invite)
        try await server.application.test(.router) { client in
            var configuration = AccountConfiguration()
            configuration.passwords = PasswordHashing(cost: 4, parallelism: 1)
            let accounts = server.service.accounts(configuration)
            _ = try await accounts.create(name: "admin", password: "correct horse", isAdministrator: false)
            let code = try await accounts.invite().text
            let browser = Browser(client)
            try await browser.get("/console/register?invitation=\(code)")
            #expect(browser.page.contains(code))
            var fields = ["name": "admin", "password": "correct horse", "invitation": SecretText().text]
            try await browser.post("/console/register", fields)
            #expect(browser.page.contains("invitation is not valid"))
            fields["name"] = "ada"
            fields["invitation"] = code
            #expect(try await browser.post("/console/register", fields).status == .seeOther)
            #expect(try await browser.get("/console/account").status == .ok)
            #expect(!browser.page.contains("administrator"))
        }
        let closed = try TestServer(isWorking: false, registration: .closed)
        try await closed.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.get("/console/register")
            #expect(!browser.page.contains("<input id=\"name\""))
            try await browser.get("/console/sign-in")
            let answer = try await browser.post("/console/register", ["name": "ada", "password": "correct horse"])
            #expect(answer.status == .forbidden)
        }
    }

    @Test("a changed password signs every other browser out; one session can be ended from another")
    func sessions() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let (here, there) = (Browser(client), Browser(client))
            try await here.register("ada")
            try await there.get("/console/sign-in")
            try await there.post("/console/sign-in", ["name": "ada", "password": "correct horse"])
            try await here.get("/console/account")
            let wrong = try await here.post(
                "/console/account/password", ["old": "wrong horse", "new": "battery staple"])
            #expect(wrong.status == .badRequest)
            let changed = try await here.post(
                "/console/account/password", ["old": "correct horse", "new": "battery staple"])
            #expect(changed.status == .seeOther)
            #expect(try await here.get("/console/account").status == .ok)
            #expect(try await there.get("/console/account").status == .seeOther)
            try await there.get("/console/sign-in")
            try await there.post("/console/sign-in", ["name": "ada", "password": "battery staple"])
            try await here.get("/console/account")
            let sessions = here.page.matches(of: /name="session" value="([0-9a-f-]+)"/).map { String($0.1) }
            #expect(sessions.count == 2)
            let stranger = Browser(client)
            try await stranger.register("eve")
            try await stranger.get("/console/account")
            for session in sessions {
                #expect(try await stranger.post("/console/account/sessions", ["session": session]).status == .notFound)
            }
            // The other one first: without its own session a browser can end none.
            let cookie = try #require(here.cookie.flatMap { SecretText($0) })
            let own = try #require(try await server.records.session(hash: cookie.hash)).session.id.wireText
            let other = try #require(sessions.first { $0 != own })
            #expect(try await here.post("/console/account/sessions", ["session": other]).status == .seeOther)
            #expect(try await there.get("/console/account").status == .seeOther)
            #expect(try await here.get("/console/account").status == .ok)
        }
    }

    @Test("a session ends when it was not used for long")
    func expiry() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.register("ada")
            server.advance(by: 29 * 86_400)
            #expect(try await browser.get("/console/account").status == .ok)
            server.advance(by: 29 * 86_400)
            #expect(try await browser.get("/console/account").status == .ok)
            server.advance(by: 31 * 86_400)
            #expect(try await browser.get("/console/account").status == .seeOther)
        }
    }
}
