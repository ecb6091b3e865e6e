public import EditsAPI
internal import Engines
internal import FileStore
public import Foundation
internal import Logging
public import RecordStore

extension EditService {
    /// Accepts a request. From the return on, the task survives anything.
    ///
    /// - Parameter traceID: what the reply to this request carries.
    /// - Throws: ``APIError`` when the request cannot be carried out, paid or queued; then nothing was taken.
    public func submit(_ request: EditRequest, by principal: Principal, traceID: UUID) async throws -> TaskRecord {
        let prompt = try PromptParameters(parsing: request.prompt ?? "")
        guard !configuration.moderation.forbids(request.prompt ?? "") else {
            throw APIError.forbidden("`prompt` holds words that are not allowed here")
        }
        _ = try engines.engine(for: EditInstruction(prompt: prompt, hasMask: request.mask != nil))
        let id = effects.newID()
        let now = effects.now()
        let mode = request.mode ?? prompt.mode ?? .fast
        let price = configuration.prices[mode] ?? Credits(1)
        try await checkCredit(of: principal, for: price)
        let sources = try await storeSources(of: request, task: id)
        let stored = TaskRequest(
            request: sources.request, prompt: prompt, seed: prompt.seed ?? effects.newSeed(),
            image: sources.image, mask: sources.mask)
        let task = TaskRecord(
            id: id, traceID: traceID, accountID: principal.application.accountID,
            applicationID: principal.application.id, credentialID: principal.credential.id,
            imageID: snowflakes.next(at: now), mode: mode, request: try JSONEncoder().encode(stored), charge: price,
            createdAt: now)
        do {
            let position = try await records.accept(task, queueLimit: configuration.queueLimit)
            logger.debug("task accepted", metadata: .task(task, ["queue_position": "\(position)"]))
        } catch {
            await removeInputs(of: id)
            throw refusal(error)
        }
        work.wake(.work)
        return task
    }

    /// Refuses before anything is stored when the quota is plainly spent; ``RecordStore/accept(_:queueLimit:)`` decides.
    private func checkCredit(of principal: Principal, for price: Credits) async throws {
        guard principal.application.isMetered else { return }
        let balance = try await records.balance(of: principal.application.id)
        guard balance >= price else { throw usedUp(balance: balance, charge: price) }
    }

    private func usedUp(balance: Credits, charge: Credits) -> APIError {
        .usedUp("the quota is used up: this task takes \(charge) credits, \(max(balance, Credits(0))) are left")
    }

    private func refusal(_ error: any Error) -> any Error {
        switch error as? RecordError {
        case .quotaExceeded(let balance, let charge): usedUp(balance: balance, charge: charge)
        case .queueFull(let limit): APIError.unavailable("\(limit) tasks are waiting; try again soon", retryAfter: 10)
        default: error
        }
    }
}
