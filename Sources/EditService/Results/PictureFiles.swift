internal import EditsAPI
internal import FileStore
internal import Foundation

/// The names of a task's picture files, which are also the paths of the links to them.
struct PictureFiles: Sendable {
    let application: UUID
    let imageID: Int64
    let task: UUID

    private var folder: String { "attachments/\(application.wireText)/\(imageID)" }

    /// Everything that the task has made.
    var all: FileKey {
        get throws { try FileKey(folder) }
    }

    /// Everything that came with the task.
    static func inputs(of task: UUID) throws -> FileKey {
        try FileKey("inputs/\(task.wireText)")
    }

    /// A preview, by the number of variations that it shows.
    func preview(_ count: Int) throws -> FileKey {
        try FileKey("\(folder)/\(task.wireText)/preview_\(count).webp")
    }

    /// The 2×2 grid.
    func grid(slug: String) throws -> FileKey {
        try FileKey("\(folder)/\(slug)_\(task.wireText).png")
    }

    /// One of the four pictures, counted from 0.
    func picture(_ index: Int) throws -> FileKey {
        try FileKey("\(folder)/\(task.wireText)/0_\(index).png")
    }

    /// A picture that came inside a request. Not served under any link.
    static func input(_ field: String, of task: UUID) throws -> FileKey {
        try FileKey("inputs/\(task.wireText)/\(field)")
    }
}
