internal import EditsAPI
internal import Foundation
internal import RecordStore

extension EditService {
    /// What waiting tasks are told about the queue.
    struct QueueView: Sendable {
        var status: QueueStatus
    }

    /// Looks at the queue if one of the tasks waits in it.
    func queueView(for tasks: [TaskRecord]) async throws -> QueueView? {
        guard tasks.contains(where: { $0.state == .pending }) else { return nil }
        let since = effects.now().addingTimeInterval(-InstanceService.patience)
        return QueueView(status: try await records.queueStatus(seenSince: since))
    }

    func reply(to task: TaskRecord, queue: QueueView?) async throws -> TaskReply {
        let response = try response(of: task)
        let result: EditResult? = if case .result(let result) = response { result } else { nil }
        let position = task.state == .pending && queue != nil ? try await records.queuePosition(of: task.id) : nil
        return TaskReply(
            id: task.id.wireText, traceID: task.traceID.wireText, state: task.state.rawValue,
            applicationID: task.applicationID.wireText, credentialID: task.credentialID.wireText,
            parentID: task.parentID?.wireText, createdAt: task.createdAt.wireSeconds,
            startedAt: task.startedAt?.wireSeconds, finishedAt: task.finishedAt?.wireSeconds,
            duration: task.startedAt.map { (task.finishedAt ?? effects.now()).timeIntervalSince($0).milliseconds },
            imageID: String(task.imageID), attempts: task.attempts, queuePosition: position,
            eta: position.flatMap { queue?.eta(at: $0) }, request: request(of: task), response: response,
            data: TaskEssentials(
                id: task.id.wireText, state: task.state.rawValue, imageURL: result?.imageURL,
                imageURLs: result.map { $0.subImageURLs ?? [$0.rawImageURL] }, createdAt: task.createdAt.wireSeconds))
    }

    private func response(of task: TaskRecord) throws -> TaskResponse? {
        switch task.state {
        case .pending: nil
        case .processing: .progress(taskID: task.id.wireText, percent: task.progress.percent)
        case .succeeded, .failed:
            switch try lastLine(of: task) {
            case .result(let result): .result(result)
            case .error(let error): .error(error)
            case .progress: nil
            }
        }
    }

    /// The request without secrets; `nil` when the row cannot be read.
    func request(of task: TaskRecord) -> EditRequest? {
        guard var request = try? JSONDecoder().decode(TaskRequest.self, from: task.request).request else { return nil }
        request.callbackURL = request.callbackURL.map(Self.withoutSecrets)
        request.imageURL = request.imageURL.map(Self.withoutSecrets)
        request.mask = request.mask.map(Self.withoutSecrets)
        return request
    }

    /// A URL without the name and password before its host.
    private static func withoutSecrets(_ url: String) -> String {
        guard var components = URLComponents(string: url), components.user != nil || components.password != nil else {
            return url
        }
        components.user = nil
        components.password = nil
        return components.string ?? ""
    }
}

extension EditService.QueueView {
    /// Seconds until a task at that place has ended; `nil` while nobody works or nothing has ended yet.
    func eta(at position: Int) -> Double? {
        guard status.workers > 0, let typical = status.typicalDuration else { return nil }
        let running = status.modes.values.reduce(0) { $0 + $1.running }
        // The tasks before it and those that run share the workers; those that run are half done on average.
        let before = Double(position) + Double(running) / 2
        return (typical * (before / Double(status.workers) + 1)).milliseconds
    }
}

extension Date {
    /// Unix seconds, to the millisecond.
    var wireSeconds: Double { timeIntervalSince1970.milliseconds }
}

extension Double {
    fileprivate var milliseconds: Double { (self * 1_000).rounded() / 1_000 }
}
