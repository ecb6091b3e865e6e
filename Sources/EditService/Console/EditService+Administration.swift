internal import EditsAPI
internal import Engines
public import Foundation
public import RecordStore

/// What the administrator sees.
public struct Overview: Sendable {
    public var accounts: [AccountOverview]
    public var queue: QueueStatus
    /// Those that have shown life lately.
    public var processes: [InstanceRecord]
    public var engines: [String]
    /// Whether records and files can be reached and somebody works.
    public var isReady: Bool
    public var forbidden: [String]
    public var failures: [TaskRecord]
}

extension EditService {
    private static let failuresShown = 30

    /// Everything at once.
    public func overview() async throws -> Overview {
        let since = effects.now().addingTimeInterval(-InstanceService.patience)
        var isReady = true
        do { try await checkReadiness() } catch { isReady = false }
        return Overview(
            accounts: try await records.accountOverviews(), queue: try await records.queueStatus(seenSince: since),
            processes: try await records.instances().filter { $0.seenAt >= since },
            engines: engines.engines.map(\.name), isReady: isReady, forbidden: try await records.forbiddenPhrases(),
            failures: try await records.failures(limit: Self.failuresShown))
    }

    /// Gives an application credits.
    ///
    /// - Throws: ``APIError`` 400 for an amount that is none, 404 for an application that is not there.
    public func grant(_ credits: Double, to application: UUID) async throws {
        guard credits > 0, credits <= 1_000_000_000 else { throw APIError.badRequest("give a number of credits") }
        guard try await records.grant(Credits(credits), to: application, at: effects.now()) else {
            throw APIError.notFound("application")
        }
    }

    /// Forbids a phrase in prompts, or allows it again.
    ///
    /// - Throws: ``APIError`` 400 when it has no word.
    public func setForbidden(_ phrase: String, to isForbidden: Bool) async throws {
        let phrase = phrase.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        guard phrase.count <= 200, phrase.contains(where: { $0.isLetter || $0.isNumber }), !phrase.contains(",") else {
            throw APIError.badRequest("give a word or a phrase without commas")
        }
        try await records.setForbidden(phrase, to: isForbidden, at: effects.now())
    }
}
