/// What the operations know of words and of things.
extension StepDraft {
    /// Whether it can be done to a thing in the picture: not what is all over it, such as its weather or its style.
    var actsOnThings: Bool {
        switch kind.operation {
        case "tone": kind.name != "golden_hour"
        case "style": ["black_white", "sepia"].contains(kind.name)
        case "effect": ["grain", "invert", "bloom"].contains(kind.name)
        case "blur": kind.name != "tilt_shift"
        case "season", "weather", "recolor", "remove", "fill", "extract", "privacy", "retouch", "restore", "sharpen",
            "denoise":
            true
        default: false
        }
    }

    /// Whether it is a way for the whole picture to look, which can be described at length.
    var canBeDescribed: Bool {
        switch kind.operation {
        case "style", "light", "weather", "season", "sky": true
        case "tone": ["golden_hour", "fade", "matte", "high_key", "low_key"].contains(kind.name)
        case "effect": ["frost_edges", "bloom", "grain", "light_leak"].contains(kind.name)
        default: false
        }
    }

    /// Whether it is a look that is drawn, painted or made, so that of "a dark, grainy charcoal style" nothing but the look is
    /// asked for. A photograph's tones go with photographic looks.
    var isDrawn: Bool {
        kind.operation == "style" && !["black_white", "sepia", "duotone", "hdr"].contains(kind.name)
    }

    /// Whether it is done too where it only describes a light or a season: what falls, drifts or lies over the picture.
    var isSeenApart: Bool {
        ["weather", "effect"].contains(kind.operation) && kind.name != "bloom" || kind.text == "light/flare"
    }

    /// Whether doing it again does more of it: two quarter turns are a half. Of what is said twice to be mirrored, to have a
    /// shape, or to show more of its surroundings, once is meant.
    var canBeRepeated: Bool {
        switch kind.text {
        // Half a turn after "it is upside down" is the same; two of them would be none.
        case "rotate": arguments["degrees"] != 180
        case "crop": arguments["aspect"] == nil
        case "rotate/straighten", "tile", "flip/horizontal", "flip/vertical", "outpaint/zoom_out", "outpaint/aspect",
            "outpaint/pan":
            false
        default: isGeometry
        }
    }

    /// Whether it changes all that is seen, whatever was spoken of: "the trees are bare, make it spring".
    var isAllOver: Bool { ["season", "weather", "light"].contains(kind.operation) }

    /// The same, acting on another part.
    func acting(on target: TargetReference) -> StepDraft {
        var result = self
        result.target = target
        return result
    }

    /// Whether it is asked for at the edges or in the corners.
    private var isAtRim: Bool { target == .region(.place(.edges)) || target == .region(.place(.corners)) }

    /// Whether it acts on what is all around a thing: its background.
    var surrounds: Bool {
        guard kind.operation == "background", case .not = target else { return false }
        return true
    }

    /// The part of the picture that it is about without a target: "fill the sky with stars, everything else darker".
    var part: TargetReference? {
        switch kind.operation {
        case "sky": .region(.sky)
        case "background": .region(.background)
        default: nil
        }
    }

    /// Whether what it acts on is not there any more afterwards, so that no pronoun can mean it.
    var takesAway: Bool { kind.operation == "remove" }

    /// Whether it takes away what lies over the picture, so that "take it away" asks for nothing more.
    var isCleaning: Bool { ["denoise", "tone/dehaze", "tone/remove_cast"].contains(kind.text) }

    /// The names of the words that an operation has.
    static func words(of kind: StepKind) -> Set<String> {
        switch (kind.operation, kind.name) {
        case ("background", "color"), ("selective_color", _), ("tone", "tint"), ("tone", "remove_cast"): ["color"]
        case ("frame", "border"), ("frame", "passe_partout"): ["color"]
        case ("frame", "picture_frame"): ["material", "color"]
        case ("text", "add"): ["text", "color", "font", "place"]
        case ("background", "gradient"), ("style", "duotone"): ["color", "color2"]
        case ("background", "pattern"): ["pattern", "color", "color2"]
        case ("recolor", _): ["color", "sample"]
        case ("match_palette", _): ["palette"]
        case ("style", "black_white"): ["filter"]
        case ("light", _), ("crop", _): ["from"]
        case ("frame", _): ["color", "material"]
        case ("outpaint", "pan"): ["direction"]
        default: []
        }
    }

    /// The step as it is called that does this to what it acts on: blurring the background is an operation of its own.
    ///
    /// - Parameter hasMask: Whether something is selected that "it" can stand for.
    func settled(hasMask: Bool) -> StepDraft? {
        var result = self
        let isBackground = target == .region(.background)
        switch (kind.operation, kind.name) {
        case ("blur", nil) where isBackground: result.kind = StepKind(operation: "background", name: "blur")
        case ("recolor", _) where isBackground && words["color"] != nil:
            result.kind = StepKind(operation: "background", name: "color")
        case ("remove", _) where isBackground: result.kind = StepKind(operation: "background", name: "transparent")
        case ("recolor", _), ("extract", _), ("privacy", _), ("remove", _), ("fill", _), ("retouch", _):
            // What lies all over the picture is not meant: a part of it has to be selected.
            if target == nil || target == .all { result.target = .region(.masked) }
        case ("effect", "vignette") where isAtRim, ("effect", "frost_edges") where isAtRim:
            result.target = .all
        case ("tone", "dehaze") where target?.names == true && !hasMask:
            // Haze lies over all that is far away, whatever of it is named.
            result.target = .all
        case ("light", "bokeh") where target == .region(.subject) || isBackground:
            // "Around the subject": they lie behind it anyway.
            result.target = .all
        case ("light", let name?) where target == .region(.sky), ("weather", let name?) where target == .region(.sky):
            // Of the sky, these are asked for as skies.
            let skies = ["sunset": "sunset", "sunrise": "sunset", "night": "stars", "storm": "storm"]
            guard let sky = skies[name] else { return nil }
            result.kind = StepKind(operation: "sky", name: sky)
            result.target = .all
        case ("sky", _) where target == .region(.sky):
            // It finds the sky by itself.
            result.target = .all
        case ("blur", "zoom") where target == .region(.place(.center)): result.target = .all
        case ("light", _):
            // "In the top left corner" is where the light comes from.
            if case .region(.place(let place)) = target, words["from"] == nil {
                result.words["from"] = place.rawValue
                result.target = nil
            }
        default: break
        }
        guard result.kind.operation == "background" else { return result }
        guard target == nil || target == .all || isBackground || surrounds else { return nil }
        result.target = .all
        return result
    }

    /// Whether the other, which puts right what was said to be wrong, is not needed beside it: "it is too blue, warm it up",
    /// "I don't like the sky, make it pink".
    func settles(_ other: StepDraft) -> Bool {
        guard !isRemedy, other.isRemedy else { return false }
        let parts = [self, other].map { $0.part ?? $0.target ?? .all }
        // "The room looks dark, make the photo lighter", "it is too big, make it smaller".
        if kind == other.kind { return parts[0] == .all && (parts[1].names || isGeometry) }
        // "The sun is too harsh, make it overcast."
        if isAllOver, parts[1].names { return true }
        guard parts[0] == parts[1] else { return false }
        let families: [Set] = [
            ["tone/remove_cast", "tone/temperature", "tone/tint", "recolor"], ["tone/saturation", "tone/vibrance"],
            ["tone/brightness", "tone/exposure"],
        ]
        // What is replaced need not be put right.
        return other.takesAway || other.kind.text == "background/transparent"
            || ["sky", "background"].contains(kind.operation)
            || families.contains { $0.contains(kind.text) && $0.contains(other.kind.text) }
    }

    /// Whether it takes the place of what was asked for before it, or was said to be so.
    func replaces(_ other: StepDraft) -> Bool {
        // "Take the background away and put white instead."
        if kind.operation == "background", kind != other.kind, other.kind.text == "background/transparent" {
            return true
        }
        guard target == other.target else { return false }
        // "Dark because of the shade, brighten it."
        if kind == other.kind { return direction != .only && direction.opposite == other.direction }
        // "A dark low-key look"
        guard other.kind.text == "tone/brightness" else { return false }
        return switch kind.text {
        case "tone/low_key": other.direction == .down
        case "tone/high_key": other.direction == .up
        default: false
        }
    }

    /// Whether the other is part of it: a moonlit scene is a night.
    func implies(_ other: StepDraft) -> Bool {
        let parts: [String: Set] = [
            "light/moonlight": ["light/night"], "light/blue_hour": ["light/night"],
            "light/neon_night": ["light/night"], "light/candle": ["light/night"],
            "weather/storm": ["weather/rain", "sky/storm"],
        ]
        // What is cut out has nothing around it.
        if kind.operation == "extract", other.kind.text == "background/transparent" { return true }
        // "Too yellow, can you fix the colours?"
        if isRemedy, kind.operation == "tone", other.kind.text == "enhance/auto" { return true }
        // What keeps one colour has no others.
        if kind.operation == "selective_color", other.kind.text == "style/black_white", other.target ?? .all == .all {
            return true
        }
        // What is removed is filled anyway.
        if kind.operation == "remove", other.kind.operation == "fill" { return true }
        // "Hide her face with a blur".
        if kind.text == "privacy/blur", other.kind.text == "blur", other.target == nil || other.target == target {
            return true
        }
        // "I need more space on the right, extend it".
        if kind.text == "outpaint/pan", other.kind.text == "outpaint/zoom_out", other.arguments.isEmpty { return true }
        return target == other.target && parts[kind.text]?.contains(other.kind.text) == true
    }

    /// What it rests on beside its target.
    static func need(of kind: StepKind, hasMask: Bool) -> String? {
        switch kind.operation {
        case "background": hasMask ? nil : "region:subject"
        case "sky": "region:sky"
        default: nil
        }
    }
}
