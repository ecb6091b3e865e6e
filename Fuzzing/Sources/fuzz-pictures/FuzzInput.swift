internal import Darkroom
internal import Pixels

/// Reads choices from a fuzzer's bytes; when they run out, all choices are the first.
struct FuzzInput {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> UInt8 {
        guard place < bytes.count else { return 0 }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number(below limit: Int) -> Int {
        (Int(next()) << 8 | Int(next())) % limit
    }

    /// From 1×1 to 4096×16 and 16×4096: at most 65,536 pixels, noise, stripes or one colour.
    mutating func picture() -> Picture {
        let width = 1 + number(below: 4_096)
        let height = 1 + number(below: max(1, min(4_096, 65_536 / width)))
        let channels = next() & 1 == 0 ? 3 : 4
        let kind = next()
        let colors = (0..<8).map { _ in next() }
        var state = UInt32(colors[0]) << 8 | UInt32(colors[1]) | 1
        return Picture(width: width, height: height, channels: channels) { target in
            for index in target.indices {
                state = state &* 1_664_525 &+ 1_013_904_223
                let (column, channel) = (index / channels % width, index % channels)
                target[index] =
                    switch kind % 4 {
                    case 0: colors[channel]
                    case 1: UInt8(state >> 24)
                    case 2: colors[(column / 5 + channel) % 8]
                    default: UInt8((index / channels / width * 255 / height + Int(colors[channel])) & 255)
                    }
            }
        }
    }

    mutating func mask(of picture: Picture) -> Mask {
        let (kind, edge) = (next(), Int(next()))
        let bytes = (0..<picture.width * picture.height).map { index -> UInt8 in
            let column = index % picture.width
            return switch kind % 4 {
            case 0: 255
            case 1: 0
            case 2: column * 256 / picture.width < edge ? 255 : 0
            default: UInt8(column * 255 / picture.width)
            }
        }
        return Mask(width: picture.width, height: picture.height, bytes: bytes)
    }

    mutating func target() -> Target {
        let texts = [
            "all", "masked", "sky", "subject", "background", "shadows", "highlights", "left half", "top right corner",
            "red car", "everything except the sky",
        ]
        return Target(texts[number(below: texts.count)]) ?? .all
    }

    mutating func arguments(of operation: OperationIdentifier) -> [String: Double] {
        let names = ["degrees", "aspect", "zoom", "factor", "width", "scale"]
        guard next() & 1 == 1 || ["rotate", "crop"].contains(operation.family) else { return [:] }
        let name = operation.family == "rotate" ? "degrees" : names[number(below: names.count)]
        return [name: Double(number(below: 1_000)) / 64]
    }

    mutating func words(of operation: OperationIdentifier) -> [String: String] {
        let colors = ["red", "navy", "white", "#102030", "nonsense"]
        let color = colors[number(below: colors.count)]
        switch operation.family {
        case "text": return ["text": String(repeating: "A", count: 1 + number(below: 60))]
        case "match_palette": return ["palette": "red,\(color)"]
        case "outpaint": return ["direction": ["left", "right", "up", "down"][number(below: 4)]]
        default: return next() & 1 == 0 ? [:] : ["color": color]
        }
    }
}
