import Foundation
import Logging
import Synchronization
import Testing

@testable import retouch

@Suite("The log as JSON")
struct JSONLogHandlerTests {
    @Test("one object a line, with the metadata beside the message")
    func line() throws {
        let lines = Lines()
        var logger = Logger(label: "retouch") { label in
            JSONLogHandler(label: label) { line in lines.storage.withLock { $0.append(line) } }
        }
        logger[metadataKey: "trace_id"] = "t"
        logger.notice("task \"ended\"\nwell", metadata: ["task_id": "x", "steps": ["a", "b"], "time": "never"])
        logger.debug("unseen")
        let written = lines.storage.withLock { $0 }
        #expect(written.count == 1)
        #expect(written[0].split(separator: UInt8(ascii: "\n")).count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: written[0]) as? [String: Any])
        #expect(object["message"] as? String == "task \"ended\"\nwell")
        #expect(object["level"] as? String == "notice")
        #expect(object["logger"] as? String == "retouch")
        #expect(object["trace_id"] as? String == "t")
        #expect(object["task_id"] as? String == "x")
        #expect(object["steps"] as? [String] == ["a", "b"])
        let time = try #require(object["time"] as? String)
        #expect(try Date(time, strategy: .iso8601.time(includingFractionalSeconds: true)).timeIntervalSinceNow < 1)
    }

    private final class Lines: Sendable {
        let storage = Mutex<[Data]>([])
    }
}
