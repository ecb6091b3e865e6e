public import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func task(_ id: UUID) async throws -> TaskRecord? {
        try await read { try $0.task(id) }
    }

    public func task(imageID: Int64) async throws -> TaskRecord? {
        try await read { database in
            try database.row("SELECT * FROM task WHERE image_id = ?", [imageID]).map(TaskRecord.init(row:))
        }
    }

    public func tasks(_ query: TaskQuery) async throws -> TaskPage {
        try await read { database in
            let (condition, arguments) = query.condition
            let total = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM task WHERE \(condition)", arguments: arguments)
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT * FROM task WHERE \(condition) ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?",
                arguments: arguments + [query.limit, query.offset])
            return TaskPage(tasks: try rows.map(TaskRecord.init(row:)), total: total ?? 0)
        }
    }

    public func cancelTask(_ id: UUID, as error: APIError, at now: Date) async throws -> TaskRecord? {
        try await write { database in
            if let task = try database.task(id), !task.state.isFinal {
                try database.settle(id, holder: nil, as: .failed(error), at: now)
            }
            return try database.task(id)
        }
    }

    public func attempts(of task: UUID) async throws -> [AttemptRecord] {
        try await read { database in
            try database.rows("SELECT * FROM attempt WHERE task_id = ? ORDER BY number", [task.blob]).map {
                AttemptRecord(
                    number: $0["number"], instance: try UUID(blob: $0["instance_id"], table: "attempt"),
                    startedAt: Date(timeIntervalSince1970: $0["started_at"]), endedAt: $0.date("ended_at"),
                    reason: $0["reason"])
            }
        }
    }
}

extension Database {
    func task(_ id: UUID) throws -> TaskRecord? {
        try row("SELECT * FROM task WHERE id = ?", [id.blob]).map(TaskRecord.init(row:))
    }
}

extension TaskQuery {
    /// A WHERE clause in which all values are bound.
    fileprivate var condition: (sql: String, arguments: StatementArguments) {
        var terms = ["account_id = ?"]
        var arguments: StatementArguments = [accountID.blob]
        if ids != nil || traceIDs != nil {
            let ids = (ids ?? []).map(\.blob)
            let traces = (traceIDs ?? []).map(\.blob)
            terms.append("(id IN (\(marks(ids.count))) OR trace_id IN (\(marks(traces.count))))")
            arguments += StatementArguments(ids + traces)
        }
        if let applicationID {
            terms.append("application_id = ?")
            arguments += [applicationID.blob]
        }
        if let createdAtMin {
            terms.append("created_at >= ?")
            arguments += [createdAtMin.seconds]
        }
        if let createdAtMax {
            terms.append("created_at <= ?")
            arguments += [createdAtMax.seconds]
        }
        if let states {
            terms.append("state IN (\(marks(states.count)))")
            arguments += StatementArguments(states.map(\.rawValue))
        }
        if let mode {
            terms.append("mode = ?")
            arguments += [mode.rawValue]
        }
        if let text {
            terms.append("instr(lower(json_extract(CAST(request AS TEXT), '$.request.prompt')), lower(?)) > 0")
            arguments += [text]
        }
        return (terms.joined(separator: " AND "), arguments)
    }

    private func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }
}
