internal import Hummingbird

extension Request {
    /// Does something that takes long, and stops as soon as the client has closed the connection.
    ///
    /// The body must have been read. The connection is closed after the reply, which must say so.
    /// - Throws: `CancellationError` when the client is gone.
    func untilClosed<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await self.body.consumeWithCancellationOnInboundClose { _ in try await body() }
    }
}
