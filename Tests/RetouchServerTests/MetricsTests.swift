import CoreMetrics
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import RetouchServer
import Testing

@Suite("What is measured")
struct MetricsTests {
    @Test("the text format: counters, gauges, histograms, labels that need escaping")
    func text() {
        let registry = PrometheusRegistry(help: ["jobs_total": "Jobs, \\ and\nmore."])
        for status in ["ok", "ok", "a \"quoted\"\nline"] {
            Counter(label: "jobs_total", dimensions: [("status", status)], factory: registry).increment()
        }
        Gauge(label: "size", factory: registry).record(2)
        Gauge(label: "size", factory: registry).record(1.5)
        for seconds in [0.004, 0.3, 700] {
            Recorder(label: "wait_seconds", factory: registry).record(seconds)
        }
        CoreMetrics.Timer(label: "wait_seconds", factory: registry).recordNanoseconds(250_000_000)
        let text = registry.text()
        #expect(
            text.hasPrefix(
                #"""
                # HELP jobs_total Jobs, \\ and\nmore.
                # TYPE jobs_total counter
                jobs_total{status="a \"quoted\"\nline"} 1
                jobs_total{status="ok"} 2
                # HELP size size
                # TYPE size gauge
                size 1.5
                # HELP wait_seconds wait_seconds
                # TYPE wait_seconds histogram
                wait_seconds_bucket{le="0.005"} 1

                """#))
        #expect(text.contains("wait_seconds_bucket{le=\"0.25\"} 2\nwait_seconds_bucket{le=\"0.5\"} 3\n"))
        #expect(
            text.hasSuffix(
                "wait_seconds_bucket{le=\"600\"} 3\nwait_seconds_bucket{le=\"+Inf\"} 4\nwait_seconds_sum 700.554\n"
                    + "wait_seconds_count 4\n"))
    }

    @Test("the server counts requests, tasks, pixels and the queue")
    func server() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        let body = #"{"prompt": "sepia", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"}"#
        try await server.application.test(.ahc(.http)) { client in
            let result: EditResult = try await client.edit(body, token: token).decoded()
            #expect(try await client.edit("{}", token: token).status == .badRequest)
            #expect(try await client.get("/nothing/here").status == .notFound)
            let reply = try await client.get("/metrics")
            #expect(reply.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let text = String(decoding: reply.data, as: UTF8.self)
            let pixels = result.rawImageWidth * result.rawImageHeight
            for line in [
                #"retouch_http_requests_total{method="POST",route="/midjourney/edits",status="200"} 1"#,
                #"retouch_http_requests_total{method="POST",route="/midjourney/edits",status="400"} 1"#,
                #"retouch_http_requests_total{method="GET",route="NotFound",status="404"} 1"#,
                #"retouch_task_duration_seconds_count{engine="darkroom",outcome="succeeded"} 1"#,
                #"retouch_task_wait_seconds_count{mode="fast"} 1"#,
                #"retouch_pixels_total{engine="darkroom"} \#(pixels)"#,
                #"retouch_queue_length{mode="relax"} 0"#, #"retouch_queue_oldest_seconds{mode="turbo"} 0"#,
                "retouch_callbacks_waiting 0", "# TYPE process_resident_memory_bytes gauge",
            ] {
                #expect(text.contains(line + "\n"), "\(line)")
            }
        }
    }

    @Test("a request with a traceparent goes on with that trace, one without begins its own")
    func trace() async throws {
        let server = try TestServer(isWorking: false)
        let (token, _) = try await server.token()
        let body = #"{"prompt": "sepia", "image_url": "https://edits.test/samples/street.jpg", "async": true}"#
        let name = try #require(HTTPField.Name("x-trace-id"))
        let parent = try #require(HTTPField.Name("traceparent"))
        try await server.application.test(.ahc(.http)) { client in
            let reply = try await client.edit(
                body, token: token,
                headers: [parent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"])
            #expect(reply.headers[name] == "4bf92f35-77b3-4da6-a3ce-929d0e0e4736")
            let accepted: AcceptedReply = try reply.decoded()
            #expect(accepted.traceID == "4bf92f35-77b3-4da6-a3ce-929d0e0e4736")
            let task: SeenTask = try await client.tasks(
                #"{"id": "\#(accepted.taskID)"}"#, token: token
            ).decoded()
            #expect(task.traceID == accepted.traceID)
            let first = try await client.get("/health/live").headers[name]
            let second = try await client.get("/health/live").headers[name]
            #expect(first != second)
        }
    }
}
