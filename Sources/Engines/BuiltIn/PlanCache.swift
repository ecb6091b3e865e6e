internal import Darkroom
internal import Synchronization

/// Remembers what prompts came to: an app sends the same one with picture after picture, and each is read when it is
/// accepted and again when it is run.
///
/// Two generations: when the young one is full it becomes the old one, so that what is asked for again and again stays.
final class PlanCache: Sendable {
    /// Plans in one generation.
    private static let limit = 512
    /// Prompts longer than this, in bytes, are read anew each time.
    private static let longestPrompt = 1_024

    private struct Key: Hashable {
        var prompt: String
        var options: PlanOptions
    }

    private struct Generations {
        var young: [Key: EditPlan] = [:]
        var old: [Key: EditPlan] = [:]
    }

    private let generations = Mutex(Generations())

    /// The remembered plan, or the one that is made now; what is made is the same each time.
    func plan(_ prompt: String, options: PlanOptions, make: () -> EditPlan) -> EditPlan {
        guard prompt.utf8.count <= Self.longestPrompt else { return make() }
        let key = Key(prompt: prompt, options: options)
        if let known = generations.withLock({ $0.young[key] ?? $0.old[key] }) {
            remember(known, as: key)
            return known
        }
        let plan = make()
        remember(plan, as: key)
        return plan
    }

    private func remember(_ plan: EditPlan, as key: Key) {
        generations.withLock { generations in
            guard generations.young[key] == nil else { return }
            if generations.young.count >= Self.limit { generations = Generations(old: generations.young) }
            generations.young[key] = plan
        }
    }
}
