internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// `/samples/NAME`: pictures to try with.
struct SamplesController: Sendable {
    let samples: any SampleLibrary

    func deliver(_ request: Request, context: APIContext) throws -> Response {
        guard let name = context.parameters.get("name"), let picture = samples.picture(named: name) else {
            throw APIError.notFound("sample")
        }
        let file = FileReply(
            contentType: "image/jpeg", size: picture.count, identity: FileReply.identity(of: picture),
            cacheControl: "public, max-age=86400",
            read: { picture[picture.startIndex + $0.lowerBound..<picture.startIndex + $0.upperBound] })
        return try file.response(to: request)
    }
}
