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
        var imageURL: String?
        var error: ErrorReply.Detail?

        private enum CodingKeys: String, CodingKey {
            case success, progress, error
            case imageURL = "image_url"
        }
    }

    struct Essentials: Decodable {
        var id: String
        var state: String
        var imageURLs: [String]?

        private enum CodingKeys: String, CodingKey {
            case id, state
            case imageURLs = "image_urls"
        }
    }

    var id: String
    var traceID: String
    var state: String
    var imageID: String
    var parentID: String?
    var attempts: Int
    var queuePosition: Int?
    var request: [String: AnyJSON]
    var response: Response?
    var data: Essentials

    private enum CodingKeys: String, CodingKey {
        case id, state, attempts, request, response, data
        case traceID = "trace_id"
        case imageID = "image_id"
        case parentID = "parent_id"
        case queuePosition = "queue_position"
    }
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
