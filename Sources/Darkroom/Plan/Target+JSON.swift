/// A word: `all`, `masked`.
extension Target: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        switch try container.decode(String.self) {
        case "all": self = .all
        case "masked": self = .masked
        case let word:
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no target “\(word)”")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .all: try container.encode("all")
        case .masked: try container.encode("masked")
        }
    }
}
