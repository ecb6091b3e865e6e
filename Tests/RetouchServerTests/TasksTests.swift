import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import RecordStore
import Testing

@Suite("POST /midjourney/tasks")
struct TasksTests {
    private func body(_ more: String = "", prompt: String = "warmer") throws -> String {
        #"{"prompt": "\#(prompt)", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"\#(more)}"#
    }

    private func submit(_ client: any TestClientProtocol, _ token: String, _ more: String = "") async throws -> String {
        let reply = try await client.edit(try body(#", "async": true"# + more), token: token)
        #expect(reply.status == .ok)
        return try reply.decoded(AcceptedReply.self).taskID
    }

    @Test("async: the id at once, then pending, then the result with fresh links")
    func lifecycle() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token(quota: Credits(5))
        try await server.application.test(.ahc(.http)) { client in
            let id = try await submit(client, token, #", "split_images": true"#)
            let task = try await client.ended(id, token: token)
            #expect(task.state == "succeeded")
            #expect(task.response?.success == true)
            #expect(task.data.imageURLs?.count == 4)
            #expect(task.request["prompt"]?.text == "warmer")
            #expect(task.request["image_url"]?.text?.hasPrefix("data:,(") == true)
            let first = try #require(task.response?.imageURL)
            server.advance(by: 60)
            let again = try #require(try await client.ended(id, token: token).response?.imageURL)
            #expect(first != again)
            #expect(try await client.get(again).status == .ok)
            let byTrace = try await client.tasks(#"{"trace_id": "\#(task.traceID)"}"#, token: token)
            #expect(try byTrace.decoded(SeenTask.self).id == id)
        }
    }

    @Test("while it waits it has a place and no response; cancelled it is failed, paid back, and stays so")
    func cancel() async throws {
        let server = try TestServer(isWorking: false)
        let (token, credential) = try await server.token(quota: Credits(5))
        try await server.application.test(.ahc(.http)) { client in
            let ids = [try await submit(client, token), try await submit(client, token)]
            let waiting: SeenTask = try await client.tasks(
                #"{"action": "retrieve", "task_id": "\#(ids[1])"}"#, token: token
            ).decoded()
            #expect(waiting.state == "pending")
            #expect(waiting.queuePosition == 1)
            #expect(waiting.response?.success == nil)
            for _ in 0..<2 {
                let reply = try await client.tasks(#"{"action": "cancel", "id": "\#(ids[1])"}"#, token: token)
                let task: SeenTask = try reply.decoded()
                #expect(task.state == "failed")
                #expect(task.response?.error?.code == .cancelled)
            }
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(4))
            #expect(try await server.records.task(try #require(UUID(uuidString: ids[0])))?.state == .pending)
        }
    }

    @Test("another account's tasks are as unknown as those that never were")
    func isolation() async throws {
        let server = try TestServer(isWorking: false)
        let (token, _) = try await server.token()
        let (stranger, _) = try await server.token(account: "stranger")
        try await server.application.test(.ahc(.http)) { client in
            let id = try await submit(client, token)
            for body in [
                #"{"action": "retrieve", "id": "\#(id)"}"#, #"{"action": "cancel", "id": "\#(id)"}"#,
                #"{"action": "retrieve", "id": "\#(UUID())"}"#, #"{"action": "retrieve", "id": "nonsense"}"#,
            ] {
                let reply = try await client.tasks(body, token: stranger)
                #expect(reply.status.code == 404)
                #expect(reply.failure?.error.code == .notFound)
            }
            let batch = #"{"action": "retrieve_batch", "ids": ["\#(id)", "nonsense"]}"#
            #expect(try await client.tasks(batch, token: stranger).decoded(SeenTasks.self).count == 0)
            #expect(try await client.tasks(batch, token: token).decoded(SeenTasks.self).items.map(\.id) == [id])
            let all = #"{"action": "retrieve_batch"}"#
            #expect(try await client.tasks(all, token: stranger).decoded(SeenTasks.self).items.isEmpty)
        }
    }

    @Test("pages, newest first; both sides of each limit")
    func pages() async throws {
        let server = try TestServer(isWorking: false)
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            var ids: [String] = []
            for _ in 0..<3 {
                ids.insert(try await submit(client, token), at: 0)
                server.advance(by: 1)
            }
            let page = #"{"action": "retrieve_batch", "offset": 1, "limit": 1, "type": "edits"}"#
            let seen: SeenTasks = try await client.tasks(page, token: token).decoded()
            #expect(seen.items.map(\.id) == [ids[1]])
            #expect(seen.count == 3)
            let foreign = #"{"action": "retrieve_batch", "type": "videos"}"#
            #expect(try await client.tasks(foreign, token: token).decoded(SeenTasks.self).count == 0)
            func list(_ count: Int) -> String { (0..<count).map { _ in #""\#(UUID())""# }.joined(separator: ",") }
            for (good, bad, field) in [
                (#""ids": [\#(list(100))]"#, #""ids": [\#(list(101))]"#, "ids"),
                (#""limit": 100"#, #""limit": 101"#, "limit"), (#""limit": 1"#, #""limit": 0"#, "limit"),
                (#""offset": 0"#, #""offset": -1"#, "offset"), (#""limit": 2"#, #""limit": 1.5"#, "limit"),
                (#""trace_ids": []"#, #""trace_ids": "x""#, "trace_ids"),
            ] {
                let fine = try await client.tasks(#"{"action": "retrieve_batch", \#(good)}"#, token: token)
                #expect(fine.status == .ok)
                let refused = try await client.tasks(#"{"action": "retrieve_batch", \#(bad)}"#, token: token)
                #expect(refused.status.code == 400)
                #expect(refused.failure?.error.message.contains("`\(field)`") == true)
            }
            let wait = try await client.tasks(#"{"id": "\#(ids[0])", "wait": 60.1}"#, token: token)
            #expect(wait.failure?.error.message.contains("`wait`") == true)
            let unknown = try await client.tasks(#"{"action": "describe"}"#, token: token)
            #expect(unknown.failure?.error.code == .apiNotImplemented)
        }
    }

    @Test("a token for edits only may not look at tasks")
    func mismatch() async throws {
        let server = try TestServer(isWorking: false)
        let (token, _) = try await server.token(apis: [.edits])
        try await server.application.test(.ahc(.http)) { client in
            let reply = try await client.tasks(#"{"action": "retrieve_batch"}"#, token: token)
            #expect(reply.failure?.error.code == .tokenMismatched)
        }
    }
}
