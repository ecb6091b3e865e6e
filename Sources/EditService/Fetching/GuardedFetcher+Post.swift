import AsyncHTTPClient
import NIOCore
public import NIOHTTP1

extension GuardedFetcher {
    /// What the other side said to a POST.
    public struct PostAnswer: Sendable {
        /// The status, redirects included: they are not followed.
        public let status: Int

        /// The headers, `retry-after` among them.
        public let headers: HTTPHeaders

        /// The beginning of the body, as much as was asked for.
        public let body: [UInt8]
    }

    /// Posts a body to a stranger's URL under the same rules as a fetch, following no redirect.
    ///
    /// - Parameters:
    ///   - headers: sent as they are; `content-length` and `host` are added.
    ///   - keeping: how many bytes of the answer's body are read at most. Default 1 KiB.
    ///   - limits: only its time matters.
    /// - Returns: any answer, good or bad. An answer that breaks off after its head counts as given.
    /// - Throws: ``FetchError``; `CancellationError` when the task is cancelled.
    public func post(
        _ body: [UInt8], to url: String, headers: HTTPHeaders, keeping: Int = 1024, limits: FetchLimits? = nil
    ) async throws -> PostAnswer {
        let time = (limits ?? self.limits).time
        let target = try Self.target(url)
        return try await withTimeLimit(time) {
            let addresses = try await postableAddresses(of: target)
            var request = HTTPClientRequest(url: target.description)
            request.method = .POST
            request.headers = headers
            request.body = .bytes(body)
            return try await exchange.send(request, to: target, at: addresses, time: time) { response in
                let kept = try await Self.beginning(of: response.body, upTo: keeping)
                return PostAnswer(status: Int(response.status.code), headers: response.headers, body: kept)
            }
        }
    }

    private static func beginning(of body: HTTPClientResponse.Body, upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                bytes.append(contentsOf: part.readableBytesView.prefix(limit - bytes.count))
                if bytes.count >= limit { break }
            }
        } catch {
            // The status has been given; that the rest of the body is missing changes nothing about it.
        }
        try Task.checkCancellation()
        return bytes
    }
}
