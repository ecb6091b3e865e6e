// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Pixel loops are compiled with optimisation even for debugging: without it one watercolour takes minutes.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
let fastC: [CSetting] = [.treatAllWarnings(as: .error), .unsafeFlags(["-O2"], .when(configuration: .debug))]

/// Debian's `libopencv-photo-dev` ships headers without a pkg-config file, so the folder is looked up here.
let openCVPrefixes = ["/usr", "/opt/homebrew/opt/opencv", "/usr/local/opt/opencv"]
let openCVPrefix = openCVPrefixes.first { FileManager.default.fileExists(atPath: $0 + "/include/opencv4") } ?? "/usr"

let package = Package(
    name: "retouch",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "retouch", targets: ["retouch"]),
        .library(name: "EditsAPI", targets: ["EditsAPI"]),
        .library(name: "Pixels", targets: ["Pixels"]),
        .library(name: "Darkroom", targets: ["Darkroom"]),
        .library(name: "Engines", targets: ["Engines"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.0"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: ["JSON"]),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.8.1"),
    ],
    targets: [
        .executableTarget(
            name: "retouch",
            dependencies: [
                "RetouchServer", "EditService", "Engines", "Darkroom", "RecordStore", "FileStore", "Pixels", "EditsAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "RetouchServer",
            dependencies: [
                "CWebFiles", "EditService", "RecordStore", "FileStore", "EditsAPI",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "EditService",
            dependencies: [
                "Engines", "RecordStore", "FileStore", "Pixels", "EditsAPI",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Engines",
            dependencies: ["Darkroom", "Pixels", "EditsAPI", .product(name: "NIOPosix", package: "swift-nio")],
            swiftSettings: strict
        ),
        .target(name: "Darkroom", dependencies: ["CLexicons", "Pixels"], swiftSettings: fast),
        .target(name: "CLexicons", exclude: ["lexicons"]),
        .target(
            name: "RecordStore",
            dependencies: ["EditsAPI", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .target(
            name: "FileStore",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict
        ),
        .target(name: "Pixels", dependencies: ["CVips", "COpenCV"], swiftSettings: fast),
        .target(name: "EditsAPI", swiftSettings: strict),
        .target(name: "CVips", dependencies: ["CVipsSystem"], cSettings: fastC),
        .systemLibrary(
            name: "CVipsSystem", pkgConfig: "vips", providers: [.apt(["libvips-dev"]), .brew(["vips"])]),
        .target(
            name: "COpenCV",
            cxxSettings: [.unsafeFlags(["-isystem", "\(openCVPrefix)/include/opencv4"])],
            linkerSettings: [
                .unsafeFlags(["-L\(openCVPrefix)/lib"], .when(platforms: [.macOS])),
                .linkedLibrary("opencv_core"), .linkedLibrary("opencv_imgproc"), .linkedLibrary("opencv_photo"),
            ]
        ),
        .target(name: "CWebFiles", exclude: ["web"]),
        .executableTarget(
            name: "retouch-bench",
            dependencies: ["EditService", "Engines", "Darkroom", "RecordStore", "Pixels", "EditsAPI", "CVips"],
            path: "Benchmarks/Harness",
            swiftSettings: strict
        ),
        .testTarget(name: "EditsAPITests", dependencies: ["EditsAPI"], swiftSettings: strict),
        .testTarget(name: "PixelsTests", dependencies: ["Pixels", "CVips"], swiftSettings: strict),
        .testTarget(
            name: "DarkroomTests", dependencies: ["Darkroom", "Pixels"], resources: [.copy("Prompts")],
            swiftSettings: strict),
        .testTarget(name: "FileStoreTests", dependencies: ["FileStore"], swiftSettings: strict),
        .testTarget(name: "RecordStoreTests", dependencies: ["RecordStore", "EditsAPI"], swiftSettings: strict),
        .testTarget(name: "EnginesTests", dependencies: ["Engines", "Pixels", "EditsAPI"], swiftSettings: strict),
        .testTarget(
            name: "EditServiceTests",
            dependencies: [
                "EditService", "Engines", "FileStore", "Pixels", "RecordStore", "EditsAPI",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RetouchServerTests",
            dependencies: [
                "RetouchServer", "EditService", "Engines", "FileStore", "Pixels", "RecordStore", "EditsAPI",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RetouchTests",
            dependencies: [
                "retouch", "EditService", "Engines", "Pixels", "RecordStore", "EditsAPI",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
