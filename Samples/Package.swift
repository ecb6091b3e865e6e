// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with; the tracer's inner loops do without overflow and bounds checks in release builds.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-Ounchecked"], .when(configuration: .release)),
]

let package = Package(
    name: "samples",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "samples", targets: ["samples"])],
    targets: [
        .target(name: "PathTracer", swiftSettings: settings),
        .executableTarget(name: "samples", dependencies: ["PathTracer"], swiftSettings: settings),
        .testTarget(name: "PathTracerTests", dependencies: ["PathTracer"], swiftSettings: settings),
    ]
)
