import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pixels

extension HTTPField.Name {
    static let traceID = HTTPField.Name("x-trace-id")!
}

extension TestClientProtocol {
    /// `POST /midjourney/edits`.
    func edit(
        _ body: String, token: String?, headers: HTTPFields = [.contentType: "application/json"]
    ) async throws -> TestResponse {
        var headers = headers
        headers[.authorization] = token.map { "Bearer \($0)" }
        return try await execute(
            uri: "/midjourney/edits", method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    /// `GET` of a link of the server's own.
    func get(_ link: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await execute(uri: link.replacing("https://edits.test", with: ""), method: .get, headers: headers)
    }
}

extension TestResponse {
    /// The body as a value.
    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }

    var data: Data { Data(body.readableBytesView) }

    /// The error's code and message.
    var failure: ErrorReply? { try? decoded() }
}

/// Pictures made for the tests.
enum TestPicture {
    /// Colours that run smoothly, with a disc in the middle.
    static func photo(width: Int = 96, height: Int = 64) -> Picture {
        Picture(width: width, height: height, channels: 3) { bytes in
            for y in 0..<height {
                for x in 0..<width {
                    let (dx, dy) = (x - width / 2, y - height / 2)
                    let isDisc = dx * dx + dy * dy < height * height / 9
                    let pixel = (y * width + x) * 3
                    bytes[pixel] = isDisc ? 200 : UInt8(x * 255 / width)
                    bytes[pixel + 1] = isDisc ? 60 : UInt8(y * 255 / height)
                    bytes[pixel + 2] = isDisc ? 40 : UInt8((x + y) * 255 / (width + height))
                }
            }
        }
    }

    /// White where the predicate holds.
    static func mask(width: Int = 96, height: Int = 64, _ isSelected: (Int, Int) -> Bool) -> Picture {
        Picture(width: width, height: height, channels: 3) { bytes in
            for y in 0..<height {
                for x in 0..<width {
                    for channel in 0..<3 { bytes[(y * width + x) * 3 + channel] = isSelected(x, y) ? 255 : 0 }
                }
            }
        }
    }

    static func dataURL(_ picture: Picture) throws -> String {
        "data:image/png;base64," + (try picture.encoded(as: .png)).base64EncodedString()
    }
}
