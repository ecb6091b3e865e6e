import Darkroom
import Pixels
import Testing

@Suite("Blurs of lens and movement")
struct LensTests {
    /// One white dot on black.
    private let dot = Picture(width: 81, height: 81, channels: 3) { target in
        for index in 0..<(81 * 81 * 3) { target[index] = 0 }
        for y in 39...41 {
            for x in 39...41 { for channel in 0..<3 { target[3 * (y * 81 + x) + channel] = 255 } }
        }
    }

    /// How far light reaches from the middle, across and down.
    private func extent(_ picture: Picture) -> (Int, Int) {
        let lit = (0..<(81 * 81)).filter { picture.bytes[3 * $0 + 1] > 12 }
        let columns = lit.map { $0 % 81 }
        let rows = lit.map { $0 / 81 }
        return (columns.max()! - columns.min()!, rows.max()! - rows.min()!)
    }

    @Test("motion draws a line in its direction")
    func motion() throws {
        for picture in try variations(of: dot, EditStep("blur", "motion", strength: 2, arguments: ["degrees": 0])) {
            let (across, down) = extent(picture)
            #expect(across > down + 2)
        }
        for picture in try variations(of: dot, EditStep("blur", "motion", strength: 2, arguments: ["degrees": 90])) {
            let (across, down) = extent(picture)
            #expect(down > across + 2)
        }
    }

    @Test("a lens makes an even disc of a lamp, which stays bright")
    func lens() throws {
        let picture = try variations(of: dot, EditStep("blur", "lens", strength: 2))[0]
        let (across, down) = extent(picture)
        #expect(across > 3 && abs(across - down) <= 1 + across / 5)
        #expect(picture.bytes[3 * (40 * 81 + 40)] > 120)
    }

    @Test("a zoom keeps the middle sharp and streaks the rest outwards")
    func zoom() throws {
        let source = Scene.photograph(width: 180, height: 120)
        for picture in try variations(of: source, EditStep("blur", "zoom")) {
            let (rim, middle) = (detail(picture, 0..<30), detail(picture, 75..<105))
            #expect(rim < 0.75 * detail(source, 0..<30))
            #expect(middle / detail(source, 75..<105) > rim / detail(source, 0..<30))
        }
    }

    @Test("tilt-shift is sharp in a band and blurred above and below, in stronger colours")
    func tiltShift() throws {
        let checks = Picture(width: 120, height: 160, channels: 3) { target in
            for index in 0..<(120 * 160) {
                let isLight = (index % 120 / 3 + index / 120 / 3) % 2 == 0
                target[3 * index] = isLight ? 200 : 90
                target[3 * index + 1] = isLight ? 160 : 70
                target[3 * index + 2] = isLight ? 120 : 60
            }
        }
        for picture in try variations(of: checks, EditStep("blur", "tilt_shift")) {
            let measure = Measure(picture)
            func contrast(_ rows: Range<Int>) -> Double {
                mean(
                    rows.flatMap { row in
                        (0..<119).map {
                            abs(measure.colors[row * 120 + $0].lightness - measure.colors[row * 120 + $0 + 1].lightness)
                        }
                    })
            }
            #expect(contrast(80..<96) > 1.5 * contrast(0..<12))
            #expect(contrast(80..<96) > 1.5 * contrast(148..<160))
            #expect(measure.chroma > Measure(checks).chroma)
        }
    }

    private func detail(_ picture: Picture, _ columns: Range<Int>) -> Double {
        let measure = Measure(picture)
        return mean(
            (0..<picture.height).flatMap { row in
                columns.map { column in
                    abs(
                        measure.colors[row * picture.width + column].lightness
                            - measure.colors[row * picture.width + column + 1].lightness)
                }
            })
    }
}
