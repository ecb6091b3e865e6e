import EditService
import Testing

@Suite("The limits of a fetch")
struct FetchLimitTests {
    @Test(
        "the limit in bytes is exact, with and without an announced length",
        arguments: [
            ("content-length: 1000\r\n", 1000, true), ("content-length: 1000\r\n", 999, false), ("", 1000, true),
            ("", 999, false),
        ])
    func bytes(header: String, limit: Int, fits: Bool) async throws {
        try await ScriptedServer.run(always: .raw("HTTP/1.1 200 OK\r\n\(header)\r\n", Loopback.file)) { server in
            let fetcher = try Loopback.fetcher(FetchLimits(bytes: limit))
            let url = "http://a.example:\(server.port)/"
            if fits {
                #expect(try await fetcher.fetch(url).bytes == Loopback.file)
            } else {
                #expect(await Loopback.failure { try await fetcher.fetch(url) } == .tooLarge(limit: 999))
            }
        }
    }

    @Test("chunks are counted by what they carry")
    func chunked() async throws {
        let chunks = Array("3e8\r\n".utf8) + Loopback.file + Array("\r\n0\r\n\r\n".utf8)
        try await ScriptedServer.run(always: .raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", chunks)) {
            server in
            let url = "http://a.example:\(server.port)/"
            let file = try await Loopback.fetcher(FetchLimits(bytes: 1000)).fetch(url)
            #expect(file.bytes == Loopback.file)
            let error = await Loopback.failure { try await Loopback.fetcher(FetchLimits(bytes: 999)).fetch(url) }
            #expect(error == .tooLarge(limit: 999))
        }
    }

    @Test("an endless body is cut at the limit, not read to the end")
    func endless() async throws {
        let block = [UInt8](repeating: 1, count: 65536)
        try await ScriptedServer.run(always: .raw("HTTP/1.1 200 OK\r\n\r\n", ending: .flood(block))) { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher(FetchLimits(bytes: 1 << 20)).fetch("http://a.example:\(server.port)/")
            }
            #expect(error == .tooLarge(limit: 1 << 20))
            // What socket buffers hold comes on top.
            #expect(server.bytesSent < 32 << 20)
        }
    }

    @Test("an announced length over the limit is refused without waiting for the body")
    func announced() async throws {
        try await ScriptedServer.run(always: .raw("HTTP/1.1 200 OK\r\ncontent-length: 33554433\r\n\r\n", ending: .hang))
        { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher().fetch("http://a.example:\(server.port)/")
            }
            #expect(error == .tooLarge(limit: 33_554_432))
        }
    }

    @Test(
        "a slow body, a silent server and half a head end at the time limit",
        arguments: [
            ScriptedServer.Reply.raw("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n", ending: .drip(1)),
            .raw("HTTP/1.1 200 OK\r\n\r\n", ending: .hang), .raw("", ending: .hang),
            .raw("HTTP/1.1 200 OK\r\nx: ", ending: .drip(65)),
        ])
    func slow(reply: ScriptedServer.Reply) async throws {
        try await ScriptedServer.run(always: reply) { server in
            let clock = ContinuousClock()
            let start = clock.now
            let error = await Loopback.failure {
                try await Loopback.fetcher(FetchLimits(time: .seconds(1))).fetch("http://a.example:\(server.port)/")
            }
            #expect(error == .timedOut)
            // Ten times longer on a busy machine, but not for ever.
            #expect(clock.now - start < .seconds(100))
        }
    }

    @Test("the time limit covers the look-up")
    func slowLookup() async throws {
        let resolver = HostResolver { _ in
            let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
            defer { continuation.finish() }
            for await _ in stream {}
            throw CancellationError()
        }
        let fetcher = GuardedFetcher(limits: FetchLimits(time: .milliseconds(50)), resolver: resolver)
        #expect(await Loopback.failure { try await fetcher.fetch("http://a.example/") } == .timedOut)
        #expect(await Loopback.failure { try await fetcher.check("http://a.example/") } == .timedOut)
    }

    @Test("a cancelled fetch ends as cancelled, never with half a file")
    func cancelled() async throws {
        let fetcher = try Loopback.fetcher()
        let (asked, signal) = AsyncStream.makeStream(of: Void.self)
        let reply: @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply = { _ in
            signal.yield()
            return .raw("HTTP/1.1 200 OK\r\n\r\n", ending: .drip(1))
        }
        try await ScriptedServer.run(reply: reply) { server in
            let task = Task {
                // Else a fetch that never asks would leave the test waiting.
                defer { signal.finish() }
                return try await fetcher.fetch("http://a.example:\(server.port)/")
            }
            for await _ in asked { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
