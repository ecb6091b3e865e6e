internal import EditsAPI
internal import Engines
internal import Foundation

/// What a request comes to: a first edit, or the continuation of an earlier one.
struct TaskPlan: Sendable {
    var prompt: PromptParameters
    var seed: UInt32
    var parent: UUID?
    var around: [Anchor] = []
    var enlarges: SourceReference?
    /// `nil` for a first edit: they come with the request.
    var sources: (image: SourceReference, mask: SourceReference?)?
}
