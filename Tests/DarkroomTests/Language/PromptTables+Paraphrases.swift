/// Prompts and the steps they come to, in the notation of ``StepNotation``: the same wishes in other words.
extension PromptTables {
    static let paraphrases = """
        Could you brighten up this picture just a little bit? => tone/brightness+0.5
        I think it needs a little more contrast. => tone/contrast+0.5
        Please make the photo a bit more vivid and a little warmer => tone/vibrance+0.5, tone/temperature+0.5
        Bump up the saturation => tone/saturation+
        Pump up the colors! => tone/saturation+
        Take the saturation down a notch => tone/saturation-0.4
        dial back the saturation => tone/saturation-
        Make the colors less intense => tone/saturation-
        make the colors more intense => tone/saturation+
        make colors stronger => tone/saturation+
        stronger colors => tone/saturation+
        The colors should be more vibrant => tone/vibrance+
        The colors are too saturated => tone/saturation-
        make it look like it was painted with oil paints => style/oil
        Turn my photo into an artistic oil painting with thick brush strokes => style/oil
        Can you turn this picture into a pencil sketch for me please? => style/pencil
        I would love to see this as a watercolor painting => style/watercolor
        I'd love to have this in black and white => style/black_white
        render this in pixel art style => style/pixel_art
        Make this into pixel art, 8-bit style => style/pixel_art
        Restyle this as a watercolor => style/watercolor
        Give the image a watercolor effect => style/watercolor
        apply an oil painting filter => style/oil
        put a sepia filter over it => style/sepia
        add a sepia filter on top => style/sepia
        old-fashioned sepia tone => style/sepia
        make it monochrome with high contrast => style/black_white, tone/contrast+
        convert image to grayscale and increase contrast => style/black_white, tone/contrast+
        B&W, high contrast, grainy => style/black_white, tone/contrast+, effect/grain
        black and white, grainy, high contrast => style/black_white, effect/grain, tone/contrast+
        desaturated and cold => tone/saturation-, tone/temperature-
        slightly desaturated, cooler tones => tone/saturation-0.4, tone/temperature-
        reduce the saturation by about half => tone/saturation-
        reduce saturation 20% => tone/saturation-0.4
        saturation -30% => tone/saturation-0.6
        contrast: +20% => tone/contrast+0.4
        brightness to +20 => tone/brightness+0.4
        set the contrast to +20 => tone/contrast+0.4
        lower the brightness by ten percent => tone/brightness-0.2
        make it 2x brighter => tone/brightness+2
        make it brighter by a lot => tone/brightness+1.5
        make it a whole lot brighter => tone/brightness+1.5
        way brighter => tone/brightness+1.5
        super dark => tone/brightness-1.7
        not too dark but darker => tone/brightness-0.5
        a tad warmer => tone/temperature+0.4
        a smidge cooler => tone/temperature-0.4
        make it less warm => tone/temperature-
        the image is a bit too warm => tone/temperature-0.5
        this photo is a little too dark, please brighten it => tone/brightness+
        it's overexposed => tone/exposure-
        it's a bit underexposed => tone/exposure+0.5
        The picture looks dull => tone/saturation+
        sharpen the details => sharpen
        sharpen the image by a bit and add contrast => sharpen 0.5, tone/contrast+
        blur the entire image => blur
        completely blur the photo => blur 2
        apply a strong gaussian blur to the whole image => blur 1.5
        add some blur => blur
        strong vignette => effect/vignette 1.5
        add a vignette around the edges => effect/vignette
        darken the edges of the photo => effect/vignette
        make the edges darker => effect/vignette
        film grain effect => effect/grain
        add 20% grain => effect/grain 0.4
        negative => effect/invert
        create a negative of the image => effect/invert
        color invert => effect/invert
        invert colours please => effect/invert
        rotate this photo by 90 degrees to the right => rotate degrees=90
        turn it 90 degrees clockwise => rotate degrees=90
        Rotate clockwise by 90 => rotate degrees=90
        rotate 90° cw => rotate degrees=90
        rotate counterclockwise => rotate degrees=270
        flip it upside down => flip/vertical
        flip upside-down => flip/vertical
        flip the image along the vertical axis => flip/horizontal
        mirror horizontally => flip/horizontal
        mirror the photo vertically => flip/vertical
        make a mirror image => flip/horizontal
        crop this to a square => crop aspect=1
        crop square => crop aspect=1
        crop to 16x9 => crop aspect=1.778
        Crop the picture to a 4:3 ratio => crop aspect=1.333
        crop to 5:4 aspect ratio => crop aspect=1.25
        square format => crop aspect=1
        make it a square => crop aspect=1
        make it widescreen => crop aspect=1.778
        change aspect ratio to 16:9 => crop aspect=1.778
        16:9 => crop aspect=1.778
        zoom in slightly => crop zoom=1.2
        zoom in 1.5x => crop zoom=1.5
        zoom into the image => crop zoom=1.5
        zoom in a little bit and make it sharper => crop zoom=1.25, sharpen
        lighten the shadows => tone/shadows+
        lighten shadows and darken highlights => tone/shadows+, tone/highlights-
        raise the shadows => tone/shadows+
        boost the shadows => tone/shadows+
        less highlights => tone/highlights-
        highlights -20 => tone/highlights-0.4
        shadows +30 => tone/shadows+0.6
        recover highlights => tone/highlights-
        tone down highlights a bit => tone/highlights-0.5
        darker shadows => tone/shadows-
        brighter shadows => tone/shadows+
        deeper shadows => tone/shadows-
        fade it a bit => tone/fade 0.5
        faded look, low contrast => tone/fade, tone/contrast-
        washed-out colors => tone/fade
        more vibrance, less contrast => tone/vibrance+, tone/contrast-
        increase both contrast and saturation => tone/contrast+, tone/saturation+
        Increase contrast, saturation and sharpness. => tone/contrast+, tone/saturation+, sharpen
        increase the contrast and the sharpness a bit => tone/contrast+0.5, sharpen 0.5
        brighten, warm up, and add contrast => tone/brightness+, tone/temperature+, tone/contrast+
        make it warmer, brighter, and sharper => tone/temperature+, tone/brightness+, sharpen
        first make it black and white. Then add grain. Finally crop to square. => style/black_white, effect/grain, crop aspect=1
        1) brighter => tone/brightness+
        Step 1: crop to square => crop aspect=1
        * brighter => tone/brightness+
        a high-contrast B&W photograph => tone/contrast+, style/black_white
        black and white with a bit of film grain and a slight vignette => style/black_white, effect/grain 0.5, effect/vignette 0.4
        sepia tone with vignette => style/sepia, effect/vignette
        Sepia toned, faded, with a vignette => style/sepia, tone/fade, effect/vignette
        oil painting with warm colors => style/oil, tone/temperature+
        watercolor with vivid colors => style/watercolor, tone/vibrance+
        a pencil sketch, high contrast => style/pencil, tone/contrast+
        watercolor painting style => style/watercolor
        watercolour effect please => style/watercolor
        In watercolour style => style/watercolor
        as an oil painting => style/oil
        like an oil painting => style/oil
        as if it were an oil painting => style/oil
        like it was drawn with a pencil => style/pencil
        hand-drawn sketch => style/pencil
        sketchy pencil drawing => style/pencil
        graphite pencil drawing => style/pencil
        drawing in pencil => style/pencil
        What would it look like as pixel art? => style/pixel_art
        How about a pencil sketch? => style/pencil
        how about black and white => style/black_white
        let me see it in black and white => style/black_white
        show it in sepia => style/sepia
        show me what it looks like in black and white => style/black_white
        imagine this as an 8-bit video game => style/pixel_art
        retro video game pixel art => style/pixel_art
        warmer white balance => tone/temperature+
        warm white balance => tone/temperature+
        make the white balance cooler => tone/temperature-
        cooler white balance => tone/temperature-
        decrease color temperature => tone/temperature-
        raise temperature by 15% => tone/temperature+0.3
        increase warmth => tone/temperature+
        less warmth => tone/temperature-
        add warmth and contrast => tone/temperature+, tone/contrast+
        give it warmth => tone/temperature+
        a punchier photo => tone/contrast+
        make the photo crisp => sharpen
        enhance sharpness => sharpen
        enhance colors => tone/saturation+
        enhance the contrast a little => tone/contrast+0.5
        intensify the contrast => tone/contrast+
        improve contrast => tone/contrast+
        maximum contrast => tone/contrast+2
        remove all the color => style/black_white
        drain the color out of the photo => style/black_white
        get rid of the colors => style/black_white
        strip all the color from the image => style/black_white
        colorless => style/black_white
        in shades of gray => style/black_white
        """
}
