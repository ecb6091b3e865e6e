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
