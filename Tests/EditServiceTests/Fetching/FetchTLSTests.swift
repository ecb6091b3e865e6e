import EditService
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization
import Testing

@Suite("Fetching over TLS")
struct FetchTLSTests {
    private func fetcher(tls: TLSConfiguration) throws -> GuardedFetcher {
        let resolver = HostResolver { _ in [IPAddress(v4: 0x7f00_0001)] }
        return GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.1"), resolver: resolver, tls: tls)
    }

    @Test("the certificate is checked for the name, though the connection goes to an address")
    func name() async throws {
        let authority = try TestAuthority()
        let context = try authority.server(names: ["pictures.example"])
        try await ScriptedServer.run(tls: context, always: .answer("200 OK", body: Loopback.file)) { server in
            let fetcher = try fetcher(tls: try authority.trustingClient)
            #expect(try await fetcher.fetch("https://pictures.example:\(server.port)/").bytes == Loopback.file)
            #expect(server.requests.first?.head.headers["host"] == ["pictures.example:\(server.port)"])
            let error = await Loopback.failure { try await fetcher.fetch("https://other.example:\(server.port)/") }
            guard case .insecure = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("the server is told the name (SNI)")
    func serverName() async throws {
        let authority = try TestAuthority()
        let names = Mutex<[String?]>([])
        let context = try authority.server(names: ["pictures.example"]) { name in names.withLock { $0.append(name) } }
        try await ScriptedServer.run(tls: context, always: .answer("200 OK")) { server in
            _ = try await fetcher(tls: try authority.trustingClient).fetch("https://pictures.example:\(server.port)/")
        }
        #expect(names.withLock { $0 } == ["pictures.example"])
    }

    @Test("an address in the URL is checked against the certificate's addresses")
    func address() async throws {
        let authority = try TestAuthority()
        let context = try authority.server(names: [], addresses: [[127, 0, 0, 1]])
        try await ScriptedServer.run(tls: context, always: .answer("200 OK", body: Loopback.file)) { server in
            let fetcher = try fetcher(tls: try authority.trustingClient)
            #expect(try await fetcher.fetch("https://127.0.0.1:\(server.port)/").bytes == Loopback.file)
        }
    }

    @Test("a certificate that nobody vouches for is refused")
    func untrusted() async throws {
        let context = try TestAuthority().server(names: ["pictures.example"])
        try await ScriptedServer.run(tls: context, always: .answer("200 OK", body: Loopback.file)) { server in
            let fetcher = try fetcher(tls: .makeClientConfiguration())
            let error = await Loopback.failure { try await fetcher.fetch("https://pictures.example:\(server.port)/") }
            guard case .insecure = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(server.requests.isEmpty)
        }
    }

    @Test("a server without TLS behind an https URL is refused")
    func plain() async throws {
        try await ScriptedServer.run(always: .answer("200 OK")) { server in
            let fetcher = try fetcher(tls: .makeClientConfiguration())
            let error = await Loopback.failure { try await fetcher.fetch("https://pictures.example:\(server.port)/") }
            #expect(error?.kind == .upstream)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("a server that never answers the handshake ends at the time limit")
    func silent() async throws {
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let fetcher = try fetcher(tls: .makeClientConfiguration())
        let error = await Loopback.failure {
            try await fetcher.fetch("https://a.example:\(port)/", limits: FetchLimits(time: .milliseconds(300)))
        }
        #expect(error == .timedOut)
        try await server.close()
    }
}
