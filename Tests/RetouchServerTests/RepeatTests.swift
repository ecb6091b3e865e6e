import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import RecordStore
import Testing

@Suite("Repeats, keys and limits")
struct RepeatTests {
    private func body(_ more: String = "") throws -> String {
        #"{"prompt": "warmer", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"\#(more)}"#
    }

    @Test("an idempotency key: the same body is the same task, another body is refused, and it is charged once")
    func keys() async throws {
        let server = try TestServer(isWorking: false)
        let (token, credential) = try await server.token(quota: Credits(5))
        try await server.application.test(.ahc(.http)) { client in
            func submit(_ key: String, _ more: String) async throws -> TestResponse {
                let name = try #require(HTTPField.Name("idempotency-key"))
                return try await client.edit(
                    try body(#", "async": true"# + more), token: token,
                    headers: [.contentType: "application/json", name: key])
            }
            let first: AcceptedReply = try await submit("one", "").decoded()
            #expect(try await submit("one", "").decoded(AcceptedReply.self).taskID == first.taskID)
            let other = try await submit("one", #", "mode": "fast""#)
            #expect(other.status.code == 400)
            #expect(other.failure?.error.message.contains("`idempotency-key`") == true)
            #expect(try await submit("two", "").decoded(AcceptedReply.self).taskID != first.taskID)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(3))
            server.advance(by: 24 * 3_600 + 1)
            #expect(try await submit("one", "").decoded(AcceptedReply.self).taskID != first.taskID)
            #expect(try await submit(String(repeating: "k", count: 255), "").status == .ok)
            #expect(try await submit(String(repeating: "k", count: 256), "").status.code == 400)
        }
    }

    @Test("after a 504 the same request joins its task; once answered it is a new one")
    func timeout() async throws {
        let server = try TestServer(isWorking: false)
        let (token, credential) = try await server.token(quota: Credits(5))
        try await server.application.test(.ahc(.http)) { client in
            let request = try body(#", "timeout": 0.05"#)
            let first = try await client.edit(request, token: token)
            #expect(first.status.code == 504)
            let task = try #require(first.failure?.taskID)
            let second = try await client.edit(request, token: token)
            #expect(second.failure?.taskID == task)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(4))
            server.advance(by: 601)
            let third = try await client.edit(request, token: token)
            #expect(third.failure?.taskID != task)
        }
    }

    @Test("the rate limit: as many as the burst, then 429 with retry-after, then more as time goes on")
    func rate() async throws {
        let server = try TestServer(isWorking: false) { $0.rateLimit = RateLimit(perMinute: 60, burst: 3) }
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            func ask() async throws -> TestResponse {
                try await client.tasks(#"{"action": "retrieve_batch"}"#, token: token)
            }
            let remaining = try #require(HTTPField.Name("ratelimit-remaining"))
            for left in [2, 1, 0] {
                let reply = try await ask()
                #expect(reply.status == .ok)
                #expect(reply.headers[remaining] == String(left))
            }
            let refused = try await ask()
            #expect(refused.status.code == 429)
            #expect(refused.failure?.error.code == .tooManyRequests)
            #expect(refused.headers[.retryAfter] == "1")
            server.advance(by: 1)
            #expect(try await ask().status == .ok)
            #expect(try await ask().status.code == 429)
        }
    }

    @Test("one account's tasks are limited: one more is 429, another account's is not")
    func accountLimit() async throws {
        let server = try TestServer(isWorking: false) { $0.queue.accountLimit = 1 }
        let (token, _) = try await server.token()
        let (other, _) = try await server.token(account: "other")
        try await server.application.test(.ahc(.http)) { client in
            let request = try body(#", "async": true"#)
            #expect(try await client.edit(request, token: token).status == .ok)
            let refused = try await client.edit(request, token: token)
            #expect(refused.status.code == 429)
            #expect(refused.headers[.retryAfter] != nil)
            #expect(try await client.edit(request, token: other).status == .ok)
        }
    }
}
