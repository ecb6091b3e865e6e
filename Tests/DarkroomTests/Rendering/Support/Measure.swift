import Pixels

/// What can be measured on a picture.
struct Measure {
    let picture: Picture
    /// Every pixel that is not fully transparent.
    let colors: [CIELab]

    init(_ picture: Picture) {
        self.picture = picture
        colors = stride(from: 0, to: picture.bytes.count, by: picture.channels).compactMap { offset in
            if picture.hasAlpha && picture.bytes[offset + 3] == 0 { return nil }
            return CIELab(
                red: picture.bytes[offset], green: picture.bytes[offset + 1], blue: picture.bytes[offset + 2])
        }
    }

    var lightness: Double { mean(colors.map(\.lightness)) }
    var chroma: Double { mean(colors.map(\.chroma)) }
    var yellowness: Double { mean(colors.map(\.b)) }

    /// The standard deviation of lightness.
    var contrast: Double {
        let middle = lightness
        return mean(colors.map { ($0.lightness - middle) * ($0.lightness - middle) }).squareRoot()
    }

    /// Mean absolute difference of lightness between neighbours in a row.
    var detail: Double {
        let width = picture.width
        return mean(
            (0..<(colors.count - 1)).filter { ($0 + 1) % width != 0 }.map {
                abs(colors[$0].lightness - colors[$0 + 1].lightness)
            })
    }

    /// Mean CIEDE2000 to a picture of the same size.
    func difference(_ other: Measure) -> Double {
        mean(zip(colors, other.colors).map { $0.difference($1) })
    }

    /// Mean lightness of the pixels where `source` is within the given lightness.
    func lightness(where source: Measure, within range: ClosedRange<Double>) -> Double {
        mean(zip(colors, source.colors).filter { range.contains($1.lightness) }.map(\.0.lightness))
    }

    /// How many different colours there are.
    var palette: Int { Set(colors.map { "\($0.lightness) \($0.a) \($0.b)" }).count }
}

func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
}
