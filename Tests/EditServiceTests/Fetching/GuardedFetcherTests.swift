import EditService
import NIOHTTP1
import Testing

@Suite("Fetching from real servers")
struct GuardedFetcherTests {
    @Test("a file comes with its bytes and the URL it came from")
    func file() async throws {
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { server in
            let file = try await Loopback.fetcher().fetch("http://Pictures.example:\(server.port)/a.jpg?x=1#part")
            #expect(file.bytes == Loopback.file)
            #expect(file.finalURL == "http://pictures.example:\(server.port)/a.jpg?x=1")
            let head = try #require(server.requests.first?.head)
            #expect(head.uri == "/a.jpg?x=1")
            #expect(head.headers["host"] == ["pictures.example:\(server.port)"])
            #expect(head.headers["accept-encoding"] == ["identity"])
        }
    }

    @Test("a written-out address needs no look-up", arguments: ["127.0.0.1", "[::1]"])
    func literal(host: String) async throws {
        let bare = host.filter { !"[]".contains($0) }
        try await ScriptedServer.run(host: bare, always: .answer("200 OK", body: Loopback.file)) { server in
            let resolver = HostResolver { name in throw FetchError.lookupFailed("asked for \(name)") }
            let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: bare), resolver: resolver)
            #expect(try await fetcher.fetch("http://\(host):\(server.port)/").bytes == Loopback.file)
            #expect(server.requests.first?.head.headers["host"] == ["\(host):\(server.port)"])
        }
    }

    @Test(
        "without an exception nothing is connected to",
        arguments: [
            "http://127.0.0.1", "http://[::1]", "http://[::ffff:127.0.0.1]", "http://pictures.example",
        ])
    func closed(base: String) async throws {
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher(allow: "").fetch("\(base):\(server.port)/")
            }
            #expect(error?.kind == .badRequest)
            #expect(error?.publicMessage == "the URL's host does not lead to public addresses")
            #expect(server.connections == 0)
        }
    }

    @Test("when a name's first address does not answer, the next one is tried")
    func nextAddress() async throws {
        try await ScriptedServer.run(always: .answer("200 OK", body: Loopback.file)) { server in
            let resolver = HostResolver { _ in [IPAddress(v6: 1), IPAddress(v4: 0x7f00_0001)] }
            let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "a.example"), resolver: resolver)
            #expect(try await fetcher.fetch("http://a.example:\(server.port)/").bytes == Loopback.file)
        }
    }

    @Test("nobody listening is the other side's fault")
    func refusedConnection() async throws {
        let port = try SilentPort()
        let error = await Loopback.failure { try await Loopback.fetcher().fetch("http://a.example:\(port.number)/") }
        guard case .connectionFailed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a URL can be checked without being fetched")
    func check() async throws {
        try await ScriptedServer.run(always: .answer("200 OK")) { server in
            try await Loopback.fetcher().check("http://a.example:\(server.port)/hook")
            let error = await Loopback.failure {
                try await Loopback.fetcher(allow: "").check("http://a.example:\(server.port)/hook")
            }
            #expect(error?.kind == .badRequest)
            #expect(
                await Loopback.failure { try await Loopback.fetcher().check("ftp://a.example/") } == .badURL(.scheme))
            #expect(server.connections == 0)
        }
    }
}
