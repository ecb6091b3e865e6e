/// Reads a phrase that gives a size in numbers or a border its colour: `resize it to 800x600`, `upscale 4x`, `add a thick
/// black border`.
///
/// Strict: a word that says nothing about either makes it another phrase.
struct FrameReader: Sendable {
    private static let fillers: Set<String> = [
        "the", "a", "an", "it", "this", "image", "picture", "photo", "photograph", "to", "by", "at", "of", "its",
        "size",
        "original", "please", "in", "and", "around", "on", "all", "sides", "with", "me", "resolution", "dimensions",
        "be",
    ]
    private static let mounts: [String: String] = [
        "border": "border", "borders": "border", "margin": "border", "frame": "picture_frame",
        "moulding": "picture_frame",
        "mat": "passe_partout", "mount": "passe_partout", "passepartout": "passe_partout",
        "passe-partout": "passe_partout", "matboard": "passe_partout",
    ]
    private static let widths: [String: Double] = [
        "thin": 0.5, "narrow": 0.5, "slim": 0.5, "thick": 2, "wide": 2, "broad": 2, "heavy": 2,
    ]

    /// What frames are made of.
    private static let materials: [String: String] = [
        "gold": "gold", "golden": "gold", "gilded": "gold", "silver": "silver", "wooden": "oak", "wood": "oak",
        "oak": "oak", "walnut": "walnut",
    ]

    func step(_ phrase: OverlayWords) -> EditStep? {
        guard phrase.quotations.isEmpty else { return nil }
        var words = phrase.words[...]
        while words.first == "please" { words.removeFirst() }
        guard let verb = words.popFirst() else { return nil }
        switch verb {
        case "resize", "scale", "rescale", "shrink", "reduce", "make": return resize(words, reduces: verb == "reduce")
        case "upscale", "enlarge", "upsample": return upscale(words) ?? resize(words, reduces: false)
        case "add", "put", "give", "draw", "use": return mount(words)
        default: return nil
        }
    }

    /// `to 800x600`, `to 50%`, `to 1024 pixels wide`, `twice as large`.
    private func resize(_ words: ArraySlice<String>, reduces: Bool) -> EditStep? {
        var step = EditStep("resize")
        var pixels: [Double] = []
        var side: String?
        for word in words {
            if let (width, height) = FrameReader.pair(word) {
                pixels += [width, height]
            } else if word.hasSuffix("%"), let percent = Double(word.dropLast()), percent > 0 {
                // "Reduce it by 30%" leaves 70.
                let isBy = reduces && words.contains("by")
                step.arguments["factor"] = isBy ? max(1, 100 - percent) / 100 : percent / 100
            } else if let number = Double(word) ?? FrameReader.pixels(word) {
                pixels.append(number)
            } else if let factor = FrameReader.factor(word) {
                step.arguments["factor"] = factor
            } else if ["wide", "width"].contains(word) {
                side = "width"
            } else if ["high", "tall", "height"].contains(word) {
                side = "height"
            } else if !FrameReader.fillers.contains(word),
                !["pixels", "px", "x", "×", "larger", "bigger"].contains(word)
            {
                return nil
            }
        }
        switch (pixels.count, side, step.arguments["factor"]) {
        case (2, nil, nil): (step.arguments["width"], step.arguments["height"]) = (pixels[0], pixels[1])
        case (1, let side?, nil): step.arguments[side] = pixels[0]
        case (0, nil, .some): break
        default: return nil
        }
        return step
    }

    /// `4x`, `by 2`, `three times`.
    private func upscale(_ words: ArraySlice<String>) -> EditStep? {
        var step = EditStep("upscale")
        for word in words {
            if let factor = FrameReader.factor(word) ?? Double(word), (2...8).contains(factor),
                factor == factor.rounded()
            {
                guard step.arguments.isEmpty else { return nil }
                step.arguments["factor"] = factor
            } else if !FrameReader.fillers.contains(word), word != "times" {
                return nil
            }
        }
        return step.arguments.isEmpty ? nil : step
    }

    /// `a thin white border around it`, `a gold frame`.
    private func mount(_ words: ArraySlice<String>) -> EditStep? {
        var words = words
        var name: String?
        var step = EditStep("frame")
        while let word = words.first {
            if name == nil, let material = FrameReader.materials[word], words.contains("frame") {
                step.words["material"] = material
            } else if name == nil, let color = NamedColor(word) {
                step.words["color"] = color.hex
            } else if let mount = FrameReader.mounts[word] {
                name = mount
            } else if let width = FrameReader.widths[word] {
                step.strength = width
            } else if word.hasSuffix("%"), let percent = Double(word.dropLast()) {
                step.arguments["width"] = percent
            } else if !FrameReader.fillers.contains(word),
                !["photo", "picture", "board", "simple", "solid"].contains(word)
            {
                return nil
            }
            words.removeFirst()
        }
        guard let name, !step.words.isEmpty || step.arguments["width"] != nil else { return nil }
        step.name = name
        return step
    }

    /// `800x600`.
    private static func pair(_ word: String) -> (Double, Double)? {
        let sides = word.split { "x×".contains($0) }.map(String.init)
        guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1].trimmingPixels), height > 0,
            width > 0
        else { return nil }
        return (Double(width), Double(height))
    }

    /// `1024px`.
    private static func pixels(_ word: String) -> Double? {
        word.hasSuffix("px") ? Double(word.dropLast(2)) : nil
    }

    /// `4x`, `double`, `half`.
    private static func factor(_ word: String) -> Double? {
        if word == "double" || word == "twice" { return 2 }
        if word == "half" { return 0.5 }
        guard word.hasSuffix("x") || word.hasSuffix("×") else { return nil }
        return Double(word.dropLast()).flatMap { $0 > 0 ? $0 : nil }
    }
}

extension String {
    fileprivate var trimmingPixels: String { hasSuffix("px") ? String(dropLast(2)) : self }
}
