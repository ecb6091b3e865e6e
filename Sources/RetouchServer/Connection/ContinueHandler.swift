internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Answers `expect: 100-continue` (RFC 9110, section 10.1.1), so that a client with a large body does not wait in vain:
/// curl does for a second. A body that announces more than the limit is not asked for.
final class ContinueHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let bodyLimit: Int

    /// - Parameter bodyLimit: bytes.
    init(bodyLimit: Int) {
        self.bodyLimit = bodyLimit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data), head.headerFields[.expect]?.lowercased() == "100-continue",
            head.headerFields[.contentLength].flatMap({ Int($0) }).map({ $0 <= bodyLimit }) ?? true
        {
            context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
        }
        context.fireChannelRead(data)
    }
}
