import EditService
import NIOHTTP1
import Testing

@Suite("Posting to strangers")
struct GuardedPostTests {
    @Test("a post goes out under the same rules, and the beginning of the answer is kept")
    func post() async throws {
        let long = [UInt8](repeating: 65, count: 100_000)
        try await ScriptedServer.run(always: .answer("410 Gone", headers: ["retry-after: 7"], body: long)) { server in
            let url = "http://hooks.example:\(server.port)/done"
            let answer = try await Loopback.fetcher().post(
                Array("{}".utf8), to: url, headers: ["content-type": "application/json", "webhook-id": "msg_1"])
            #expect(answer.status == 410)
            #expect(answer.headers["retry-after"] == ["7"])
            #expect(answer.body == Array(long.prefix(1024)))
            let request = try #require(server.requests.first)
            #expect(request.head.method == .POST)
            #expect(request.body == Array("{}".utf8))
            #expect(request.head.headers["webhook-id"] == ["msg_1"])
            #expect(request.head.headers["host"] == ["hooks.example:\(server.port)"])
            let error = await Loopback.failure { try await Loopback.fetcher(allow: "").post([], to: url, headers: [:]) }
            #expect(error?.kind == .badRequest)
            #expect(server.connections == 1)
        }
    }

    @Test("a post follows no redirect")
    func postRedirect() async throws {
        try await ScriptedServer.run(always: .redirect(to: "/elsewhere")) { server in
            let answer = try await Loopback.fetcher().post([1], to: "http://a.example:\(server.port)/", headers: [:])
            #expect(answer.status == 302)
            #expect(server.requests.count == 1)
        }
    }
}
