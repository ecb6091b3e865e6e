import Pixels

extension RegionFinder {
    /// A connected thing of a colour, the one nearest to `near` where there are several; `nil` where nothing has it.
    func colored(_ color: NamedColor, near: Place?, check: Check) throws -> Mask? {
        let view = try SmallView(picture, longerSide: 256, check: check)
        let kin = ColorKinship(color)
        let likeness = view.colors.map(kin.likeness)
        let sure = Mask(width: view.width, height: view.height, bytes: likeness.map { $0 > 0.5 ? 255 : 0 })
        // Lettering and highlights do not cut a thing in two.
        let joined = try sure.dilated(radius: 2).eroded(radius: 2)
        let parts = Components(width: view.width, height: view.height) { joined.bytes[$0] > 0 }
        let place = try near.map {
            try mask(of: .place($0), check: check).resized(width: view.width, height: view.height)
        }
        var best: (part: [Int32], score: Float)?
        for part in parts.parts where part.count * 400 >= view.count {
            let score = part.reduce(Float(0)) { sum, index in
                sum + likeness[Int(index)] * (0.02 + Float(place?.bytes[Int(index)] ?? 255) / 255)
            }
            if score > best?.score ?? 0 { best = (part, score) }
        }
        guard let best else { return nil }
        var bytes = [UInt8](repeating: 0, count: view.count)
        for index in best.part { bytes[Int(index)] = 255 }
        return try refined(Mask(width: view.width, height: view.height, bytes: bytes), check: check)
    }
}
