public import EditService
internal import HTTPTypes
public import Hummingbird

/// The whole table of routes, and the order of what lies around them.
///
/// - Parameters:
///   - files: the samples and the API's description.
///   - bodyLimit: bytes of a request body.
///   - registry: what `/metrics` tells; the service's own should count in it too.
///   - console: the pages for people; by default there are none.
public func buildRouter(
    service: EditService, files: WebFiles, bodyLimit: Int, registry: PrometheusRegistry = PrometheusRegistry(),
    console: Console? = nil
) -> Router<APIContext> {
    let edits = EditsController(service: service, bodyLimit: bodyLimit)
    let tasks = TasksController(service: service)
    let attachments = AttachmentsController(service: service)
    let samples = SamplesController(samples: files)
    let health = HealthController(service: service)
    let metrics = MetricsController(service: service, registry: registry)
    let description = DescriptionController(document: files.description)

    var routes: [Route] = [
        Route(.post, "/midjourney/edits", edits.edit),
        Route(.post, "/midjourney/tasks", tasks.answer),
        Route(.get, "/attachments/{application}/{image}/{name}", attachments.deliver),
        Route(.head, "/attachments/{application}/{image}/{name}", attachments.deliver),
        Route(.get, "/attachments/{application}/{image}/{name}/{file}", attachments.deliver),
        Route(.head, "/attachments/{application}/{image}/{name}/{file}", attachments.deliver),
        Route(.get, "/samples/{name}", samples.deliver),
        Route(.head, "/samples/{name}", samples.deliver),
        Route(.get, "/openapi.yaml", description.deliver),
        Route(.head, "/openapi.yaml", description.deliver),
        Route(.get, "/health/live", health.live),
        Route(.get, "/health/ready", health.ready),
        Route(.get, "/metrics", metrics.deliver),
    ]
    routes += console?.routes ?? []

    let router = Router(context: APIContext.self)
    router.add(middleware: RequestObserver(tracer: service.tracer, metrics: registry))
    router.add(middleware: ReplyMiddleware(methods: MethodTable(routes.map { ($0.path, $0.method.rawValue) })))
    for route in routes {
        router.on(RouterPath(route.path), method: route.method, use: route.handler)
    }
    return router
}

/// A line of the table.
struct Route: Sendable {
    typealias Handler = @Sendable (Request, APIContext) async throws -> Response

    var method: HTTPRequest.Method
    var path: String
    var handler: Handler

    init(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        self.method = method
        self.path = path
        self.handler = handler
    }
}
