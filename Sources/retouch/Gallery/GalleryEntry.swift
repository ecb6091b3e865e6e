/// One thing that the engine can do, as the gallery shows it.
struct GalleryEntry: Sendable {
    /// What the photograph should show, the best first.
    enum Scene: String, Sendable {
        case landscape, building, street, night, vehicle, person, portrait, animal, flower, food, product, sign
        /// A picture that comes with a mask.
        case masked
    }

    /// The operation that it shows, as plans name it.
    var operation: String
    var prompt: String
    var scenes: [Scene]
    /// Words for the caption instead of the prompt's.
    var caption: String?

    init(_ operation: String, _ prompt: String, _ scenes: Scene..., caption: String? = nil) {
        self.operation = operation
        self.prompt = prompt
        self.scenes = scenes
        self.caption = caption
    }
}

/// Entries that stand under one heading.
struct GallerySection: Sendable {
    var title: String
    var entries: [GalleryEntry]
}
