internal import EditService
internal import EditsAPI
internal import Foundation
internal import RecordStore

/// What the page of a task shows.
struct TaskValues {
    let console: Console
    let detail: TaskDetail

    var values: Console.Values {
        let task = detail.task
        var values: Console.Values = [
            "id": task.id.wireText, "traceID": task.traceID.wireText, "state": task.state.rawValue,
            "isOver": task.state.isFinal, "isGood": task.state == .succeeded, "isBad": task.state == .failed,
            "percent": "\(task.progress.percent)", "mode": task.mode.rawValue, "charge": "\(task.charge)",
            "created": MomentText(task.createdAt), "request": detail.requestJSON, "sheet": ["tasks.css"],
        ]
        values["prompt"] = detail.request?.prompt
        values["action"] = detail.request.map { $0.action == .generate ? nil : $0.action.rawValue } ?? nil
        values["reply"] = detail.replyJSON
        values["error"] = task.error?.message
        values["code"] = task.error?.code.rawValue
        values["grid"] = detail.result.map {
            ["url": $0.imageURL, "raw": $0.rawImageURL, "width": "\($0.imageWidth)", "height": "\($0.imageHeight)"]
        }
        values["pictures"] = detail.pictures.enumerated().map { ["url": $1, "number": "\($0 + 1)"] }
        return values
    }
}
