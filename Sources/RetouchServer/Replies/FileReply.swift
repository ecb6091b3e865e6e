internal import Crypto
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A file that never changes, delivered with `HEAD`, ranges and conditional requests.
struct FileReply: Sendable {
    /// Bytes read at once while delivering.
    private static let chunk = 256 * 1_024

    var contentType: String
    /// Bytes.
    var size: Int
    /// Different for different contents.
    var identity: String
    /// The value of `cache-control`.
    var cacheControl: String
    var read: @Sendable (Range<Int>) async throws -> Data

    /// Answers `GET` and `HEAD`.
    ///
    /// - Throws: ``APIError`` 416 for a range that lies outside the file.
    func response(to request: Request) throws -> Response {
        let etag = self.etag
        var headers: HTTPFields = [
            .contentType: contentType, .eTag: etag, .cacheControl: cacheControl, .acceptRanges: "bytes",
            .accessControlAllowOrigin: "*", .crossOriginResourcePolicy: "cross-origin",
            .xContentTypeOptions: "nosniff",
        ]
        if let known = request.headers[.ifNoneMatch], Self.matches(known, etag) {
            return Response(status: .notModified, headers: headers)
        }
        let isRangeFresh = request.headers[.ifRange].map { $0 == etag } ?? true
        switch ByteRange(isRangeFresh ? request.headers[.range] : nil, size: size) {
        case .whole:
            return Response(status: .ok, headers: headers, body: body(of: 0..<size))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            return Response(status: .partialContent, headers: headers, body: body(of: range))
        case .unsatisfiable:
            throw APIError.rangeNotSatisfiable(size: size)
        }
    }

    /// An identity for contents that may change from one version of the program to the next.
    static func identity(of contents: Data) -> String {
        hex(SHA256.hash(data: contents))
    }

    private var etag: String {
        "\"" + Self.hex(SHA256.hash(data: Data("\(identity)\n\(size)".utf8))).prefix(24) + "\""
    }

    private static func hex(_ digest: SHA256.Digest) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func matches(_ header: String, _ etag: String) -> Bool {
        header.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            .contains { $0 == "*" || $0 == etag || $0 == "W/" + etag }
    }

    private func body(of range: Range<Int>) -> ResponseBody {
        return ResponseBody(contentLength: range.count) { writer in
            var start = range.lowerBound
            while start < range.upperBound {
                let end = min(start + Self.chunk, range.upperBound)
                try await writer.write(ByteBuffer(bytes: read(start..<end)))
                start = end
            }
            try await writer.finish(nil)
        }
    }
}

extension HTTPField.Name {
    static let crossOriginResourcePolicy = HTTPField.Name("cross-origin-resource-policy")!
}
