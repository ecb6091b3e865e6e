internal import EditsAPI
internal import Engines
internal import FileStore
internal import Foundation
internal import RecordStore

/// Runs one claimed task up to its outcome. Running it twice writes the same files.
struct TaskRunner: Sendable {
    let pipeline: EditPipeline
    let sources: SourceLoader
    let files: any FileStore

    /// - Throws: ``APIError`` for what the client should be told; anything else is our fault.
    func run(_ task: TaskRecord, progress: @escaping @Sendable (EditProgress) -> Void) async throws -> EditOutcome {
        let request: TaskRequest
        do {
            request = try JSONDecoder().decode(TaskRequest.self, from: task.request)
        } catch is DecodingError {
            throw APIError.apiError("the stored request of this task cannot be read; send it again")
        }
        if let picture = request.enlarges {
            let picture = try await sources.load(picture, field: "image_id", of: task.id)
            let edit = try await pipeline.enlarge(picture, prompt: request.prompt, seed: request.seed)
            return try await store(edit, of: task, prompt: request.prompt.text)
        }
        let image = try await sources.load(request.image, field: "image_url", of: task.id)
        let mask: Data? =
            if let reference = request.mask {
                try await sources.load(reference, field: "mask", of: task.id)
            } else { nil }
        let edit = try await pipeline.run(
            image: image, mask: mask, prompt: request.prompt, seed: request.seed, around: request.around ?? [],
            progress: progress)
        return try await store(edit, of: task, prompt: request.prompt.text)
    }

    private func store(_ edit: RenderedEdit, of task: TaskRecord, prompt: String) async throws -> EditOutcome {
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        let slug = slug(of: prompt)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await files.write(edit.grid, to: names.grid(slug: slug)) }
            for (index, picture) in edit.pictures.enumerated() {
                group.addTask { try await files.write(picture, to: names.picture(index)) }
            }
            try await group.waitForAll()
        }
        return EditOutcome(
            gridWidth: edit.gridWidth, gridHeight: edit.gridHeight, pictures: max(1, edit.pictures.count), slug: slug,
            seed: edit.seed, engine: edit.engine, notes: edit.notes, mask: edit.mask,
            actions: actions(on: edit).map(\.rawValue))
    }

    /// What can follow: enlarging only while there is room.
    private func actions(on edit: RenderedEdit) -> [EditAction] {
        let isSingle = edit.pictures.isEmpty
        let side = max(edit.gridWidth, edit.gridHeight) / (isSingle ? 1 : 2)
        let canEnlarge = 2 * side <= pipeline.configuration.enlargedSide
        return (isSingle ? EditAction.onSingle : EditAction.onGrid).filter { action in
            if case .upscale = action { canEnlarge } else { true }
        }
    }
}
