internal import EditsAPI
internal import Foundation
internal import Logging
internal import RecordStore
internal import Synchronization

extension EditService {
    /// Notes that a reply got out: a repeat of the request is a new one from now on.
    ///
    /// It is written a little later, by ``AnswerService``: a reply that was handed to the connection has not left the
    /// process yet, and one that dies in this moment must leave a task that the repeat joins.
    public func answered(_ submission: Submission) {
        guard submission.isOwed else { return }
        answers.withLock { $0.append(submission.task) }
    }

    /// Writes what has been answered.
    func writeAnswers() async {
        let tasks = answers.withLock { tasks in
            defer { tasks = [] }
            return tasks
        }
        await withTaskGroup(of: Void.self) { group in
            for task in tasks { group.addTask { await self.writeAnswer(of: task) } }
        }
    }

    private func writeAnswer(of task: TaskRecord) async {
        do {
            try await records.recordAnswer(of: task.id)
        } catch {
            // A repeat would join the task within the window; nothing is lost.
            logger.error("answer not noted", metadata: .task(task, ["error": "\(error)"]))
        }
    }

    /// Notes that a reply will not get out: a repeat joins the task for a while.
    public func unanswered(_ submission: Submission) async {
        guard submission.isOwed else { return }
        do {
            let until = effects.now().addingTimeInterval(configuration.joinWindow)
            try await records.abandon(submission.task.id, attendant: instance, joinableUntil: until)
        } catch {
            logger.error("missing answer not noted", metadata: .task(submission.task, ["error": "\(error)"]))
        }
    }
}
