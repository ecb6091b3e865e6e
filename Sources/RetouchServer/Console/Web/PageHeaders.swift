internal import Foundation
internal import HTTPTypes

/// What tells a browser how little our pages need.
enum PageHeaders {
    static func fields(publicURL: URL) -> HTTPFields {
        // The server's pictures are linked by its public address, which may not be the one that was typed.
        let origin = origin(of: publicURL)
        let policy = [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob: \(origin)",
            "connect-src 'self' \(origin)", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        ]
        var fields: HTTPFields = [
            .contentSecurityPolicy: policy.joined(separator: "; "), .xContentTypeOptions: "nosniff",
        ]
        for (name, value) in [
            ("referrer-policy", "same-origin"), ("cross-origin-opener-policy", "same-origin"),
            ("x-frame-options", "DENY"), ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
        ] {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }

    private static func origin(of url: URL) -> String {
        let host = url.host(percentEncoded: true) ?? "localhost"
        return "\(url.scheme ?? "http")://\(host)" + (url.port.map { ":\($0)" } ?? "")
    }
}
