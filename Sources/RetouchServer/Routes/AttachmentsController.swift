internal import EditService
internal import EditsAPI
internal import FileStore
internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// `GET` and `HEAD` of the links in results.
struct AttachmentsController: Sendable {
    let service: EditService

    func deliver(_ request: Request, context: APIContext) async throws -> Response {
        let query = request.uri.queryParameters
        let attachment = try await service.attachment(path: request.uri.path) { name in
            query[name[...]].map(String.init)
        }
        let file = FileReply(
            contentType: Self.type(of: attachment.key), size: attachment.size,
            identity: attachment.key.path,
            cacheControl: "private, max-age=\(attachment.secondsLeft), immutable",
            read: { try await service.read(attachment, range: $0) })
        return try file.response(to: request)
    }

    /// By the name's ending; what the service makes is PNG.
    private static func type(of key: FileKey) -> String {
        let ending = key.path.split(separator: ".").last.map(String.init) ?? ""
        return PictureTypes.all.contains(ending) ? "image/\(ending)" : "image/png"
    }
}
