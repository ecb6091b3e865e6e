import Darkroom
import Foundation
import Testing

/// Real instructions from public editing benchmarks, labelled; they lie beside the repository and not in it.
@Suite("Real instructions", .enabled(if: SharedPrompts.text != nil, "no shared/prompts.tsv beside the package"))
struct SharedPromptsTests {
    /// The plans that this vocabulary suffices for.
    private static let plans = [
        "crop(16:9)": "crop aspect=1.778", "crop(zoom)+tone(vibrance+)": "crop zoom=1.5, tone/vibrance+",
        "effect(vignette)": "effect/vignette", "flip(horizontal)": "flip/horizontal", "rotate(90)": "rotate degrees=90",
        "rotate(90)+style(black_white)": "rotate degrees=90, style/black_white",
        "style(black_white)+effect(grain)": "style/black_white, effect/grain", "style(watercolor)": "style/watercolor",
        "style(pixel_art)": "style/pixel_art", "tone(shadows+, highlights-)": "tone/shadows+, tone/highlights-",
        "style(black_white)+resize(larger)": "style/black_white, resize",
        #"text(add "How Plants Make Food", pos=top)"#: #"text/add place=top text="How Plants Make Food""#,
        #"text(add "welcome to buy", pos=top-left)"#:
            #"text/add place=top left text="welcome to buy""#,
        "style(comic)": "style/comic", "style(ink)": "style/ink", "style(charcoal)": "style/charcoal",
        "style(stained_glass)": "style/stained_glass", "style(blueprint)": "style/blueprint",
        "style(cross_stitch)": "style/cross_stitch", "style(ukiyo_e)": "style/ukiyo_e",
        "style(noir)": "style/noir", "style(antique_photo)": "style/antique_photo", "restore(dehaze)": "tone/dehaze+",
        "tone(vibrance+)": "tone/vibrance+", "tone(brightness+)": "tone/brightness+",
    ]

    @Test("every row is planned right, or refused")
    func rows() throws {
        let planner = try BuiltInPlanner.get()
        let rows = try #require(SharedPrompts.text).split(separator: "\n").dropFirst()
        var planned = 0
        for row in rows {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let plan = planner.plan(cells[0])
            if cells[1] == "can", let expected = Self.plans[cells[2]] {
                #expect(StepNotation.text(of: plan.steps) == expected, "\(cells[0])")
                #expect(plan.isUnderstood, "\(cells[0])")
                planned += 1
            } else {
                #expect(!plan.isUnderstood, "\(cells[0])")
                #expect(!plan.unknown.isEmpty, "\(cells[0])")
            }
        }
        #expect(planned >= Self.plans.count)
    }
}

enum SharedPrompts {
    /// `RETOUCH_SHARED`, or `../shared` beside the folder that holds the package.
    static let text: String? = {
        var folders: [URL] = []
        if let path = ProcessInfo.processInfo.environment["RETOUCH_SHARED"] {
            folders.append(URL(fileURLWithPath: path))
        }
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { break }
        }
        folders.append(folder.deletingLastPathComponent().appendingPathComponent("shared"))
        return folders.lazy.compactMap {
            try? String(contentsOf: $0.appendingPathComponent("prompts.tsv"), encoding: .utf8)
        }.first
    }()
}
