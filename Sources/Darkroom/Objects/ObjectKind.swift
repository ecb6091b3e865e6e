/// How a thing is laid into a picture.
enum ObjectKind: String, Sendable {
    /// Stands on the ground, and casts a shadow on it.
    case ground
    /// Floats or flies; no shadow.
    case air
    /// Lies on the picture like a sticker, as a heart or a logo does.
    case flat
}
