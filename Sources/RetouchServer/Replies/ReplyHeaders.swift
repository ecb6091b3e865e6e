internal import HTTPTypes
internal import Synchronization

/// Header fields that a request's reply is to carry, good or bad.
final class ReplyHeaders: Sendable {
    private let storage = Mutex(HTTPFields())

    var fields: HTTPFields { storage.withLock { $0 } }

    func set(_ name: String, to value: String) {
        guard let name = HTTPField.Name(name) else { return }
        storage.withLock { $0[name] = value }
    }
}
