/// `all`, or the text of a region: `masked`, `sky`, `left half`, `everything except the sky`.
extension Target: Codable, CustomStringConvertible {
    public var description: String { region?.description ?? "all" }

    /// - Parameter text: `all`, or as in ``Region/init(_:)``.
    public init?(_ text: String) {
        if text == "all" {
            self = .all
        } else if let region = Region(text) {
            self = region == .masked ? .masked : .region(region)
        } else {
            return nil
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let target = Target(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no target “\(text)”")
        }
        self = target
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
