/// Prompts of people, in their own words: tones, looks and effects.
extension PromptTables {
    static let peopleTones = """
        make this image brighter and increase the contrast => tone/brightness+, tone/contrast+
        Increase saturation slightly => tone/saturation+0.4
        Lower the highlights and lift the shadows => tone/highlights-, tone/shadows+
        Make the image sharper => sharpen
        Can you fix the lighting in this picture? => enhance/auto
        can someone fix the exposure? => enhance/auto
        fix the colors => enhance/auto
        color correct this photo => enhance/auto
        fix the white balance, it is too blue => tone/remove_cast+ color=#0000ff
        the photo is too yellow => tone/remove_cast+ color=#ffff00
        make skin tones warmer => tone/temperature+ @masked
        Add warmth to the photo => tone/temperature+
        Increase the vibrance of the sky => tone/vibrance+ @sky
        Make the sky more blue => tone/tint+ @sky color=#0000ff
        make the grass more green => tone/tint+ @masked color=#008000
        make it more cinematic => style/cinematic
        Give the image a cinematic look => style/cinematic
        make it look like a movie still => style/cinematic
        make it vintage => style/vintage
        make it look like an old photo => style/antique_photo
        turn this into a 90s polaroid => style/polaroid
        Make it a black and white photo => style/black_white
        convert the photo into a sketch => style/pencil
        Turn this photo into a pencil sketch => style/pencil
        Make it look like a watercolor painting. => style/watercolor
        Convert the image to cartoon style => style/cartoon
        Make it a comic book style => style/comic
        Turn the image into pixel art => style/pixel_art
        Make it look like stained glass => style/stained_glass
        Change the style to ukiyo-e => style/ukiyo_e
        turn this picture into a mosaic => style/mosaic
        make it an impressionist painting => style/impressionism
        Apply pop art style => style/pop_art
        transform it into line art => style/line_art
        Make it cyberpunk => style/cyberpunk
        Give it a neon glow => style/neon
        Convert the picture to a low poly style. => style/low_poly
        Apply a glitch effect => style/glitch
        make it look like an x-ray => style/xray
        blur the text in the image => blur @masked
        enhance the quality of this photo => enhance/auto
        improve image quality => enhance/auto
        Add a vignette => effect/vignette
        Add film grain => effect/grain
        add a soft glow => effect/bloom
        I'd like the image to have a vintage feel with muted colors => style/vintage
        Make the lighting warmer => tone/temperature+
        make the room darker => tone/brightness- @masked
        make the water bluer => tone/tint+ @masked color=#0000ff
        brighten only the faces => tone/brightness+ @masked
        sharpen the eyes and blur the rest => sharpen @masked, blur @everything except the masked
        blur everything besides the car => blur @everything except the masked
        make all but the red umbrella black and white => style/black_white @everything except the red umbrella
        keep the red umbrella in color and make the rest black and white => style/black_white @everything except the red umbrella
        leave only the flower in color => style/black_white @everything except the masked
        everything in black and white except the flower => style/black_white @everything except the masked
        desaturate the background and keep the person in colour => tone/saturation- @background
        black and white background => style/black_white @background
        reduce highlights and noise => tone/highlights-, denoise
        boost colors and sharpen => tone/saturation+, sharpen
        cooler tones, more contrast, less saturation => tone/temperature-, tone/contrast+, tone/saturation-
        make it 20% brighter => tone/brightness+0.4
        half the saturation => tone/saturation-
        strong vignette, heavy grain => effect/vignette 1.5, effect/grain 1.6
        slight sepia => style/sepia 0.4
        less blue => tone/remove_cast+ color=#0000ff
        more green => tone/tint+ color=#008000
        less yellow please => tone/remove_cast+ color=#ffff00
        too much red => tone/remove_cast+ color=#ff0000
        reduce the red tones => tone/remove_cast+ color=#ff0000
        warm up the highlights and cool the shadows => tone/temperature+ @highlights, tone/temperature- @shadows
        teal shadows and orange highlights => tone/tint+ @shadows color=#008080, tone/tint+ @highlights color=#ffa500
        lift the blacks for a faded look => tone/blacks+
        crush the blacks => tone/blacks-
        matte black and white => tone/matte+, style/black_white
        moody dark look => tone/low_key+
        bright and airy => tone/high_key+
        soft dreamy look => effect/bloom
        Give it that old film look => style/vintage
        80s vhs look => style/glitch
        make it like a newspaper print => style/halftone
        as an engraving => style/engraving
        turn into charcoal drawing on paper => style/charcoal
        a linocut print of this photo => style/woodcut
        watercolour, but keep the face as it is => style/watercolor @everything except the masked
        oil painting, thick strokes => style/oil
        convert to gouache with flat colors => style/gouache
        in the style of pointillism => style/pointillism
        embroidered look => style/embroidery
        paint this as a stained glass window => style/stained_glass
        make an ink sketch out of this => style/ink
        sketch the photo with pencil => style/pencil
        render as blueprint => style/blueprint
        make the greens more yellow => tone/tint+ @green color=#ffff00
        saturate the reds => tone/saturation+ @red
        brighten the blues => tone/brightness+ @blue
        desaturate the greens => tone/saturation- @green
        Make the person in the middle brighter => tone/brightness+ @masked
        The face is too dark, brighten it => tone/brightness+ @masked
        her face is too dark => tone/brightness+ @masked
        the sky is too dark => tone/brightness+ @sky
        the background is too bright => tone/brightness- @background
        the dog is overexposed => tone/exposure- @masked
        darken the area behind the woman => tone/brightness- @masked
        make the flowers on the table more vibrant => tone/vibrance+ @masked
        make the flowers pop => tone/vibrance+ @masked
        give the car more contrast => tone/contrast+ @masked
        reduce the brightness of the lamp => tone/brightness- @masked
        add a bit of blur to the mountains => blur 0.5 @masked
        Blur everything that is not the subject => blur @everything except the subject
        sharpen the foreground => sharpen @subject
        Only the sky should be darker => tone/brightness- @sky
        make only the sky darker => tone/brightness- @sky
        darken just the sky => tone/brightness- @sky
        increase the contrast in the sky a lot => tone/contrast+1.5 @sky
        warm up the foreground => tone/temperature+ @subject
        in the lower half, increase the brightness => tone/brightness+ @bottom half
        make the left third darker => tone/brightness- @left third
        vignette but subtle => effect/vignette 0.4
        contrast +15, saturation -10 => tone/contrast+0.3, tone/saturation-0.2
        exposure +20% => tone/exposure+0.4
        temperature -30 => tone/temperature-0.6
        up the contrast by 30% => tone/contrast+0.6
        add 30 percent more saturation => tone/saturation+0.6
        make it way more colorful => tone/saturation+1.5
        more punch => tone/contrast+
        more vivid colors, please => tone/vibrance+
        more moody => tone/low_key+
        a little brighter and a lot warmer => tone/brightness+0.5, tone/temperature+1.5
        not so dark => tone/brightness+
        less dark => tone/brightness+
        too dark! => tone/brightness+
        a little too warm => tone/temperature-0.5
        needs more light => tone/brightness+
        it could use some contrast => tone/contrast+
        increase the light => tone/brightness+
        add light => tone/brightness+
        make it lighter => tone/brightness+
        give it some warmth and grain => tone/temperature+, effect/grain
        split toning with blue shadows and yellow highlights => tone/tint+ @shadows color=#0000ff, tone/tint+ @highlights color=#ffff00
        sepia toned with rounded corners and a white frame => style/sepia, frame/rounded_corners, frame/picture_frame color=#ffffff
        black & white except red => selective_color color=#ff0000
        make it a colour splash of yellow => selective_color color=#ffff00
        remove all color from the background => style/black_white @background
        tint it a bit orange => tone/tint+0.5 color=#ffa500
        orange and teal => style/cinematic
        darken the sky dramatically => tone/brightness-1.7 @sky
        polaroid frame => style/polaroid
        as a watercolor => style/watercolor
        as if it were painted in oil => style/oil
        make it be in black and white => style/black_white
        turn to grayscale => style/black_white
        Enhance the low-light image => enhance/auto
        Improve the low light photo => enhance/auto
        Brighten this low-light picture => tone/brightness+
        Increase the brightness of this dark photo => tone/brightness+
        Remove noise from the image => denoise
        Denoise the image => denoise
        Remove the fog from this image => tone/dehaze+
        remove the hazy effect => tone/dehaze+
        Enhance the image contrast => tone/contrast+
        Improve the contrast of the image and sharpen it => tone/contrast+, sharpen
        Adjust the image's brightness to be brighter => tone/brightness+
        Adjust the image to have a warmer tone => tone/temperature+
        Apply a cooler color temperature => tone/temperature-
        Apply a vintage filter => style/vintage
        Apply a sepia tone to the image => style/sepia
        Apply a vignette effect to the edges of the photo => effect/vignette
        Apply an HDR effect => style/hdr
        Apply a cinematic color grade => style/cinematic
        Change the style of the image to a pencil sketch => style/pencil
        Change the style to watercolor => style/watercolor
        Transform the image into a comic-book illustration with bold outlines => style/comic
        Render the image in the style of an oil painting with visible brush strokes => style/oil
        Convert the image into a detailed charcoal drawing. => style/charcoal
        Recreate this scene as a pixel art image => style/pixel_art
        Reimagine the photo as a stained glass window => style/stained_glass
        Turn this into a vintage 1950s photograph => style/vintage
        Make this look like a Polaroid from the 1980s => style/polaroid
        Turn it into a pop-art poster => style/pop_art
        Make the photo look like a newspaper halftone print => style/halftone
        Transfer the image into a soft pastel-drawing style. => style/pastel
        Transfer the image into a geometric low-poly style. => style/low_poly
        Transfer the image into a gouache-painting style. => style/gouache
        Transfer the image into a mosaic-tile style. => style/mosaic
        Transfer the image into a pointillist painting style. => style/pointillism
        Transfer the image into a vaporwave aesthetic style. => style/vaporwave
        Transfer the image into a neon cyberpunk style. => style/cyberpunk
        Transfer the image into a vintage polaroid-photo style. => style/polaroid
        Transfer the image into an impressionist oil-painting style. => style/impressionism
        Transfer the image into a black-ink woodcut-print style. => style/woodcut
        Transfer the image into a faded sepia antique-photo style. => style/antique_photo
        Transfer the image into a thermal-camera style. => style/thermal
        Transfer the image into a glitch-art style. => style/glitch
        Transfer the image into a copperplate-engraving style. => style/engraving
        Add a vignette: soft and dark, drawing the eye to the center. => effect/vignette
        Add light leaks: warm orange streaks from the left edge. => effect/light_leak
        Make it film noir: hard shadows, high contrast, smoky atmosphere. => style/noir
        Make it look like an old photo: faded, scratched, with yellowed paper. => style/antique_photo
        Make the grass in the foreground greener => tone/tint+ @masked color=#008000
        Make her lips redder => tone/tint+ @masked color=#ff0000
        Darken her hair => tone/brightness- @masked
        Lighten his skin => tone/brightness+ @masked
        Blur everything except the man in the middle => blur @everything except the masked
        Can someone please brighten this up and remove the guy in the back? => tone/brightness+, remove @masked
        Please fix the lighting and remove the person behind me => enhance/auto, remove @masked
        Hello, could someone please make the sky look better? => enhance/auto @sky
        make it look professional for LinkedIn => enhance/auto
        Can you turn this into a professional headshot? => enhance/auto
        Can someone sharpen this photo of my grandpa? => sharpen
        Please enhance this old picture of my mom => enhance/auto
        could you make this less blurry => sharpen
        Make the colours pop a little more => tone/vibrance+0.5
        make it look colder => tone/temperature-
        make it look like it was taken in the 70s => style/vintage
        make it cartoonish => style/cartoon
        Cartoonize the image => style/cartoon
        Sketchify this => style/pencil
        Stylize as pixel art => style/pixel_art
        8-bit version please => style/pixel_art
        Show the image as a blueprint => style/blueprint
        draw this in charcoal => style/charcoal
        Make it into a comic strip panel => style/comic
        Give me a stained glass version => style/stained_glass
        do a pop art version => style/pop_art
        film look => style/vintage
        analog film look with light leaks => style/vintage, effect/light_leak
        dreamy bloom => effect/bloom
        teal and orange look => style/cinematic
        high contrast b&w => tone/contrast+, style/black_white
        gritty black and white => style/black_white
        warm vintage tones => style/vintage
        cold blue tones => tone/temperature-
        golden tones => tone/tint+ color=#ffd700
        neon colors => style/neon
        red tint => tone/tint+ color=#ff0000
        turn the sky dark => tone/brightness- @sky
        darker sky => tone/brightness- @sky
        brighter sky with more contrast => tone/brightness+ @sky, tone/contrast+ @sky
        blur the sky => blur @sky
        sharpen the subject => sharpen @subject
        make the subject brighter and the background darker => tone/brightness+ @subject, tone/brightness- @background
        desaturate everything except the subject => tone/saturation- @everything except the subject
        darken background 30% => tone/brightness-0.6 @background
        lighten only the background => tone/brightness+ @background
        tint the background blue => tone/tint+ @background color=#0000ff
        warm background => tone/temperature+ @background
        tint the hair purple => tone/tint+ @masked color=#800080
        more red in the roses => tone/tint+ @masked color=#ff0000
        increase the saturation of the red flowers => tone/saturation+ @red flowers
        the grass is too yellow, make it greener => tone/remove_cast+ @masked color=#ffff00, tone/tint+ @masked color=#008000
        the water should be more blue => tone/tint+ @masked color=#0000ff
        the colors look washed out, boost them => tone/contrast+
        looks a bit flat, add contrast => tone/contrast+
        way too orange => tone/remove_cast+1.5 color=#ffa500
        it's got a green tint, fix that => tone/remove_cast+ color=#008000
        skin looks too red => tone/remove_cast+ @masked color=#ff0000
        shadows too harsh => tone/shadows-
        lower the contrast and lift the blacks a bit => tone/contrast-, tone/blacks+0.5
        crank the vibrance => tone/vibrance+
        a touch of warmth => tone/temperature+0.4
        just a hint of grain => effect/grain 0.4
        quite a bit more contrast => tone/contrast+1.5
        bring down highlights by 30 => tone/highlights-0.6
        saturation up 20% => tone/saturation+0.4
        -10% brightness => tone/brightness-0.2
        contrast 1.2x => tone/contrast+0.4
        make it much much brighter => tone/brightness+2
        a lot sharper => sharpen 1.5
        less sharp => blur 0.5
        more blur => blur
        slightly blur the edges => blur 0.4 @edges
        blur edges => blur @edges
        vignette the corners => effect/vignette
        darken the corners slightly => effect/vignette 0.4
        light vignette => effect/vignette 0.5
        heavy film grain => effect/grain 1.6
        more grainy => effect/grain
        take the grain out => denoise
        dehaze a little => tone/dehaze+0.5
        clear up the haze over the mountains => tone/dehaze+ @masked
        defog it => tone/dehaze+
        make it look cold and wintry => tone/temperature-, season/winter
        lens blur the background => blur/lens @background
        decolor the background => style/black_white @background
        everything but the dog in grayscale => style/black_white @everything except the masked
        watercolor it => style/watercolor
        oil paint it => style/oil
        convert to a sketch => style/pencil
        line drawing => style/line_art
        make it look hand-drawn => style/pencil
        pencil style with strong shading => style/pencil
        comic style => style/comic
        vaporwave vibes => style/vaporwave
        glitchy => style/glitch
        retro => style/vintage
        old timey => style/antique_photo
        noir => style/noir
        polaroid style => style/polaroid
        cross-stitch pattern => style/cross_stitch
        stained-glass => style/stained_glass
        mosaic tiles => style/mosaic
        blueprint style => style/blueprint
        thermal vision => style/thermal
        infrared => style/infrared
        duotone purple and yellow => style/duotone color=#800080 color2=#ffff00
        hdr => style/hdr
        b/w high contrast => style/black_white, tone/contrast+
        halftone => style/halftone
        woodcut => style/woodcut
        pointillist => style/pointillism
        impressionist => style/impressionism
        embroidery => style/embroidery
        please lighten up the shadows on my face => tone/shadows+ @masked
        make the eyes pop => tone/vibrance+ @masked
        make her lips more red => tone/tint+ @masked color=#ff0000
        make my hair darker => tone/brightness- @masked
        make this photo clearer => tone/clarity+
        increase the quality => enhance/auto
        make the picture higher quality => enhance/auto
        enhance details => tone/clarity+
        more detail => tone/clarity+
        denoise and sharpen => denoise, sharpen
        reduce noise a lot => denoise 1.5
        colour correct => enhance/auto
        the photo has a yellow tint, please fix => tone/remove_cast+ color=#ffff00
        remove the greenish tint => tone/remove_cast+ color=#008000
        remove the blue tint from the window light => tone/remove_cast+ @masked color=#0000ff
        make the night sky darker and the stars brighter => tone/brightness- @sky, tone/brightness+ @masked
        Make the ocean more turquoise => tone/tint+ @masked color=#40e0d0
        Increase the vibrancy of the flowers and blur the background => tone/vibrance+ @masked, background/blur
        Darken everything but the candle => tone/brightness- @everything except the masked
        Add a soft vignette and warm tones => effect/vignette, tone/temperature+
        Faded vintage look with light leak => style/vintage, effect/light_leak
        Kodak film look => style/vintage
        Fuji film look => style/vintage
        Polaroid with faded colors => style/polaroid, tone/fade
        Film noir with rain => style/noir, weather/rain
        Cinematic teal and orange with film grain => style/cinematic, effect/grain
        Matte look with lifted blacks => tone/matte+, tone/blacks+
        High key portrait => tone/high_key+
        Low key portrait with dramatic light from the right => tone/low_key+, light/dramatic from=right
        Watercolor with loose brush strokes and white paper => style/watercolor
        Oil painting in impressionist style => style/oil, style/impressionism
        Pencil sketch on white paper => style/pencil
        Charcoal sketch with heavy shading => style/charcoal
        Comic book with halftone dots => style/comic
        Stained glass with thick black lines => style/stained_glass
        Mosaic with small tiles => style/mosaic
        Low poly with triangles => style/low_poly
        Blueprint with white lines => style/blueprint
        Neon outline on black background => style/neon
        Vaporwave with pink and purple => style/vaporwave
        Make the image brighter, but don't change the sky. => tone/brightness+ @everything except the sky
        Keep the sky as it is and darken the rest. => tone/brightness- @everything except the sky
        Without touching the face, blur everything. => blur @everything except the masked
        Increase contrast except in the sky => tone/contrast+ @everything except the sky
        Turn the picture into a watercolor, no vignette => style/watercolor
        black and white, no grain => style/black_white
        Make it warm but not too warm => tone/temperature+0.5
        no text please, just a sepia tone => style/sepia
        Don't make it darker. Make it sharper. => sharpen
        make it brighter; add contrast; sharpen => tone/brightness+, tone/contrast+, sharpen
        Brighten + sharpen => tone/brightness+, sharpen
        brighten & sharpen & crop 1:1 => tone/brightness+, sharpen, crop aspect=1
        more contrast / less saturation => tone/contrast+, tone/saturation-
        BRIGHTER PLEASE!!! => tone/brightness+
        pls mke it brihgter => tone/brightness+
        increse the contrst and saturaton => tone/contrast+, tone/saturation+
        blak and white => style/black_white
        watercolr painting => style/watercolor
        oil paintng style => style/oil
        vintge look => style/vintage
        make teh sky bluer => tone/tint+ @sky color=#0000ff
        sharpn it => sharpen
        brightn the photo => tone/brightness+
        desaturte the background => tone/saturation- @background
        convrt to grayscale => style/black_white
        """
}
