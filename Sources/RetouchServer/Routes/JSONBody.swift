internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Reads the body of a request that must be JSON.
struct JSONBody: Sendable {
    /// Bytes; one more is refused.
    let limit: Int

    /// - Throws: ``APIError`` 415 for another content type, 413 for a body over the limit.
    func read(_ request: Request) async throws -> Data {
        if let type = request.headers[.contentType] {
            let media = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
            guard media == "application/json" || media.hasSuffix("+json") else {
                throw APIError.unsupportedMediaType
            }
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw APIError.requestTooLarge(limit: limit)
        }
        var body = Data()
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= limit else { throw APIError.requestTooLarge(limit: limit) }
            body.append(contentsOf: buffer.readableBytesView)
        }
        return body
    }
}
