internal import Foundation

extension EditRequest {
    /// Checks what can be checked without looking at a picture.
    ///
    /// - Throws: ``APIError`` 400, naming the field.
    func validate() throws {
        if action == .generate { try validateEdit() } else { try validateFollowUp() }
        guard timeout > 0, timeout <= EditLimits.longestTimeout else {
            throw APIError.badRequest("`timeout` must be more than 0 and at most 3600 seconds")
        }
        try validateCallback()
    }

    private func validateEdit() throws {
        guard let prompt else { throw APIError.badRequest("`prompt` is required: say what to do to the picture") }
        guard EditLimits.promptCharacters.contains(prompt.count) else {
            let limit = EditLimits.promptCharacters.upperBound
            throw APIError.badRequest("`prompt` must have at most \(limit) characters, this one has \(prompt.count)")
        }
        guard imageURL != nil else {
            throw APIError.badRequest("`image_url` is required: an http(s) URL or a data: URL of a picture")
        }
    }

    private func validateFollowUp() throws {
        guard let imageID else {
            throw APIError.badRequest("`image_id` is required for \(action.rawValue): that of an earlier result")
        }
        guard imageID.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), Int64(imageID) != nil
        else { throw APIError.badRequest("`image_id` must be the decimal number of an earlier result") }
    }

    private func validateCallback() throws {
        guard let callbackURL else { return }
        guard let url = URLComponents(string: callbackURL), ["http", "https"].contains(url.scheme?.lowercased()),
            url.host?.isEmpty == false
        else { throw APIError.badRequest("`callback_url` must be an http(s) URL") }
    }
}

extension EditAction {
    /// - Throws: ``APIError`` 400 `api_not_implemented` for an action that is not known here.
    init(wireText: String) throws {
        guard let action = EditAction(rawValue: wireText) else {
            guard !Self.outpainting.contains(wireText) else {
                throw APIError.notImplemented(
                    "`action`: \(wireText) needs an engine that paints beyond the edges of a picture; none is configured"
                )
            }
            let known = ([.generate] + Self.onGrid).map(\.rawValue).joined(separator: ", ")
            throw APIError.notImplemented("`action` must be one of \(known); `\(wireText.excerpt)` is not known here")
        }
        self = action
    }
}

extension String {
    /// At most 60 characters, for quoting a client's words back to it.
    public var excerpt: String { count <= 60 ? self : prefix(59) + "…" }
}
