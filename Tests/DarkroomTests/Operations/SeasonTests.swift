import Darkroom
import Pixels
import Testing

/// A season must be there in each variation, measured on the result, and leave walls alone.
@Suite("Seasons")
struct SeasonTests {
    private let scene = Landscape()

    /// How far the wall has turned in hue and chroma.
    private func wallShift(_ result: Measure) -> Double {
        let (wall, before) = (Landscape.color(result, .wall), scene.color(.wall))
        return ((wall.a - before.a) * (wall.a - before.a) + (wall.b - before.b) * (wall.b - before.b)).squareRoot()
    }

    @Test("autumn: crowns orange, grass like straw")
    func autumn() throws {
        for result in try scene.results("season", "autumn") {
            let (crown, meadow) = (Landscape.color(result, .crown), Landscape.color(result, .meadow))
            #expect(crown.a > scene.color(.crown).a + 14 && crown.b > 15)
            #expect(meadow.a > scene.color(.meadow).a + 10)
            #expect(wallShift(result) < 16)
        }
    }

    @Test("autumn: leaves lie on the meadow, redder than straw")
    func fallenLeaves() throws {
        for result in try scene.results("season", "autumn") {
            let meadow = Landscape.color(result, .meadow)
            let leaves = Landscape.colors(result, .meadow).filter { $0.a > meadow.a + 12 && $0.b > 12 }
            #expect(leaves.count > 20)
        }
    }

    @Test("spring: plants light and green with blossom, the wall as it was")
    func spring() throws {
        for result in try scene.results("season", "spring") {
            #expect(Landscape.color(result, .crown).lightness > scene.color(.crown).lightness + 3)
            #expect(Landscape.color(result, .wall).a > scene.color(.wall).a - 6)
            let blossoms = Landscape.colors(result, .crown).filter { $0.a > 0 && $0.lightness > 45 }
            #expect(blossoms.count > 4)
        }
    }

    @Test("summer: plants of a full green, a blue sky, the wall not greener")
    func summer() throws {
        for result in try scene.results("season", "summer") {
            #expect(Landscape.color(result, .meadow).chroma > scene.color(.meadow).chroma + 2)
            #expect(Landscape.color(result, .meadow).a < -10)
            #expect(Landscape.color(result, .wall).a > scene.color(.wall).a - 6)
        }
    }

    @Test("winter: a white meadow, no green left, a pale sky, the wall not whiter")
    func winter() throws {
        for result in try scene.results("season", "winter") {
            #expect(Landscape.color(result, .meadow).lightness > scene.color(.meadow).lightness + 20)
            #expect(Landscape.color(result, .crown).chroma < 14)
            #expect(Landscape.color(result, .sky).chroma < 15)
            #expect(Landscape.color(result, .wall).lightness < scene.color(.wall).lightness + 6)
        }
    }

    @Test(
        "spring and summer: trees turn, also turned ones, and roofs, bare fields and rock do not",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"), arguments: ["spring", "summer"])
    func greenOfPlantsOnly(name: String) throws {
        let village = Measure(try SharedPhotograph.load("awkward/gps_exif.jpg", longerSide: 640))
        for result in try variations(of: village.picture, EditStep("season", name)).map({ Measure($0) }) {
            func greener(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> Double {
                village.color(x: x, y: y).a - result.color(x: x, y: y).a
            }
            #expect(greener(0.2...0.5, 0.15...0.3) > 5, "the pines")
            #expect(greener(0.25...0.37, 0.425...0.47) < 10, "the tiles")
            #expect(greener(0.1...0.4, 0.66...0.7) < 7, "the field")
        }
        let hills = Measure(try SharedPhotograph.load("landscape_autumn_hills.jpg", longerSide: 640))
        for result in try variations(of: hills.picture, EditStep("season", name)).map({ Measure($0) }) {
            #expect(result.color(x: 0.05...0.35, y: 0.4...0.6).a < -4, "the larches")
            #expect(result.color(x: 0.4...0.7, y: 0.2...0.3).a > -4, "the rock")
        }
        let tower = Measure(try SharedPhotograph.load("building_pagoda.jpg", longerSide: 640))
        for result in try variations(of: tower.picture, EditStep("season", name)).map({ Measure($0) }) {
            #expect(result.color(x: 0.31...0.36, y: 0.2...0.235).a > 12, "the top roof")
        }
    }
}
