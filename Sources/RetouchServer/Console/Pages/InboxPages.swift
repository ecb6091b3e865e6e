internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import RecordStore

/// `/console/inboxes`: private addresses to try callbacks with, and `/inbox/ADDRESS`, where they come in.
struct InboxPages: Sendable {
    static let path = "/console/inboxes"

    let console: Console

    func list(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        let rows = try await console.service.inboxes(of: account.id).map { inbox in
            [
                "id": inbox.id.wireText, "url": console.service.url(of: inbox), "expires": MomentText(inbox.expiresAt),
            ] as Console.Values
        }
        return try console.render(
            "inboxes", title: "Webhook inbox",
            ["inboxes": rows, "hasAny": !rows.isEmpty, "atInboxes": true, "limit": "\(EditService.inboxLimit)"],
            for: visit)
    }

    func create(_ visit: Visit, _ form: Form) async throws -> Response {
        let inbox = try await console.service.createInbox(for: visit.signedIn.account.id)
        return console.redirect(to: "\(Self.path)/\(inbox.id.wireText)")
    }

    /// The same for a script: the address of an inbox that is open, made when there is none.
    func address(_ visit: Visit) async throws -> Response {
        struct Reply: Encodable {
            var url: String
            var page: String
        }
        let account = try visit.signedIn.account
        let open = try await console.service.inboxes(of: account.id).first
        let inbox: InboxRecord
        if let open { inbox = open } else { inbox = try await console.service.createInbox(for: account.id) }
        return try .json(
            Reply(url: console.service.url(of: inbox), page: "\(console.base)\(Self.path)/\(inbox.id.wireText)"))
    }

    func show(_ visit: Visit) async throws -> Response {
        let (inbox, values) = try await values(visit)
        return try console.render(
            "inbox", title: "Webhook inbox",
            values.merging([
                "id": inbox.id.wireText, "url": console.service.url(of: inbox),
                "expires": MomentText(inbox.expiresAt), "sheet": ["tasks.css"], "script": ["inbox.js"],
                "atInboxes": true,
            ]) { $1 }, for: visit)
    }

    /// The list alone, for the page to look again.
    func requests(_ visit: Visit) async throws -> Response {
        let (_, values) = try await values(visit)
        let list = try console.renderPart("inbox-requests", values)
        return Response(
            status: .ok, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: list)))
    }

    func remove(_ visit: Visit, _ form: Form) async throws -> Response {
        try await console.service.removeInbox(visit.identifier("inbox"), of: visit.signedIn.account.id)
        return console.redirect(to: Self.path)
    }

    /// What anybody posts to an inbox's address.
    func receive(_ request: Request, context: APIContext) async throws -> Response {
        struct Reply: Encodable { var received = true }
        var body = Data()
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= EditService.inboxBody else {
                throw APIError.requestTooLarge(limit: EditService.inboxBody)
            }
            body.append(contentsOf: buffer.readableBytesView)
        }
        let headers = request.headers.prefix(100).map {
            InboxRequest.Field(name: $0.name.canonicalName, value: String($0.value.prefix(2_000)))
        }
        guard let address = context.parameters.get("address") else { throw APIError.notFound("inbox") }
        try await console.service.receive(headers: headers, body: body, at: address)
        return try .json(Reply())
    }

    private func values(_ visit: Visit) async throws -> (InboxRecord, Console.Values) {
        let account = try visit.signedIn.account
        let (inbox, requests) = try await console.service.inbox(visit.identifier("inbox"), of: account.id)
        var rows: [Console.Values] = []
        for request in requests {
            rows.append(try await row(request, account: account.id))
        }
        return (inbox, ["requests": rows, "hasAny": !rows.isEmpty, "count": "\(rows.count)"])
    }

    private func row(_ request: InboxRequest, account: UUID) async throws -> Console.Values {
        var row: Console.Values = [
            "number": "\(request.number)", "received": MomentText(request.receivedAt),
            "headers": request.headers.map { ["name": $0.name, "value": $0.value] },
            "body": Self.readable(request.body),
            "size": "\(request.body.count)", "isLast": false,
        ]
        switch try await console.service.verdict(on: request, account: account) {
        case .right(let application): row["right"] = application
        case .wrong: row["isWrong"] = true
        case .missing: row["isUnsigned"] = true
        }
        return row
    }

    /// JSON is laid out; anything else is shown as text.
    private static func readable(_ body: Data) -> String {
        guard let value = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed),
            let pretty = try? JSONSerialization.data(
                withJSONObject: value,
                options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        else { return String(decoding: body, as: UTF8.self) }
        return String(decoding: pretty, as: UTF8.self)
    }
}
