import Darkroom
import Pixels
import Testing

/// Lights that are no time of day must be there in each variation, measured on the result.
@Suite("Lights and lenses")
struct EffectLightTests {
    private let grey = Scene.plain(240, 160, 110, 110, 110)

    /// A red disc before a plain dark ground.
    private let disc = Picture(width: 240, height: 160, channels: 3) { target in
        for index in 0..<(240 * 160) {
            let (x, y) = (index % 240 - 120, index / 240 - 80)
            let color: (UInt8, UInt8, UInt8) = x * x + y * y < 45 * 45 ? (190, 60, 50) : (40, 48, 52)
            (target[3 * index], target[3 * index + 1], target[3 * index + 2]) = color
        }
    }

    private func results(_ name: String) throws -> [Measure] {
        try variations(of: grey, EditStep("light", name)).map { Measure($0) }
    }

    @Test("neon night: dark, magenta from one side and cyan from the other")
    func neonNight() throws {
        for result in try results("neon_night") {
            let columns = [12, 228].map { x in mean((0..<160).map { result.colors[$0 * 240 + x].a }) }
            #expect(abs(columns[0] - columns[1]) > 15)
            #expect(result.lightness < Measure(grey).lightness)
        }
    }

    @Test("under water: red is gone, blue and green stay, brighter above than below")
    func underwater() throws {
        for picture in try variations(of: grey, EditStep("light", "underwater")) {
            func sum(_ channel: Int) -> Int {
                stride(from: channel, to: picture.bytes.count, by: 3).reduce(0) { $0 + Int(picture.bytes[$1]) }
            }
            #expect(sum(0) < sum(2) * 6 / 10)
            #expect(sum(0) < sum(1))
        }
    }

    @Test("rays: streaks of light that grow weaker downwards")
    func rays() throws {
        for result in try results("rays") {
            let (upper, lower) = (result.colors.prefix(240 * 40), result.colors.suffix(240 * 40))
            #expect(mean(upper.map(\.lightness)) > mean(lower.map(\.lightness)))
            let row = (0..<240).map { result.colors[60 * 240 + $0].lightness }
            #expect(row.max()! - row.min()! > 8)
        }
    }

    @Test("rays: the shafts lie behind the subject")
    func raysBehind() throws {
        for picture in try variations(of: disc, EditStep("light", "rays")) {
            let result = Measure(picture)
            func rise(_ columns: Range<Int>) -> Double {
                let lights = (55..<105).flatMap { y in columns.map { result.colors[y * 240 + $0].lightness } }
                return lights.max()! - lights.min()!
            }
            #expect(rise(100..<140) < 0.7 * max(rise(15..<55), rise(185..<225)))
        }
    }

    @Test("flare: a glaring source above the middle, and a veil about it")
    func flare() throws {
        for result in try results("flare") {
            #expect(result.colors.prefix(240 * 80).map(\.lightness).max()! > 97)
            #expect(result.lightness > Measure(grey).lightness + 1)
        }
    }

    @Test(
        "flare: it comes from the sun that the picture shows",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func flareOfSun() throws {
        let photograph = try SharedPhotograph.load("landscape_sunset_hires.jpg", longerSide: 640)
        /// The lightness a quarter of the height above the sun, which stands in the middle, and as far up at the sides.
        func lights(_ picture: Picture) -> (sun: Double, sides: Double) {
            let colors = Measure(picture).colors
            func mean(_ columns: Range<Int>) -> Double {
                let rows = picture.height / 10..<picture.height / 4
                let part = rows.flatMap { y in columns.map { colors[y * picture.width + $0].lightness } }
                return part.reduce(0, +) / Double(part.count)
            }
            let width = picture.width
            return (
                mean(width * 9 / 20..<width * 11 / 20),
                max(mean(width / 20..<width / 4), mean(width * 3 / 4..<width * 19 / 20))
            )
        }
        let before = lights(photograph)
        for picture in try variations(of: photograph, EditStep("light", "flare")) {
            let after = lights(picture)
            #expect(after.sun - before.sun > after.sides - before.sides + 2)
        }
    }

    @Test("bokeh: the lights lie behind the subject")
    func bokehBehind() throws {
        for picture in try variations(of: disc, EditStep("light", "bokeh")) {
            let result = Measure(picture)
            let subject = (60..<100).flatMap { y in (100..<140).map { result.colors[y * 240 + $0].lightness } }
            #expect(subject.max()! - subject.min()! < 6)
            let ground = (0..<160).flatMap { y in (0..<60).map { result.colors[y * 240 + $0].lightness } }
            #expect(ground.max()! > mean(ground) + 8)
        }
    }

    @Test("bokeh: bright discs in the dark")
    func bokeh() throws {
        let before = Measure(grey).lightness
        for result in try results("bokeh") {
            let bright = result.colors.filter { $0.lightness > before + 8 }.count
            #expect(bright > 240 * 160 / 40)
            #expect(bright < 240 * 160 * 8 / 10)
        }
    }
}
