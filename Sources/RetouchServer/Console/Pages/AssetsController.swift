internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// `/console/assets/VERSION/NAME`: styles, scripts and pictures of the pages. They never change under one version.
struct AssetsController: Sendable {
    let console: Console

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "webp": "image/webp",
    ]

    func deliver(_ request: Request, context: APIContext) throws -> Response {
        let files = try console.files.current
        guard let name = context.parameters.get("name"), let data = files.assets[name],
            let type = name.split(separator: ".").last.flatMap({ Self.types[String($0)] })
        else { throw APIError.notFound("file") }
        let isCurrent = context.parameters.get("version") == files.version
        let reply = FileReply(
            contentType: type, size: data.count, identity: FileReply.identity(of: data),
            cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
            read: { data[data.startIndex + $0.lowerBound..<data.startIndex + $0.upperBound] })
        return try reply.response(to: request)
    }
}
