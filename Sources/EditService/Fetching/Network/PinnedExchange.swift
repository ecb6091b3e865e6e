import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Sends one request to an address that has been checked, under the name that it was checked for.
///
/// The connection is opened to the address itself, so that no second look-up happens; TLS (server name, certificate)
/// and the `host` header use the name. Redirects, unpacking, proxies and tracing headers are off.
struct PinnedExchange: Sendable {
    let group: any EventLoopGroup
    let tls: TLSConfiguration

    /// At most so many of a name's addresses are tried, in turn.
    static let mostAddresses = 4

    /// The longest wait for a connection when there is another address to try.
    static let patience = TimeAmount.seconds(5)

    /// Sends the request and reads the answer.
    ///
    /// The next address is tried only while no connection was made, so the request is never sent twice.
    ///
    /// - Parameters:
    ///   - request: its URL must be the target's.
    ///   - addresses: checked ones, not empty.
    ///   - time: the limit that the caller keeps by cancelling.
    ///   - read: reads as much of the answer as it wants; the connection is closed afterwards.
    /// - Throws: ``FetchError``, `CancellationError`, or what `read` throws.
    func send<Answer: Sendable>(
        _ request: HTTPClientRequest, to target: FetchTarget, at addresses: [IPAddress], time: Duration,
        read: (HTTPClientResponse) async throws -> Answer
    ) async throws -> Answer {
        var failure = FetchError.connectionFailed("there is no address")
        let tried = addresses.prefix(Self.mostAddresses)
        for (index, address) in tried.enumerated() {
            let isLast = index == tried.count - 1
            let connected = Flag()
            // With the last address the caller's limit decides; a connection that is still being made then cannot be
            // broken off, so it gets only a little longer.
            let connectTime = isLast ? TimeAmount(time) + .seconds(1) : Self.patience
            let client = client(for: target, at: address, connectTime: connectTime, connected: connected)
            // A server that does not answer TLS's farewell would hold us here for seconds, so nobody waits for it.
            // The callback has nothing to report: an unclean end is what closing early is.
            defer { client.shutdown { _ in } }
            do {
                return try await read(client.execute(request, deadline: .distantFuture))
            } catch {
                try Task.checkCancellation()
                failure = FetchError(transport: error)
                if connected.isSet || !failure.isTransient { throw failure }
            }
        }
        throw failure
    }

    private func client(
        for target: FetchTarget, at address: IPAddress, connectTime: TimeAmount, connected: Flag
    ) -> HTTPClient {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow, timeout: .init(connect: connectTime),
            proxy: nil, decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.tracing.tracer = nil
        if case .name(let name) = target.host { configuration.dnsOverride = [name: "\(address)"] }
        configuration.http1_1ConnectionDebugInitializer = { channel in
            connected.set()
            // The request goes out only after this: should the library ever look up the name itself, we stop here.
            guard let remote = channel.remoteAddress?.ipAddress, IPAddress(remote) == address else {
                return channel.eventLoop.makeFailedFuture(FetchError.connectionFailed("not the address checked"))
            }
            return channel.eventLoop.makeSucceededVoidFuture()
        }
        return HTTPClient(eventLoopGroupProvider: .shared(group), configuration: configuration)
    }
}

/// Set once, read from elsewhere.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set() { value.store(true, ordering: .releasing) }
}
