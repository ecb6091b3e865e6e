import Darkroom
import Foundation
import Pixels
import Testing

@Suite("Text")
struct TextTests {
    private func step(_ text: String, color: String? = nil, place: String? = nil, font: String? = nil) -> EditStep {
        var words = ["text": text]
        words["color"] = color
        words["place"] = place
        words["font"] = font
        return EditStep("text", "add", words: words)
    }

    /// Stripes, a ramp and noise: everything that letters get lost in.
    private var busy: Picture {
        Picture(width: 240, height: 150, channels: 3) { target in
            for y in 0..<150 {
                for x in 0..<240 {
                    let value = (x / 7 + y / 9) % 2 == 0 ? 40 + x / 2 : 235 - y / 2
                    for channel in 0..<3 {
                        target[3 * (y * 240 + x) + channel] = UInt8(min(255, value + channel * ((x * y) % 17)))
                    }
                }
            }
        }
    }

    /// How the letters read: their share of the picture, and the contrast against them of the pixels beside them, of which
    /// one in twenty is worse.
    private func legibility(_ picture: Picture, color: SIMD3<Double>) -> (share: Double, contrast: Double) {
        let (width, height) = (picture.width, picture.height)
        func value(_ x: Int, _ y: Int) -> SIMD3<Double> {
            let offset = picture.channels * (y * width + x)
            return SIMD3(
                Double(picture.bytes[offset]), Double(picture.bytes[offset + 1]), Double(picture.bytes[offset + 2]))
        }
        func isLetter(_ x: Int, _ y: Int) -> Bool {
            let away = value(x, y) - color
            return abs(away.x) + abs(away.y) + abs(away.z) < 12
        }
        var letters = 0
        var contrasts: [Double] = []
        let own = luminance(color)
        for y in 3..<(height - 3) {
            for x in 3..<(width - 3) {
                if isLetter(x, y) {
                    letters += 1
                    continue
                }
                // Two pixels off a letter: beyond its soft edge.
                let isNear = [(-3, 0), (3, 0), (0, -3), (0, 3)].contains { isLetter(x + $0.0, y + $0.1) }
                let touches = (-1...1).contains { dy in (-1...1).contains { isLetter(x + $0, y + dy) } }
                guard isNear, !touches else { continue }
                let other = luminance(value(x, y))
                contrasts.append((max(own, other) + 0.05) / (min(own, other) + 0.05))
            }
        }
        contrasts.sort()
        return (Double(letters) / Double(width * height), contrasts.isEmpty ? 0 : contrasts[contrasts.count / 20])
    }

    private func luminance(_ color: SIMD3<Double>) -> Double {
        func linear(_ code: Double) -> Double {
            code / 255 <= 0.040_45 ? code / 255 / 12.92 : pow((code / 255 + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(color.x) + 0.7152 * linear(color.y) + 0.0722 * linear(color.z)
    }

    @Test(
        "is there and reads with a contrast of 4.5 to 1, whatever lies under it",
        arguments: ["white", "#101010", "#e1ad01", "#0050c0", "red"])
    func legible(color: String) throws {
        let named = try #require(NamedColor(color))
        let wanted = SIMD3(Double(named.red), Double(named.green), Double(named.blue))
        for ground in [busy, Scene.plain(240, 150, 232, 232, 230), Scene.plain(240, 150, 28, 30, 32)] {
            // The first alone is free of the finish in tone and colour.
            for seed: UInt32 in 1...4 {
                let written = try Darkroom().prepare(
                    EditPlan(steps: [step("SALE", color: color, place: "center")]), picture: ground,
                    settings: RenderSettings(seed: seed)
                ).render(variation: 0)
                let (share, contrast) = legibility(written, color: wanted)
                #expect(share > 0.01 && share < 0.35, "seed \(seed): \(share)")
                #expect(contrast >= 4.5, "seed \(seed): \(contrast)")
            }
        }
    }

    @Test("lies where it is asked for and keeps a margin", arguments: Place.allCases)
    func place(place: Place) throws {
        let ground = Scene.plain(300, 200, 90, 110, 130)
        for written in try variations(of: ground, step("Hi", color: "white", place: place.rawValue)) {
            let bright = (0..<(300 * 200)).filter { written.bytes[3 * $0] > 215 && written.bytes[3 * $0 + 2] > 215 }
            #expect(!bright.isEmpty)
            let (x, y) = (mean(bright.map { Double($0 % 300) }) / 300, mean(bright.map { Double($0 / 300) }) / 200)
            let name = place.rawValue
            if name.contains("left") { #expect(x < 0.4) } else if name.contains("right") { #expect(x > 0.6) }
            if name.contains("top") { #expect(y < 0.4) } else if name.contains("bottom") { #expect(y > 0.6) }
            if place == .center { #expect(abs(x - 0.5) < 0.1 && abs(y - 0.5) < 0.1) }
            let margins = bright.allSatisfy { (8..<292).contains($0 % 300) && (8..<192).contains($0 / 300) }
            #expect(margins)
        }
    }

    @Test("is taken as it is: markup shows as it is written")
    func plainText() throws {
        let ground = Scene.plain(300, 120, 20, 30, 40)
        let settings = RenderSettings(seed: 3)
        let tagged = try variations(of: ground, step("<b>A</b>"), settings: settings)[0]
        let bare = try variations(of: ground, step("A"), settings: settings)[0]
        let entity = try variations(of: ground, step("&amp; <span size='9999999'>"), settings: settings)[0]
        #expect(tagged != bare && entity != bare)
        #expect(tagged.width == 300 && entity.height == 120)
    }

    @Test(
        "of any script and length is written", arguments: ["新鲜水果 每日特价", "שלום עולם", "🎉", "a\u{0}b\u{7}c", "Ünïcödé ½"])
    func scripts(text: String) throws {
        let ground = Scene.plain(200, 100, 20, 30, 40)
        for written in try variations(of: ground, step(text)) { #expect(written != ground) }
    }

    @Test("that is long is broken into lines that fit")
    func long() throws {
        let ground = Scene.plain(240, 240, 20, 30, 40)
        let text = String(repeating: "many words in a row ", count: 20)
        for written in try variations(of: ground, step(text, color: "white")) {
            let bright = (0..<(240 * 240)).filter { written.bytes[3 * $0] > 200 }
            #expect(bright.count > 200)
            #expect(bright.allSatisfy { (8..<232).contains($0 % 240) })
        }
    }

    @Test("grows the alpha of a transparent picture where it stands, and nowhere else")
    func transparent() throws {
        let empty = Picture(width: 200, height: 100, channels: 4, bytes: [UInt8](repeating: 0, count: 80_000))
        let written = try variations(of: empty, step("Hello", color: "white"))[0]
        let opaque = (0..<20_000).filter { written.bytes[4 * $0 + 3] > 250 }
        #expect(opaque.count > 100)
        #expect(written.bytes[3] == 0)
    }

    @Test("is laid into the mask")
    func masked() throws {
        let ground = Scene.plain(200, 200, 20, 30, 40)
        let mask = Mask(
            width: 200, height: 200,
            bytes: (0..<40_000).map { (100..<190).contains($0 % 200) && (10..<60).contains($0 / 200) ? 255 : 0 })
        for written in try variations(of: ground, step("OK", color: "white"), mask: mask) {
            let bright = (0..<40_000).filter { written.bytes[3 * $0] > 215 }
            #expect(!bright.isEmpty)
            #expect(bright.allSatisfy { mask.bytes[$0] == 255 })
        }
    }

    @Test("that says nothing, or is to be set in what there is not, is refused by name")
    func refused() {
        let steps = [
            step(""), step(" \n "), step(String(repeating: "x", count: 501)), step("A", color: "no such colour"),
            step("A", place: "beside"), step("A", font: "wingdings"),
        ]
        for step in steps {
            #expect {
                try variations(of: Scene.photograph(), step)
            } throws: { error in
                guard case DarkroomError.badArgument(step.identifier, _, _) = error else { return false }
                return true
            }
        }
    }
}
