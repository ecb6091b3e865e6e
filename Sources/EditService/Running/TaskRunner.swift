internal import EditsAPI
internal import FileStore
internal import Foundation
internal import RecordStore

/// Runs one claimed task up to its outcome. Running it twice writes the same files.
struct TaskRunner: Sendable {
    let pipeline: EditPipeline
    let sources: SourceLoader
    let files: any FileStore

    /// - Throws: ``APIError`` for what the client should be told; anything else is our fault.
    func run(_ task: TaskRecord) async throws -> EditOutcome {
        let request = try JSONDecoder().decode(TaskRequest.self, from: task.request)
        let image = try await sources.load(request.image, field: "image_url")
        let mask: Data? =
            if let reference = request.mask { try await sources.load(reference, field: "mask") } else { nil }
        let edit = try await pipeline.run(image: image, mask: mask, prompt: request.prompt, seed: request.seed)
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
            gridWidth: edit.gridWidth, gridHeight: edit.gridHeight, pictures: edit.pictures.count, slug: slug,
            seed: edit.seed, engine: edit.engine, notes: edit.notes, mask: edit.mask, actions: [])
    }
}
