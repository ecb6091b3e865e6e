internal import EditsAPI
internal import Foundation

/// What a task row keeps of a request: all that the worker needs, and the request as the client may read it back.
struct TaskRequest: Sendable, Hashable, Codable {
    /// The request with inline pictures taken out.
    var request: EditRequest
    var prompt: PromptParameters
    var seed: UInt32
    var image: SourceReference
    var mask: SourceReference?
}
