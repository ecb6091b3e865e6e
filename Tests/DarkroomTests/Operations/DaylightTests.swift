import Darkroom
import Pixels
import Testing

/// The light of a time of day must be there in each variation, measured on the result.
@Suite("Light of day and night")
struct DaylightTests {
    private let scene = Landscape()

    @Test("golden hour: everything warmer, the grade alone without haze")
    func goldenHour() throws {
        for result in try scene.results("light", "golden_hour") {
            #expect(Landscape.color(result, .wall).b > scene.color(.wall).b + 8)
            #expect(result.yellowness > scene.measure.yellowness + 10)
        }
        for result in try scene.results("tone", "golden_hour") {
            #expect(result.yellowness > scene.measure.yellowness + 6)
            #expect(abs(result.contrast - scene.measure.contrast) < 4)
        }
    }

    @Test("sunset and sunrise: a warm glow at the horizon, dim land in the evening, pale in the morning")
    func sunset() throws {
        for result in try scene.results("light", "sunset") {
            let (low, high) = (Landscape.color(result, .lowerSky), Landscape.color(result, .upperSky))
            #expect(low.b > 10 && low.b > high.b + 8)
            #expect(Landscape.color(result, .meadow).lightness < scene.color(.meadow).lightness - 3)
            #expect(Landscape.color(result, .wall).a > scene.color(.wall).a + 5)
        }
        let evening = mean(try scene.results("light", "sunset").map(\.lightness))
        for result in try scene.results("light", "sunrise") {
            #expect(Landscape.color(result, .lowerSky).b > scene.color(.lowerSky).b + 20)
            #expect(result.lightness > evening + 3)
            // The sun is up: somewhere low the sky is nearly white or deep gold, and the upper sky is cooler.
            let (low, high) = (Landscape.color(result, .lowerSky), Landscape.color(result, .upperSky))
            #expect(low.b > high.b + 15)
        }
    }

    @Test("night: the sky and the land dark and blue, the lamp still alight")
    func night() throws {
        let dusk = Landscape(isDusk: true)
        for result in try scene.results("light", "night") {
            #expect(result.lightness < 0.5 * scene.measure.lightness)
            #expect(Landscape.color(result, .sky).lightness < 20)
            #expect(Landscape.color(result, .wall).b < 0)
        }
        for result in try dusk.results("light", "night") {
            #expect(Landscape.color(result, .lamp).lightness > 75)
            #expect(Landscape.color(result, .meadow).lightness < 25)
        }
    }

    @Test("night: windows in rows light up in warm white, and not all of them in each variation")
    func litWindows() throws {
        let house = House()
        var lit: [Int] = []
        for picture in try variations(of: house.picture, EditStep("light", "night")) {
            let result = Measure(picture)
            let panes = House.windows.map { result.colors[$0.y * House.width + $0.x] }
            lit.append(panes.count { $0.lightness > 45 && $0.b > 15 })
            #expect(result.colors[House.bare.y * House.width + House.bare.x].lightness < 30)
        }
        #expect(lit.allSatisfy { $0 >= House.windows.count / 4 })
        #expect(lit.contains { $0 < House.windows.count })
    }

    @Test("night: where nothing is built nothing is lit")
    func nothingBuilt() throws {
        for result in try scene.results("light", "night") {
            #expect(Landscape.colors(result, .meadow).allSatisfy { $0.b < 10 })
            #expect(Landscape.colors(result, .crown).allSatisfy { $0.b < 10 })
        }
    }

    @Test("moonlight: dark and silvery blue, with the moon in the sky")
    func moonlight() throws {
        for result in try scene.results("light", "moonlight") {
            #expect(result.lightness < 0.6 * scene.measure.lightness)
            #expect(Landscape.color(result, .wall).b < 0)
            let upper = result.colors.prefix(Landscape.width * 70)
            #expect(upper.map(\.lightness).max()! > 85)
        }
    }

    @Test("blue hour: darker and blue, the sky deep blue and paler at the horizon, lighter than a night")
    func blueHour() throws {
        let night = mean(try scene.results("light", "night").map(\.lightness))
        for result in try scene.results("light", "blue_hour") {
            #expect(result.lightness < 0.8 * scene.measure.lightness)
            #expect(result.lightness > night + 5)
            #expect(Landscape.color(result, .wall).b < 0)
            let (low, high) = (Landscape.color(result, .lowerSky), Landscape.color(result, .upperSky))
            #expect(high.b < -15 && high.lightness < 45)
            #expect(low.lightness > high.lightness + 3)
        }
    }

    @Test(
        "by night nothing is left of the glow of a sun in the picture",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"),
        arguments: ["moonlight", "night", "blue_hour"])
    func glowRemoved(name: String) throws {
        let photograph = try SharedPhotograph.load("landscape_sunset_hires.jpg", longerSide: 640)
        for result in try variations(of: photograph, EditStep("light", name)).map({ Measure($0) }) {
            let aside = result.color(x: 0.3...0.38, y: 0.38...0.47).lightness
            #expect(result.color(x: 0.46...0.54, y: 0.38...0.47).lightness < aside + 5, "where the sun was")
            #expect(result.color(x: 0.62...0.7, y: 0.38...0.47).lightness < aside + 5, "along the horizon")
        }
    }

    @Test(
        "a sunset has one sun, where the picture has its own already",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"),
        arguments: ["light", "sky"])
    func oneSun(family: String) throws {
        let photograph = try SharedPhotograph.load("landscape_sunset_hires.jpg", longerSide: 640)
        for result in try variations(of: photograph, EditStep(family, "sunset")).map({ Measure($0) }) {
            let (width, height) = (result.picture.width, result.picture.height)
            let band = (height * 34 / 100)..<(height * 50 / 100)
            let row = band.flatMap { y in
                (0..<width).map { (x: $0, lightness: result.colors[y * width + $0].lightness) }
            }
            let brightest = row.map(\.lightness).max()!
            let places = row.filter { $0.lightness > brightest - 3 }.map { Double($0.x) / Double(width) }
            let middle = mean(places)
            #expect(abs(middle - 0.5) < 0.03)
            #expect(mean(places.map { ($0 - middle) * ($0 - middle) }).squareRoot() < 0.03)
        }
    }

    @Test(
        "no sun is left of a sunset that becomes another light",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"),
        arguments: ["moonlight", "night"])
    func afterSunset(name: String) throws {
        let photograph = try SharedPhotograph.load("vehicle_plane_sky.png", longerSide: 512)
        let evening = Measure(try variations(of: photograph, EditStep("sky", "sunset"))[2])
        let isSun = evening.colors.map { $0.lightness > 97 }
        #expect(isSun.contains(true))
        for result in try variations(of: evening.picture, EditStep("light", name)).map({ Measure($0) }) {
            let left = mean(zip(result.colors, isSun).filter(\.1).map(\.0.lightness))
            #expect(left < 40)
        }
    }

    @Test("overcast: no colour in the sky, little on the land, soft contrast")
    func overcast() throws {
        for result in try scene.results("light", "overcast") {
            #expect(Landscape.color(result, .sky).chroma < 10)
            #expect(result.chroma < 0.75 * scene.measure.chroma)
        }
    }

    @Test("candle: amber light that falls off towards the corners")
    func candle() throws {
        let room = Scene.plain(160, 120, 150, 140, 130)
        for picture in try variations(of: room, EditStep("light", "candle")) {
            let result = Measure(picture)
            #expect(result.yellowness > Measure(room).yellowness + 8)
            let corners = [0, 159, 119 * 160, 119 * 160 + 159].map { result.colors[$0].lightness }
            #expect(result.colors[60 * 160 + 80].lightness > corners.max()! + 12)
        }
    }

    @Test("dramatic light comes from the side that is asked for", arguments: ["left", "right"])
    func dramatic(side: String) throws {
        let room = Scene.plain(160, 120, 130, 126, 120)
        for picture in try variations(of: room, EditStep("light", "dramatic", words: ["from": side])) {
            let lightness = Measure(picture).colors.map(\.lightness)
            let left = mean((0..<120).map { lightness[$0 * 160 + 30] })
            let right = mean((0..<120).map { lightness[$0 * 160 + 130] })
            #expect(side == "left" ? left > right + 15 : right > left + 15)
        }
    }
}
