/// Prompts that are made of ways to ask, with a gap, and of what is asked for: every way with everything.
///
/// A file of `Prompts/frames` is a list of groups: lines `~ make it {} please`, and then lines
/// `form, form => steps => needs` in the notation of ``FreshRow``. `{}` is the form, `{bare}` the form without its article.
struct FramedPrompts: Sendable {
    private(set) var rows: [FreshRow] = []

    /// - Parameter file: A file of `Prompts/frames`, without its ending.
    init(_ file: String) {
        var frames: [String] = []
        var isReading = false
        for line in PromptFiles.lines(of: "frames/\(file).prompts") {
            if line.hasPrefix("~ ") {
                if !isReading { frames = [] }
                isReading = true
                frames.append(String(line.dropFirst(2)))
            } else {
                isReading = false
                let cells = line.split(separator: FreshRow.arrow, maxSplits: 1).map(String.init)
                for form in cells[0].split(separator: ", ").map(String.init) {
                    rows += frames.map { FreshRow(Self.filled($0, with: form) + FreshRow.arrow + cells[1]) }
                }
            }
        }
    }

    private static func filled(_ frame: String, with form: String) -> String {
        var bare = form
        for article in ["a ", "an ", "the "] where form.hasPrefix(article) {
            bare = String(form.dropFirst(article.count))
        }
        return frame.replacing("{bare}", with: bare).replacing("{}", with: form)
    }
}
