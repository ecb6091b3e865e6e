import EditService
import Testing

@Suite("What servers answer")
struct FetchAnswerTests {
    @Test(
        "answers that are no file",
        arguments: [
            ("404 Not Found", FetchError.status(404)), ("403 Forbidden", .status(403)), ("410 Gone", .status(410)),
            ("500 Internal Server Error", .status(500)), ("503 Busy", .status(503)),
            ("206 Partial Content", .status(206)),
            ("304 Not Modified", .status(304)), ("300 Multiple Choices", .status(300)),
        ])
    func status(line: String, error: FetchError) async throws {
        try await ScriptedServer.run(always: .answer(line, body: Loopback.file)) { server in
            #expect(
                await Loopback.failure { try await Loopback.fetcher().fetch("http://a.example:\(server.port)/") }
                    == error)
        }
    }

    @Test(
        "broken answers are the other side's fault",
        arguments: [
            ScriptedServer.Reply.raw("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n", [1, 2, 3]),
            .raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nabc"), .raw("HTTP/1.1 200 OK\r\ncontent-"),
            .raw(""), .raw("SSH-2.0-OpenSSH_9.2\r\n"), .raw("HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n"),
            .raw("HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd"),
            .raw("HTTP/1.1 200 OK\r\nx: \(String(repeating: "a", count: 200_000))\r\n\r\n"),
        ])
    func broken(reply: ScriptedServer.Reply) async throws {
        try await ScriptedServer.run(always: reply) { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher().fetch("http://a.example:\(server.port)/")
            }
            guard case .brokenAnswer = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test(
        "a packed answer is neither unpacked nor taken for a file",
        arguments: ["gzip", "GZIP", "identity, br", "deflate"])
    func packed(coding: String) async throws {
        try await ScriptedServer.run(
            always: .answer("200 OK", headers: ["content-encoding: \(coding)"], body: Loopback.file)
        ) { server in
            let error = await Loopback.failure {
                try await Loopback.fetcher().fetch("http://a.example:\(server.port)/")
            }
            #expect(error?.kind == .badRequest)
            #expect(error?.publicMessage.contains("content-encoding") == true)
        }
    }

    @Test("gzip that is not declared as packing comes through byte for byte")
    func gzipFile() async throws {
        // An empty gzip member.
        let gzip: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        try await ScriptedServer.run(
            always: .answer(
                "200 OK", headers: ["content-type: application/gzip", "content-encoding: none"], body: gzip)
        ) { server in
            let file = try await Loopback.fetcher().fetch("http://a.example:\(server.port)/")
            #expect(file.bytes == gzip)
        }
    }
}
