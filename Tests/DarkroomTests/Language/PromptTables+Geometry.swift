/// Prompts and the steps they come to, in the notation of ``StepNotation``.
extension PromptTables {
    static let geometry = """
        crop the top => crop from=top
        crop the left half => crop share=0.5 from=left
        Crop out the top half => crop share=0.5 from=top
        cut off the bottom 10% => crop share=0.1 from=bottom
        crop 20% off the left side => crop share=0.2 from=left
        trim a little from the right side => crop share=0.075 from=right
        i need more space on the right, can you extend it => outpaint/pan direction=right
        Rotate this photo 90 degrees clockwise => rotate degrees=90
        rotate 90 => rotate degrees=90
        rotate by 90° => rotate degrees=90
        rotate it => rotate degrees=90
        rotate left => rotate degrees=270
        rotate right => rotate degrees=90
        rotate the photo to the left => rotate degrees=270
        rotate 90 degrees counter-clockwise => rotate degrees=270
        rotate 90 degrees anticlockwise => rotate degrees=270
        rotate 90 deg ccw => rotate degrees=270
        rotate -90 degrees => rotate degrees=270
        rotate 270 degrees => rotate degrees=270
        rotate 180 degrees => rotate degrees=180
        rotate it by 180° => rotate degrees=180
        rotate the picture by ninety degrees => rotate degrees=90
        turn it upside down => rotate degrees=180
        turn the picture 90 degrees to the left => rotate degrees=270
        turn the photo clockwise => rotate degrees=90
        rotate it a quarter turn => rotate degrees=90
        rotate by half a turn => rotate degrees=180
        rotate 5 degrees => rotate degrees=5
        straighten the photo => rotate/straighten
        please straighten it => rotate/straighten
        make it bigger => resize
        make the picture smaller => resize -1
        upscale the image => upscale
        add a border => frame/border
        add a thin border around it => frame/border 0.5
        add a frame => frame/picture_frame
        give it a passe-partout => frame/passe_partout
        add rounded corners => frame/rounded_corners
        rotate it by 2.5 degrees counterclockwise => rotate degrees=-2.5
        tilt it 10 degrees to the right => rotate degrees=10
        rotated 90 degrees => rotate degrees=90
        I want it rotated 90 degrees to the right => rotate degrees=90
        flip => flip/horizontal
        Flip this photo please. => flip/horizontal
        flip it horizontally => flip/horizontal
        flip horizontally => flip/horizontal
        flip vertically => flip/vertical
        flip the picture upside down => flip/vertical
        flip it left to right => flip/horizontal
        mirror => flip/horizontal
        mirror it => flip/horizontal
        mirror the image horizontally => flip/horizontal
        mirror image => flip/horizontal
        flipped vertically => flip/vertical
        make it a mirror image => flip/horizontal
        crop to 16:9 => crop aspect=1.778
        crop the photo to 4:3 => crop aspect=1.333
        crop 3x2 => crop aspect=1.5
        crop to 4 by 5 => crop aspect=0.8
        crop to 16/9 => crop aspect=1.778
        crop to a square => crop aspect=1
        crop it square => crop aspect=1
        square crop => crop aspect=1
        crop into a square format => crop aspect=1
        crop to 1:1 => crop aspect=1
        crop to portrait 4:5 => crop aspect=0.8
        crop to 4:5 portrait => crop aspect=0.8
        crop to a 16:9 aspect ratio => crop aspect=1.778
        crop to an aspect ratio of 3:2 => crop aspect=1.5
        crop to widescreen => crop aspect=1.778
        crop it to widescreen 16:9 => crop aspect=1.778
        crop to portrait => crop aspect=0.667
        crop to landscape format => crop aspect=1.5
        make it square => crop aspect=1
        make it 16:9 => crop aspect=1.778
        change the aspect ratio to 4:5 => crop aspect=0.8
        16:9 crop => crop aspect=1.778
        cropped to 16:9 => crop aspect=1.778
        crop to 2.39:1 => crop aspect=2.39
        zoom in => crop zoom=1.5
        zoom in a bit => crop zoom=1.25
        zoom in a lot => crop zoom=1.75
        zoom in by 20% => crop zoom=1.2
        zoom in 2x => crop zoom=2
        zoom in on the picture => crop zoom=1.5
        """
    static let sentences = """
        make it darker and warmer => tone/brightness-, tone/temperature+
        brighter, warmer and more contrasty => tone/brightness+, tone/temperature+, tone/contrast+
        Brighter & warmer => tone/brightness+, tone/temperature+
        slightly brighter and much warmer => tone/brightness+0.4, tone/temperature+1.5
        brighten and sharpen the photo => tone/brightness+, sharpen
        make it brighter and add a vignette => tone/brightness+, effect/vignette
        Rotate the photo 90 degrees to the right, add a black and white filter to it. => rotate degrees=90, style/black_white
        zoom in and make the colours more vibrant => crop zoom=1.5, tone/vibrance+
        first crop to 1:1, then convert to sepia, and finally add a vignette => crop aspect=1, style/sepia, effect/vignette
        crop it to a square. After that, make it black and white; then add some grain. => crop aspect=1, style/black_white, effect/grain
        Flip it, rotate it 90 degrees and crop it to 4:3 => flip/horizontal, rotate degrees=90, crop aspect=1.333
        - make it brighter\\n- more contrast\\n- crop to 16:9 => tone/brightness+, tone/contrast+, crop aspect=1.778
        turn it into an oil painting, but brighter => style/oil, tone/brightness+
        more contrast, less saturation => tone/contrast+, tone/saturation-
        increase contrast and make it black and white => tone/contrast+, style/black_white
        sepia + vignette + grain => style/sepia, effect/vignette, effect/grain
        Please could you make the picture a bit brighter for me? Thanks! => tone/brightness+0.5
        hi, can you convert this to black and white? thank you very much => style/black_white
        I need you to rotate it 90 degrees => rotate degrees=90
        let's make it warmer => tone/temperature+
        just add some grain please => effect/grain
        make it "black and white" => style/black_white
        **black and white** => style/black_white
        make it brighter 🙏 => tone/brightness+
        ｍａｋｅ　ｉｔ　ｂｒｉｇｈｔｅｒ => tone/brightness+
        make it brigh\\u{200B}ter => tone/brightness+
        MAKE IT DARKER => tone/brightness-
        make\\tit\\t\\tdarker... => tone/brightness-
        (black and white) => style/black_white
        convrt to black and white => style/black_white
        make it brigther => tone/brightness+
        increase the contrats => tone/contrast+
        increse the saturaton => tone/saturation+
        a watercolr painting => style/watercolor
        sephia => style/sepia
        add a vignete => effect/vignette
        rotate 90 degres clokwise => rotate degrees=90
        black and white, keep everything else the same => style/black_white
        Make it brighter. Don't change anything else. => tone/brightness+
        make it black and white but don't add grain => style/black_white
        make it warmer, no vignette => tone/temperature+
        convert to sepia without a vignette or grain => style/sepia
        add grain but no vignette => effect/grain
        not black and white but sepia => style/sepia
        make it darker, but don't make it too dark => tone/brightness-0.5
        watercolor, no text => style/watercolor
        oil painting, no watermark, no border => style/oil
        brighten the masked area => tone/brightness+ @masked
        make the masked area black and white => style/black_white @masked
        blur the selected part => blur @masked
        blur the masked area and make it darker => blur @masked, tone/brightness- @masked
        add grain to the masked area => effect/grain @masked
        make it brighter inside the mask => tone/brightness+ @masked
        brighten and sharpen only the masked region => tone/brightness+ @masked, sharpen @masked
        make the selection warmer, then add a vignette to the picture => tone/temperature+ @masked, effect/vignette
        blur the photo and make it darker => blur, tone/brightness-
        """
}
