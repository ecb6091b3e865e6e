import Crypto
import Foundation
import NIOCore
import NIOSSL
import SwiftASN1
import X509

/// A certificate authority that lives as long as a test.
struct TestAuthority {
    private let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    private let certificate: Certificate

    init() throws {
        let name = try DistinguishedName { CommonName("Test authority") }
        certificate = try Self.certify(
            key.publicKey, as: name, issuer: name, signedBy: key,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            })
    }

    /// A client's settings that trust this authority and no other.
    var trustingClient: TLSConfiguration {
        get throws {
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.trustRoots = .certificates([try Self.convert(certificate)])
            return configuration
        }
    }

    /// A server's settings with a fresh certificate for the names and addresses.
    ///
    /// - Parameter hello: told the name that each client asks for (SNI).
    func server(
        names: [String], addresses: [[UInt8]] = [], hello: @escaping @Sendable (String?) -> Void = { _ in }
    ) throws -> NIOSSLContext {
        let serverKey = P256.Signing.PrivateKey()
        let general =
            names.map { GeneralName.dnsName($0) }
            + addresses.map { GeneralName.ipAddress(ASN1OctetString(contentBytes: $0[...])) }
        let issued = try Self.certify(
            Certificate.PrivateKey(serverKey).publicKey, as: try DistinguishedName { CommonName("Server") },
            issuer: certificate.subject, signedBy: key,
            extensions: Certificate.Extensions { SubjectAlternativeNames(general) })
        let pem = Array(serverKey.pemRepresentation.utf8)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(try Self.convert(issued))],
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: pem, format: .pem)))
        configuration.sslContextCallback = { values, promise in
            hello(values.serverHostname)
            promise.succeed(.noChanges)
        }
        return try NIOSSLContext(configuration: configuration)
    }

    private static func convert(_ certificate: Certificate) throws -> NIOSSLCertificate {
        try NIOSSLCertificate(bytes: Array(certificate.serializeAsPEM().pemString.utf8), format: .pem)
    }

    private static func certify(
        _ publicKey: Certificate.PublicKey, as subject: DistinguishedName, issuer: DistinguishedName,
        signedBy key: Certificate.PrivateKey, extensions: Certificate.Extensions
    ) throws -> Certificate {
        try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
            notValidBefore: Date.now.addingTimeInterval(-3600), notValidAfter: Date.now.addingTimeInterval(3600),
            issuer: issuer, subject: subject, signatureAlgorithm: .ecdsaWithSHA256, extensions: extensions,
            issuerPrivateKey: key)
    }
}
