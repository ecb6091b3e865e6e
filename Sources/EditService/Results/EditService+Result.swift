public import EditsAPI
internal import FileStore
internal import Foundation
public import RecordStore

extension EditService {
    /// What an ended task is answered with, its links signed now.
    ///
    /// - Throws: the ``APIError`` that the task failed with.
    public func result(of task: TaskRecord) throws -> EditResult {
        guard let outcome = task.outcome else {
            throw task.error ?? APIError.apiError("the task has not ended")
        }
        let request = try JSONDecoder().decode(TaskRequest.self, from: task.request).request
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        let grid = try names.grid(slug: outcome.slug)
        let view = viewSize(of: outcome)
        return EditResult(
            taskID: task.id.wireText, traceID: task.traceID.wireText, imageID: String(task.imageID), progress: 100,
            imageURL: link(to: grid, size: view),
            imageWidth: view?.width ?? outcome.gridWidth, imageHeight: view?.height ?? outcome.gridHeight,
            rawImageURL: link(to: grid), rawImageWidth: outcome.gridWidth, rawImageHeight: outcome.gridHeight,
            subImageURLs: request.splitImages ? try pictures(of: outcome, names).map { link(to: $0) } : nil,
            actions: outcome.actions, seed: outcome.seed, engine: outcome.engine, notes: outcome.notes,
            mask: outcome.mask)
    }

    /// A picture alone is its own grid.
    private func pictures(of outcome: EditOutcome, _ names: PictureFiles) throws -> [FileKey] {
        outcome.pictures == 1
            ? [try names.grid(slug: outcome.slug)] : try (0..<outcome.pictures).map(names.picture)
    }

    /// The size at which the grid is looked at; `nil` when it is small enough as it is.
    private func viewSize(of outcome: EditOutcome) -> SignedLink.Size? {
        let longer = max(outcome.gridWidth, outcome.gridHeight)
        guard longer > configuration.viewSide else { return nil }
        let scale = Double(configuration.viewSide) / Double(longer)
        func scaled(_ side: Int) -> Int { max(1, Int((Double(side) * scale).rounded())) }
        return .init(width: scaled(outcome.gridWidth), height: scaled(outcome.gridHeight))
    }

    func link(to key: FileKey, size: SignedLink.Size? = nil) -> String {
        let now = effects.now()
        let link = SignedLink(
            path: "/" + key.path, issued: now, expires: now.addingTimeInterval(configuration.linkLifetime), size: size)
        return publicURL().absoluteString + signer.sign(link)
    }
}
