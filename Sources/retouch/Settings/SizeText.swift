/// Sizes as people write them.
enum SizeText {
    static let form = "a size like 32MiB, 500KiB or 1048576 (bytes)"
    private static let units = [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("", 1)]

    /// - Returns: bytes, at least 1 and at most 64 GiB; `nil` for anything else.
    static func bytes(_ text: String) -> Int? {
        for (suffix, factor) in units where text.hasSuffix(suffix) {
            guard let count = Int(text.dropLast(suffix.count)), (1...(64 << 30) / factor).contains(count) else {
                return nil
            }
            return count * factor
        }
        return nil
    }
}
