import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A real HTTP/1 server on a loopback address whose answers are written byte for byte by the test.
final class ScriptedServer: Sendable {
    /// What is sent back, and what happens then.
    struct Reply: Sendable {
        enum Ending: Sendable {
            /// The connection is closed after the bytes.
            case close
            /// Nothing more comes, and the connection stays open.
            case hang
            /// The bytes are sent again and again, as fast as they are taken, until the client goes.
            case flood([UInt8])
            /// The bytes are sent one at a time, 10 ms apart, for ever.
            case drip(UInt8)
        }

        var bytes: [UInt8]
        var ending: Ending = .close

        /// An answer with head and body as they are.
        static func raw(_ text: String, _ body: [UInt8] = [], ending: Ending = .close) -> Reply {
            Reply(bytes: Array(text.utf8) + body, ending: ending)
        }

        /// A complete answer with its length.
        static func answer(_ status: String, headers: [String] = [], body: [UInt8] = []) -> Reply {
            let lines = ["HTTP/1.1 \(status)", "content-length: \(body.count)"] + headers
            return raw(lines.joined(separator: "\r\n") + "\r\n\r\n", body)
        }

        static func redirect(to location: String, status: String = "302 Found") -> Reply {
            answer(status, headers: ["location: \(location)"])
        }
    }

    struct Request: Sendable {
        let head: HTTPRequestHead
        var body: [UInt8] = []
    }

    private struct Log: Sendable {
        var connections = 0
        var requests: [Request] = []
        var bytesSent = 0
    }

    let port: Int
    private let channel: any Channel
    private let log: LogBox

    /// A log that the handlers of all connections write to.
    fileprivate final class LogBox: Sendable {
        private let value = Mutex(Log())
        var copy: (connections: Int, requests: [Request], bytesSent: Int) {
            value.withLock { ($0.connections, $0.requests, $0.bytesSent) }
        }
        func connected() { value.withLock { $0.connections += 1 } }
        func asked(_ request: Request) { value.withLock { $0.requests.append(request) } }
        func sent(_ count: Int) { value.withLock { $0.bytesSent += count } }
    }

    /// How many connections were accepted.
    var connections: Int { log.copy.connections }
    /// All requests, complete ones only.
    var requests: [Request] { log.copy.requests }
    /// How many bytes the operating system took from us.
    var bytesSent: Int { log.copy.bytesSent }

    /// Starts a server, runs the work, stops the server.
    static func run<Value>(
        host: String = "127.0.0.1", port: Int = 0, tls: NIOSSLContext? = nil,
        reply: @escaping @Sendable (Request) -> Reply, _ work: (ScriptedServer) async throws -> Value
    ) async throws -> Value {
        let server = try await ScriptedServer(host: host, port: port, tls: tls, reply: reply)
        do {
            let value = try await work(server)
            try await server.channel.close()
            return value
        } catch {
            try await server.channel.close()
            throw error
        }
    }

    /// The same with one answer for every request.
    static func run<Value>(
        host: String = "127.0.0.1", port: Int = 0, tls: NIOSSLContext? = nil, always reply: Reply,
        _ work: (ScriptedServer) async throws -> Value
    ) async throws -> Value {
        try await run(host: host, port: port, tls: tls, reply: { _ in reply }, work)
    }

    private init(
        host: String, port: Int, tls: NIOSSLContext?, reply: @escaping @Sendable (Request) -> Reply
    ) async throws {
        let log = LogBox()
        self.log = log
        self.channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                log.connected()
                return channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
                    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder()))
                    try pipeline.addHandler(ReplyHandler(log: log, reply: reply))
                }
            }
            .bind(host: host, port: port).get()
        self.port = channel.localAddress?.port ?? 0
    }
}

/// Answers one request on a connection.
private final class ReplyHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let log: ScriptedServer.LogBox
    private let reply: @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply
    private var request: ScriptedServer.Request?
    private var dripping: RepeatedTask?

    init(log: ScriptedServer.LogBox, reply: @escaping @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply) {
        self.log = log
        self.reply = reply
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): request = .init(head: head)
        case .body(let part): request?.body.append(contentsOf: part.readableBytesView)
        case .end:
            guard let request else { return }
            log.asked(request)
            answer(reply(request), context: context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        dripping?.cancel()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A client that hangs up or refuses our certificate is what many of the tests are about.
        context.close(promise: nil)
    }

    private func answer(_ reply: ScriptedServer.Reply, context: ChannelHandlerContext) {
        let written = write(reply.bytes, context: context)
        switch reply.ending {
        case .hang: break
        case .close:
            let context = NIOLoopBound(context, eventLoop: context.eventLoop)
            written.whenComplete { _ in context.value.close(promise: nil) }
        case .flood(let bytes): flood(bytes, context: context)
        case .drip(let byte):
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            dripping = context.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(10)) { _ in
                _ = bound.value.0.write([byte], context: bound.value.1)
            }
        }
    }

    private func flood(_ bytes: [UInt8], context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        write(bytes, context: context).whenSuccess { bound.value.0.flood(bytes, context: bound.value.1) }
    }

    private func write(_ bytes: [UInt8], context: ChannelHandlerContext) -> EventLoopFuture<Void> {
        let log = log
        return context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes))).map { log.sent(bytes.count) }
    }
}
