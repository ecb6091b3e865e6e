/// The materials that the houses of the street are painted with.
struct StreetPalettes {
    private var palettes: [Facade.Palette] = []

    init(_ builder: inout SceneBuilder) {
        let cream = colour(0xcfc2a6)
        let trim = builder.material { Masonry.render($0, tone: colour(0xc9c1b0)) }
        let dark = builder.material { Masonry.stone($0, tone: colour(0x8d8577)) }
        let stone = builder.material { Masonry.stone($0, tone: cream) }
        let walls = [
            builder.material { Masonry.brick($0, tone: colour(0x8a4a34)) },
            builder.material { Masonry.render($0, tone: cream) },
            builder.material { Masonry.brick($0, tone: colour(0x9c7a55)) },
            builder.material { Masonry.render($0, tone: colour(0xb58a52)) },
            builder.material { Masonry.render($0, tone: colour(0x9aa39a)) },
        ]
        let iron = builder.material(Surface(colour(0x17191a), roughness: 0.45))
        let roof = builder.material(Masonry.slate)
        let glazing = Glazing(size: Facade.window, lit: 0.42, glow: 1.15)
        let glass = builder.material(glazing.surface)
        var pane = Surface()
        pane.kind = .pane
        pane.base = Vector(repeating: 0.94)
        let shopGlass = builder.glass(pane, passesShadows: true)
        let white = builder.material(Surface(colour(0xd8d4c8), roughness: 0.5))
        let brown = builder.material(Surface(colour(0x3d2a1c), roughness: 0.4))
        let paints = [
            builder.material(Surface(colour(0x1f3b2d), roughness: 0.32)),
            builder.material(Surface(colour(0x22324a), roughness: 0.32)),
            builder.material(Surface(colour(0x5a1f1c), roughness: 0.32)),
        ]
        let doors = [
            builder.material(Surface(colour(0x2f4a3c), roughness: 0.35)),
            builder.material(Surface(colour(0x4a2c1c), roughness: 0.4)),
        ]
        var glow = Surface(Vector(repeating: 0.9), roughness: 0.6)
        glow.emission = Vector(1.0, 0.72, 0.42) * 6
        let lamp = builder.material(glow)
        var goods = [builder.material(Surface(colour(0xd9c6a0), roughness: 0.8))]
        for hex: UInt32 in [0xa83a2a, 0xd9b44a, 0x3f6a58, 0xe6dcc4, 0x3a4f7a, 0x9a6a3c, 0xc77a4a] {
            goods.append(builder.material(Surface(colour(hex), roughness: 0.4)))
        }
        let awnings = [(0x8a2a24, 0xe0d6c0), (0x2c4a3a, 0xe0d6c0)].map { pair in
            builder.material { p in
                let stripe = Int((p.local.x / 0.22).rounded(.down)) & 1 == 0
                var cloth = Surface(colour(UInt32(stripe ? pair.0 : pair.1)), roughness: 0.9, specular: 0.02)
                cloth.translucency = 0.3
                return cloth
            }
        }
        for (index, wall) in walls.enumerated() {
            palettes.append(
                Facade.Palette(
                    wall: wall, base: index % 2 == 0 ? dark : stone, trim: trim, frame: index == 3 ? brown : white,
                    iron: iron,
                    roof: roof, glass: glass, shopGlass: shopGlass, shopFrame: paints[index % 3],
                    door: doors[index % 2],
                    lamp: lamp, goods: goods, awning: index % 2 == 0 ? awnings[index / 2 % 2] : nil))
        }
    }

    func palette(_ number: Int, shop: Bool) -> Facade.Palette { palettes[number % palettes.count] }
}
