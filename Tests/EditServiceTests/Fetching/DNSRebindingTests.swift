import EditService
import NIOHTTP1
import Synchronization
import Testing

@Suite("A name that changes its addresses (DNS rebinding)")
struct DNSRebindingTests {
    /// Gives the lists in turn, and counts how often it was asked.
    private final class Alternating: Sendable {
        private let answers: [[String]]
        private let asked = Mutex(0)

        init(_ answers: [String]...) {
            self.answers = answers
        }

        var lookups: Int { asked.withLock { $0 } }

        var resolver: HostResolver {
            HostResolver { [self] _ in
                let turn = asked.withLock { count in
                    defer { count += 1 }
                    return count
                }
                return answers[turn % answers.count].compactMap(IPAddress.init)
            }
        }
    }

    @Test("an allowed address that becomes another: the connection goes to the one that was checked")
    func pinned() async throws {
        try await ScriptedServer.run(host: "127.0.0.1", always: .answer("200 OK", body: Loopback.file)) { checked in
            let port = checked.port
            try await ScriptedServer.run(host: "::1", port: port, always: .answer("200 OK")) { inner in
                let dns = Alternating(["127.0.0.1"], ["::1"])
                let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: dns.resolver)
                let file = try await fetcher.fetch("http://rebind.example:\(port)/")
                #expect(file.bytes == Loopback.file)
                #expect(dns.lookups == 1)
                #expect(checked.connections == 1)
                #expect(inner.connections == 0)
            }
        }
    }

    @Test("the same name, fetched again, is looked up and judged again")
    func again() async throws {
        try await ScriptedServer.run(host: "127.0.0.1", always: .answer("200 OK")) { checked in
            let port = checked.port
            try await ScriptedServer.run(host: "::1", port: port, always: .answer("200 OK")) { inner in
                let dns = Alternating(["127.0.0.1"], ["::1"])
                let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: dns.resolver)
                _ = try await fetcher.fetch("http://rebind.example:\(port)/")
                let error = await Loopback.failure { try await fetcher.fetch("http://rebind.example:\(port)/") }
                #expect(error?.kind == .badRequest)
                #expect(dns.lookups == 2)
                #expect(inner.connections == 0)
            }
        }
    }

    @Test("a redirect back to the same name is judged by a look-up of its own")
    func throughRedirect() async throws {
        try await ScriptedServer.run(always: .redirect(to: "/inside")) { server in
            let dns = Alternating(["127.0.0.1"], ["10.0.0.1"])
            let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: dns.resolver)
            let error = await Loopback.failure { try await fetcher.fetch("http://rebind.example:\(server.port)/") }
            guard case .redirect(.notPublic) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(server.connections == 1)
        }
    }

    @Test(
        "a public and a private address at once: nothing is connected to",
        arguments: [
            ["127.0.0.1", "93.184.215.14"], ["93.184.215.14", "127.0.0.1"], ["93.184.215.14", "::1"],
        ])
    func mixed(addresses: [String]) async throws {
        try await ScriptedServer.run(always: .answer("200 OK")) { server in
            let dns = Alternating(addresses)
            let fetcher = GuardedFetcher(resolver: dns.resolver)
            let error = await Loopback.failure { try await fetcher.fetch("http://rebind.example:\(server.port)/") }
            #expect(error?.kind == .badRequest)
            #expect(dns.lookups == 1)
            #expect(server.connections == 0)
        }
    }

    @Test("a name that was public when checked and private when used is refused on use")
    func checkThenPost() async throws {
        try await ScriptedServer.run(always: .answer("200 OK")) { server in
            let dns = Alternating(["93.184.215.14"], ["127.0.0.1"])
            let fetcher = GuardedFetcher(resolver: dns.resolver)
            let url = "http://rebind.example:\(server.port)/"
            try await fetcher.check(url)
            let error = await Loopback.failure { try await fetcher.post([1], to: url, headers: [:]) }
            #expect(error?.kind == .badRequest)
            #expect(server.connections == 0)
        }
    }
}
