internal import EditsAPI
internal import Foundation
internal import Logging
internal import RecordStore

extension EditService {
    /// Notes that a reply got out: a repeat of the request is a new one from now on.
    public func answered(_ submission: Submission) async {
        guard submission.isOwed else { return }
        do {
            try await records.recordAnswer(of: submission.task.id)
        } catch {
            // A repeat would join the task within the window; nothing is lost.
            logger.error("answer not noted", metadata: .task(submission.task, ["error": "\(error)"]))
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
