import CVips
import Foundation

extension Picture {
    /// A text on a transparent ground, cut to its ink, drawn by Pango with the fonts of the machine.
    ///
    /// The text is plain: nothing in it is taken for markup, and control characters are left out.
    /// - Throws: `PictureError` of kind `internalFailure`, also when nothing of the text can be seen.
    public static func text(_ text: String, set lettering: Lettering) throws(PictureError) -> Picture {
        let color = lettering.color
        let hex = String(format: "#%02x%02x%02x", color.x, color.y, color.z)
        let markup = "<span foreground=\"\(hex)\">\(escaped(text))</span>"
        let alignment: retouch_vips_alignment =
            switch lettering.alignment {
            case .left: RETOUCH_VIPS_ALIGN_LEFT
            case .center: RETOUCH_VIPS_ALIGN_CENTRE
            case .right: RETOUCH_VIPS_ALIGN_RIGHT
            }
        var opened: OpaquePointer?
        try VipsImage.call { error in
            retouch_vips_text(
                markup, "\(lettering.font) \(lettering.size)", Int32(lettering.width ?? 0), Int32(lettering.spacing),
                alignment, &opened, &error)
        }
        let image = VipsImage(owning: opened!)  // Set whenever the call went well.
        let size = image.size
        return try Picture(width: size.width, height: size.height, channels: 4) { (buffer) throws(PictureError) in
            guard size.bands == 4 else {
                throw PictureError(.internalFailure, "the text could not be drawn", detail: "\(size.bands) bands")
            }
            try image.render(into: buffer)
        }
    }

    /// What Pango shows as the text itself.
    private static func escaped(_ text: String) -> String {
        var markup = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            case "\n", "\t": markup.unicodeScalars.append(scalar)
            default:
                // Format characters stay: they join emoji and turn the direction of writing.
                if scalar.properties.generalCategory != .control { markup.unicodeScalars.append(scalar) }
            }
        }
        return markup
    }
}
