public import HummingbirdCore

extension HTTPServerBuilder {
    /// HTTP/1.1 as the service needs it.
    ///
    /// - Parameter bodyLimit: bytes of a request body.
    public static func edits(bodyLimit: Int) -> HTTPServerBuilder {
        .http1(configuration: .init(additionalChannelHandlers: [ContinueHandler(bodyLimit: bodyLimit)]))
    }
}
