import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

extension TestClientProtocol {
    /// `POST /midjourney/tasks`.
    func tasks(_ body: String, token: String) async throws -> TestResponse {
        try await execute(
            uri: "/midjourney/tasks", method: .post,
            headers: [.contentType: "application/json", .authorization: "Bearer \(token)"],
            body: ByteBuffer(string: body))
    }

    /// The task once it has ended.
    func ended(_ id: String, token: String) async throws -> SeenTask {
        try await tasks(#"{"action": "retrieve", "id": "\#(id)", "wait": 60}"#, token: token).decoded()
    }
}

/// A task as a client reads it.
struct SeenTask: Decodable {
    struct Response: Decodable {
        var success: Bool?
        var progress: Int?
        var image_url: String?
        var error: ErrorReply.Detail?
    }

    struct Essentials: Decodable {
        var id: String
        var state: String
        var image_urls: [String]?
    }

    var id: String
    var trace_id: String
    var state: String
    var image_id: String
    var parent_id: String?
    var attempts: Int
    var queue_position: Int?
    var request: [String: AnyJSON]
    var response: Response?
    var data: Essentials
}

/// A list of them.
struct SeenTasks: Decodable {
    var items: [SeenTask]
    var count: Int
}

/// Any value.
struct AnyJSON: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
    }
}
