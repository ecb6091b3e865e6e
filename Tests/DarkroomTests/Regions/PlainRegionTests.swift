import Darkroom
import Pixels
import Testing

@Suite("Regions that need no looking")
struct PlainRegionTests {
    private func mask(_ text: String, _ picture: Picture, _ selection: Mask? = nil) throws -> Mask {
        try RegionFinder(picture: picture, mask: selection).mask(of: #require(Region(text)))
    }

    private func value(_ mask: Mask, _ x: Double, _ y: Double) -> UInt8 {
        mask.bytes[Int(y * Double(mask.height)) * mask.width + Int(x * Double(mask.width))]
    }

    @Test(
        "a place selects itself and not the opposite",
        arguments: [
            ("left half", 0.1, 0.5, 0.9, 0.5), ("bottom half", 0.5, 0.9, 0.5, 0.1),
            ("top left corner", 0.02, 0.02, 0.9, 0.9),
            ("corners", 0.98, 0.02, 0.5, 0.5), ("edges", 0.5, 0.001, 0.5, 0.5), ("center", 0.5, 0.5, 0.02, 0.02),
            ("right third", 0.9, 0.4, 0.5, 0.4), ("everything except the top third", 0.5, 0.9, 0.5, 0.1),
            ("left half within top half", 0.1, 0.1, 0.1, 0.9), ("left half or top half", 0.9, 0.1, 0.9, 0.9),
        ])
    func place(text: String, x: Double, y: Double, otherX: Double, otherY: Double) throws {
        let mask = try mask(text, Scene.plain(120, 80, 90, 90, 90))
        #expect(value(mask, x, y) == 255)
        #expect(value(mask, otherX, otherY) == 0)
    }

    @Test(
        "edges of places are soft: no step of more than a tenth",
        arguments: ["left half", "corners", "center", "edges"])
    func soft(text: String) throws {
        let mask = try mask(text, Scene.plain(200, 160, 90, 90, 90))
        for y in 0..<160 {
            for x in 1..<200 {
                #expect(abs(Int(mask.bytes[y * 200 + x]) - Int(mask.bytes[y * 200 + x - 1])) <= 26)
            }
        }
    }

    @Test("shadows, midtones and highlights add up to everything")
    func lightness() throws {
        let ramp = Scene.ramp()
        let masks = try ["shadows", "midtones", "highlights"].map { try mask($0, ramp) }
        #expect(masks[0].bytes.first == 255 && masks[0].bytes[511] == 0)
        #expect(masks[2].bytes.first == 0 && masks[2].bytes[511] == 255)
        #expect(masks[1].bytes[256] > 240)
        for index in ramp.bytes.indices where index % 3 == 0 {
            let sum = masks.reduce(0) { $0 + Int($1.bytes[index / 3]) }
            #expect((254...256).contains(sum))
        }
    }

    @Test("tiny pictures have every place", arguments: Place.allCases)
    func tiny(place: Place) throws {
        for (width, height) in [(1, 1), (1, 3), (7, 2)] {
            let picture = Scene.plain(width, height, 10, 20, 30)
            let mask = try RegionFinder(picture: picture).mask(of: .place(place))
            #expect((mask.width, mask.height) == (width, height))
        }
    }

    @Test("a step changes its region and nothing outside, in all four variations")
    func step() throws {
        let picture = Scene.photograph(width: 90, height: 60)
        for step in [
            EditStep("tone", "brightness", target: .region(.place(.left))),
            EditStep("style", "oil", target: .region(.place(.left))),
            EditStep("blur", target: .region(.place(.left))),
        ] {
            let mask = try RegionFinder(picture: picture).mask(of: .place(.left))
            for result in try variations(of: picture, step) {
                #expect(result.changedOutside(original: picture, mask: mask) == 0)
                #expect(result != picture)
            }
        }
    }

    @Test("steps on two regions are each done where they belong")
    func twoRegions() throws {
        let picture = Scene.plain(100, 40, 120, 120, 120)
        let results = try variations(
            of: picture, EditStep("tone", "brightness", target: .region(.place(.left))),
            EditStep("tone", "brightness", target: .region(.place(.right)), strength: -1))
        for result in results {
            #expect(result.bytes[3 * (20 * 100 + 5) + 1] > 130)
            #expect(result.bytes[3 * (20 * 100 + 95) + 1] < 110)
        }
    }

    @Test("the selection is a region, and without one there is none")
    func masked() throws {
        let picture = Scene.plain(4, 1, 90, 90, 90)
        let selection = Mask(width: 4, height: 1, bytes: [0, 80, 200, 255])
        #expect(try mask("masked", picture, selection) == selection)
        #expect(try mask("everything except the masked", picture, selection).bytes == [255, 175, 55, 0])
        #expect(throws: DarkroomError.regionNotFound(.masked)) { try mask("masked", picture) }
        let plan = EditPlan(steps: [EditStep("blur", target: .region(.not(.masked)))])
        #expect(throws: DarkroomError.self) { try Darkroom().check(plan, hasMask: false) }
    }
}
