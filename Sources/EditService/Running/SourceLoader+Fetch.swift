internal import EditsAPI
internal import Foundation
internal import Logging

extension SourceLoader {
    /// Downloads a picture from elsewhere.
    ///
    /// - Throws: ``APIError``: 400 when the URL may not be fetched or the other side says no, 500 `fetch failed` else.
    func fetch(_ url: String, field: String) async throws -> Data {
        do {
            return Data(try await fetcher.fetch(url).bytes)
        } catch let error as FetchError {
            logger.notice("fetch failed", metadata: ["field": "\(field)", "error": "\(error)"])
            throw error.reply(field: field)
        }
    }
}

extension FetchError {
    /// What the client is told.
    func reply(field: String) -> APIError {
        switch kind {
        case .badRequest: .badRequest("`\(field)`: \(publicMessage)")
        case .upstream: .apiError("fetch failed")
        }
    }
}
