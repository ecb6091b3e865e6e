public import EditsAPI
internal import Foundation
internal import RecordStore

extension EditService {
    /// One task of the caller's account, after waiting for its end if that was asked for.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for a task that is not there or another account's.
    public func retrieve(_ reference: TaskReference, wait: Double, by principal: Principal) async throws -> TaskReply {
        var task = try await own(reference, by: principal)
        if wait > 0, !task.state.isFinal { task = try await self.task(task.id, endedWithin: wait) ?? task }
        return try await reply(to: task, queue: queueView(for: [task]))
    }

    /// The caller's tasks that match, newest first.
    public func retrieve(_ filter: TaskFilter, by principal: Principal) async throws -> TaskListReply {
        let account = principal.application.accountID
        guard !filter.matchesNothing, filter.userID.map({ $0 == account }) ?? true else {
            return TaskListReply(items: [], count: 0)
        }
        let page = try await records.tasks(
            TaskQuery(
                accountID: account, ids: filter.ids, traceIDs: filter.traceIDs, applicationID: filter.applicationID,
                createdAtMin: filter.createdAtMin, createdAtMax: filter.createdAtMax, offset: filter.offset,
                limit: filter.limit))
        let queue = try await queueView(for: page.tasks)
        var items: [TaskReply] = []
        for task in page.tasks { items.append(try await reply(to: task, queue: queue)) }
        return TaskListReply(items: items, count: page.total)
    }

    /// Ends one task of the caller's account, whether it waits or runs; one that has ended stays as it is.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for a task that is not there or another account's.
    public func cancel(_ reference: TaskReference, by principal: Principal) async throws -> TaskReply {
        let task = try await own(reference, by: principal)
        guard let ended = try await records.cancelTask(task.id, as: .cancelled, at: effects.now()) else {
            throw APIError.notFound("task")
        }
        if !task.state.isFinal {
            if let holder = runs.holder(of: task.id) { losses.wake(holder) }
            announceEnd(of: ended)
        }
        return try await reply(to: ended, queue: nil)
    }

    /// A trace can be of several tasks, when a repeat was answered; the newest counts.
    private func own(_ reference: TaskReference, by principal: Principal) async throws -> TaskRecord {
        let account = principal.application.accountID
        let task: TaskRecord?
        switch reference {
        case .id(let id): task = try await records.task(id)
        case .trace(let id):
            task = try await records.tasks(TaskQuery(accountID: account, traceIDs: [id], limit: 1)).tasks.first
        case .unknown: task = nil
        }
        guard let task, task.accountID == account else { throw APIError.notFound("task") }
        return task
    }
}
