internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import NIOPosix

/// Hashes passwords with scrypt (Percival 2009, RFC 7914).
///
/// The text that is kept holds the parameters, so that hashes made with others go on working: `scrypt$15$8$3$SALT$HASH`.
public struct PasswordHashing: Sendable, Hashable {
    /// The binary logarithm of scrypt's N. 15 by default: with the others, 32 MiB and some tenths of a second a guess.
    public var cost: Int
    /// scrypt's r. 8 by default.
    public var blockSize: Int
    /// scrypt's p. 3 by default.
    public var parallelism: Int

    private static let hashLength = 32
    private static let saltLength = 16

    public init(cost: Int = 15, blockSize: Int = 8, parallelism: Int = 3) {
        self.cost = cost
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Hashes a new password with a salt of its own, on a thread that may be kept busy.
    public func hash(_ password: String) async throws -> String {
        let salt = SymmetricKey(size: .init(bitCount: Self.saltLength * 8)).withUnsafeBytes { Data($0) }
        let hash = try await derive(password, salt: salt)
        return "scrypt$\(cost)$\(blockSize)$\(parallelism)$\(salt.base64EncodedString())$\(hash.base64EncodedString())"
    }

    /// Whether the password is the one that the hash was made of.
    ///
    /// - Parameter hash: `nil` takes as long as a wrong password, so that nobody learns which accounts there are.
    public func verify(_ password: String, against hash: String?) async throws -> Bool {
        guard let hash, let (hashing, salt, expected) = Self.parts(of: hash) else {
            _ = try await derive(password, salt: Data(count: Self.saltLength))
            return false
        }
        let found = try await hashing.derive(password, salt: salt)
        return SymmetricKey(data: found) == SymmetricKey(data: expected)
    }

    private static func parts(of hash: String) -> (PasswordHashing, salt: Data, hash: Data)? {
        let parts = hash.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let cost = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
            let hash = Data(base64Encoded: String(parts[5]))
        else { return nil }
        return (PasswordHashing(cost: cost, blockSize: blockSize, parallelism: parallelism), salt, hash)
    }

    private func derive(_ password: String, salt: Data) async throws -> Data {
        // The same letters typed on another system may be composed differently.
        let text = Data(password.precomposedStringWithCompatibilityMapping.utf8)
        return try await NIOThreadPool.singleton.runIfActive {
            try KDF.Scrypt.deriveKey(
                from: text, salt: salt, outputByteCount: Self.hashLength, rounds: 1 << cost, blockSize: blockSize,
                parallelism: parallelism
            ).withUnsafeBytes { Data($0) }
        }
    }
}
