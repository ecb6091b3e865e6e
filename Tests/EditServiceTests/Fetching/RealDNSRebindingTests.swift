#if os(Linux)
import EditService
import Foundation
import Testing

/// The whole way through the operating system: a name server of our own that `getaddrinfo` really asks.
///
/// The test runs itself again in a private mount namespace where `/etc/resolv.conf` names that server, because every
/// look-up of the process has to go there, also one that nobody should make.
@Suite("DNS rebinding with a real name server", .serialized)
struct RealDNSRebindingTests {
    private static let marker = "RETOUCH_TEST_IN_NAMESPACE"
    static let isInside = ProcessInfo.processInfo.environment[marker] == "yes"
    static let canEnter = !isInside && (try? run("/usr/bin/unshare", ["-m", "true"]).status) == 0

    private static let nameServer = "127.83.84.85"
    private static let url = "http://pictures.rebind.example"

    private static let enter = """
        set -e
        dir=$(mktemp -d)
        echo 'nameserver \(nameServer)' > "$dir/resolv.conf"
        echo 'hosts: files dns' > "$dir/nsswitch.conf"
        mount --bind "$dir/resolv.conf" /etc/resolv.conf
        mount --bind "$dir/nsswitch.conf" /etc/nsswitch.conf
        rm -r "$dir" 2>/dev/null || true
        exec "$0" "$@"
        """

    @Test(
        "a second look-up would lead inside, and does not happen",
        .enabled(if: canEnter, "needs root on Linux with the right to make a mount namespace"))
    func enterNamespace() throws {
        let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let tests = ["--testing-library", "swift-testing", "--filter", "RealDNSRebindingTests/inside"]
        let (status, output) = try Self.run(
            "/usr/bin/unshare", ["-m", "sh", "-c", Self.enter, executable] + tests, environment: [Self.marker: "yes"])
        #expect(status == 0, "\(output)")
        #expect(output.contains("Test run with 2 tests"), "\(output)")
        #expect(!output.contains("skipped"), "\(output)")
    }

    @Test("inside: the address that was checked is the one connected to", .enabled(if: isInside))
    func insidePinned() async throws {
        let answers: [[UInt8]] = [[127, 0, 0, 2], [127, 0, 0, 3]]
        try await RebindingNameServer.run(host: Self.nameServer, port: 53, answers: answers) { dns in
            try await ScriptedServer.run(host: "127.0.0.2", always: .answer("200 OK", body: Loopback.file)) { a in
                try await ScriptedServer.run(host: "127.0.0.3", port: a.port, always: .answer("200 OK")) { b in
                    let fetcher = GuardedFetcher(allow: try FetchAllowList(parsing: "127.0.0.2"))
                    let file = try await fetcher.fetch("\(Self.url):\(a.port)/")
                    #expect(file.bytes == Loopback.file)
                    #expect(dns.questions == 1)
                    #expect(a.connections == 1)
                    #expect(b.connections == 0)
                    try await Self.expectRebound(to: "127.0.0.3")
                }
            }
        }
    }

    @Test("inside: a public answer that turns into a loopback address", .enabled(if: isInside))
    func insideFromPublic() async throws {
        let answers: [[UInt8]] = [[93, 184, 215, 14], [127, 0, 0, 3]]
        try await RebindingNameServer.run(host: Self.nameServer, port: 53, answers: answers) { dns in
            try await ScriptedServer.run(host: "127.0.0.3", always: .answer("200 OK")) { server in
                let fetcher = GuardedFetcher(limits: FetchLimits(time: .seconds(1)))
                // Whatever the machine's way to the public address is: it is not our server.
                let error = await Loopback.failure { try await fetcher.fetch("\(Self.url):\(server.port)/") }
                #expect(error?.kind == .upstream)
                #expect(dns.questions == 1)
                #expect(server.connections == 0)
                try await Self.expectRebound(to: "127.0.0.3")
                let refused = await Loopback.failure { try await fetcher.fetch("\(Self.url):\(server.port)/") }
                #expect(refused?.kind == .badRequest)
                #expect(server.connections == 0)
            }
        }
    }

    /// The proof that the trap works: whoever looks up again gets the inner address.
    private static func expectRebound(to address: String) async throws {
        let again = try await HostResolver.system().addresses("pictures.rebind.example")
        #expect(again.map(\.description) == [address])
    }

    /// Runs a program to its end.
    private static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
#endif
