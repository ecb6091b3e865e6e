extension GallerySection {
    /// Everything that the built-in engine can do.
    static let all = [
        tone, focus, painted, printed, photographic, light, weather, sky, background, parts, frame, additions,
    ]

    private static let tone = GallerySection(
        title: "Tone and colour",
        entries: [
            GalleryEntry("enhance/auto", "make this photo professional looking", .landscape, .food),
            GalleryEntry("tone/brightness", "brighter", .building, .food),
            GalleryEntry("tone/exposure", "increase the exposure", .landscape, .food),
            GalleryEntry("tone/contrast", "more contrast", .landscape, .building),
            GalleryEntry("tone/highlights", "recover the highlights", .landscape, .portrait),
            GalleryEntry("tone/shadows", "lift the shadows", .landscape, .building),
            GalleryEntry("tone/whites", "brighter whites", .flower, .food),
            GalleryEntry("tone/blacks", "deeper blacks", .building, .food),
            GalleryEntry("tone/clarity", "more clarity", .landscape, .animal),
            GalleryEntry("tone/dehaze", "remove the haze", .landscape, .building),
            GalleryEntry("tone/saturation", "more saturated colours", .landscape, .food),
            GalleryEntry("tone/vibrance", "more vibrant colours", .flower, .food),
            GalleryEntry("tone/temperature", "warmer", .portrait, .food),
            GalleryEntry("tone/tint", "add a blue tone", .landscape, .building),
            GalleryEntry("tone/remove_cast", "remove the yellow cast", .food, .portrait),
            GalleryEntry("tone/golden_hour", "golden hour color grading", .landscape, .portrait),
            GalleryEntry("tone/fade", "faded colours", .portrait, .building),
            GalleryEntry("tone/matte", "a matte look", .portrait, .food),
            GalleryEntry("tone/high_key", "high key", .portrait, .flower),
            GalleryEntry("tone/low_key", "low key", .portrait, .food),
            GalleryEntry("style/black_white", "black and white", .portrait, .landscape),
            GalleryEntry("selective_color", "keep only the red, everything else black and white", .food, .product),
            GalleryEntry("match_palette", "use a palette of teal, cream and orange", .building, .food),
            GalleryEntry("style/sepia", "sepia", .building, .portrait),
            GalleryEntry("style/duotone", "a duotone in navy and orange", .portrait, .building),
            GalleryEntry("effect/invert", "invert the colours", .flower, .food),
        ])

    private static let focus = GallerySection(
        title: "Sharpness, lens and grain",
        entries: [
            GalleryEntry("sharpen", "sharpen the details", .animal, .building),
            GalleryEntry("denoise", "remove the noise", .night, .portrait),
            GalleryEntry("blur", "blur it", .landscape, .food),
            GalleryEntry("blur/motion", "motion blur", .vehicle, .street),
            GalleryEntry("blur/zoom", "zoom blur", .vehicle, .street),
            GalleryEntry("blur/tilt_shift", "tilt shift", .building, .street),
            GalleryEntry("blur/lens", "lens blur", .street, .building),
            GalleryEntry("effect/vignette", "a vignette", .portrait, .food),
            GalleryEntry("effect/grain", "film grain", .portrait, .building),
            GalleryEntry("effect/bloom", "a soft glow", .portrait, .flower),
            GalleryEntry("effect/light_leak", "a light leak", .portrait, .street),
            GalleryEntry("effect/frost_edges", "frosted edges", .landscape, .animal),
        ])

    private static let painted = GallerySection(
        title: "Painted and drawn",
        entries: [
            GalleryEntry("style/watercolor", "a watercolor", .landscape, .flower),
            GalleryEntry("style/oil", "an oil painting", .landscape, .portrait),
            GalleryEntry("style/gouache", "a gouache painting", .landscape, .food),
            GalleryEntry("style/pastel", "a pastel drawing", .portrait, .landscape),
            GalleryEntry("style/impressionism", "an impressionist painting", .landscape, .flower),
            GalleryEntry("style/pointillism", "pointillism", .landscape, .animal),
            GalleryEntry("style/pencil", "a pencil sketch", .portrait, .building),
            GalleryEntry("style/charcoal", "a dramatic charcoal drawing", .portrait, .building),
            GalleryEntry("style/ink", "pen and ink", .building, .animal),
            GalleryEntry("style/line_art", "line art", .building, .vehicle),
        ])

    private static let printed = GallerySection(
        title: "Printed, built and sewn",
        entries: [
            GalleryEntry("style/comic", "a graphic novel", .portrait, .street),
            GalleryEntry("style/cartoon", "a cartoon", .animal, .food),
            GalleryEntry("style/pop_art", "pop art", .portrait, .product),
            GalleryEntry("style/halftone", "halftone dots", .portrait, .product),
            GalleryEntry("style/engraving", "a copperplate engraving", .portrait, .building),
            GalleryEntry("style/woodcut", "a woodcut", .building, .animal),
            GalleryEntry("style/ukiyo_e", "a traditional ukiyo-e woodblock print", .landscape, .building),
            GalleryEntry("style/blueprint", "a cyan blueprint technical drawing", .vehicle, .building),
            GalleryEntry("style/stained_glass", "a stained glass window", .flower, .animal),
            GalleryEntry("style/mosaic", "a mosaic", .animal, .flower),
            GalleryEntry("style/low_poly", "low poly", .animal, .landscape),
            GalleryEntry("style/pixel_art", "8-bit pixel art", .building, .food),
            GalleryEntry("style/cross_stitch", "cross stitch", .flower, .animal),
            GalleryEntry("style/embroidery", "embroidery", .flower, .animal),
        ])

    private static let photographic = GallerySection(
        title: "Photographic looks",
        entries: [
            GalleryEntry("style/hdr", "HDR", .landscape, .building),
            GalleryEntry("style/cinematic", "cinematic teal and orange", .portrait, .street),
            GalleryEntry("style/noir", "film noir", .portrait, .street),
            GalleryEntry("style/vintage", "vintage", .building, .portrait),
            GalleryEntry("style/antique_photo", "an antique photograph from 1905", .portrait, .building),
            GalleryEntry("style/polaroid", "a polaroid", .animal, .portrait),
            GalleryEntry("style/lomo", "lomo", .street, .flower),
            GalleryEntry("style/infrared", "infrared", .landscape, .building),
            GalleryEntry("style/thermal", "thermal camera", .animal, .portrait),
            GalleryEntry("style/xray", "x-ray", .flower, .product),
            GalleryEntry("style/neon", "neon outlines", .portrait, .street),
            GalleryEntry("style/cyberpunk", "cyberpunk", .street, .building),
            GalleryEntry("style/vaporwave", "vaporwave", .building, .landscape),
            GalleryEntry("style/glitch", "glitch", .portrait, .street),
        ])

    private static let light = GallerySection(
        title: "Light and time",
        entries: [
            GalleryEntry("light/golden_hour", "golden hour lighting", .landscape, .building),
            GalleryEntry("light/sunset", "turn it into a sunset", .landscape, .building),
            GalleryEntry("light/sunrise", "make it sunrise", .landscape, .building),
            GalleryEntry("light/overcast", "an overcast day", .landscape, .building),
            GalleryEntry("light/night", "make it night", .building, .landscape),
            GalleryEntry("light/blue_hour", "blue hour", .landscape, .building),
            GalleryEntry("light/moonlight", "moonlight", .landscape, .building),
            GalleryEntry("light/neon_night", "a neon night", .street, .building),
            GalleryEntry("light/candle", "light it by candlelight", .portrait, .food),
            GalleryEntry("light/dramatic", "dramatic lighting from the left", .portrait, .food),
            GalleryEntry("light/rays", "sun rays", .landscape, .building),
            GalleryEntry("light/flare", "a lens flare", .landscape, .building),
            GalleryEntry("light/bokeh", "bokeh lights", .portrait, .food),
            GalleryEntry("light/underwater", "underwater", .animal, .product),
        ])

    private static let weather = GallerySection(
        title: "Weather and season",
        entries: [
            GalleryEntry("weather/fog", "fog", .landscape, .building),
            GalleryEntry("weather/rain", "let it rain", .street, .building),
            GalleryEntry("weather/snow", "let it snow", .building, .landscape),
            GalleryEntry("weather/storm", "a storm", .landscape, .building),
            GalleryEntry("season/autumn", "make it look like autumn", .landscape, .building),
            GalleryEntry("season/winter", "make it winter", .landscape, .building),
            GalleryEntry("season/spring", "make it spring", .landscape, .building),
            GalleryEntry("season/summer", "make it summer", .landscape, .building),
        ])

    private static let sky = GallerySection(
        title: "Another sky",
        entries: [
            GalleryEntry("sky/clear", "a clear blue sky", .landscape, .building),
            GalleryEntry("sky/clouds", "some clouds in the sky", .landscape, .vehicle),
            GalleryEntry("sky/sunset", "replace the sky with a sunset sky", .landscape, .building),
            GalleryEntry("sky/stars", "replace the sky with stars", .landscape, .building),
            GalleryEntry("sky/milky_way", "put the milky way in the sky", .landscape, .building),
            GalleryEntry("sky/aurora", "an aurora in the sky", .landscape, .building),
            GalleryEntry("sky/storm", "a stormy sky", .landscape, .building),
        ])

    private static let background = GallerySection(
        title: "Background",
        entries: [
            GalleryEntry("background/blur", "blur the background", .animal, .portrait),
            GalleryEntry("background/color", "a plain ochre background", .animal, .product, .food),
            GalleryEntry("background/gradient", "a gradient background from navy to teal", .product, .animal, .food),
            GalleryEntry("background/transparent", "make the background transparent", .product, .animal, .food),
            GalleryEntry("background/pattern", "a polka dot background", .product, .animal, .food),
            GalleryEntry("background/studio", "a studio backdrop", .product, .portrait, .food),
        ])

    private static let parts = GallerySection(
        title: "Parts of the picture",
        entries: [
            GalleryEntry("recolor", "make the red thing green", .food, .product),
            GalleryEntry("tone/brightness", "make the sky much darker", .landscape, .building),
            GalleryEntry("remove", "remove the masked area", .masked),
            GalleryEntry("fill", "fill in the masked area", .masked),
            GalleryEntry("extract", "extract the dog", .masked, caption: "extract, with a mask"),
            GalleryEntry("privacy/pixelate", "pixelate the masked area", .masked),
            GalleryEntry("privacy/blur", "blur the masked area for privacy", .masked),
            GalleryEntry("retouch/teeth_whiten", "whiten the teeth", .masked, .portrait),
            GalleryEntry("restore/lift_shadow", "remove the shadow", .masked, .sign),
        ])

    private static let frame = GallerySection(
        title: "Frame and size",
        entries: [
            GalleryEntry("crop", "crop to 1:1", .landscape, .food),
            GalleryEntry("rotate", "rotate 90 degrees clockwise", .building, .food),
            GalleryEntry("rotate/straighten", "straighten it", .building, .landscape),
            GalleryEntry("flip/horizontal", "mirror it", .vehicle, .food),
            GalleryEntry("flip/vertical", "flip it upside down", .building, .food),
            GalleryEntry("resize", "make it bigger", .food, .animal),
            GalleryEntry("upscale", "upscale 2x", .animal, .food),
            GalleryEntry("outpaint/zoom_out", "zoom out", .landscape, .building),
            GalleryEntry("outpaint/pan", "extend the picture to the left", .landscape, .building),
            GalleryEntry("outpaint/square", "extend it to a square", .landscape, .building),
            GalleryEntry("outpaint/aspect", "extend it to 21:9", .landscape, .building),
            GalleryEntry("tile", "a seamless tile", .flower, .food),
            GalleryEntry("frame/border", "add a white border", .landscape, .food),
            GalleryEntry("frame/picture_frame", "put it in a wooden frame", .portrait, .landscape),
            GalleryEntry("frame/passe_partout", "a passe-partout", .landscape, .portrait),
            GalleryEntry("frame/rounded_corners", "rounded corners", .food, .animal),
        ])

    private static let additions = GallerySection(
        title: "Text and things",
        entries: [
            GalleryEntry("text/add", #"add the text "SALE" in white at the bottom"#, .product, .food),
            GalleryEntry("object/add", "add a balloon in the top right corner", .landscape, .building),
            GalleryEntry("object/illustrate", "A cat sitting on a table", .food, .building),
        ])
}
