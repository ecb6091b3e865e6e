import EditService
import NIOConcurrencyHelpers
import NIOPosix
import Testing

@Suite("The system's look-up")
struct HostResolverTests {
    @Test("localhost is the loopback address, and nothing else")
    func localhost() async throws {
        let addresses = try await HostResolver.system().addresses("localhost")
        #expect(!addresses.isEmpty)
        for address in addresses {
            #expect(PublicAddressTable.refusal(of: address)?.name == "loopback")
        }
    }

    @Test("numbers that the system would take for addresses lead nowhere public", arguments: ["127.1", "2130706433"])
    func numbers(name: String) async throws {
        for address in try await HostResolver.system().addresses(name) {
            #expect(PublicAddressTable.refusal(of: address) != nil)
        }
    }

    @Test("a cancelled look-up does not wait for its thread")
    func cancelled() async throws {
        let pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
        let gate = ConditionLock(value: false)
        pool.submit { _ in
            gate.lock(whenValue: true)
            gate.unlock()
        }
        let fetcher = GuardedFetcher(limits: FetchLimits(time: .milliseconds(50)), resolver: .system(pool: pool))
        await #expect(throws: FetchError.timedOut) { try await fetcher.check("http://a.example/") }
        gate.lock()
        gate.unlock(withValue: true)
        try await pool.shutdownGracefully()
    }

    @Test("a pool that is shut down is a failed look-up")
    func shutDown() async throws {
        let pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
        try await pool.shutdownGracefully()
        let resolver = HostResolver.system(pool: pool)
        await #expect(throws: FetchError.lookupFailed("the thread pool is shut down")) {
            try await resolver.addresses("localhost")
        }
    }
}
