import Darkroom
import Foundation
import Pixels
import Testing

@Suite("Regions that are found")
struct FoundRegionTests {
    @Test(
        "agree with skies traced by hand: IoU 0.95 on average, none below 0.84",
        .enabled(if: TracedRegion.isPresent, "the hand-traced masks are absent"))
    func sky() throws {
        let scores = try TracedRegion.all("sky").map { try $0.score(.sky) }
        #expect(mean(scores) >= 0.95)
        #expect(scores.allSatisfy { $0 >= 0.84 })
    }

    @Test(
        "agree with subjects traced by hand: IoU 0.87 on average, none below 0.62",
        .enabled(if: TracedRegion.isPresent, "the hand-traced masks are absent"))
    func subject() throws {
        let scores = try TracedRegion.all("subject").map { try $0.score(.subject) }
        #expect(mean(scores) >= 0.87)
        #expect(scores.allSatisfy { $0 >= 0.62 })
    }

    @Test(
        "there is no sky in a close-up, on a table, or behind a portrait",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"),
        arguments: [
            "food_coffee.png", "animal_parrots.png", "flower_dahlia.jpg", "product_fig_bowl.jpg", "food_fruits.jpg",
            "product_candies_white.png", "person_woman_garden.png", "animal_cat.png", "portrait_officer.jpg",
            "portrait_astronaut.png",
        ])
    func noSky(name: String) throws {
        let picture = try SharedPhotograph.load(name, longerSide: 512)
        #expect(throws: DarkroomError.regionNotFound(.sky)) { try RegionFinder(picture: picture).mask(of: .sky) }
    }

    @Test(
        "the sky of an evening is found from its upper edge to the horizon, whatever its colours",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func evening() throws {
        let photograph = try SharedPhotograph.load("vehicle_plane_sky.png", longerSide: 512)
        for picture in try variations(of: photograph, EditStep("sky", "sunset")) {
            let sky = try RegionFinder(picture: picture).mask(of: .sky)
            for (x, y) in [(256, 20), (30, 100), (400, 100)] {
                #expect(sky.bytes[y * sky.width + x] > 200, "\(x) \(y)")
            }
            #expect(sky.bytes[310 * sky.width + 256] < 50, "the meadow")
        }
    }

    @Test("a sky above land is the sky, and the land is not")
    func painted() throws {
        let picture = TracedRegion.scene { _, y in
            y < 0.5 ? (90 + Int(120 * y), 140 + Int(100 * y), 220) : (70, 110 - Int(40 * y), 40)
        }
        let sky = try RegionFinder(picture: picture).mask(of: .sky)
        #expect(sky.bytes[10 * 160 + 80] > 250 && sky.bytes[100 * 160 + 80] < 5)
        #expect(throws: DarkroomError.self) {
            try RegionFinder(picture: TracedRegion.scene { _, _ in (70, 110, 40) }).mask(of: .sky)
        }
    }

    @Test(
        "heaped clouds belong to the sky, the snow and the rock that they touch do not",
        arguments: [640, 800, 1100, 1536])
    func clouds(longerSide: Int) throws {
        let picture = try RenderedSample.load("landscape.jpg", longerSide: longerSide)
        let sky = try RegionFinder(picture: picture).mask(of: .sky)
        func share(_ x: Double, _ y: Double) -> UInt8 {
            sky.bytes[Int(y * Double(sky.height)) * sky.width + Int(x * Double(sky.width))]
        }
        // Blue air, white clouds and their grey undersides; the last lies on the ridge.
        for (x, y) in [(0.5, 0.05), (0.15, 0.2), (0.3, 0.2), (0.85, 0.2), (0.9, 0.07), (0.95, 0.2)] {
            #expect(share(x, y) > 200, "\(x) \(y)")
        }
        // Both snowy summits, the ridges' rock, the foot of the mountains, the lake that mirrors the sky.
        for (x, y) in [(0.18, 0.27), (0.97, 0.24), (0.84, 0.32), (0.1, 0.4), (0.4, 0.44), (0.5, 0.7)] {
            #expect(share(x, y) < 60, "\(x) \(y)")
        }
    }

    @Test("a ball on a plain ground is the subject, the rest the background")
    func ball() throws {
        let picture = TracedRegion.scene { x, y in
            (x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5) < 0.05 ? (200, 60, 40) : (120, 125, 130)
        }
        let finder = RegionFinder(picture: picture)
        let subject = try finder.mask(of: .subject)
        #expect(subject.bytes[60 * 160 + 80] > 250 && subject.bytes[5 * 160 + 5] < 5)
        #expect(try finder.mask(of: .background) == subject.inverted())
    }

    @Test("of several things on a plain ground all are the subject, also what the frame cuts off")
    func plainGround() throws {
        let picture = TracedRegion.scene { x, y in
            func isNear(_ left: Double, _ top: Double) -> Bool {
                hypot(x - left, (y - top) * 0.75) < 0.08
            }
            if isNear(0.25, 0.3) { return (200, 40, 30) }
            if isNear(0.6, 0.7) { return (30, 60, 190) }
            return isNear(0.8, 0.25) || isNear(0.04, 0.75) ? (40, 170, 60) : (250, 250, 248)
        }
        let subject = try RegionFinder(picture: picture).mask(of: .subject)
        for (x, y) in [(40, 36), (96, 84), (128, 30), (5, 90)] { #expect(subject.bytes[y * 160 + x] > 250) }
        for (x, y) in [(80, 60), (150, 110), (4, 4)] { #expect(subject.bytes[y * 160 + x] < 5) }
    }

    @Test(
        "a face that fills the frame is taken whole",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func fillingFace() throws {
        let picture = try SharedPhotograph.load("animal_cat.png", longerSide: 512)
        let subject = try RegionFinder(picture: picture).mask(of: .subject)
        let area = subject.bytes.reduce(0) { $0 + Double($1) / 255 } / Double(subject.bytes.count)
        #expect((0.6...0.85).contains(area))
        // Between the ears.
        #expect(subject.bytes[subject.height / 10 * subject.width + subject.width / 2] > 250)
    }

    @Test("a thing of a colour is found where it is named")
    func colored() throws {
        let picture = TracedRegion.scene { x, y in
            let isInside = abs(y - 0.5) < 0.2
            return isInside && abs(x - 0.2) < 0.12
                ? (200, 30, 30) : isInside && abs(x - 0.8) < 0.1 ? (190, 25, 35) : (120, 150, 120)
        }
        let red = try #require(NamedColor("red"))
        let blue = try #require(NamedColor("blue"))
        let finder = RegionFinder(picture: picture)
        let right = try finder.mask(of: .colored(red, near: .right, noun: "car"))
        #expect(right.bytes[60 * 160 + 128] > 250 && right.bytes[60 * 160 + 32] < 5)
        let largest = try finder.mask(of: .colored(red, near: nil, noun: "car"))
        #expect(largest.bytes[60 * 160 + 32] > 250 && largest.bytes[60 * 160 + 128] < 5)
        #expect(throws: DarkroomError.self) { try finder.mask(of: .colored(blue, near: nil, noun: nil)) }
    }

    @Test("a vivid thing is meant, not a larger dull one of its hue; its lettering and shaded side belong to it")
    func vivid() throws {
        let picture = TracedRegion.scene { x, y in
            if abs(x - 0.75) < 0.15, abs(y - 0.5) < 0.2 {
                if abs(y - 0.5) < 0.02, abs(x - 0.75) < 0.1 { return (20, 20, 20) }
                return y > 0.6 ? (150, 75, 15) : (240, 130, 20)
            }
            return x < 0.5 ? (128, 112, 92) : (150, 160, 165)
        }
        let orange = try #require(NamedColor("orange"))
        let thing = try RegionFinder(picture: picture).mask(of: .colored(orange, near: nil, noun: "cap"))
        #expect(thing.bytes[50 * 160 + 120] > 250 && thing.bytes[60 * 160 + 120] > 250)
        #expect(thing.bytes[80 * 160 + 120] > 200)
        #expect(thing.bytes[60 * 160 + 30] < 5 && thing.bytes[10 * 160 + 120] < 5)
    }

    @Test("a thing is taken without what it lies on, where that is somewhat of its colour too")
    func ownColors() throws {
        // A red dish on brown wood whose grain is redder here and there, also beside the dish.
        let picture = TracedRegion.scene { x, y in
            let light = 0.75 + 0.3 * x
            if hypot((x - 0.5) * 4 / 3, y - 0.5) < 0.3 {
                return (Int(160 * light), Int(38 * light), Int(16 * light))
            }
            let paleness = 0.5 - 0.5 * sin(14 * y - 3 * x)
            return (Int(150 * light), Int((66 + 34 * paleness) * light), Int((32 + 28 * paleness) * light))
        }
        let red = try #require(NamedColor("red"))
        let thing = try RegionFinder(picture: picture).mask(of: .colored(red, near: nil, noun: "dish"))
        for (x, y) in [(80, 60), (52, 60), (108, 60), (80, 88)] { #expect(thing.bytes[y * 160 + x] > 250) }
        for (x, y) in [(10, 37), (30, 40), (130, 56), (150, 58), (80, 110)] { #expect(thing.bytes[y * 160 + x] < 5) }
    }

    @Test(
        "the red cup and its saucer are found without the orange-brown table",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func redCup() throws {
        let picture = try SharedPhotograph.load("food_coffee.png", longerSide: 600)
        let red = try #require(NamedColor("red"))
        let thing = try RegionFinder(picture: picture).mask(of: .colored(red, near: nil, noun: "thing"))
        #expect((0.28...0.35).contains(thing.coverage))
        // Lit, and in the shadow of the cup.
        for (x, y) in [(110, 210), (445, 240), (260, 370), (225, 245), (210, 330), (260, 310)] {
            #expect(thing.bytes[y * 600 + x] > 250)
        }
        // Left of the saucer and right of it nothing but table is seen.
        for index in 0..<240_000 where index % 600 < 65 || index % 600 > 490 { #expect(thing.bytes[index] < 5) }
    }

    @Test(
        "the shaded brim of a cap belongs to it, and the sunlit wall beside it does not",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func brim() throws {
        let finder = RegionFinder(picture: try SharedPhotograph.load("product_caps_colours.png", longerSide: 640))
        let green = try #require(NamedColor("green"))
        let cap = try finder.mask(of: .colored(green, near: nil, noun: "cap"))
        #expect(cap.bytes[223 * 640 + 419] > 250 && cap.bytes[306 * 640 + 438] > 200)
        let orange = try #require(NamedColor("orange"))
        #expect((0.045...0.055).contains(try finder.mask(of: .colored(orange, near: nil, noun: "cap")).coverage))
    }

    @Test("what can be seen through is not the subject")
    func cutOut() throws {
        var picture = TracedRegion.scene { x, _ in (Int(60 + 120 * x), 90, 160) }.withChannels(4)
        for index in 0..<19_200 {
            picture.bytes[4 * index + 3] = (40..<120).contains(index % 160) && index / 160 > 20 ? 255 : 0
        }
        let subject = try RegionFinder(picture: picture).mask(of: .subject)
        #expect(subject.bytes[70 * 160 + 80] > 250 && subject.bytes[70 * 160 + 45] > 250)
        #expect(subject.bytes[70 * 160 + 20] < 5 && subject.bytes[5 * 160 + 80] < 5)
    }

    @Test(
        "pictures of any size are looked at without harm",
        arguments: [(1, 1), (1, 300), (300, 1), (2, 2), (5, 3), (700, 2), (17, 40)])
    func sizes(width: Int, height: Int) throws {
        for alpha in [false, true] {
            let finder = RegionFinder(picture: Scene.photograph(width: width, height: height, alpha: alpha))
            for region in [Region.sky, .subject, .background] {
                if let mask = try? finder.mask(of: region) { #expect((mask.width, mask.height) == (width, height)) }
            }
        }
    }

    @Test("the same picture gives the same mask")
    func deterministic() throws {
        let picture = Scene.photograph()
        let first = try RegionFinder(picture: picture).mask(of: .subject)
        #expect(try RegionFinder(picture: picture).mask(of: .subject) == first)
    }
}
