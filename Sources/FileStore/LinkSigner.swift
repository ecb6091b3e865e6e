internal import Crypto
public import Foundation

/// Signs and checks links to stored files, so that a link is all that is needed to read one picture for a while.
///
/// The signature is HMAC-SHA256 (RFC 2104) over the path, the expiry, the issue time and the size, if one is asked for.
public struct LinkSigner: Sendable {
    private let key: SymmetricKey

    /// - Parameter secret: at least 32 random bytes, the same for all servers of one installation.
    public init(secret: Data) {
        key = SymmetricKey(data: secret)
    }

    /// The link to a path, from `/` on.
    public func sign(_ link: SignedLink) -> String {
        var text = "\(link.path)?ex=\(hex(link.expires))&is=\(hex(link.issued))&hm=\(signature(of: link).lowercaseHex)"
        if let size = link.size { text += "&width=\(size.width)&height=\(size.height)" }
        return text
    }

    /// Reads the parameters of a link and checks them.
    ///
    /// - Returns: the link, or `nil` when the signature is not ours. Whether it has expired is the caller's question.
    public func verify(path: String, query: (String) -> String?) -> SignedLink? {
        guard let expires = query("ex").flatMap(seconds), let issued = query("is").flatMap(seconds),
            let signature = query("hm").flatMap(Data.init(lowercaseHex:))
        else { return nil }
        var link = SignedLink(path: path, issued: issued, expires: expires)
        if query("width") != nil || query("height") != nil {
            guard let width = query("width").flatMap({ Int($0) }), let height = query("height").flatMap({ Int($0) })
            else { return nil }
            link.size = .init(width: width, height: height)
        }
        let isOurs = HMAC<SHA256>.isValidAuthenticationCode(
            signature, authenticating: message(of: link), using: key)
        return isOurs ? link : nil
    }

    private func signature(of link: SignedLink) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: message(of: link), using: key))
    }

    private func message(of link: SignedLink) -> Data {
        let size = link.size.map { "\($0.width)x\($0.height)" } ?? ""
        return Data("\(link.path)\n\(hex(link.expires))\n\(hex(link.issued))\n\(size)".utf8)
    }

    private func hex(_ date: Date) -> String {
        String(UInt64(max(0, date.timeIntervalSince1970)), radix: 16)
    }

    private func seconds(_ hex: String) -> Date? {
        UInt32(hex, radix: 16).map { Date(timeIntervalSince1970: Double($0)) }
    }
}

/// What a link says.
public struct SignedLink: Sendable, Hashable {
    public var path: String
    public var issued: Date
    public var expires: Date
    /// The size to scale to on delivery; `nil`: the file as it is.
    public var size: Size?

    public struct Size: Sendable, Hashable {
        public var width: Int
        public var height: Int

        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// Times count in whole seconds.
    public init(path: String, issued: Date, expires: Date, size: Size? = nil) {
        self.path = path
        self.issued = issued
        self.expires = expires
        self.size = size
    }
}

extension Data {
    fileprivate var lowercaseHex: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    fileprivate init?(lowercaseHex text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { return nil }
        self.init(capacity: 32)
        for index in stride(from: 0, to: 64, by: 2) {
            let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
            guard let byte = UInt8(pair, radix: 16) else { return nil }
            append(byte)
        }
    }
}
