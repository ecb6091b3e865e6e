/// Every operation that the engine can do, one line each.
struct OperationRegistry: Sendable {
    static let standard = OperationRegistry([
        // Geometry, mounts and text.
        Resize(),
        Upscale(),
        Border(),
        PictureFrame(),
        PassePartout(),
        RoundedCorners(),
        AddText(),
        // Tones.
        Brightness(),
        Contrast(),
        Saturation(),
        Vibrance(),
        Temperature(),
        Shadows(),
        Highlights(),
        Fade(),
        BlackWhite(),
        Sepia(),
        Watercolor(),
        Oil(),
        Pencil(),
        PixelArt(),
        // Drawn, painted and printed looks.
        Ink(),
        LineArt(),
        Charcoal(),
        Comic(),
        Cartoon(),
        PopArt(),
        Halftone(),
        Engraving(),
        Woodcut(),
        Blueprint(),
        CrossStitch(),
        UkiyoE(),
        StainedGlass(),
        Impressionism(),
        Gouache(),
        Pastel(),
        Mosaic(),
        LowPoly(),
        Pointillism(),
        Embroidery(),
        Invert(),
        Vignette(),
        Grain(),
        Blur(),
        Sharpen(),
        Rotate(),
        Straighten(),
        Flip(direction: .horizontal),
        Flip(direction: .vertical),
        Crop(),
        // Tone and colour.
        Exposure(),
        Tint(),
        Whites(),
        Matte(),
        RemoveCast(),
        Clarity(),
        Dehaze(),
        AutoEnhance(),
        LiftShadow(),
        TeethWhiten(),
        Blacks(),
        HighKey(),
        LowKey(),
        Denoise(),
        MotionBlur(),
        ZoomBlur(),
        TiltShift(),
        LensBlur(),
        // Photographic looks.
        HDR(),
        Cinematic(),
        Noir(),
        Vintage(),
        AntiquePhoto(),
        Lomo(),
        Polaroid(),
        Infrared(),
        Duotone(),
        Thermal(),
        XRay(),
        Neon(),
        Cyberpunk(),
        Vaporwave(),
        Glitch(),
        FrostEdges(),
        Glow(),
        Leak(),
        // Weather, light, seasons and skies.
        Rain(),
        Snow(),
        Fog(),
        Storm(),
        GoldenHour(),
        Sunset(),
        Sunrise(),
        Night(),
        BlueHour(),
        Moonlight(),
        Overcast(),
        Candle(),
        Dramatic(),
        Autumn(),
        Winter(),
        Spring(),
        Summer(),
        NeonNight(),
        Underwater(),
        Rays(),
        Flare(),
        Bokeh(),
        ClearSky(),
        CloudySky(),
        SunsetSky(),
        StarrySky(),
        MilkyWaySky(),
        AuroraSky(),
        StormySky(),
        GoldenTone(),
        // Filled and extended.
        Fill(identifier: OperationIdentifier("remove")),
        Fill(identifier: OperationIdentifier("fill")),
        Outpaint(growth: .zoomOut),
        Outpaint(growth: .pan),
        Outpaint(growth: .square),
        Outpaint(growth: .aspect),
        Tile(),
        // Backgrounds, colours of things, privacy.
        BackgroundBlur(),
        PlainBackground(),
        GradientBackground(),
        PatternBackground(),
        StudioBackground(),
        TransparentBackground(),
        Recolor(),
        SelectiveColor(),
        MatchPalette(),
        Obscure(manner: .pixelate),
        Obscure(manner: .blur),
        Extract(),
    ])

    /// The same with the operations that draw things of a library.
    func drawing(_ objects: ObjectLibrary) -> OperationRegistry {
        OperationRegistry(
            identifiers.compactMap { operations[$0] } + [
                AddObject(library: objects, isIllustration: false), AddObject(library: objects, isIllustration: true),
            ])
    }

    /// In the order of the list.
    let identifiers: [OperationIdentifier]
    private let operations: [OperationIdentifier: any Operation]

    /// - Precondition: no two operations have the same identifier.
    init(_ operations: [any Operation]) {
        identifiers = operations.map(\.identifier)
        self.operations = Dictionary(uniqueKeysWithValues: operations.map { ($0.identifier, $0) })
    }

    func operation(for step: EditStep) throws -> any Operation {
        guard let operation = operations[step.identifier] else {
            throw DarkroomError.unknownOperation(step.identifier)
        }
        return operation
    }
}
