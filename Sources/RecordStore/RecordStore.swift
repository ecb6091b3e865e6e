/// The records of the service: accounts, quota, tasks, callbacks and the processes that work on them.
///
/// The contract that holds for every method:
/// - a write method is one transaction, on disk when the method returns; what it throws has changed nothing;
/// - times are passed in, a store never looks at a clock;
/// - a store is shared by several processes, so nothing may be cached, and two calls never both win a race;
/// - an identifier that is not there is `nil`, `false` or an empty list, not an error, unless a method says otherwise.
public protocol RecordStore: AccountRecords, SignInRecords, TaskRecords, QueueRecords, DeliveryRecords, InstanceRecords,
    UploadRecords, InboxRecords, HistoryRecords, AdministrationRecords, Retention
{
    /// Answers whether the store can be read and written now.
    func check() async throws
}
