import Foundation

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

    /// The plans of the file in the notation of ``StepNotation``; after a semicolon, what they need.
    static let plans: [String: String] = Dictionary(
        uniqueKeysWithValues: table.split(separator: "\n").map { PromptTables.row(String($0)) }.map {
            ($0.prompt, $0.steps)
        })

    private static let table = #"""
        background(color=white) => background/color color=#ffffff ; region:subject
        background(transparent) => background/transparent ; region:subject
        background(color=mustard yellow) => background/color color=#e1ad01 ; region:subject
        background(darken)+background(desaturate) => tone/brightness- @background, tone/saturation- @background ; region:subject
        blur(region=face) => privacy/blur @masked ; mask
        crop(16:9) => crop aspect=1.778
        crop(zoom)+tone(vibrance+) => crop zoom=1.5, tone/vibrance+
        effect(vignette) => effect/vignette
        effect(frost_edges)+tone(temperature-) => effect/frost_edges, tone/temperature-
        enhance(auto) => enhance/auto
        extract(mask) => extract @masked ; mask
        flip(horizontal) => flip/horizontal
        light(night) => light/night
        light(golden_hour) => light/golden_hour
        light(dramatic, from=left)+tone(cinematic) => light/dramatic from=left, style/cinematic
        light(candle, at=face)+effect(grain) => light/candle, effect/grain 0.4
        light(moonlight) => light/moonlight
        recolor(target=sky,to=orange) => recolor @sky color=#ffa500 ; region:sky
        recolor(target=dog,to=red) => recolor @masked color=#ff0000 ; mask
        recolor(target=dress,to=pink) => recolor @masked color=#ffc0cb ; mask
        recolor(target=red apple,to=green) => recolor @red apple color=#008000 ; region:color
        recolor(target=umbrella,to=green) => recolor @masked color=#008000 ; mask
        recolor(target=middle and right cars,to=sample(left car)) => recolor @masked sample=left half ; mask
        recolor(target=chair,to=blue) => recolor @masked color=#0000ff ; mask
        recolor(target=text "JOY",to=gold) => recolor @masked color=#ffd700 ; mask
        remove(mask) => remove @masked ; mask
        remove(mask)+recolor(target=left man's shirt,to=blue) => remove @masked, recolor @masked color=#0000ff ; mask,mask:2
        restore(dehaze) => tone/dehaze+
        restore(lift_shadow) => restore/lift_shadow @masked ; mask
        retouch(teeth_whiten) => retouch/teeth_whiten @masked ; mask
        rotate(90) => rotate degrees=90
        rotate(90)+style(black_white) => rotate degrees=90, style/black_white
        season(autumn) => season/autumn
        season(winter)+weather(snow) => season/winter, weather/snow 0.4
        sky(clouds) => sky/clouds ; region:sky
        sky(storm) => sky/storm ; region:sky
        sky(stars)+light(night) => sky/stars, light/night ; region:sky
        style(comic) => style/comic
        style(ink) => style/ink
        style(antique_photo) => style/antique_photo
        style(black_white)+effect(grain) => style/black_white, effect/grain
        style(infrared) => style/infrared
        style(black_white)+resize(larger) => style/black_white, resize
        style(watercolor) => style/watercolor
        style(charcoal) => style/charcoal
        style(stained_glass) => style/stained_glass
        style(pixel_art) => style/pixel_art
        style(noir) => style/noir
        style(blueprint) => style/blueprint
        style(cross_stitch) => style/cross_stitch
        style(ukiyo_e) => style/ukiyo_e
        text(add "How Plants Make Food", pos=top) => text/add place=top text="How Plants Make Food"
        text(add "welcome to buy", pos=top-left) => text/add place=top left text="welcome to buy"
        tone(remove_cast=brown) => tone/remove_cast+ color=#804a23
        tone(shadows+, highlights-) => tone/shadows+, tone/highlights-
        tone(vibrance+) => tone/vibrance+
        tone(golden_hour) => tone/golden_hour+
        tone(tint=blue, amount=low) => tone/tint+0.5 color=#0000ff
        tone(brightness+) => tone/brightness+
        weather(rain) => weather/rain
        weather(snow) => weather/snow
        """#
}
