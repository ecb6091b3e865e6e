import EditService
import NIOHTTP1
import Synchronization
import Testing

@Suite("Following redirects")
struct RedirectTests {
    /// Answers /1 with a redirect to /0, /2 with one to /1, …, and /0 with the file.
    private static func countdown(_ request: ScriptedServer.Request) -> ScriptedServer.Reply {
        guard let left = Int(request.head.uri.dropFirst()), left > 0 else {
            return .answer("200 OK", body: Loopback.file)
        }
        return .redirect(to: "/\(left - 1)")
    }

    @Test("five are followed, six are not")
    func count() async throws {
        try await ScriptedServer.run(reply: Self.countdown) { server in
            let base = "http://a.example:\(server.port)"
            let file = try await Loopback.fetcher().fetch("\(base)/5")
            #expect(file.bytes == Loopback.file)
            #expect(file.finalURL == "\(base)/0")
            #expect(server.requests.count == 6)
            let error = await Loopback.failure { try await Loopback.fetcher().fetch("\(base)/6") }
            #expect(error == .tooManyRedirects(limit: 5))
            #expect(server.requests.count == 12)
            let none = await Loopback.failure {
                try await Loopback.fetcher(FetchLimits(redirects: 0)).fetch("\(base)/1")
            }
            #expect(none == .tooManyRedirects(limit: 0))
        }
    }

    @Test("a circle ends at the limit")
    func circle() async throws {
        let reply: @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply = { .redirect(to: $0.head.uri) }
        try await ScriptedServer.run(reply: reply) { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher().fetch("http://a.example:\(server.port)/")
            }
            #expect(error == .tooManyRedirects(limit: 5))
            #expect(server.requests.count == 6)
        }
    }

    @Test("every redirecting status", arguments: ["301 Moved", "302 Found", "303 See Other", "307 T", "308 P"])
    func statuses(status: String) async throws {
        let reply: @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply = { request in
            request.head.uri == "/d/a"
                ? .redirect(to: "b.png?x", status: status) : .answer("200 OK", body: Loopback.file)
        }
        try await ScriptedServer.run(reply: reply) { server in
            let file = try await Loopback.fetcher().fetch("http://a.example:\(server.port)/d/a")
            #expect(file.finalURL == "http://a.example:\(server.port)/d/b.png?x")
        }
    }

    @Test(
        "a redirect to a private address is refused before anything is connected to",
        arguments: [
            "http://127.0.0.1:PORT/", "http://[::1]:PORT/", "http://10.0.0.1/", "http://[::ffff:127.0.0.1]:PORT/",
            "http://169.254.169.254/latest/meta-data/", "//inner.example:PORT/", "http://2130706433:PORT/",
            "http://user@127.0.0.1:PORT/", "file:///etc/passwd", "http://localhost:PORT/",
        ])
    func toPrivate(location: String) async throws {
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { inner in
            let location = location.replacing("PORT", with: "\(inner.port)")
            try await ScriptedServer.run(always: .redirect(to: location)) { outer in
                let resolver = HostResolver { name in
                    name == "outer.example"
                        ? [IPAddress(v4: 0x7f00_0001)] : [IPAddress(v6: 1), IPAddress(v4: 0x7f00_0001)]
                }
                let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "outer.example"), resolver: resolver)
                let error = await Loopback.failure { try await fetcher.fetch("http://outer.example:\(outer.port)/") }
                guard case .redirect(let cause) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(cause.kind == .badRequest)
                #expect(outer.connections == 1)
                #expect(inner.connections == 0)
            }
        }
    }

    @Test("each hop's name is looked up once")
    func lookups() async throws {
        let asked = Mutex<[String]>([])
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { b in
            let next = "http://b.example:\(b.port)/"
            try await ScriptedServer.run(always: .redirect(to: next)) { a in
                let resolver = HostResolver { name in
                    asked.withLock { $0.append(name) }
                    return [IPAddress(v4: 0x7f00_0001)]
                }
                let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: resolver)
                #expect(try await fetcher.fetch("http://a.example:\(a.port)/").finalURL == next)
                #expect(asked.withLock { $0 } == ["a.example", "b.example"])
                #expect(b.requests.first?.head.headers["host"] == ["b.example:\(b.port)"])
            }
        }
    }

    @Test("from https to http is refused, from http to https is followed")
    func downgrade() async throws {
        let authority = try TestAuthority()
        let context = try authority.server(names: ["a.example"])
        let resolver = HostResolver { _ in [IPAddress(v4: 0x7f00_0001)] }
        let fetcher = GuardedFetcher(
            allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: resolver, tls: try authority.trustingClient)
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { plain in
            let down = "http://a.example:\(plain.port)/"
            let reply: @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply = { request in
                request.head.uri == "/" ? .answer("200 OK", body: Loopback.file) : .redirect(to: down)
            }
            try await ScriptedServer.run(tls: context, reply: reply) { secure in
                let error = await Loopback.failure { try await fetcher.fetch("https://a.example:\(secure.port)/down") }
                #expect(error == .redirectToPlainHTTP)
                #expect(plain.connections == 0)
                let next = "https://a.example:\(secure.port)/"
                try await ScriptedServer.run(always: .redirect(to: next)) { up in
                    let file = try await fetcher.fetch("http://a.example:\(up.port)/")
                    #expect(file.finalURL == next)
                }
            }
        }
    }
}
