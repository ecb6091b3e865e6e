internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// `/openapi.yaml`: what this server offers, for machines.
struct DescriptionController: Sendable {
    let document: Data
    private let identity: String

    init(document: Data) {
        self.document = document
        identity = FileReply.identity(of: document)
    }

    func deliver(_ request: Request, context: APIContext) throws -> Response {
        let document = document
        let file = FileReply(
            contentType: "application/yaml", size: document.count, identity: identity,
            cacheControl: "public, max-age=300",
            read: { document[document.startIndex + $0.lowerBound..<document.startIndex + $0.upperBound] })
        return try file.response(to: request)
    }
}
