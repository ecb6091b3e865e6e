extension Lexer {
    /// What the name of any file with a picture is read as: `~/Desktop/IMG_001.png` and `photo.jpg` are the same word, which
    /// a lexicon has in this form.
    static let file = "photo.jpg"

    private static let endings: Set = [
        "jpg", "jpeg", "png", "webp", "heic", "heif", "tif", "tiff", "gif", "bmp", "avif", "raw", "dng", "psd",
    ]

    /// The end of a file's name, with its path, that begins at `start`; `nil` where none does.
    static func endOfFile(at start: String.Index, in scalars: String.UnicodeScalarView) -> String.Index? {
        guard isOfPath(scalars[start]) else { return nil }
        if start > scalars.startIndex, isOfPath(scalars[scalars.index(before: start)]) { return nil }
        let end = scalars[start...].firstIndex { !isOfPath($0) } ?? scalars.endIndex
        // A stop after it ends the sentence.
        let name = scalars[start..<end].lastIndex { $0 != "." }.map { scalars[start...$0] } ?? scalars[start..<start]
        guard let point = name.lastIndex(of: "."), point > start else { return nil }
        let ending = String(String.UnicodeScalarView(name[point...].dropFirst())).lowercased()
        return endings.contains(ending) ? name.endIndex : nil
    }

    private static func isOfPath(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.isDigit || "~/\\._-".unicodeScalars.contains(scalar))
    }
}
