/// The body of `POST /midjourney/edits`, checked field by field.
public struct EditRequest: Sendable, Hashable, Codable {
    /// `generate` by default.
    public var action: EditAction
    /// Trimmed, 1…8,192 characters; absent only for follow-up actions.
    public var prompt: String?
    /// `http(s)` URL, `data:` URL, or a link that this server issued.
    public var imageURL: String?
    /// Base64 of an image file, bare or as a `data:` URL, or an `http(s)` URL. `nil`: the whole picture.
    public var mask: String?
    /// `nil` when the request does not say; then the prompt's parameters decide, then ``EditMode/fast``.
    public var mode: EditMode?
    /// Whether the reply lists the four pictures one by one. `false` by default.
    public var splitImages: Bool
    /// Where the result is posted.
    public var callbackURL: String?
    /// Whether the reply is the task's id at once. `false` by default.
    public var async: Bool
    /// For follow-up actions: the picture that they act on.
    public var imageID: String?
    /// Seconds that a synchronous call waits, 480 by default.
    public var timeout: Double

    public init(
        action: EditAction = .generate, prompt: String? = nil, imageURL: String? = nil, mask: String? = nil,
        mode: EditMode? = nil, splitImages: Bool = false, callbackURL: String? = nil, async: Bool = false,
        imageID: String? = nil, timeout: Double = EditLimits.defaultTimeout
    ) {
        self.action = action
        self.prompt = prompt
        self.imageURL = imageURL
        self.mask = mask
        self.mode = mode
        self.splitImages = splitImages
        self.callbackURL = callbackURL
        self.async = async
        self.imageID = imageID
        self.timeout = timeout
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case action, prompt, mask, mode, async, timeout
        case imageURL = "image_url"
        case splitImages = "split_images"
        case callbackURL = "callback_url"
        case imageID = "image_id"
    }
}
