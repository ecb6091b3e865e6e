import Pixels

extension RegionFinder {
    /// What a picture shows that is cut out already, one of whose frame's edge most can be seen through; else `nil`.
    var cutOut: Mask? {
        guard picture.hasAlpha else { return nil }
        let (width, height) = (picture.width, picture.height)
        let alpha = (0..<(width * height)).map { picture.bytes[4 * $0 + 3] }
        let ends: [Int] = (0..<width).flatMap { [$0, (height - 1) * width + $0] }
        let sides: [Int] = (0..<height).flatMap { [$0 * width, ($0 + 1) * width - 1] }
        let rim = ends + sides
        let clear = rim.lazy.filter { alpha[$0] < 128 }.count
        guard clear * 2 > rim.count, alpha.contains(where: { $0 > 127 }) else { return nil }
        return Mask(width: width, height: height, bytes: alpha)
    }
}
