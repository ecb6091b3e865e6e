import NIOCore
import NIOPosix
import Synchronization

/// A DNS server on UDP that gives each question for an IPv4 address the next answer of a list, with a lifetime of zero.
final class RebindingNameServer: Sendable {
    private let channel: any Channel
    private let log: Log

    fileprivate final class Log: Sendable {
        private let answers: [[UInt8]]
        private let questions = Mutex(0)

        init(answers: [[UInt8]]) {
            self.answers = answers
        }

        var count: Int { questions.withLock { $0 } }

        /// The next address; the last one over and over when the list is used up.
        func next() -> [UInt8] {
            questions.withLock { count in
                defer { count += 1 }
                return answers[min(count, answers.count - 1)]
            }
        }
    }

    /// How many questions for IPv4 addresses have come.
    var questions: Int { log.count }

    /// Starts a server, runs the work, stops the server.
    ///
    /// - Parameter answers: IPv4 addresses of 4 bytes.
    static func run<Value>(
        host: String, port: Int, answers: [[UInt8]], _ work: (RebindingNameServer) async throws -> Value
    ) async throws -> Value {
        let log = Log(answers: answers)
        let channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AnswerHandler(log: log))
                }
            }
            .bind(host: host, port: port).get()
        do {
            let value = try await work(RebindingNameServer(channel: channel, log: log))
            try await channel.close()
            return value
        } catch {
            try await channel.close()
            throw error
        }
    }

    private init(channel: any Channel, log: Log) {
        self.channel = channel
        self.log = log
    }
}

private final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias OutboundOut = AddressedEnvelope<ByteBuffer>

    private let log: RebindingNameServer.Log

    init(log: RebindingNameServer.Log) {
        self.log = log
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        let query = Array(envelope.data.readableBytesView)
        guard let answer = answer(to: query) else { return }
        let reply = AddressedEnvelope(remoteAddress: envelope.remoteAddress, data: ByteBuffer(bytes: answer))
        context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
    }

    /// An answer to a query with one question (RFC 1035, section 4); `nil` when it is too short to be one.
    private func answer(to query: [UInt8]) -> [UInt8]? {
        let header = 12
        guard query.count > header, let nameEnd = query[header...].firstIndex(of: 0), query.count >= nameEnd + 5 else {
            return nil
        }
        let question = Array(query[header..<(nameEnd + 5)])
        let isAddressQuestion = query[nameEnd + 2] == 1
        let flags: [UInt8] = [0x84, 0x00]
        let counts: [UInt8] = [0, 1, 0, isAddressQuestion ? 1 : 0, 0, 0, 0, 0]
        var answer = Array(query[0..<2]) + flags + counts + question
        if isAddressQuestion {
            // The name of the question, type A, class IN, lifetime 0, four bytes.
            answer += [0xc0, UInt8(header), 0, 1, 0, 1, 0, 0, 0, 0, 0, 4] + log.next()
        }
        return answer
    }
}
