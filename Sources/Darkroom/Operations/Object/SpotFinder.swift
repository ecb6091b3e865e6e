import Pixels

/// Finds where a thing goes that no place is named for.
struct SpotFinder: Sendable {
    let quiet: QuietMap
    let kind: ObjectKind
    let isIllustration: Bool
    /// The thing's size, as shares of the picture's.
    let size: SIMD2<Float>

    /// The best spots, the best first, apart from each other: the middle of the thing's lower edge, as shares of the picture.
    func spots(_ count: Int) -> [SIMD2<Float>] {
        var candidates: [(spot: SIMD2<Float>, cost: Float)] = []
        for row in levels {
            for step in 0...24 {
                let spot = SIMD2(margin + (1 - 2 * margin) * Float(step) / 24, row)
                candidates.append((spot, cost(spot)))
            }
        }
        candidates.sort { $0.cost < $1.cost }
        var chosen: [SIMD2<Float>] = []
        // Half of the thing's width apart; nearer where there is no room.
        var apart = max(0.12, size.x * 0.75)
        while chosen.count < count && apart > 0.005 {
            for candidate in candidates where chosen.count < count {
                let isFree = chosen.allSatisfy { spot in
                    let away = spot - candidate.spot
                    return (away.x * away.x + 0.6 * away.y * away.y).squareRoot() >= apart
                }
                if isFree { chosen.append(candidate.spot) }
            }
            apart *= 0.7
        }
        while chosen.count < count { chosen.append(candidates[0].spot) }
        return chosen
    }

    /// How far the thing's middle keeps from the sides.
    private var margin: Float { min(0.5, size.x / 2 + 0.03) }

    /// Heights of the lower edge that are tried.
    private var levels: [Float] {
        let wanted: [Float] =
            switch kind {
            case .ground: isIllustration ? [0.86, 0.9, 0.94, 0.97] : [0.8, 0.86, 0.92, 0.96]
            case .air: [0.14, 0.2, 0.28, 0.36].map { $0 + size.y * (isIllustration ? 0.9 : 0.75) }
            case .flat: [0.12, 0.3, 0.5, 0.7, 0.86].map { $0 + size.y / 2 }
            }
        return wanted.map { min(0.97, max(min(0.97, size.y + 0.03), $0)) }
    }

    private func cost(_ spot: SIMD2<Float>) -> Float {
        let activity = quiet.activity(
            left: spot.x - size.x / 2, top: spot.y - size.y, right: spot.x + size.x / 2, bottom: spot.y)
        // What the picture is to be about stands near the middle or at a third of it.
        let aside = isIllustration ? min(abs(spot.x - 0.5), min(abs(spot.x - 0.34), abs(spot.x - 0.66))) : 0
        let sky =
            kind == .ground
            ? quiet.skyLikeness(left: spot.x - size.x / 2, right: spot.x + size.x / 2, y: spot.y) : 0
        return activity + 0.5 * aside + 0.6 * sky
    }
}
