// swift-tools-version: 6.2
import PackageDescription

/// Entry points for libFuzzer, which brings the `main` function. Built by `scripts/fuzz` with `--sanitize fuzzer`.
let fuzzed: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-parse-as-library"]),
]

let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "retouch", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz-prompts", dependencies: [.product(name: "Darkroom", package: "retouch")],
            swiftSettings: fuzzed),
        .executableTarget(
            name: "fuzz-pictures",
            dependencies: [
                .product(name: "Darkroom", package: "retouch"), .product(name: "Pixels", package: "retouch"),
            ],
            swiftSettings: fuzzed),
    ]
)
