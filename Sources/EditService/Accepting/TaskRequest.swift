internal import EditsAPI
internal import Engines
internal import Foundation

/// What a task row keeps of a request: all that the worker needs, and the request as the client may read it back.
struct TaskRequest: Sendable, Hashable, Codable {
    /// The request with inline pictures taken out.
    var request: EditRequest
    var prompt: PromptParameters
    var seed: UInt32
    var image: SourceReference
    var mask: SourceReference?
    /// Which earlier picture the four are siblings of, the oldest anchor first; `nil`: of none. Of an enlargement, the
    /// last one is the picture that is enlarged.
    var around: [Anchor]?
    /// The file to enlarge; `nil` for an edit.
    var enlarges: SourceReference?
}
