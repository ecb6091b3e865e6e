internal import EditService
internal import EditsAPI
internal import Foundation
internal import RecordStore

/// What the page of a task shows.
struct TaskValues {
    let detail: TaskDetail
    let runs: [AttemptRecord]
    let callbacks: [DeliveryHistory]

    var values: Console.Values {
        let task = detail.task
        var values: Console.Values = [
            "atTasks": true, "id": task.id.wireText, "traceID": task.traceID.wireText, "state": task.state.rawValue,
            "isOver": task.state.isFinal, "isGood": task.state == .succeeded, "isBad": task.state == .failed,
            "percent": "\(task.progress.percent)", "mode": task.mode.rawValue, "charge": task.charge.words,
            "created": MomentText(task.createdAt), "request": detail.requestJSON, "sheet": ["tasks.css"],
            "timeline": timeline, "callbacks": callbacks.map(Self.row), "hasCallbacks": !callbacks.isEmpty,
            "canResend": task.state.isFinal && task.callbackURL != nil,
            "isGenerate": detail.request?.action == .generate,
        ]
        values["prompt"] = detail.request?.prompt
        values["action"] = detail.request.flatMap { $0.action == .generate ? nil : $0.action.rawValue }
        values["reply"] = detail.replyJSON
        values["error"] = task.error?.message
        values["code"] = task.error?.code.rawValue
        values["grid"] = detail.result.map { ["raw": $0.rawImageURL] }
        values["pictures"] = detail.pictures.enumerated().map { ["url": $1, "number": "\($0 + 1)"] }
        return values
    }

    private var timeline: [Console.Values] {
        let task = detail.task
        func row(_ what: String, _ when: Date, _ note: String? = nil) -> Console.Values {
            var row: Console.Values = [
                "what": what, "at": MomentText(when),
                "after": String(format: "+%.2f s", when.timeIntervalSince(task.createdAt)),
            ]
            row["note"] = note
            return row
        }
        var rows = [row("accepted", task.createdAt)]
        for run in runs {
            rows.append(row(runs.count == 1 ? "started" : "attempt \(run.number)", run.startedAt))
            if let ended = run.endedAt, let reason = run.reason { rows.append(row("given up", ended, reason)) }
        }
        if let finished = task.finishedAt { rows.append(row(task.state.rawValue, finished)) }
        return rows
    }

    private static func row(_ history: DeliveryHistory) -> Console.Values {
        let delivery = history.delivery
        var row: Console.Values = [
            "url": delivery.url, "state": delivery.state.rawValue, "isGood": delivery.state == .delivered,
            "attempts": history.attempts.enumerated().map { index, attempt in
                var row: Console.Values = [
                    "number": "\(index + 1)", "at": MomentText(attempt.startedAt),
                    "took": String(format: "%.0f ms", attempt.duration * 1_000),
                    "outcome": attempt.status.map { "\($0)" } ?? attempt.fault ?? "no answer",
                ]
                let answer = String(decoding: attempt.answer, as: UTF8.self)
                if !answer.isEmpty { row["answer"] = answer }
                return row
            },
        ]
        switch delivery.content {
        case .result: row["what"] = "result"
        case .progress(let progress): row["what"] = "progress \(progress.percent) %"
        }
        if delivery.state == .waiting { row["due"] = MomentText(delivery.dueAt) }
        return row
    }
}
