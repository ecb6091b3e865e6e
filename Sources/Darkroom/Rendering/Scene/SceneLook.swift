import Pixels

/// What a scene is to look like: the one thing that every light, weather, season and sky says about itself.
struct SceneLook: Sendable {
    /// What changes on the things themselves before they are lit, such as snow that lies on them.
    var surfaces: [any SceneLayer] = []
    var light = SceneLight()
    /// The light on the old sky, where it stays.
    var skyLight = SceneLight()
    /// The sky that takes the place of the old one, and how much of it, 0…1.
    var sky: SkyLook?
    var skyShare: Float = 1
    /// The light of lamps and lit windows, as a factor on their own; 0 = they are lit like everything else.
    var lamps: Float = 0
    /// What is in the air and in the lens, the farthest first.
    var layers: [any SceneLayer] = []
    var bloom: SceneGlow?
    /// How much of the variations' ``MoodGrade`` shows; by night a warm one would turn the blue into mud.
    var grading: Float = 1
}

/// Something that is painted into a scene in linear light.
protocol SceneLayer: Sendable {
    /// - Parameter canvas: the scene as it is so far.
    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws
}

/// An operation that shows the scene of the picture under another light, weather, season or sky.
protocol SceneOperation: PaintOperation {
    /// What has to be found out about the scene.
    var needs: SceneNeeds { get }
    func look(of scene: SceneGuess, mood: Mood) -> SceneLook
}

extension SceneOperation {
    var needs: SceneNeeds { [] }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        try scenePainter(for: picture, step: step, context: context, progress: progress)
    }

    func scenePainter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> ScenePainter {
        let scene = try SceneGuess(picture, needs: needs, context: context, progress: progress)
        return ScenePainter(
            scene: scene, force: max(0, Float(step.strength)) * context.settings.amount,
            place: step.words["from"].flatMap(Place.init), settings: context.settings
        ) { look(of: scene, mood: $0) }
    }
}
