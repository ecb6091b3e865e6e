internal import EditsAPI
internal import Engines
internal import FileStore
internal import Foundation
internal import RecordStore

extension EditService {
    /// Anchors that a picture may stand on: each costs time.
    private static let longestChain = 20

    /// Reads a follow-up on an earlier picture.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for a picture that is not there or another account's, 400 when the action is
    ///   not one of the picture's.
    func followUp(_ request: EditRequest, by principal: Principal) async throws -> TaskPlan {
        guard let imageID = request.imageID.flatMap({ Int64($0) }),
            let parent = try await records.task(imageID: imageID),
            parent.accountID == principal.application.accountID, let outcome = parent.outcome
        else { throw APIError.notFound("picture: `image_id` must be that of an earlier result") }
        let wanted = request.action
        guard outcome.actions.contains(wanted.rawValue) else {
            let known = outcome.actions.joined(separator: ", ")
            throw APIError.badRequest(
                "`action`: \(wanted.rawValue) is not possible on this picture\(known.isEmpty ? "" : "; possible: \(known)")"
            )
        }
        let original = try JSONDecoder().decode(TaskRequest.self, from: parent.request)
        var plan = TaskPlan(
            prompt: original.prompt, seed: original.prompt.seed ?? original.seed, parent: parent.id,
            around: original.around ?? [], sources: try original.kept(of: parent.id))
        switch wanted {
        case .generate: break
        case .upscale(let number):
            try plan.enlarge(number, of: parent, outcome: outcome, original: original)
        case .variation(let number):
            if original.enlarges == nil { plan.around.append(Anchor(seed: original.seed, index: number - 1)) }
            plan.seed = effects.newSeed()
        case .reroll:
            if original.enlarges != nil { plan.around.removeLast() }
            plan.seed = effects.newSeed()
        }
        guard plan.around.count <= Self.longestChain else {
            throw APIError.badRequest(
                "`image_id`: this picture is the last of \(Self.longestChain) follow-ups in a row")
        }
        return plan
    }
}

extension TaskPlan {
    fileprivate mutating func enlarge(
        _ number: Int, of parent: TaskRecord, outcome: EditOutcome, original: TaskRequest
    ) throws {
        let names = PictureFiles(application: parent.applicationID, imageID: parent.imageID, task: parent.id)
        let isSingle = outcome.pictures == 1
        let key = isSingle ? try names.grid(slug: outcome.slug) : try names.picture(number - 1)
        enlarges = .stored(key: key.path)
        seed = original.seed
        if !isSingle { around.append(Anchor(seed: original.seed, index: number - 1)) }
    }
}

extension TaskRequest {
    /// Where the source and the mask are to be had now that the task has run: what was fetched was kept.
    fileprivate func kept(of task: UUID) throws -> (image: SourceReference, mask: SourceReference?) {
        (try image.kept("image_url", of: task), try mask?.kept("mask", of: task))
    }
}

extension SourceReference {
    fileprivate func kept(_ field: String, of task: UUID) throws -> SourceReference {
        guard case .remote = self else { return self }
        return .stored(key: try PictureFiles.input(field, of: task).path)
    }
}
