import Darkroom
import Pixels
import Testing

@Suite("Outpainting")
struct OutpaintTests {
    private let picture = Scene.photograph()

    private func four(_ step: EditStep, of picture: Picture? = nil) throws -> [Picture] {
        try variations(of: picture ?? self.picture, step)
    }

    /// Whether the picture lies on the canvas at a place, byte for byte.
    private func lies(_ canvas: Picture, x: Int, y: Int) -> Bool {
        canvas.cropped(x: x, y: y, width: picture.width, height: picture.height) == picture
    }

    @Test("zooming out grows the canvas on all sides around the untouched picture")
    func zoomOut() throws {
        let canvases = try four(EditStep("outpaint", "zoom_out"))
        #expect(canvases.allSatisfy { $0.width == 180 && $0.height == 120 })
        #expect(lies(canvases[0], x: 30, y: 20))
        let farther = try four(EditStep("outpaint", "zoom_out", arguments: ["factor": 2]))
        #expect(farther[0].width == 240 && lies(farther[0], x: 60, y: 40))
        #expect(try four(EditStep("outpaint", "zoom_out", arguments: ["factor": 1])).first == picture)
    }

    @Test(
        "panning adds half the side where it goes",
        arguments: [
            ("left", 180, 80, 60, 0), ("right", 180, 80, 0, 0), ("up", 120, 120, 0, 40), ("down", 120, 120, 0, 0),
        ])
    func pan(direction: String, width: Int, height: Int, x: Int, y: Int) throws {
        let canvases = try four(EditStep("outpaint", "pan", words: ["direction": direction]))
        #expect(canvases.allSatisfy { $0.width == width && $0.height == height })
        #expect(lies(canvases[0], x: x, y: y))
    }

    @Test("a square and an aspect ratio are reached by adding only", arguments: [1, 2.5, 0.5, 1.5])
    func shape(aspect: Double) throws {
        let step =
            aspect == 1 ? EditStep("outpaint", "square") : EditStep("outpaint", "aspect", arguments: ["aspect": aspect])
        let canvases = try four(step)
        for canvas in canvases {
            #expect(abs(Double(canvas.width) - aspect * Double(canvas.height)) <= 1)
            #expect(canvas.width == picture.width || canvas.height == picture.height)
        }
        let first = canvases[0]
        #expect(aspect == 1.5 || lies(first, x: (first.width - 120) / 2, y: (first.height - 80) / 2))
    }

    @Test("what is new goes on where the picture ends")
    func seam() throws {
        let canvas = try four(EditStep("outpaint", "zoom_out"))[0]
        let measure = Measure(canvas)
        func step(_ y: Int, _ x: Int, across: Bool) -> Double {
            measure.colors[y * 180 + x].difference(measure.colors[across ? y * 180 + x + 1 : (y + 1) * 180 + x])
        }
        // The steps over the old border against those within the picture beside it.
        let left = (25..<95).map { step($0, 29, across: true) }
        let inside = (25..<95).map { step($0, 31, across: true) }
        #expect(mean(left) < 1.6 * mean(inside) + 1)
        let top = (35..<145).map { step(19, $0, across: false) }
        #expect(mean(top) < 4)
        // The sky stays above, the ground below.
        let above = Measure(canvas.cropped(x: 0, y: 0, width: 180, height: 15))
        let below = Measure(canvas.cropped(x: 0, y: 108, width: 180, height: 12))
        #expect(above.yellowness < -10 && below.yellowness > 10)
    }

    @Test(
        "no meadow is copied above the sky",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func skyStaysAbove() throws {
        let hills = try SharedPhotograph.load("landscape_autumn_hills.jpg", longerSide: 768)
        for canvas in try four(EditStep("outpaint", "zoom_out"), of: hills) {
            let cell = canvas.width / 16
            for column in 0..<16 {
                let top = canvas.cropped(x: column * cell, y: 0, width: cell, height: canvas.height / 14)
                // The sky is 87 to 100 there, the meadow about 45.
                #expect(Measure(top).lightness > 75, "column \(column)")
            }
        }
    }

    @Test(
        "beyond a border with nothing but sky there is nothing but sky",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func skyStaysPure() throws {
        let pagoda = try SharedPhotograph.load("building_pagoda.jpg", longerSide: 512)
        // Above the tree at the left border.
        let rows = pagoda.height / 4
        let border = Measure(pagoda.cropped(x: 0, y: 0, width: 1, height: rows)).colors
        let sky = stride(from: 0, to: rows, by: 8).map { border[$0] }
        for canvas in try four(EditStep("outpaint", "pan", words: ["direction": "left"]), of: pagoda) {
            let beyond = canvas.cropped(x: 0, y: 0, width: canvas.width - pagoda.width, height: rows - 8)
            let farthest = Measure(beyond).colors.map { color in
                sky.map { color.difference($0) }.min() ?? 0
            }.max()
            // An eave is about 50 away from it.
            #expect(try #require(farthest) < 12)
        }
    }

    @Test(
        "a wall that the frame cuts off goes on, without sky below it",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func groundGoesOn() throws {
        let palace = try SharedPhotograph.load("building_palace_birds.jpg", longerSide: 384)
        for canvas in try four(EditStep("outpaint", "zoom_out"), of: palace) {
            let (left, top) = ((canvas.width - palace.width) / 2, (canvas.height - palace.height) / 2)
            let below = canvas.cropped(
                x: left + palace.width / 3, y: top + palace.height, width: canvas.width - left - palace.width / 3,
                height: top)
            let colors = Measure(below).colors
            let blue = colors.filter { $0.b < -10 }
            #expect(Double(blue.count) < 0.02 * Double(colors.count))
        }
    }

    @Test("a cut-out gets a larger canvas that is as transparent")
    func cutOut() throws {
        let cutOut = Scene.photograph(alpha: true)
        let canvas = try four(EditStep("outpaint", "square"), of: cutOut)[0]
        #expect(canvas.height == 120 && canvas.bytes[3] == 0)
        #expect(canvas.cropped(x: 0, y: 20, width: 120, height: 80) == cutOut)
    }

    @Test("other steps see the larger picture; with a mask, what is new is kept")
    func combined() throws {
        let plan = EditPlan(steps: [EditStep("tone", "brightness"), EditStep("outpaint", "zoom_out")])
        #expect(try Darkroom().prepare(plan, picture: picture).render(variation: 2).width == 180)
        let all = Mask(width: 120, height: 80, bytes: [UInt8](repeating: 255, count: 9600))
        let base = try Darkroom().prepare(plan, picture: picture, mask: all).base
        #expect(base.picture.width == 180 && base.mask?.width == 180 && base.mask?.bytes.first == 0)
    }

    @Test("numbers and words that make no sense are refused by name")
    func refused() {
        let steps = [
            EditStep("outpaint", "zoom_out", arguments: ["factor": 3]), EditStep("outpaint", "aspect"),
            EditStep("outpaint", "aspect", arguments: ["aspect": 30]),
            EditStep("outpaint", "pan", words: ["direction": "back"]),
        ]
        for step in steps {
            #expect(throws: DarkroomError.self) { try Darkroom().check(EditPlan(steps: [step]), hasMask: false) }
        }
    }
}
