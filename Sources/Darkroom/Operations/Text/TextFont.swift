/// A kind of letters; each names the families that are tried in turn, the last one generic, so that every machine has one.
enum TextFont: String, Sendable, CaseIterable {
    case sans, serif, bold, script, handwritten, mono

    /// A Pango font description without a size.
    var description: String {
        switch self {
        case .sans: "DejaVu Sans, sans-serif Bold"
        case .serif: "DejaVu Serif, serif Bold"
        case .bold: "Impact, Anton, DejaVu Sans Condensed, DejaVu Sans, sans-serif Heavy"
        case .script: "Dancing Script, Snell Roundhand, Apple Chancery, Z003, cursive, DejaVu Serif Bold"
        case .handwritten: "Kristi, Bradley Hand, Noteworthy, Dancing Script, Comic Neue, cursive, DejaVu Sans"
        case .mono: "DejaVu Sans Mono, monospace Bold"
        }
    }
}
