import Darkroom
import Pixels
import Testing

/// A sky must be there in each variation, measured on the result, and light what is below it.
@Suite("Skies")
struct SkyTests {
    private static let names = ["clear", "clouds", "sunset", "stars", "milky_way", "aurora", "storm"]
    private let scene = Landscape()

    private func deviation(_ colors: [CIELab]) -> Double {
        let middle = mean(colors.map(\.lightness))
        return mean(colors.map { ($0.lightness - middle) * ($0.lightness - middle) }).squareRoot()
    }

    @Test("clear is blue and even, clouds are white and uneven")
    func day() throws {
        for result in try scene.results("sky", "clear") {
            #expect(Landscape.color(result, .sky).b < -15)
            #expect(deviation(Landscape.colors(result, .sky)) < 6)
        }
        let all = try scene.results("sky", "clouds").map { Landscape.colors($0, .sky) }
        #expect(mean(all.map(deviation)) > 4)
        #expect(all.joined().contains { $0.lightness > 75 && $0.chroma < 12 })
    }

    @Test("sunset glows at the horizon")
    func sunset() throws {
        for result in try scene.results("sky", "sunset") { #expect(Landscape.color(result, .lowerSky).b > 10) }
    }

    @Test("by night the sky is dark with bright points, and the land is dark too", arguments: ["stars", "milky_way"])
    func night(name: String) throws {
        for result in try scene.results("sky", name) {
            let sky = Landscape.colors(result, .sky).map(\.lightness)
            #expect(mean(sky) < (name == "stars" ? 25 : 48))
            #expect(sky.max()! > mean(sky) + 20)
            #expect(Landscape.color(result, .wall).lightness < 45)
        }
    }

    @Test("the Milky Way is a band that is brighter than the rest of the sky")
    func milkyWay() throws {
        let plain = mean(try scene.results("sky", "stars").map { Landscape.color($0, .sky).lightness })
        let galaxy = mean(try scene.results("sky", "milky_way").map { deviation(Landscape.colors($0, .sky)) })
        #expect(galaxy > 3 && plain < 32)
    }

    @Test("aurora has green curtains in a dark sky")
    func aurora() throws {
        for result in try scene.results("sky", "aurora") {
            let upper = result.colors.prefix(Landscape.width * 60)
            #expect(upper.contains { $0.a < -18 && $0.lightness > 30 })
            #expect(Landscape.color(result, .wall).lightness < 50)
        }
    }

    @Test("storm is dark and grey")
    func storm() throws {
        for result in try scene.results("sky", "storm") {
            #expect(Landscape.color(result, .sky).lightness < scene.color(.sky).lightness - 15)
            #expect(Landscape.color(result, .sky).chroma < 14)
        }
    }

    @Test("four different ones, which leave no rim of the old sky around things", arguments: names)
    func matte(name: String) throws {
        let results = try scene.results("sky", name)
        for first in 0..<4 {
            for second in 0..<first { #expect(results[first].difference(results[second]) >= 2) }
        }
        // Along the wall's edge no pixel is bluer than both sides of it.
        for result in results {
            let row = 50 * Landscape.width
            let (sky, wall) = (result.colors[row + 130], result.colors[row + 150])
            for x in 135...145 { #expect(result.colors[row + x].b > min(sky.b, wall.b) - 14) }
        }
    }

    @Test("rock and snow of the old sky's colour are no haze: the new sky does not shine through them")
    func solid() throws {
        /// How much lightness varies on a mountain's side, of its mean.
        func variation(_ picture: Picture) -> Double {
            let all = Measure(picture)
            let (width, height) = (picture.width, picture.height)
            let rows = height * 36 / 100..<height / 2
            let part = rows.flatMap { y in (width * 4 / 100..<width / 3).map { all.colors[y * width + $0].lightness } }
            let middle = mean(part)
            return mean(part.map { ($0 - middle) * ($0 - middle) }).squareRoot() / middle
        }
        let picture = try RenderedSample.load("landscape.jpg", longerSide: 800)
        let before = variation(picture)
        for name in ["clear", "sunset"] {
            for result in try variations(of: picture, EditStep("sky", name)) {
                #expect(variation(result) < 1.25 * before, "\(name)")
            }
        }
    }

    @Test("also where the sky alone is the target, the scene below is lit by it")
    func target() throws {
        let step = EditStep("sky", "stars", target: .region(.sky))
        for picture in try variations(of: scene.picture, step) {
            #expect(Landscape.color(Measure(picture), .wall).lightness < 45)
        }
    }

    @Test("a picture without a sky is refused by name", arguments: names)
    func refused(name: String) {
        #expect(throws: DarkroomError.regionNotFound(.sky)) {
            try variations(of: Scene.plain(64, 48, 120, 60, 40), EditStep("sky", name))
        }
    }
}
