import ArgumentParser

/// The option of every command that touches the data.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder with everything that is kept. (default: RETOUCH_DATA, then ./data)")
    var data: String?

    var overrides: [String: String] { data.map { ["data": $0] } ?? [:] }
}
