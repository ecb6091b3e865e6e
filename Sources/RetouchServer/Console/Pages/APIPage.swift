internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// `/console/apis/midjourney-edits`: the form, the code for the call, and the way to try it.
struct APIPage: Sendable {
    static let path = "/console/apis/midjourney-edits"

    let console: Console

    func show(_ visit: Visit) async throws -> Response {
        try await show(visit, made: nil)
    }

    /// Makes an application, grants the free quota, makes a token and shows it, this once.
    func acquire(_ visit: Visit, _ form: Form) async throws -> Response {
        let made = try await console.service.acquire(
            for: visit.signedIn.account.id, freeQuota: console.accounts.configuration.freeQuota)
        // Pressed twice, or the page with the token loaded again: there is nothing to show any more.
        guard let made else { return console.redirect(to: Self.path) }
        return try await show(visit, made: made)
    }

    /// What the page's Try does: the API's own call, with one of the account's tokens named instead of shown.
    func call(_ visit: Visit) async throws -> Response {
        let principal = try await principal(of: visit, for: .edits)
        try Gate(service: console.service, api: .edits).admit(principal, context: visit.context)
        return try await EditsController(service: console.service, bodyLimit: console.bodyLimit)
            .edit(visit.request, context: visit.context, by: principal)
    }

    /// The API's call about tasks, for the page.
    func tasks(_ visit: Visit) async throws -> Response {
        let principal = try await principal(of: visit, for: .tasks)
        return try await TasksController(service: console.service)
            .answer(visit.request, context: visit.context, by: principal)
    }

    /// The same call from a form without a script: the reply is the task's page.
    func send(_ visit: Visit, _ form: Form) async throws -> Response {
        let account = try visit.signedIn.account
        let principal = try await console.service.principal(
            credential: form["credential"].flatMap { UUID(uuidString: $0) }, of: account.id, for: .edits)
        try Gate(service: console.service, api: .edits).admit(principal, context: visit.context)
        var body: [String: String] = [:]
        for name in ["action", "prompt", "image_url", "mask", "mode", "callback_url", "image_id"] {
            body[name] = form[name]
        }
        var request = try EditRequest(json: JSONEncoder().encode(body))
        request.splitImages = form["split_images"] != nil
        request.async = true
        let call = EditCall(request: request, body: try JSONEncoder().encode(request))
        let submission = try await console.service.submit(call, by: principal, traceID: visit.context.traceID)
        console.service.answered(submission)
        return console.redirect(to: TaskPages.path(of: submission.task.id))
    }

    private func principal(of visit: Visit, for api: API) async throws -> Principal {
        let name = HTTPField.Name("x-credential").flatMap { visit.request.headers[$0] }
        return try await console.service.principal(
            credential: name.flatMap { UUID(uuidString: $0) }, of: visit.signedIn.account.id, for: api)
    }

    private func show(_ visit: Visit, made: (AccessToken, CredentialRecord)?) async throws -> Response {
        var values = try fields()
        values["atAPI"] = true
        values["sheet"] = ["api.css", "painter.css"]
        values["script"] = ["api.js"]
        if let account = visit.session?.account {
            let applications = try await console.service.applications(of: account.id)
            let credentials = try await console.service.credentials(of: account.id)
                .filter { $0.credential.isValid(at: console.service.now) && $0.credential.apis.contains(.edits) }
            values["isAcquired"] = !applications.isEmpty
            values["canTry"] = !credentials.isEmpty
            values["applications"] = applications.map { listing in
                [
                    "name": listing.application.name,
                    "left": listing.leftText,
                ] as Console.Values
            }
            values["credentials"] = credentials.reversed().map { listing in
                [
                    "id": listing.credential.id.wireText, "name": listing.application.name,
                    "short": String(listing.credential.id.wireText.prefix(8)),
                ] as Console.Values
            }
        }
        values["given"] = try await given(visit)
        values["token"] = made?.0.text
        return try console.render("api", title: "Midjourney Edits", values, for: visit)
    }

    /// What the form holds at first: an example, or an earlier task's request.
    private func given(_ visit: Visit) async throws -> Console.Values {
        var values: Console.Values = [
            "prompt": "turn it into a watercolor", "fast": true,
            "image_url": "\(console.publicURL().absoluteString)/samples/still-life.jpg",
        ]
        guard let id = visit.query("task").flatMap({ UUID(uuidString: $0) }), let account = visit.session?.account,
            let request = try await console.service.detail(of: id, account: account.id).request
        else { return values }
        values["prompt"] = request.prompt
        // Pictures that came inside a request are not told again.
        values["image_url"] = request.imageURL.flatMap { $0.hasPrefix("data:") ? "" : $0 }
        values["mask"] = request.mask.flatMap { $0.hasPrefix("data:") ? nil : $0 }
        if let mode = request.mode {
            values["fast"] = nil
            values[mode.rawValue] = true
        }
        return values
    }

    private func fields() throws -> Console.Values {
        let configuration = console.service.configuration
        func price(_ mode: EditMode) -> String { "\(configuration.prices[mode] ?? Credits(1))" }
        let url = console.publicURL().absoluteString
        return [
            "url": url, "endpoint": "\(url)/midjourney/edits",
            "prices": ["fast": price(.fast), "relax": price(.relax), "turbo": price(.turbo)],
            "freeQuota": "\(console.accounts.configuration.freeQuota)",
            "megabytes": "\(console.bodyLimit >> 20)",
            "samples": [
                ["name": "still-life", "label": "Still life", "url": "\(url)/samples/still-life.jpg"],
                ["name": "landscape", "label": "Landscape", "url": "\(url)/samples/landscape.jpg"],
                ["name": "street", "label": "Street", "url": "\(url)/samples/street.jpg"],
            ],
            "actions": ([EditAction.generate] + EditAction.onGrid).map(\.rawValue),
        ]
    }
}
