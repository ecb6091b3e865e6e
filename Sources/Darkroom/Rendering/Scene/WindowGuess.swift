/// Openings of buildings that light may come out of by night: windows, arches, what lies deep under eaves.
struct WindowGuess: Sendable {
    /// How much a place is an opening, 0…1, in the size of the picture.
    let openings: Plane<Float>
    /// How much it belongs to a building, 0…1, in the size of the view.
    let built: Plane<Float>
    /// The places of each opening in the view.
    let parts: [[Int32]]
    /// Pixels of the picture to one of the view.
    let factor: Int

    /// The longer side of the view that is searched, in pixels.
    private static let view = 640
    /// The least share of a picture that openings take; fewer are chance.
    private static let least: Float = 0.003
    /// The largest share of a picture that one opening takes.
    private static let largest: Float = 0.03
    /// The share of a picture that a building takes at least, and the share of it that is open.
    private static let building: (size: Float, open: Float) = (0.012, 0.04)

    /// `nil` where there are none. Rooms, which have no sky, and portraits have too much that looks alike.
    init?(_ scene: SceneGuess, check: Check) throws {
        guard let sky = scene.sky,
            try FaceGuess(SmallView(scene.picture, longerSide: 192, check: check), check: check) == nil
        else { return nil }
        factor = max(1, scene.longerSide / Self.view)
        let light = try scene.light.shrunk(by: factor, check: check)
        let share = try sky.share.shrunk(by: factor, check: check)
        let luma = try light.map(check: check) { SceneGuess.rootLuminance($0) }
        built = try BuiltGuess.plane(light, luma: luma, check: check)
        let reach = 0.02 * Float(light.longerSide)
        let around = try luma.blurred(sigma: reach, check: check)
        let (width, built) = (light.width, built)
        let dark = try Plane<Float>(width: width, height: light.height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let depth = ToneCurve.step(0.86, 0.6, (luma.values[index] + 0.02) / (around.values[index] + 0.02))
                target[index] = depth * built.values[index] * (1 - share.values[index])
            }
        }
        let buildings = Components(width: width, height: light.height) { built.values[$0] > 0.4 }
        let open = buildings.parts.map { part in
            part.reduce(Float(0)) { $0 + (dark.values[Int($1)] > 0.3 ? 1 : 0) } / Float(part.count)
        }
        let isBuilding = zip(buildings.parts, open).map { part, open in
            Float(part.count) > Self.building.size * Float(dark.values.count) && open > Self.building.open
        }
        parts = Components(width: width, height: light.height) { index in
            let label = Int(buildings.labels[index])
            return label >= 0 && isBuilding[label] && dark.values[index] > 0.3
        }.parts.filter { part in
            let rows = part.map { Int($0) / width }
            return part.count >= 14 && (rows.max() ?? 0) - (rows.min() ?? 0) >= 4
                && Float(part.count) < Self.largest * Float(dark.values.count)
        }
        let area = parts.reduce(0) { $0 + $1.count }
        guard Float(area) > Self.least * Float(dark.values.count) else { return nil }
        // What the view has no room for, such as bars, is read off the picture itself.
        let wide = try around.enlarged(by: factor, toWidth: scene.width, height: scene.height, check: check)
        let soft = try dark.map(check: check) { ToneCurve.step(0.02, 0.5, $0) }.blurred(sigma: 1, check: check)
            .enlarged(by: factor, toWidth: scene.width, height: scene.height, check: check)
        openings = try Plane(width: scene.width, height: scene.height, check: check) { target, rows in
            for index in rows.indices(of: scene.width) {
                let depth = (scene.luma.values[index] + 0.02) / (wide.values[index] + 0.02)
                target[index] = soft.values[index] * ToneCurve.step(0.95, 0.6, depth)
            }
        }
    }
}
