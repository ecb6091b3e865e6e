internal import EditService
internal import EditsAPI
public import Foundation
public import Hummingbird
internal import Logging
internal import NIOCore

/// What travels with a request through the middleware to its handler.
public struct APIContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Goes into the reply, the log and the task.
    public var traceID: UUID
    /// The address at the other end of the connection.
    let peer: String?
    /// Fields that the reply is to carry, whatever it is.
    let replyHeaders = ReplyHeaders()

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        traceID = UUID()
        peer = source.channel.remoteAddress?.ipAddress
        logger[metadataKey: "trace_id"] = "\(traceID.wireText)"
    }

    /// Goes on with a trace.
    mutating func follow(_ trace: TraceContext) {
        traceID = trace.traceID
        logger[metadataKey: "trace_id"] = "\(traceID.wireText)"
    }
}
