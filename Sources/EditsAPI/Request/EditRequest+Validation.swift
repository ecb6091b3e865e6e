extension EditRequest {
    /// Checks what can be checked without looking at a picture.
    ///
    /// - Throws: ``APIError`` 400, naming the field.
    func validate() throws {
        guard action == "generate" else {
            throw APIError.notImplemented("`action` must be generate; `\(action.excerpt)` is not known here")
        }
        guard let prompt else { throw APIError.badRequest("`prompt` is required: say what to do to the picture") }
        guard EditLimits.promptCharacters.contains(prompt.count) else {
            let limit = EditLimits.promptCharacters.upperBound
            throw APIError.badRequest("`prompt` must have at most \(limit) characters, this one has \(prompt.count)")
        }
        guard imageURL != nil else {
            throw APIError.badRequest("`image_url` is required: an http(s) URL or a data: URL of a picture")
        }
        guard timeout > 0, timeout <= EditLimits.longestTimeout else {
            throw APIError.badRequest("`timeout` must be more than 0 and at most 3600 seconds")
        }
        guard !async, callbackURL == nil else {
            let field = async ? "async" : "callback_url"
            throw APIError.notImplemented("`\(field)` is not available in this version; leave it out and wait")
        }
    }
}

extension String {
    /// At most 60 characters, for quoting a client's words back to it.
    public var excerpt: String { count <= 60 ? self : prefix(59) + "…" }
}
