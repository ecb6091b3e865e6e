import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension GuardedFetcher {
    /// Downloads a file.
    ///
    /// - Parameters:
    ///   - url: `http` or `https`.
    ///   - limits: instead of the fetcher's own.
    /// - Returns: the bytes of a 2xx answer (206, which nobody asked for, excepted).
    /// - Throws: ``FetchError``; `CancellationError` when the task is cancelled.
    public func fetch(_ url: String, limits: FetchLimits? = nil) async throws -> FetchedFile {
        let limits = limits ?? self.limits
        return try await withTimeLimit(limits.time) {
            var target = try Self.target(url)
            var redirects = 0
            while true {
                switch try await get(target, isRedirect: redirects > 0, limits: limits) {
                case .file(let bytes):
                    return FetchedFile(bytes: bytes, finalURL: target.description)
                case .redirect(let location):
                    redirects += 1
                    guard redirects <= limits.redirects else {
                        throw FetchError.tooManyRedirects(limit: limits.redirects)
                    }
                    target = try Self.follow(location, from: target)
                }
            }
        }
    }

    private enum Answer: Sendable {
        case file([UInt8])
        case redirect(String)
    }

    private func get(_ target: FetchTarget, isRedirect: Bool, limits: FetchLimits) async throws -> Answer {
        let addresses: [IPAddress]
        do {
            addresses = try await admittedAddresses(of: target)
        } catch let error as FetchError where isRedirect && error.kind == .badRequest {
            throw FetchError.redirect(error)
        }
        var request = HTTPClientRequest(url: target.description)
        request.headers = ["accept": "image/*, */*;q=0.5", "accept-encoding": "identity", "user-agent": "retouch"]
        return try await exchange.send(request, to: target, at: addresses, time: limits.time) { response in
            try await Self.read(response, limit: limits.bytes)
        }
    }

    private static func read(_ response: HTTPClientResponse, limit: Int) async throws -> Answer {
        let status = Int(response.status.code)
        switch status {
        case 301, 302, 303, 307, 308:
            guard let location = response.headers.first(name: "location") else {
                throw FetchError.brokenAnswer("a redirect without location")
            }
            return .redirect(location)
        case 200...205, 207...299:
            if let coding = packing(of: response.headers) { throw FetchError.encoded(coding) }
            return .file(try await bytes(of: response, limit: limit))
        default:
            throw FetchError.status(status)
        }
    }

    private static func bytes(of response: HTTPClientResponse, limit: Int) async throws -> [UInt8] {
        let announced = response.headers.first(name: "content-length").flatMap { Int($0) }
        if let announced, announced > limit { throw FetchError.tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced ?? 0)
        for try await part in response.body {
            guard part.readableBytes <= limit - bytes.count else { throw FetchError.tooLarge(limit: limit) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        // A cancelled stream ends as if it were complete.
        try Task.checkCancellation()
        return bytes
    }

    /// The first coding that changes the bytes; made-up ones such as `none` or `utf-8` are seen in practice and do not.
    private static func packing(of headers: HTTPHeaders) -> String? {
        let packings: Set = ["gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress"]
        return headers[canonicalForm: "content-encoding"].map { $0.lowercased() }.first(where: packings.contains)
    }

    private static func follow(_ location: String, from target: FetchTarget) throws(FetchError) -> FetchTarget {
        let next: FetchTarget
        do throws(URLFault) {
            next = try target.following(location)
        } catch {
            throw .redirect(.badURL(error))
        }
        if target.scheme == .https, next.scheme == .http { throw .redirectToPlainHTTP }
        return next
    }
}
