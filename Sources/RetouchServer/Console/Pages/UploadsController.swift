internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import RecordStore

/// `/console/uploads`: a picture from the visitor's own machine, or from elsewhere, becomes a link of the server's.
struct UploadsController: Sendable {
    let console: Console

    private struct Address: Decodable { var url: String }

    /// The body is the picture, or, with `content-type: application/json`, `{"url": …}`.
    func store(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        let body = try await picture(visit.request)
        if visit.request.headers[.contentType]?.hasPrefix("application/json") == true {
            guard let address = try? JSONDecoder().decode(Address.self, from: body) else {
                throw APIError.badRequest("`url` must be a string")
            }
            return try .json(await console.service.upload(from: address.url, of: account.id))
        }
        return try .json(await console.service.upload(body, of: account.id))
    }

    private func picture(_ request: Request) async throws -> Data {
        let limit = console.bodyLimit
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
