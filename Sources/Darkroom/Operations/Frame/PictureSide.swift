/// A side of a picture.
enum PictureSide: String, Sendable, Hashable {
    case left, right, top, bottom
}
