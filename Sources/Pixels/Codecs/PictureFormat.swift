import CVips

/// A file format that pictures are accepted in.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, webp, gif, tiff, heic, avif, jxl

    /// The format's name as people write it, such as `"WebP"`.
    public var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .webp: "WebP"
        case .gif: "GIF"
        case .tiff: "TIFF"
        case .heic: "HEIC"
        case .avif: "AVIF"
        case .jxl: "JXL"
        }
    }

    /// The media type, such as `"image/webp"`.
    public var mediaType: String { "image/\(rawValue)" }

    /// Whether the libvips that is linked reads this format.
    public var isDecodable: Bool { retouch_vips_can_load(loader) }

    /// Every accepted format in one phrase: `"JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF or JXL"`.
    public static let acceptedNames: String = {
        let names = allCases.filter(\.isDecodable).map(\.name)
        return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }()

    var loader: retouch_vips_format {
        switch self {
        case .jpeg: RETOUCH_VIPS_JPEG
        case .png: RETOUCH_VIPS_PNG
        case .webp: RETOUCH_VIPS_WEBP
        case .gif: RETOUCH_VIPS_GIF
        case .tiff: RETOUCH_VIPS_TIFF
        case .heic, .avif: RETOUCH_VIPS_HEIF
        case .jxl: RETOUCH_VIPS_JXL
        }
    }
}
