internal import CoreMetrics
internal import EditService
internal import EditsAPI
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Tracing

/// Around everything else: the trace that a request belongs to, its span, its count and its line in the log.
///
/// A request with a `traceparent` (W3C Trace Context) goes on with that trace: its id, written as a UUID, is the trace id
/// of the reply, of the log and of the task.
struct RequestObserver: RouterMiddleware {
    /// Bytes of a body up to which a reply counts as given before it is written: it goes out with its head, in one piece.
    private static let smallBody = 64 * 1_024

    let tracer: SpanTracer
    let metrics: any MetricsFactory

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var parent = ServiceContext.topLevel
        tracer.extract(request.headers, into: &parent, using: HeaderExtractor())
        let span = tracer.startSpan(request.method.rawValue, context: parent, ofKind: .server)
        var context = context
        if let trace = span.context.trace { context.follow(trace) }
        let start = ContinuousClock.now
        let response: Response
        do {
            response = try await ServiceContext.withValue(span.context) { try await next(request, context) }
        } catch {
            span.recordError(error)
            span.end()
            throw error
        }
        let exchange = Exchange(
            route: context.endpointPath ?? "NotFound", method: request.method.label, status: response.status.code,
            path: request.uri.path, start: start)
        let logger = context.logger
        if let length = response.body.contentLength, length <= Self.smallBody {
            finish(exchange, span: span, logger: logger)
            return response
        }
        return Response(
            status: response.status, headers: response.headers,
            body: ResponseBody(contentLength: response.body.contentLength) { writer in
                defer { finish(exchange, span: span, logger: logger) }
                try await response.body.write(writer)
            })
    }

    /// What is told of a request.
    fileprivate struct Exchange: Sendable {
        var route: String
        var method: String
        var status: Int
        var path: String
        var start: ContinuousClock.Instant
    }

    private func finish(_ exchange: Exchange, span: RecordedSpan, logger: Logger) {
        let seconds = (ContinuousClock.now - exchange.start) / .seconds(1)
        Counter(
            label: MetricName.httpRequests.rawValue,
            dimensions: [("route", exchange.route), ("method", exchange.method), ("status", String(exchange.status))],
            factory: metrics
        ).increment()
        Recorder(
            label: MetricName.httpDuration.rawValue, dimensions: [("route", exchange.route)], factory: metrics
        ).record(seconds)
        span.operationName = "\(exchange.method) \(exchange.route)"
        span.attributes["http.response.status_code"] = exchange.status
        if exchange.status >= 500 { span.setStatus(SpanStatus(code: .error)) }
        span.end()
        logger.log(
            level: exchange.isRoutine ? .debug : .info, "request answered",
            metadata: [
                "method": "\(exchange.method)", "path": "\(exchange.path)", "status": "\(exchange.status)",
                "seconds": "\((seconds * 1e6).rounded() / 1e6)",
            ])
    }
}

extension RequestObserver.Exchange {
    /// What machines ask for all the time.
    fileprivate var isRoutine: Bool { status < 400 && (route.hasPrefix("/health/") || route == "/metrics") }
}

extension HTTPRequest.Method {
    /// The name, of those that there are; whatever else a client sends is one.
    fileprivate var label: String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
        return known.contains(self) ? rawValue : "OTHER"
    }
}

private struct HeaderExtractor: Extractor {
    func extract(key: String, from carrier: HTTPFields) -> String? {
        HTTPField.Name(key).flatMap { carrier[$0] }
    }
}
