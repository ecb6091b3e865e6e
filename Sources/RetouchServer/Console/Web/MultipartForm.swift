internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A posted form with a file in it (`multipart/form-data`, RFC 7578). The first of several parts with one name counts.
struct MultipartForm: Sendable {
    /// Parts of a form.
    static let partLimit = 32

    private var parts: [String: Data] = [:]

    /// - Parameter limit: bytes of the body.
    /// - Throws: ``APIError`` 413 for a body over the limit, 400 for one that is no such form.
    init(_ request: Request, limit: Int) async throws {
        guard let boundary = request.headers[.contentType].flatMap(Self.boundary) else {
            throw APIError.badRequest(
                "`content-type` must be multipart/form-data with a boundary of 1 to 70 characters")
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw APIError.requestTooLarge(limit: limit)
        }
        var body = Data()
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= limit else { throw APIError.requestTooLarge(limit: limit) }
            body.append(contentsOf: buffer.readableBytesView)
        }
        try self.init(body: body, boundary: boundary)
    }

    /// - Throws: ``APIError`` 400 for a body that does not keep to the format.
    init(body: Data, boundary: String) throws {
        // Every delimiter but the first follows a line's end, which belongs to it.
        let body = Data("\r\n".utf8) + body
        let delimiter = Data("\r\n--\(boundary)".utf8)
        guard var mark = body.firstRange(of: delimiter) else { throw Self.malformed }
        while !body[mark.upperBound...].starts(with: Data("--".utf8)) {
            guard let next = body[mark.upperBound...].firstRange(of: delimiter), parts.count < Self.partLimit else {
                throw Self.malformed
            }
            let part = body[mark.upperBound..<next.lowerBound]
            guard let head = part.firstRange(of: Data("\r\n\r\n".utf8)) else { throw Self.malformed }
            let fields = String(decoding: part[part.startIndex..<head.lowerBound], as: UTF8.self)
            guard let name = Self.name(fields) else { throw Self.malformed }
            if parts[name] == nil { parts[name] = Data(part[head.upperBound...]) }
            mark = next
        }
    }

    /// A part's bytes; `nil` when it is absent or empty.
    subscript(name: String) -> Data? {
        parts[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static let malformed = APIError.badRequest("the body is no multipart/form-data")

    private static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
        let parameter = contentType.split(separator: ";").dropFirst()
            .map { $0.trimmingCharacters(in: .whitespaces) }.first { $0.lowercased().hasPrefix("boundary=") }
        let value = parameter?.dropFirst("boundary=".count).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        return value.flatMap { (1...70).contains($0.utf8.count) ? $0 : nil }
    }

    /// The field's name in `content-disposition: form-data; name="…"`.
    private static func name(_ fields: String) -> String? {
        let line = fields.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        return line?.firstMatch(of: /;\s*name="([^"]*)"/).map { String($0.1) }
    }
}
