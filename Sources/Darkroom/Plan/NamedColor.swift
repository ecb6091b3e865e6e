/// A colour that has a name: those of CSS and everyday ones such as “mustard yellow”.
public struct NamedColor: Sendable, Hashable {
    /// In English, small letters, as in “mustard yellow”.
    public var name: String
    /// sRGB, 8 bits a channel.
    public var red, green, blue: UInt8

    public init(name: String, red: UInt8, green: UInt8, blue: UInt8) {
        self.name = name
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour of a name in any of the languages of the data file, or of `#rrggbb`; `nil` where there is none.
    ///
    /// - Parameter name: In any case.
    public init?(_ name: String) {
        let name = name.lowercased()
        if let color = NamedColor.byName[name] ?? NamedColor(hex: name) { self = color } else { return nil }
    }

    /// `#rrggbb`.
    public var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private init?(hex: String) {
        guard hex.hasPrefix("#"), hex.count == 7, let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
        self.init(
            name: hex, red: UInt8(value >> 16), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
    }

    /// Every colour of the data file, once each.
    public static let all: [NamedColor] = table.map(\.color)

    private static let byName: [String: NamedColor] = table.reduce(into: [:]) { names, row in
        for name in row.names.values.joined() { names[name] = row.color }
    }

    static let table = ColorList.builtIn
}
