internal import EditsAPI
internal import Engines
internal import FileStore
public import Foundation
internal import Logging
internal import RecordStore

extension EditService {
    /// Accepts a request. From the return on, the task survives anything.
    ///
    /// - Parameter traceID: what the reply to this request carries.
    /// - Throws: ``APIError`` when the request cannot be carried out, paid or queued; then nothing was taken.
    public func submit(_ call: EditCall, by principal: Principal, traceID: UUID) async throws -> Submission {
        let request = call.request
        let forbidden = try await ModerationList(phrases: records.forbiddenPhrases())
        guard !configuration.moderation.forbids(request.prompt ?? ""), !forbidden.forbids(request.prompt ?? "") else {
            throw APIError.forbidden("`prompt` holds words that are not allowed here")
        }
        try await checkCallback(request)
        let plan =
            request.action == .generate
            ? try firstEdit(request) : try await followUp(request, by: principal)
        let mode = request.mode ?? plan.prompt.mode ?? .fast
        guard principal.credential.limits.modes?.contains(mode) ?? true else {
            throw APIError.forbidden("this token is not for tasks in the mode `\(mode.rawValue)`")
        }
        let price = configuration.prices[mode] ?? Credits(1)
        let id = effects.newID()
        let stored = try await stored(request, plan: plan, task: id)
        let now = effects.now()
        let task = TaskRecord(
            id: id, traceID: traceID, accountID: principal.application.accountID,
            applicationID: principal.application.id, credentialID: principal.credential.id, parentID: plan.parent,
            imageID: snowflakes.next(at: now), mode: mode, request: try JSONEncoder().encode(stored), charge: price,
            callbackURL: request.callbackURL, isStreamed: call.isStreamed, createdAt: now)
        return try await admit(task, for: call, by: principal)
    }

    private func firstEdit(_ request: EditRequest) throws -> TaskPlan {
        let prompt = try PromptParameters(parsing: request.prompt ?? "")
        _ = try engines.engine(for: EditInstruction(prompt: prompt, hasMask: request.mask != nil))
        return TaskPlan(prompt: prompt, seed: prompt.seed ?? effects.newSeed())
    }

    private func stored(_ request: EditRequest, plan: TaskPlan, task: UUID) async throws -> TaskRequest {
        let around = plan.around.isEmpty ? nil : plan.around
        if let sources = plan.sources {
            return TaskRequest(
                request: request, prompt: plan.prompt, seed: plan.seed, image: sources.image, mask: sources.mask,
                around: around, enlarges: plan.enlarges)
        }
        let sources = try await storeSources(of: request, task: task)
        return TaskRequest(
            request: sources.request, prompt: plan.prompt, seed: plan.seed, image: sources.image, mask: sources.mask)
    }

    private func admit(_ task: TaskRecord, for call: EditCall, by principal: Principal) async throws -> Submission {
        let wait = call.isAnsweredAtOnce ? 0 : call.request.timeout
        let acceptance = Acceptance(
            task: task, queueLimit: configuration.queue.limit, accountLimit: configuration.queue.accountLimit,
            fingerprint: call.fingerprint(credential: principal.credential.id), idempotencyKey: call.idempotencyKey,
            keysSince: task.createdAt.addingTimeInterval(-configuration.keyLifetime), attendant: instance,
            joinableUntil: task.createdAt.addingTimeInterval(wait + configuration.joinWindow))
        do {
            switch try await records.accept(acceptance) {
            case .accepted:
                logger.debug("task accepted", metadata: .task(task))
                bells.wake(.task)
                if task.isStreamed, task.callbackURL != nil { bells.wake(.callback) }
                return Submission(task: task, isOwed: true)
            case .joined(let earlier):
                await removeInputs(of: task.id)
                logger.info("repeat joined its task", metadata: .task(earlier))
                return Submission(task: earlier, isOwed: call.idempotencyKey == nil)
            }
        } catch {
            await removeInputs(of: task.id)
            throw refusal(error)
        }
    }

    /// Refuses an address that may not be posted to; it is checked again at every attempt.
    private func checkCallback(_ request: EditRequest) async throws {
        guard let url = request.callbackURL else { return }
        do {
            try await fetcher.check(url)
        } catch let error as FetchError {
            // A name that cannot be looked up at the moment may well be there when the task has ended.
            guard error.kind == .badRequest else { return }
            throw error.reply(field: "callback_url")
        }
    }

    private func refusal(_ error: any Error) -> any Error {
        switch error as? RecordError {
        case .quotaExceeded(let balance, let charge):
            APIError.usedUp(
                "the quota is used up: this task takes \(charge) credits, \(max(balance, Credits(0))) are left")
        case .tokenSpent(let limit):
            APIError.usedUp("the \(limit) credits that may be spent with this token do not cover this task")
        case .queueFull(let limit):
            APIError.unavailable("\(limit) tasks are waiting; try again soon", retryAfter: 10)
        case .accountFull(let limit):
            APIError.tooManyRequests("\(limit) tasks of this account wait or run; try again soon", retryAfter: 10)
        case .keyReused: APIError.keyReused
        default: error
        }
    }
}
