internal import EditService
internal import EditsAPI
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import RecordStore

/// The reply to `accept: application/x-ndjson`: one JSON object a line until the task has ended.
struct ProgressStream: Sendable {
    static let contentType = "application/x-ndjson"

    let service: EditService
    let submission: Submission
    /// Seconds.
    let timeout: Double

    func response(to request: Request) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: Self.contentType, .cacheControl: "no-store",
                // So that no proxy gathers the lines.
                .xAccelBuffering: "no",
            ],
            body: ResponseBody { writer in
                do {
                    try await write(to: &writer)
                    try await writer.finish(nil)
                } catch {
                    await service.unanswered(submission)
                    throw error
                }
                service.answered(submission)
            })
    }

    private func write(to writer: inout any ResponseBodyWriter) async throws {
        do {
            try await service.lines(of: submission.task.id, timeout: timeout) { line in
                try await writer.write(Self.bytes(of: line))
            }
        } catch let error as APIError {
            let reply = ErrorReply(error, traceID: submission.task.traceID, taskID: submission.task.id)
            try await writer.write(Self.bytes(of: .error(reply)))
        }
    }

    private static func bytes(of line: StreamLine) throws -> ByteBuffer {
        var data =
            switch line {
            case .progress(let line): try Response.encoded(line)
            case .result(let result): try Response.encoded(result)
            case .error(let error): try Response.encoded(error)
            }
        data.append(UInt8(ascii: "\n"))
        return ByteBuffer(bytes: data)
    }
}

extension HTTPField.Name {
    static let xAccelBuffering = HTTPField.Name("x-accel-buffering")!
}
