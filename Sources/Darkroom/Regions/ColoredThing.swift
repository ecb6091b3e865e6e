import Pixels

/// The connected part of a view that is meant by the name of a colour.
struct ColoredThing: Sendable {
    let isInside: [Bool]
    /// How much it is of the colour, over its area.
    let score: Float
    /// The mean of its colours'.
    let chroma: Float

    /// A thing's own colours occur twice as often in it as around it.
    private static let leastOdds: Float = 0.69

    /// `nil` where nothing has the colour.
    ///
    /// - Parameters:
    ///   - reach: as in ``HueFamily/init(_:reach:)``.
    ///   - weights: how much each place counts.
    init?(_ view: SmallView, _ color: NamedColor, reach: Float, _ weights: [Float]) throws {
        let (width, height) = (view.width, view.height)
        let named = ColorLikeness(view, color, reach: reach)
        let likeness = named.places
        let threshold = max(0.1, 0.5 * likeness.quantile(0.995))
        let sure = Mask(width: width, height: height, bytes: likeness.map { $0 > threshold ? 255 : 0 })
        // Lettering and highlights do not cut a thing in two.
        let joined = try sure.dilated(radius: 2).eroded(radius: 2)
        let parts = Components(width: width, height: height) { joined.bytes[$0] > 0 }
        var best: (part: [Int32], score: Float)?
        for part in parts.parts where part.count * 500 >= view.count {
            let score = part.reduce(Float(0)) { $0 + likeness[Int($1)] * likeness[Int($1)] * weights[Int($1)] }
            if score > best?.score ?? 0 { best = (part, score) }
        }
        guard let best else { return nil }
        score = best.score
        chroma = best.part.reduce(0) { $0 + view.colors[Int($1)].chroma } / Float(best.part.count)
        let part = Oklab.of(color).chroma < 0.03 ? best.part : try ColoredThing.own(best.part, view, named)
        isInside = ColoredThing.filled(part, width: width, height: height)
    }

    /// What of a part is of the thing's own colours, with its shaded sides: a name reaches far, so that a red cup is
    /// joined to a table that is somewhat red too, and not to what of it is in shadow.
    ///
    /// What is dropped in one round speaks for the surroundings in the next (in the manner of Rother, Kolmogorov &
    /// Blake 2004).
    ///
    /// - Parameter likeness: to the colour's name; what is hardly of it surrounds the thing, and what is wholly of it
    ///   may be a second thing of that colour.
    private static func own(_ part: [Int32], _ view: SmallView, _ likeness: ColorLikeness) throws -> [Int32] {
        let named = likeness.places
        var inside = [Float](repeating: 0, count: view.count)
        var outside = named.map { 1 - $0 }
        for place in part {
            inside[Int(place)] = named[Int(place)] * named[Int(place)]
            outside[Int(place)] = 0
        }
        var isOwn = [Bool](repeating: false, count: view.count)
        for _ in 0..<3 {
            let odds = OwnColors(view, inside: inside, outside: outside).odds
            // Of what only the hue is of the name, more is asked.
            isOwn = odds.indices.map { odds[$0] > 2 * leastOdds && likeness.hues[$0] > 0.5 }
            for place in part.lazy.map(Int.init) {
                let share = smoothStep(leastOdds - 1, leastOdds + 1, odds[place])
                inside[place] = share * named[place] * named[place]
                outside[place] = 1 - share
                isOwn[place] = odds[place] > leastOdds
            }
        }
        let joined = try Mask(width: view.width, height: view.height, bytes: isOwn.map { $0 ? 255 : 0 })
            .dilated(radius: 2).eroded(radius: 2)
        let isPart = inside.map { $0 > 0 }
        let connected = Components(
            width: view.width, height: view.height, { joined.bytes[$0] > 0 }, startingAt: { isPart[$0] })
        let kept = RegionFinder.withoutCrumbs(
            connected.labels.map { $0 >= 0 }, width: view.width, height: view.height)
        let own = kept.bytes.indices.filter { kept.bytes[$0] > 0 }.map(Int32.init)
        // Leaves among leaves have no colours of their own.
        return own.count * 4 < part.count ? part : own
    }

    /// Lettering and highlights that a part encloses belong to it, where they are small for it.
    private static func filled(_ part: [Int32], width: Int, height: Int) -> [Bool] {
        var isInside = [Bool](repeating: false, count: width * height)
        for place in part { isInside[Int(place)] = true }
        let outside = isInside
        for gap in Components(width: width, height: height, { !outside[$0] }).parts where gap.count * 6 < part.count {
            let touchesFrame = gap.contains { place in
                let (x, y) = (Int(place) % width, Int(place) / width)
                return x == 0 || y == 0 || x == width - 1 || y == height - 1
            }
            if !touchesFrame { for place in gap { isInside[Int(place)] = true } }
        }
        return isInside
    }
}
