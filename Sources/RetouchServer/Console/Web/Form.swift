internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The fields of a posted form (`application/x-www-form-urlencoded`). The first of several with one name counts.
struct Form: Sendable {
    /// Bytes of a body.
    static let limit = 256 * 1_024
    /// The field that shows that the form came from one of our pages.
    static let tokenField = "form_token"

    private var fields: [String: String] = [:]

    /// - Throws: ``APIError`` 413 for a body over the limit.
    init(_ request: Request) async throws {
        var body = Data()
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= Self.limit else {
                throw APIError.requestTooLarge(limit: Self.limit)
            }
            body.append(contentsOf: buffer.readableBytesView)
        }
        for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(parts[0])
            if fields[name] == nil { fields[name] = parts.count > 1 ? Self.decoded(parts[1]) : "" }
        }
    }

    /// A field without spaces around; `nil` when it is absent or empty.
    subscript(name: String) -> String? {
        let text = fields[name]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return text.isEmpty ? nil : text
    }

    /// A field exactly as it was typed.
    func exact(_ name: String) -> String { fields[name] ?? "" }

    private static func decoded(_ text: Substring) -> String {
        let spaced = String(text).replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }
}
