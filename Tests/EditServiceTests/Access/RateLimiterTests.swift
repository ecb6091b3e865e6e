import EditService
import Foundation
import Testing

@Suite("Token buckets")
struct RateLimiterTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    @Test("as many as the burst at once, then as fast as the rate")
    func burst() {
        let limiter = RateLimiter(limit: RateLimit(perMinute: 120, burst: 4))
        let key = UUID()
        for left in [3, 2, 1, 0] {
            let decision = limiter.take(key, at: start)
            #expect(decision.isAllowed)
            #expect(decision.remaining == left)
        }
        let refused = limiter.take(key, at: start)
        #expect(!refused.isAllowed)
        #expect(refused.retryAfter == 0.5)
        #expect(refused.resetAfter == 2)
        #expect(!limiter.take(key, at: start.addingTimeInterval(0.49)).isAllowed)
        #expect(limiter.take(key, at: start.addingTimeInterval(0.5)).isAllowed)
        #expect(limiter.take(UUID(), at: start).remaining == 3)
    }

    @Test("a clock that steps back neither gives nor takes")
    func clock() {
        let limiter = RateLimiter(limit: RateLimit(perMinute: 60, burst: 2))
        let key = UUID()
        #expect(limiter.take(key, at: start).remaining == 1)
        #expect(limiter.take(key, at: start.addingTimeInterval(-100)).remaining == 0)
        #expect(!limiter.take(key, at: start).isAllowed)
        #expect(limiter.take(key, at: start.addingTimeInterval(1)).isAllowed)
    }

    @Test("the headers of the IETF drafts")
    func headers() {
        let limiter = RateLimiter(limit: RateLimit(perMinute: 60, burst: 10))
        let headers = Dictionary(
            limiter.take(UUID(), at: start).headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }
        )
        #expect(headers["ratelimit-limit"] == "10")
        #expect(headers["ratelimit-remaining"] == "9")
        #expect(headers["ratelimit-reset"] == "1")
        #expect(headers["ratelimit-policy"] == #""default";q=10;w=10"#)
        #expect(headers["ratelimit"] == #""default";r=9;t=1"#)
    }
}
