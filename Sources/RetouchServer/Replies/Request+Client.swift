internal import EditService
internal import Foundation
internal import HTTPTypes
internal import Hummingbird

extension Request {
    /// Where the client is, as far as can be told: the other end of the connection, or, while that is a proxy that is
    /// trusted, who it says is behind it (the last field of `x-forwarded-for` that is no such proxy).
    func clientAddress(_ context: APIContext, behind proxies: TrustedProxies) -> String? {
        let field = HTTPField.Name("x-forwarded-for").flatMap { headers[$0] } ?? ""
        let hops = field.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        var address = context.peer
        for hop in hops.reversed() {
            guard address.map(proxies.contains) ?? true else { break }
            address = hop
        }
        return address
    }
}
