internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// `/console/applications`: quota, tokens, the ledger, and the secret that signs callbacks.
struct ApplicationPages: Sendable {
    static let path = "/console/applications"

    let console: Console

    func list(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        let credentials = try await console.service.credentials(of: account.id)
        let rows = try await console.service.applications(of: account.id).map { listing in
            let tokens = credentials.filter { $0.application.id == listing.application.id }
            return [
                "id": listing.application.id.wireText, "name": listing.application.name, "left": listing.leftText,
                "tokens": "\(tokens.filter { $0.credential.isValid(at: console.service.now) }.count)",
                "created": MomentText(listing.application.createdAt),
            ] as Console.Values
        }
        return try console.render(
            "applications", title: "Applications",
            ["applications": rows, "hasAny": !rows.isEmpty, "atApplications": true], for: visit)
    }

    func create(_ visit: Visit, _ form: Form) async throws -> Response {
        let id = try await console.service.createApplication(named: form["name"] ?? "", for: visit.signedIn.account)
        return console.redirect(to: "\(Self.path)/\(id.wireText)")
    }

    func show(_ visit: Visit) async throws -> Response {
        try await show(visit, [:])
    }

    func createToken(_ visit: Visit, _ form: Form) async throws -> Response {
        let order = TokenOrder(
            name: form["name"] ?? "", apis: Set(API.allCases.filter { form["api_\($0.rawValue)"] != nil }),
            lifetime: form["days"].flatMap { TimeInterval($0) }.map { $0 * 86_400 },
            limits: CredentialLimits(
                credits: try form["credits"].map(Self.credits),
                modes: EditMode.allCases.allSatisfy { form["mode_\($0.rawValue)"] != nil }
                    ? nil : Set(EditMode.allCases.filter { form["mode_\($0.rawValue)"] != nil }),
                networks: (form["networks"] ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init)))
        let (token, _) = try await console.service.createToken(
            order, in: visit.identifier("application"), of: visit.signedIn.account.id)
        return try await show(visit, ["token": token.text])
    }

    func revoke(_ visit: Visit, _ form: Form) async throws -> Response {
        guard let id = form["token"].flatMap({ UUID(uuidString: $0) }) else { throw PageNotFound() }
        try await console.service.revokeToken(id, of: visit.signedIn.account.id)
        return console.redirect(to: "\(Self.path)/\(try visit.identifier("application").wireText)")
    }

    func secret(_ visit: Visit, _ form: Form) async throws -> Response {
        let secret = try await console.service.webhookSecret(
            of: visit.identifier("application"), account: visit.signedIn.account.id, rotating: form["rotate"] != nil)
        return try await show(visit, ["secret": secret, "isRotated": form["rotate"] != nil])
    }

    private func show(_ visit: Visit, _ more: Console.Values) async throws -> Response {
        let account = try visit.signedIn.account
        let id = try visit.identifier("application")
        let listing = try await console.service.application(id, of: account.id)
        let ledger = try await console.service.ledger(of: id, account: account.id)
        var values = more
        values["sheet"] = ["tasks.css"]
        values["atApplications"] = true
        values["applicationID"] = id.wireText
        values["name"] = listing.application.name
        values["left"] = listing.leftText
        values["rotated"] = listing.application.webhookRotatedAt.map(MomentText.init)
        values["tokens"] = try await console.service.credentials(of: account.id)
            .filter { $0.application.id == id }.reversed().map {
                TokenValues(listing: $0, now: console.service.now).values
            }
        values["usage"] = UsagePlot(ledger: ledger, until: console.service.now).values
        values["ledger"] = ledger.suffix(50).reversed().map { entry in
            var row: Console.Values = [
                "kind": entry.kind.rawValue,
                "amount": entry.amount.thousandths > 0 ? "+\(entry.amount)" : "\(entry.amount)",
                "created": MomentText(entry.createdAt),
            ]
            row["task"] = entry.taskID?.wireText
            return row
        }
        values["isLong"] = ledger.count > 50
        return try console.render("application", title: listing.application.name, values, for: visit)
    }

    private static func credits(_ text: String) throws -> Credits {
        guard let number = Double(text), (0...1_000_000_000).contains(number) else {
            throw APIError.badRequest("a limit is a number of credits")
        }
        return Credits(number)
    }
}

extension ApplicationListing {
    /// "97 credits left", or that there is no limit.
    var leftText: String { application.isMetered ? "\(balance.words) left" : "no limit" }
}

extension Credits {
    /// "1 credit" or "0.5 credits".
    var words: String { thousandths == 1_000 ? "1 credit" : "\(self) credits" }
}

/// What is shown of a token.
struct TokenValues {
    let listing: CredentialListing
    let now: Date

    var values: Console.Values {
        let token = listing.credential
        let limits = token.limits
        var texts = ["for " + token.apis.map(\.rawValue).sorted().joined(separator: " and ")]
        if let credits = limits.credits { texts.append("\(listing.spent) of \(credits) credits spent") }
        if let modes = limits.modes { texts.append("only " + modes.map(\.rawValue).sorted().joined(separator: ", ")) }
        if !limits.networks.isEmpty { texts.append("from " + limits.networks.joined(separator: ", ")) }
        var values: Console.Values = [
            "id": token.id.wireText, "short": String(token.id.wireText.prefix(8)),
            "name": token.name.isEmpty ? listing.application.name : token.name,
            "limits": texts.joined(separator: " · "), "isValid": token.isValid(at: now),
            "state": token.revokedAt != nil ? "revoked" : (token.isValid(at: now) ? "valid" : "expired"),
        ]
        values["expires"] = token.expiresAt.map(MomentText.init)
        values["used"] = token.lastUsedAt.map(MomentText.init)
        return values
    }
}
