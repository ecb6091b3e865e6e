import Darkroom
import Pixels
import Testing

/// Weather must be there in each variation, measured on the result.
@Suite("Weather")
struct WeatherTests {
    private let scene = Landscape()

    @Test("rain: a grey sky, dim and dull light, and streaks that run down")
    func rain() throws {
        for result in try scene.results("weather", "rain") {
            #expect(result.lightness < scene.measure.lightness - 3)
            #expect(result.chroma < 0.6 * scene.measure.chroma)
            #expect(Landscape.color(result, .sky).chroma < 12)
        }
        for picture in try variations(of: Scene.plain(160, 160, 90, 96, 104), EditStep("weather", "rain")) {
            let result = Measure(picture)
            #expect(result.detail > 0.5)
            #expect(result.detail > 1.8 * Measure(picture.rotated(quarterTurns: 1)).detail)
        }
    }

    @Test("snow lies on the meadow and not on the wall, and flakes are in the air")
    func snow() throws {
        for result in try scene.results("weather", "snow") {
            let meadow = Landscape.color(result, .meadow)
            #expect(meadow.lightness > scene.color(.meadow).lightness + 20)
            #expect(meadow.chroma < 14)
            #expect(abs(Landscape.color(result, .wall).lightness - scene.color(.wall).lightness) < 12)
            let sky = Landscape.colors(result, .sky).map(\.lightness)
            #expect(sky.max()! > mean(sky) + 8)
        }
    }

    @Test("snow lies around who stands in the meadow, not on them")
    func beings() throws {
        let before = Picture(width: 240, height: 160, channels: 3) { target in
            for index in 0..<(240 * 160) {
                let (x, y) = (index % 240, index / 240)
                let noise = (x &* 73_856_093 ^ y &* 19_349_663) & 31
                let isBeing = (x - 120) * (x - 120) + (y - 105) * (y - 105) * 2 / 3 < 32 * 32
                let color =
                    isBeing
                    ? (96 + noise, 84 + noise, 78 + noise) : y < 60 ? (120, 165, 225) : (70 + noise, 96 + noise, 40)
                (target[3 * index], target[3 * index + 1], target[3 * index + 2]) = (
                    UInt8(color.0), UInt8(color.1), UInt8(color.2)
                )
            }
        }
        func lightness(_ result: Measure, _ columns: Range<Int>) -> Double {
            mean((90..<125).flatMap { y in columns.map { result.colors[y * 240 + $0].lightness } })
        }
        let source = Measure(before)
        for picture in try variations(of: before, EditStep("weather", "snow")) {
            let result = Measure(picture)
            let meadow = lightness(result, 10..<60) - lightness(source, 10..<60)
            let being = lightness(result, 105..<135) - lightness(source, 105..<135)
            #expect(meadow > being + 12)
        }
    }

    @Test("fog takes contrast, the farther the more, and keeps what is near")
    func fog() throws {
        let stripes = Picture(width: 200, height: 160, channels: 3) { target in
            for index in 0..<(200 * 160) {
                let (x, y) = (index % 200, index / 200)
                let level: UInt8 = y < 60 ? 0 : x / 10 % 2 == 0 ? 90 : 130
                (target[3 * index], target[3 * index + 1], target[3 * index + 2]) =
                    y < 60 ? (110, 160, 225) : (level, level, level - 20)
            }
        }
        func contrast(_ result: Measure, _ row: Int) -> Double {
            let row = result.colors[(row * 200)..<(row * 200 + 200)].map(\.lightness)
            let middle = mean(row)
            return mean(row.map { abs($0 - middle) })
        }
        let before = contrast(Measure(stripes), 68)
        for picture in try variations(of: stripes, EditStep("weather", "fog")) {
            let result = Measure(picture)
            #expect(contrast(result, 155) > 1.3 * contrast(result, 68))
            #expect(contrast(result, 68) < 0.5 * before)
        }
        for result in try scene.results("weather", "fog") { #expect(result.chroma < 0.6 * scene.measure.chroma) }
    }

    @Test("snow lies on ledges of a wall: light strips above dark ones")
    func ledges() throws {
        let house = Picture(width: 240, height: 160, channels: 3) { target in
            for index in 0..<(240 * 160) {
                let (x, y) = (index % 240, index / 240)
                let inWall = (40..<200).contains(x) && y >= 40
                let color: (UInt8, UInt8, UInt8) =
                    !inWall ? (120, 165, 225) : (88..<96).contains(y) ? (60, 50, 44) : (124, 122, 116)
                (target[3 * index], target[3 * index + 1], target[3 * index + 2]) = color
            }
        }
        for picture in try variations(of: house, EditStep("weather", "snow")) {
            let result = Measure(picture)
            func lightness(_ rows: Range<Int>) -> Double {
                mean(rows.flatMap { y in (60..<180).map { result.colors[y * 240 + $0].lightness } })
            }
            #expect(lightness(86..<88) > lightness(60..<75) + 12)
        }
    }

    @Test("fog leaves the subject of a picture without a horizon clear")
    func fogBehind() throws {
        let disc = Picture(width: 240, height: 160, channels: 3) { target in
            for index in 0..<(240 * 160) {
                let (x, y) = (index % 240 - 120, index / 240 - 80)
                let isDark = index % 240 / 6 % 2 == 0
                let color: (UInt8, UInt8, UInt8) =
                    x * x + y * y < 45 * 45 ? (isDark ? (150, 40, 30) : (210, 80, 70)) : (44, 52, 48)
                (target[3 * index], target[3 * index + 1], target[3 * index + 2]) = color
            }
        }
        let before = Measure(disc)
        for picture in try variations(of: disc, EditStep("weather", "fog")) {
            let result = Measure(picture)
            let ground = 20 * 240 + 20
            let subject = (60..<100).flatMap { y in (100..<140).map { y * 240 + $0 } }
            let (chroma, kept) = (
                mean(subject.map { before.colors[$0].chroma }), mean(subject.map { result.colors[$0].chroma })
            )
            #expect(kept > 0.24 * chroma)
            #expect(result.colors[ground].lightness > before.colors[ground].lightness + 15)
        }
    }

    @Test("a storm is darker than rain, its sky heavy and uneven")
    func storm() throws {
        let rain = mean(try scene.results("weather", "rain").map(\.lightness))
        for result in try scene.results("weather", "storm") {
            #expect(result.lightness < rain)
            #expect(Landscape.color(result, .sky).lightness < scene.color(.sky).lightness - 10)
            #expect(Landscape.color(result, .sky).chroma < 15)
        }
    }

    @Test("pictures without a sky have their weather too", arguments: ["rain", "snow", "fog", "storm"])
    func indoors(name: String) throws {
        let room = Scene.plain(160, 120, 150, 120, 90)
        let source = Measure(room)
        for picture in try variations(of: room, EditStep("weather", name)) {
            #expect(Measure(picture).difference(source) > 6)
        }
    }
}
