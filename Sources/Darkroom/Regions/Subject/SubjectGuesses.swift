import Foundation
import Pixels

/// Where the subject of a picture may be, by several ways of looking: each a guess of −1…1 for each place of a view, with
/// a handicap in doubt.
struct SubjectGuesses: Sendable {
    private(set) var guesses: [SubjectGuess] = []
    /// How much each place stands out, 0…1.
    let salience: [Float]

    /// - Parameters:
    ///   - known: how sure each place is ground, such as sky, 0…1.
    ///   - isAllGround: whether they are nearly all the ground there is.
    init(_ picture: Picture, _ view: SmallView, known: [Float], isAllGround: Bool, check: Check) throws {
        let (width, height) = (view.width, view.height)
        let sharpness = try Sharpness(picture, for: view, check: check)
        let points = (0..<view.count).map { index in
            SIMD2(
                (Float(index % width) + 0.5) / Float(width) * 2 - 1,
                (Float(index / width) + 0.5) / Float(height) * 2 - 1)
        }
        let rim = max(2, min(width, height) / 10)
        let ring = (0..<view.count).filter { $0 % width < rim || $0 % width >= width - rim || $0 / width < rim }
        let detail = sharpness.decades.map { powf(10, $0 / 2) }
        let ceiling = detail.quantile(0.8)
        let crisp = detail.map { min($0, ceiling) }.stretched()
        let focus = max(0, 1 - ring.map { detail[$0] }.quantile(0.5) / (detail.quantile(0.85) + 1e-9))
        let center = points.map { point in
            let down = point.y < 0 ? point.y : 0.6 * point.y
            return expf(-(point.x * point.x / 0.5 + down * down / 0.72))
        }
        func standingOut(fromBottom: Bool, contrastWeight: Float) throws -> [Float] {
            let barrier = try SubjectGuesses.barriers(view, fromBottom: fromBottom, check).stretched()
            let contrast = BorderContrast.of(view, fromBottom: fromBottom).stretched()
            let sum = view.colors.indices.map {
                barrier[$0] + contrastWeight * contrast[$0] + 0.7 * focus * crisp[$0]
            }.stretched()
            return view.colors.indices.map { sum[$0] * (0.35 + center[$0]) }.stretched()
        }
        let robust = try RobustBackground(view, known: known.map { $0 == 1 }, check: check).salience
        let barred = try standingOut(fromBottom: false, contrastWeight: 0.3)
        salience = zip(barred, robust).map { 0.7 * $0 + 0.3 * $1 }
        let standing = barred.odds()
        let free = try standingOut(fromBottom: true, contrastWeight: 0.5).odds()
        guesses = [SubjectGuess(standing), SubjectGuess(free)]
        guesses.append(SubjectGuess(robust.odds()))
        guesses.append(SubjectGuess(zip(barred, robust).map { $0 + $1 }.stretched().odds()))
        guesses.append(SubjectGuess(zip(points, standing).map { 0.6 * SubjectGuesses.bust($0) + 0.6 * $1 }))
        guesses.append(SubjectGuess(zip(points, free).map { 0.7 * SubjectGuesses.middle($0) + 0.5 * $1 }))
        if Float(height) > 1.4 * Float(width) {
            // An upright frame is often taken for a standing figure.
            guesses.append(
                SubjectGuess(zip(points, free).map { 0.6 * SubjectGuesses.figure($0) + 0.6 * $1 }, handicap: -0.1))
        }
        // A shallow depth of field: the upper edge and the sides are blurred, not only smooth as a sky is.
        let upper = ring.filter { $0 / width < height / 2 && known[$0] == 0 }.map { sharpness.decades[$0] }
        let isBlurredAround = upper.quantile(0.5) < -5.3
        // Or a face that fills the frame and leaves only a part of the border to what is behind it.
        let isSharpThroughout = upper.quantile(0.25) < -5.3 && sharpness.decades.quantile(0.5) > -4.5
        if upper.count * 8 > ring.count, isBlurredAround || isSharpThroughout {
            let sharp = sharpness.decades.stretched().odds(softness: 0.2)
            guesses.append(SubjectGuess(zip(sharp, free).map { $0 + 0.2 * $1 }, handicap: -0.65))
        }
        if let face = try FaceGuess(SmallView(picture, longerSide: 192, check: check), check: check) {
            let figure = (0..<view.count).map { index in
                let (x, y) = (Float(index % width), Float(index / width))
                // Arms and shoulders reach how far they like; a head does not.
                let least: Float = y / Float(height) > face.top + 1.15 * face.height ? -0.45 : -1
                return 0.6 * min(1, max(least, (1.12 - face.figure(x, y, in: view)) / 0.35))
            }
            guesses.append(SubjectGuess(zip(figure, standing).map { $0 + 0.3 * $1 }, handicap: -0.3))
        }
        if isAllGround {
            guesses.append(SubjectGuess([Float](repeating: 0.6, count: view.count), handicap: -0.4))
        }
        for index in guesses.indices {
            for place in known.indices where known[place] > 0 {
                guesses[index].odds[place] += (-1.5 - guesses[index].odds[place]) * known[place]
            }
        }
    }

    private static func barriers(_ view: SmallView, fromBottom: Bool, _ check: Check) throws -> [Float] {
        var sum = [Float](repeating: 0, count: view.count)
        for lane in 0..<3 {
            let values = view.colors.map { $0[lane] * (lane == 0 ? 1 : 2.5) }
            let smooth = try Plane(width: view.width, height: view.height, values: values)
                .blurred(sigma: 0.8, check: check)
            let distances = try BarrierDistance.of(
                smooth.values, width: view.width, height: view.height, fromBottom: fromBottom, check: check)
            for index in sum.indices { sum[index] += distances[index] }
        }
        return sum
    }

    /// Head and shoulders that fill the frame from below.
    private static func bust(_ point: SIMD2<Float>) -> Float {
        let (x, y) = (point.x / 0.36, (point.y + 0.25) / 0.55)
        let head = (x * x + y * y).squareRoot()
        let body = point.y > -0.05 ? abs(point.x) / (0.4 + 0.4 * max(0, point.y)) : 9
        return min(1, max(-1, (1.1 - min(head, body)) / 0.5))
    }

    /// A standing figure.
    private static func figure(_ point: SIMD2<Float>) -> Float {
        let (x, y) = (point.x / 0.4, (point.y - 0.1) / 0.8)
        return min(1, max(-1, (1.05 - (x * x + y * y).squareRoot()) / 0.4))
    }

    /// A large oval in the middle.
    private static func middle(_ point: SIMD2<Float>) -> Float {
        min(1, max(-1, (1.05 - (point.x * point.x + point.y * point.y).squareRoot() / 0.75) / 0.4))
    }
}

/// Where a subject may be: −1 (surely not) … 1 (surely) for each place of a view.
struct SubjectGuess: Sendable {
    var odds: [Float]
    /// What its cut has ahead of the others in doubt, 0 or less.
    let handicap: Float

    init(_ odds: [Float], handicap: Float = 0) {
        self.odds = odds
        self.handicap = handicap
    }
}
