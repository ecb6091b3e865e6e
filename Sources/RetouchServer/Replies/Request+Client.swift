internal import Foundation
internal import HTTPTypes
internal import Hummingbird

extension Request {
    /// Where the client is, as far as can be told: behind a proxy on this machine, what that says.
    func clientAddress(_ context: APIContext) -> String? {
        let peer = context.peer
        if peer.map({ $0 == "127.0.0.1" || $0 == "::1" }) ?? true,
            let name = HTTPField.Name("x-forwarded-for"), let last = headers[name]?.split(separator: ",").last
        {
            return last.trimmingCharacters(in: .whitespaces)
        }
        return peer
    }
}
