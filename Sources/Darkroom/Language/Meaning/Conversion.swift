/// What the values of a phrase are taken for.
enum Conversion: String, Sendable, Hashable {
    case percent, factor, degrees, aspect, zoom, item
    /// A number of times, as `factor` of a resize.
    case times
    /// A percentage of the size, as `factor` of a resize.
    case scale
    /// The same, of what it becomes smaller or larger by.
    case reduction, growth
    /// Two numbers of pixels; one of them.
    case size, width, height
    /// One or two colours of the phrase's steps, in a `shade:` where one was named apart: "a darker shade of grey".
    case color
    /// A colour as the filter of a black-and-white film; several as a palette.
    case filter, palette
    /// A place that its steps have; where their light comes from; which way they go.
    case place, from, direction
    /// Where a colour is taken from: a place, or a part of the picture that can be found.
    case sample
    /// The part of the picture that a place names.
    case area
    /// Quoted words that its steps have; the same for words that are not quoted.
    case text, words
    /// A name that must be that of the thing acted on: "replace the red car with a blue car".
    case again
    /// The phrase names a thing that has to be selected; one that has a colour; one that is to be drawn.
    case thing, colored, object
    /// The targets of the phrase are read as what lies in any of them, in all of them, in none of them.
    case either, within, except
    /// What no step may change; what is only spoken of, so that a pronoun can mean it.
    case protected, mentioned
    /// Nothing: the phrase only describes; or it speaks of what need not be known.
    case nothing, aside
    /// The phrase describes, or tells what the picture is for, in words that need not be known; a clause that is described
    /// so, which must ask for what can be: a look, a light, a weather.
    case description, told, described
    /// As `description`, of colours and moods that are no wish beside a look, though they could be asked for alone.
    case hued
    /// What falls and drifts, or lies over the picture: of a description, it is done too.
    case weather
    /// What is wrong with the picture: the phrase's steps put it right.
    case remedy
    /// A sky; a drawn or painted look, of which everything that is said describes it.
    case sky, styled
}

extension Meaning {
    /// The values of the phrase, made into what they are taken for; `nil` where they cannot be that.
    func converting(_ conversion: Conversion, over tokens: Range<Int>) -> Meaning? {
        switch conversion {
        case .percent, .factor, .degrees, .aspect, .zoom, .item, .times, .scale, .reduction, .growth, .size, .width,
            .height:
            convertingNumbers(conversion)
        case .color, .place, .text, .words, .again, .filter, .palette, .from, .direction, .sample:
            convertingWords(conversion)
        case .nothing, .aside: .empty
        case .description, .hued: Meaning(described: [tokens])
        case .told: Meaning(told: [tokens])
        case .weather: steps.allSatisfy(\.isSeenApart) ? self : nil
        case .sky: steps.allSatisfy { $0.kind.operation == "sky" } ? self : nil
        case .styled: steps.allSatisfy(\.isDrawn) ? self : nil
        case .remedy: remedying()
        case .described: steps.contains(where: \.canBeDescribed) ? self : nil
        default: convertingTarget(conversion, over: tokens)
        }
    }

    private func remedying() -> Meaning {
        var result = self
        for index in result.steps.indices { result.steps[index].isRemedy = true }
        return result
    }

    private func convertingNumbers(_ conversion: Conversion) -> Meaning? {
        var result = self
        result.numbers = []
        switch (conversion, numbers.count) {
        case (.percent, 1):
            guard pending.percent == nil, numbers[0] > 0, numbers[0] <= 1000 else { return nil }
            result.pending.percent = numbers[0]
        case (.factor, 1):
            guard pending.percent == nil, numbers[0] > 1, numbers[0] <= 10 else { return nil }
            result.pending.percent = (numbers[0] - 1) * 100
        case (.item, 1):
            // The number of an item in a list says nothing.
            guard numbers[0] >= 1, numbers[0] <= 20, numbers[0] == numbers[0].rounded() else { return nil }
        case (.degrees, 1):
            guard pending.arguments["degrees"] == nil, numbers[0].isFinite else { return nil }
            result.pending.arguments["degrees"] = numbers[0]
        case (.zoom, 1):
            // Beyond four times, too little of a picture is left.
            guard numbers[0] > 1, numbers[0] <= 4 else { return nil }
            result.pending.arguments["zoom"] = numbers[0]
        case (.times, 1):
            guard numbers[0] > 0, numbers[0] <= 8 else { return nil }
            result.pending.arguments["factor"] = numbers[0]
        case (.scale, 1):
            guard numbers[0] > 0, numbers[0] <= 800 else { return nil }
            result.pending.arguments["factor"] = numbers[0] / 100
        case (.reduction, 1):
            guard numbers[0] > 0, numbers[0] < 100 else { return nil }
            result.pending.arguments["factor"] = 1 - numbers[0] / 100
        case (.growth, 1):
            guard numbers[0] > 0, numbers[0] <= 700 else { return nil }
            result.pending.arguments["factor"] = 1 + numbers[0] / 100
        case (.width, 1), (.height, 1):
            guard numbers[0] >= 1, numbers[0] <= 16_384, numbers[0] == numbers[0].rounded() else { return nil }
            result.pending.arguments[conversion.rawValue] = numbers[0]
        case (.size, 2):
            guard numbers.allSatisfy({ $0 >= 1 && $0 <= 16_384 && $0 == $0.rounded() }) else { return nil }
            result.pending.arguments["width"] = numbers[0]
            result.pending.arguments["height"] = numbers[1]
        case (.aspect, 2):
            // Larger terms are sizes in pixels, and narrower strips than 10:1 are slips.
            guard numbers.allSatisfy({ $0 > 0 && $0 <= 100 }) else { return nil }
            let aspect = numbers[0] / numbers[1]
            guard aspect >= 0.1, aspect <= 10 else { return nil }
            result.pending.arguments["aspect"] = aspect
        default: return nil
        }
        return result
    }

    private func convertingWords(_ conversion: Conversion) -> Meaning? {
        var result = self
        switch conversion {
        case .color:
            guard (1...2).contains(colors.count), pending.words["color"] == nil else { return nil }
            result.colors = []
            let shade = result.pending.words.removeValue(forKey: "shade")
            result.pending.words["color"] = colors[0].shaded(shade).hex
            if colors.count == 2 { result.pending.words["color2"] = colors[1].hex }
        case .filter, .palette:
            guard !colors.isEmpty, conversion == .palette || colors.count == 1 else { return nil }
            guard pending.words[conversion.rawValue] == nil else { return nil }
            result.colors = []
            let isFilter = conversion == .filter
            let values = colors.map { isFilter ? $0.name : $0.hex }
            result.pending.words[conversion.rawValue] = values.joined(separator: ",")
        case .place, .from, .direction:
            guard places.count == 1, pending.words[conversion.rawValue] == nil else { return nil }
            result.places = []
            let ways: [Place: String] = conversion == .direction ? [.top: "up", .bottom: "down"] : [:]
            result.pending.words[conversion.rawValue] = ways[places[0]] ?? places[0].rawValue
        case .sample: return sampling()
        case .again:
            guard refused.count == 1, pending.spans["again"] == nil else { return nil }
            result.refused = []
            result.pending.spans["again"] = refused[0]
        case .text:
            guard quotes.count == 1, pending.words["text"] == nil else { return nil }
            result.quotes = []
            result.pending.words["text"] = quotes[0]
        default:
            guard refused.count == 1, pending.spans["text"] == nil else { return nil }
            result.refused = []
            result.pending.spans["text"] = refused[0]
        }
        return result
    }

    /// The place or the part of the picture that was named, as where a colour is taken from.
    private func sampling() -> Meaning? {
        guard pending.words["sample"] == nil else { return nil }
        var result = self
        let region = places.first.map(Region.place) ?? pending.target?.region { _ in "" }
        guard places.count <= 1, let region, !region.parts.contains(.masked) else { return nil }
        result.dropValues()
        result.pending.words["sample"] = region.description
        return result
    }

    private func convertingTarget(_ conversion: Conversion, over tokens: Range<Int>) -> Meaning? {
        var result = self
        switch conversion {
        case .area:
            guard places.count == 1 else { return nil }
            result.places = []
            result.pending.target = Modifier.joined(pending.target, .region(.place(places[0])))
        case .thing:
            // Whatever else its words mean, they are part of the name.
            result = .empty
            result.pending.target = .thing(tokens)
        case .colored:
            guard colors.count == 1 else { return nil }
            result = .empty
            result.pending.target = .colored(colors[0], near: places.first, noun: refused.first)
        case .object:
            result.objects = [tokens]
            result.refused = [tokens]
        case .either: result.pending.target = pending.target?.asEither
        case .within: result.pending.target = pending.target?.asBoth
        case .except: result.pending.target = pending.target.map { .not($0.asEither) }
        case .mentioned:
            guard let target = pending.target else { return nil }
            result = .empty
            result.mentioned = target
        case .protected:
            guard let target = pending.target else { return nil }
            result.pending.target = nil
            result.protected.append(target)
        default: result.dropValues()
        }
        return result
    }

    private mutating func dropValues() {
        (numbers, quotes, colors, places, refused, objects) = ([], [], [], [], [], [])
        pending.target = nil
    }
}

extension NamedColor {
    /// The first of its shades that has a name, such as "dark grey" of grey; itself where none has.
    ///
    /// - Parameter shades: Such as "deep dark", the closest one first.
    fileprivate func shaded(_ shades: String?) -> NamedColor {
        let shades = shades?.split(separator: " ") ?? []
        return shades.lazy.compactMap { NamedColor("\($0) \(name)") }.first ?? self
    }
}
