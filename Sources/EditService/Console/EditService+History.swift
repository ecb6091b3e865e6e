internal import EditsAPI
internal import FileStore
public import Foundation
public import RecordStore

/// A callback of a task with every attempt at it.
public struct DeliveryHistory: Sendable {
    public var delivery: DeliveryRecord
    public var attempts: [DeliveryAttempt]
}

extension EditService {
    /// Tasks of an account, newest first.
    public func history(_ query: TaskQuery) async throws -> TaskPage {
        try await records.tasks(query)
    }

    /// What a task was asked, in a few words: its prompt, or its action.
    public func headline(of task: TaskRecord) -> String {
        let request = request(of: task)
        return request?.prompt ?? request?.action.rawValue ?? "?"
    }

    /// A link to a small version of what a task has made; `nil` when there is nothing.
    ///
    /// - Parameter side: pixels of its longer side.
    public func thumbnail(of task: TaskRecord, side: Int) throws -> (url: String, width: Int, height: Int)? {
        guard let outcome = task.outcome else { return nil }
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        let scale = Double(side) / Double(max(outcome.gridWidth, outcome.gridHeight))
        let width = max(1, Int((Double(outcome.gridWidth) * scale).rounded()))
        let height = max(1, Int((Double(outcome.gridHeight) * scale).rounded()))
        let link = link(to: try names.grid(slug: outcome.slug), size: .init(width: width, height: height))
        return (link, width, height)
    }

    /// The attempts to run a task, and its callbacks with theirs.
    public func course(of task: TaskRecord) async throws -> (runs: [AttemptRecord], callbacks: [DeliveryHistory]) {
        let runs = try await records.attempts(of: task.id)
        var callbacks: [DeliveryHistory] = []
        for delivery in try await records.deliveries(DeliveryQuery(taskID: task.id)).reversed() {
            callbacks.append(DeliveryHistory(delivery: delivery, attempts: try await records.attempts(of: delivery)))
        }
        return (runs, callbacks)
    }

    /// Posts a task's result to its callback address once more.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for another account's task, or one without a result to deliver.
    public func resend(_ id: UUID, account: UUID) async throws {
        guard try await records.task(id)?.accountID == account,
            try await records.retryDelivery(of: id, at: effects.now())
        else { throw APIError.notFound("callback") }
        bells.wake(.callback)
    }

    /// Removes an ended task with its pictures. Its cost stays in the ledger.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for another account's task, 400 for one that has not ended.
    public func remove(_ id: UUID, account: UUID) async throws {
        guard let task = try await records.task(id), task.accountID == account else {
            throw APIError.notFound("task")
        }
        guard task.state.isFinal else { throw APIError.badRequest("the task has not ended; cancel it first") }
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        try await files.deleteFolder(names.all)
        try await files.deleteFolder(PictureFiles.inputs(of: task.id))
        _ = try await records.removeTask(id, of: account)
    }
}
