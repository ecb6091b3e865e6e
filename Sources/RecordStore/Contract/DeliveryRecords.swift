public import Foundation

/// The outbox: what has to be posted to callback addresses.
public protocol DeliveryRecords: Sendable {
    /// Hands the next delivery that is due to a dispatcher.
    ///
    /// The lines of one task go in their order, and no host has more than `perHost` deliveries under way. A delivery
    /// whose lease ended before `now` is due again.
    func claimDelivery(lease: Lease, perHost: Int, at now: Date) async throws -> DeliveryRecord?

    /// Notes an attempt and what follows from it. `false`, and nothing is changed, when `holder` has lost the delivery.
    ///
    /// When a progress line is not delivered, the lines that wait behind it are dropped; a result never is.
    func recordAttempt(
        _ attempt: DeliveryAttempt, of delivery: DeliveryRecord, holder: UUID, verdict: DeliveryVerdict
    ) async throws -> Bool

    /// Gives a delivery back that was not attempted.
    func releaseDelivery(_ delivery: DeliveryRecord, holder: UUID) async throws

    /// The deliveries of all tasks or one, newest first.
    func deliveries(_ query: DeliveryQuery) async throws -> [DeliveryRecord]

    /// The attempts of a delivery, first to last.
    func attempts(of delivery: DeliveryRecord) async throws -> [DeliveryAttempt]

    /// Puts a task's result out once more, due now, with the whole schedule before it. `false` when it has none.
    func retryDelivery(of task: UUID, at now: Date) async throws -> Bool
}
