extension StepDraft {
    /// Whether it moves pixels, so that it concerns the whole picture.
    var isGeometry: Bool {
        ["rotate", "flip", "crop", "resize", "upscale", "frame", "outpaint", "tile"].contains(kind.operation)
    }

    /// Whether an exclusion or a limit is about `step`.
    func concerns(_ step: StepDraft) -> Bool {
        kind == step.kind && (mood == .excludeBoth || direction == step.direction)
    }

    /// The draft with its arguments worked out; `nil` where it asks for what the operation cannot do.
    func finished() -> StepDraft? {
        var result = self
        if isGeometry, let target, target != .all, target != .same { return nil }
        if let target, target.names, !actsOnThings, !surrounds { return nil }
        guard spans.isEmpty, Set(words.keys).isSubset(of: StepDraft.words(of: kind)) else { return nil }
        for (name, factor) in factors {
            guard let value = result.arguments[name] else { return nil }
            result.arguments[name] = value * factor
        }
        result.factors = [:]
        guard magnitude > 0 else { return nil }
        switch kind.operation {
        case "rotate" where kind.name == nil: return result.finishedRotation()
        case "crop": return result.finishedCrop()
        case "outpaint": return result.finishedOutpainting()
        case "upscale", "resize", "frame": return result
        default: return arguments.isEmpty ? result : nil
        }
    }

    /// Quarter turns, and small angles to straighten by; in 0…360 where it is a quarter turn, in −45…45 otherwise.
    private func finishedRotation() -> StepDraft? {
        guard let degrees = arguments["degrees"], arguments.count == 1, isPlain else { return nil }
        var angle = degrees.truncatingRemainder(dividingBy: 360)
        if angle < -180 { angle += 360 }
        if angle > 180 { angle -= 360 }
        switch angle {
        case 90, 180: break
        case -90: angle = 270
        case -180: angle = 180
        default: guard angle != 0, abs(angle) <= 45 else { return nil }
        }
        var result = self
        result.arguments["degrees"] = angle
        return result
    }

    /// A crop to an aspect ratio, or a zoom or a strip of one side whose size the strength words have a say in.
    private func finishedCrop() -> StepDraft? {
        if let side = words["from"] { return arguments.isEmpty ? finishedTrim(of: side) : nil }
        guard arguments.count == 1 else { return nil }
        guard let zoom = arguments["zoom"] else { return isPlain ? self : nil }
        var result = self
        let factor = percent.map { 1 + $0 / 100 } ?? 1 + (zoom - 1) * scale
        guard factor <= 4 else { return nil }
        result.arguments["zoom"] = factor.inThousandths
        result.scale = 1
        result.percent = nil
        return result
    }

    /// A strip of 15 % unless a percentage or words of strength say otherwise.
    private func finishedTrim(of side: String) -> StepDraft? {
        guard ["left", "right", "top", "bottom"].contains(side) else { return nil }
        var result = self
        let share = percent.map { $0 / 100 } ?? 0.15 * scale
        guard (0.01...0.9).contains(share) else { return nil }
        if !isPlain { result.arguments["share"] = share.inThousandths }
        result.scale = 1
        result.percent = nil
        return result
    }

    /// How far to zoom out: 1.5 times, of which the strength words have a say.
    private func finishedOutpainting() -> StepDraft? {
        guard kind.name == "zoom_out" else { return self }
        var result = self
        let factor = percent.map { 1 + $0 / 100 } ?? 1 + ((arguments["factor"] ?? 1.5) - 1) * scale
        guard factor > 1, factor <= 2 else { return nil }
        if !isPlain || arguments["factor"] != nil { result.arguments["factor"] = factor.inThousandths }
        result.scale = 1
        result.percent = nil
        return result
    }

    private var isPlain: Bool { scale == 1 && percent == nil }

    /// 0…2. A percentage is one of a dial's full travel, of which plain words ask for half; of a style, it is the share
    /// of the full style.
    private var magnitude: Double {
        guard let percent else { return min(scale, 2) }
        return min(percent / (kind.operation == "style" ? 100 : 50) * scale, 2)
    }

    var step: EditStep {
        let sign: Double = direction == .down ? -1 : 1
        return EditStep(
            kind.operation, kind.name, strength: (sign * magnitude).inThousandths, arguments: arguments,
            words: words)
    }
}

extension Double {
    fileprivate var inThousandths: Double { (self * 1000).rounded() / 1000 }
}
