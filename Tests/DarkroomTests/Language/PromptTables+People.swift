/// Prompts of people, in their own words.
extension PromptTables {
    static let people = """
        Change the color of the cat to black. => recolor @masked color=#000000
        Change the car color to metallic blue => recolor @masked color=#0000ff
        Turn the color of the umbrella to yellow. => recolor @masked color=#ffff00
        change the jacket color from black to red => recolor @masked color=#ff0000
        alter the color of the sofa to navy blue => recolor @masked color=#000080
        Make the balloon's color green => recolor @masked color=#008000
        Let the color of the bus be purple => recolor @masked color=#800080
        The dress should be red instead of blue => recolor @masked color=#ff0000
        What if the flowers were purple? => recolor @masked color=#800080
        make all the roses yellow => recolor @masked color=#ffff00
        change the colour of her lipstick to dark red => recolor @masked color=#8b0000
        make his tie blue => recolor @masked color=#0000ff
        make the bear brown => recolor @masked color=#804a23
        give the bird blue feathers => recolor @masked color=#0000ff
        turn the woman's hair pink => recolor @masked color=#ffc0cb
        could you make the walls a light shade of gray? => recolor @masked color=#808080
        Change the color of the text to white => recolor @masked color=#ffffff
        Change the traffic light to green => recolor @masked color=#008000
        make the strawberries blue => recolor @masked color=#0000ff
        Remove the person in the red shirt => remove @masked
        Remove all the people in the background => remove @masked
        Erase the dog from the picture. => remove @masked
        delete the cup on the table => remove @masked
        Take the man out of the photo => remove @masked
        Please remove the guy on the left side of the image => remove @masked
        can someone remove the people behind us? => remove @masked
        Could somebody please take out the person in the background? Thanks! => remove @masked
        Can someone remove the glare from my glasses? => remove @masked
        get rid of the wires in the sky => remove @masked
        remove the text at the bottom of the image => remove @masked
        remove the text "SALE" from the poster => remove @masked
        Remove the date stamp in the lower right corner => remove @masked
        eliminate the boat in the water => remove @masked
        Remove the second bird from the left => remove @masked
        remove the bird on top of the pole => remove @masked
        clean up the acne on my face => remove @masked
        remove the blemishes from her skin => remove @masked
        remove the scratches from this old photo => remove @masked
        remove the stain on the shirt => remove @masked
        remove the wrinkles from the shirt => remove @masked
        remove the reflection in the window => remove @masked
        remove the flash glare => remove @masked
        Remove the object held by the woman. => remove @masked
        remove the sticker on the apple and the leaf next to it => remove @masked
        Remove the blue bag and brighten the image => remove @blue bag, tone/brightness+
        Blur the background => background/blur
        Blur the background of this photo to make the subject stand out => background/blur
        add depth of field => background/blur
        give it a shallow depth of field => background/blur
        bokeh background => background/blur
        replace the background with plain white => background/color color=#ffffff
        Change the background color to red => background/color color=#ff0000
        change background to black => background/color color=#000000
        Change the background to a solid light blue color. => background/color color=#add8e6
        Make it a white background please => background/color color=#ffffff
        make the backdrop gray => background/color color=#808080
        remove bg => background/transparent
        remove the background, keep only the person => background/transparent
        Put the product on a pure white background => background/color color=#ffffff
        isolate the person on a transparent background => background/transparent
        crop it into a square => crop aspect=1
        crop the image to 4:5 => crop aspect=0.8
        rotate it to the left => rotate degrees=270
        Rotate 180 => rotate degrees=180
        resize to 1080x1080 => resize height=1080 width=1080
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
        replace the sky with a sunset sky => sky/sunset
        Change the sky to a night sky with stars => sky/stars, light/night
        Make the sky cloudy => sky/clouds
        make the weather sunny => sky/clear
        Change the weather to rainy => weather/rain
        change the weather to snowy => weather/snow
        turn the scene to winter => season/winter
        Change the season to summer => season/summer
        it should be autumn => season/autumn
        cover the ground with snow => weather/snow
        Cover everything in snow => weather/snow
        let it rain => weather/rain
        add snow falling => weather/snow
        Make it foggy => weather/fog
        add a foggy atmosphere => weather/fog
        make it nighttime => light/night
        Change the time to night => light/night
        Change the time of day to dusk => light/sunset
        Turn the daylight into moonlight => light/moonlight
        make it look like sunset => light/sunset
        change lighting to golden hour => light/golden_hour
        Add a warm sunset glow => light/sunset
        add sunlight coming from the left => light/golden_hour from=left
        add dramatic lighting => light/dramatic
        Add light rays => light/rays
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
        blur the license plate => privacy/blur @masked
        pixelate his face => privacy/pixelate @masked
        hide the face of the man on the left => privacy/blur @masked
        blur the text in the image => blur @masked
        zoom out from the image => outpaint/zoom_out
        Expand the image to the right => outpaint/pan direction=right
        extend the background on both sides => outpaint/zoom_out
        make the photo landscape format => crop aspect=1.5
        uncrop the image => outpaint/zoom_out
        upscale this image => upscale
        enhance the resolution => upscale
        enhance the quality of this photo => enhance/auto
        improve image quality => enhance/auto
        Add a vignette => effect/vignette
        Add film grain => effect/grain
        add a white border => frame/border color=#ffffff
        add a soft glow => effect/bloom
        I'd like the image to have a vintage feel with muted colors => style/vintage
        Make the photograph feel like a cold winter morning => season/winter
        Set this scene during a thunderstorm => weather/storm
        It would be cool if this was at night => light/night
        imagine this place in autumn => season/autumn
        show this in the snow => weather/snow
        What would this look like in spring? => season/spring
        Could this be foggy? => weather/fog
        Let's see it at golden hour => light/golden_hour
        change daytime to nighttime => light/night
        Make the photo appear as if taken at dusk => light/sunset
        give the picture a warm, golden glow => light/golden_hour
        Make the lighting warmer => tone/temperature+
        make the light come from the right => light/dramatic from=right
        light it from the left => light/dramatic from=left
        make the room darker => tone/brightness- @masked
        put fluffy clouds in the blue sky => sky/clouds
        add a full moon => light/moonlight
        put a starry sky behind the mountains => sky/stars
        add northern lights => sky/aurora
        replace overcast sky with blue sky and white clouds => sky/clear, sky/clouds
        make the water bluer => tone/tint+ @masked color=#0000ff
        make the leaves look like autumn => season/autumn
        turn the green leaves orange => recolor @green leaves color=#ffa500
        brighten only the faces => tone/brightness+ @masked
        sharpen the eyes and blur the rest => sharpen @masked, blur @everything except the masked
        blur everything besides the car => blur @everything except the masked
        make all but the red umbrella black and white => style/black_white @everything except the red umbrella
        keep the red umbrella in color and make the rest black and white => style/black_white @everything except the red umbrella
        leave only the flower in color => style/black_white @everything except the masked
        everything in black and white except the flower => style/black_white @everything except the masked
        desaturate the background and keep the person in colour => tone/saturation- @background
        fill the background with white => background/color color=#ffffff
        drop the background => background/transparent
        give it a clean studio background => background/studio
        give the background a gradient from white to gray => background/gradient color=#ffffff color2=#808080
        change the wall behind her to white => recolor @masked color=#ffffff
        change the background colour from green to blue => background/color color=#0000ff
        black and white background => style/black_white @background
        soft pastel pink background please => background/color color=#ffd1dc
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
        tile it seamlessly => tile
        zoom out so the whole scene is visible => outpaint/zoom_out
        extend upwards => outpaint/pan direction=up
        pan right => outpaint/pan direction=right
        straighten the picture => rotate/straighten
        rotate 2 degrees counterclockwise => rotate degrees=-2
        flip the picture left to right => flip/horizontal
        crop to portrait 2:3 => crop aspect=0.667
        trim to square => crop aspect=1
        scale it up 2x => resize factor=2
        make it twice as large => resize factor=2
        shrink to 50% => resize factor=0.5
        hide the number plates => privacy/blur @masked
        anonymize the people => privacy/pixelate @masked
        censor her eyes => privacy/pixelate @masked
        blur out the name on the badge => privacy/blur @masked
        cut the dog out => extract @masked
        cut out the car and make the background transparent => extract @masked, background/transparent
        extract the logo => extract @masked
        remove everything but the bottle => extract @masked
        delete the shadow under the chair => restore/lift_shadow @masked
        take the shadow off his face => restore/lift_shadow @masked
        whiten the teeth => retouch/teeth_whiten @masked
        whiten her teeth a bit => retouch/teeth_whiten 0.5 @masked
        remove the red eyes => remove @red eyes
        make the eyes blue => recolor @masked color=#0000ff
        give him green eyes => recolor @masked color=#008000
        paint her nails red => recolor @masked color=#ff0000
        recolor the logo to brand colour #ff6600 => recolor @masked color=#ff6600
        make the car #00ff00 => recolor @masked color=#00ff00
        turn the blue parts red => recolor @blue color=#ff0000
        change all the blue to green => recolor @blue color=#008000
        replace blue with green => recolor @blue color=#008000
        swap red for orange => recolor @red color=#ffa500
        make the greens more yellow => tone/tint+ @green color=#ffff00
        saturate the reds => tone/saturation+ @red
        brighten the blues => tone/brightness+ @blue
        desaturate the greens => tone/saturation- @green
        Could you please remove the person standing next to the tree on the right side? => remove @masked
        I want the sign behind the man gone => remove @masked
        get the trash bin out of the picture => remove @masked
        take the car out => remove @masked
        There is a stranger in the background, please remove him => remove @masked
        Can you delete that pole sticking out of her head? => remove @masked
        please erase everything written on the board => remove @masked
        lose the watermark => remove @masked
        remove both cars => remove @masked
        remove the second man from the left and the dog next to him => remove @masked
        Remove the woman wearing a yellow jacket who is sitting on the bench. => remove @masked
        remove the trees that are behind the house => remove @masked
        Delete the cars parked along the road. => remove @masked
        Eliminate the large rock in the foreground. => remove @masked
        Remove the leftmost boat => remove @masked
        remove any people in the scene => remove @masked
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
        blur the people in the background so that they are not recognizable => privacy/blur @masked
        blur all faces => privacy/blur @masked
        Blur everything that is not the subject => blur @everything except the subject
        soft focus background => background/blur
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
        Change every red thing to green => recolor @red thing color=#008000
        paint everything blue => recolor @masked color=#0000ff
        tint it a bit orange => tone/tint+0.5 color=#ffa500
        orange and teal => style/cinematic
        nightfall => light/night
        a snowy night => weather/snow, light/night
        rainy evening mood => weather/rain
        stormy weather with lightning => weather/storm
        wet autumn day with fog => season/autumn, weather/fog
        snow-covered winter scene => season/winter
        spring vibes => season/spring
        make it a hot summer day => season/summer
        sunrise through the fog => light/sunrise, weather/fog
        misty morning light => weather/fog
        soft evening light => light/sunset
        dawn => light/sunrise
        moonlight => light/moonlight
        candle lit atmosphere => light/candle
        neon lights at night => light/neon_night
        underwater look => light/underwater
        sun rays through the trees => light/rays
        add a sun flare in the top right corner => light/flare from=top right
        bokeh lights => light/bokeh
        dramatic clouds => sky/storm
        clear blue sky => sky/clear
        cloudless sky => sky/clear
        pink sunset sky => sky/sunset
        a sky full of stars => sky/stars
        galaxy sky => sky/milky_way
        replace the sky by a thunderstorm => sky/storm
        swap the sky with an aurora => sky/aurora
        more dramatic sky => sky/storm
        make sky blue => sky/clear
        darken the sky dramatically => tone/brightness-1.7 @sky
        transparent background please => background/transparent
        no background => background/transparent
        remove everything in the background => remove @masked
        white bg => background/color color=#ffffff
        plain grey backdrop => background/color color=#808080
        background in navy blue => background/color color=#000080
        green screen background => background/color color=#008000
        checkerboard background => background/pattern pattern=checks
        blurred background => background/blur
        background blur 50% => background/blur
        put the background out of focus => background/blur
        cut the person out => extract @masked
        keep the person and remove everything else => extract @masked
        remove everything around the bottle => remove @masked
        zoom out 1.5x => outpaint/zoom_out factor=1.5
        zoom out by 20% => outpaint/zoom_out factor=1.2
        more space on the left => outpaint/pan direction=left
        extend the canvas at the top => outpaint/pan direction=up
        make it 16:9 without cropping => outpaint/aspect aspect=1.778
        expand to 16:9 => outpaint/aspect aspect=1.778
        turn it into a seamless tile => tile
        flip it => flip/horizontal
        flip it vertically and make it brighter => flip/vertical, tone/brightness+
        mirror the image horizontally, then rotate it by 90 degrees => flip/horizontal, rotate degrees=90
        rotate 15 degrees to the right => rotate degrees=15
        crop the photo to 1:1 and add a thin black border => crop aspect=1, frame/border 0.5 color=#000000
        make the edges white => recolor @edges color=#ffffff
        rounded corners => frame/rounded_corners
        polaroid frame => style/polaroid
        Turn the color of horse to navy => recolor @masked color=#000080
        Alter the color of umbrella to teal => recolor @masked color=#008080
        Change the color of the frisbee to magenta. => recolor @masked color=#ff00ff
        Modify the color of the truck to beige => recolor @masked color=#f5f5dc
        Transform the color of the bench to maroon => recolor @masked color=#800000
        Change the tone of the image to autumn => season/autumn
        adjust the time to dusk => light/sunset
        Set the weather to foggy => weather/fog
        change the sky to be cloudy => sky/clouds
        change sky to sunset => sky/sunset
        Adjust the background to pure black => background/color color=#000000
        Adjust the color of the sofa to green => recolor @masked color=#008000
        What if the dog was black? => recolor @masked color=#000000
        could the cat be orange? => recolor @masked color=#ffa500
        Could the bus be painted red? => recolor @masked color=#ff0000
        Let the dress be blue. => recolor @masked color=#0000ff
        it is now midnight => light/night
        have it be foggy => weather/fog
        make it a winter scene => season/winter
        it should look like it's snowing => weather/snow
        make it look like a snowy day => weather/snow
        It's raining now => weather/rain
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
        Apply a gaussian blur to the background => background/blur
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
        Relight with golden-hour sun: long warm shadows, soft glow on the edges, hazy background. => light/golden_hour
        Relight as an overcast day: flat soft light, muted colours, no harsh shadows. => light/overcast
        Relight with neon: magenta and cyan light, wet reflections, dark background. => light/neon_night
        Turn the scene into a rainy evening: wet streets, reflections of lamps, grey sky. => weather/rain
        Turn the scene into a foggy morning: soft diffuse light, muted colours, hazy distance. => weather/fog
        Turn the scene into a sunny summer day: vivid colours, clear blue sky. => season/summer
        Turn the scene into autumn: golden leaves, warm light, soft haze. => season/autumn
        Add fog: thicker in the distance, softening the trees. => weather/fog
        Add a vignette: soft and dark, drawing the eye to the center. => effect/vignette
        Add light leaks: warm orange streaks from the left edge. => effect/light_leak
        Add lens flare: bright sun spot at the top right with small rings. => light/flare
        Make it film noir: hard shadows, high contrast, smoky atmosphere. => style/noir
        Make it look like an old photo: faded, scratched, with yellowed paper. => style/antique_photo
        Replace the sky with a dramatic sunset: orange and purple clouds. => sky/sunset
        Make the car red and blur the background => recolor @masked color=#ff0000, background/blur
        Change the woman's dress to red and make the background black and white => recolor @masked color=#ff0000, style/black_white @background
        Crop the image to a square and apply a vintage filter => crop aspect=1, style/vintage
        Rotate the image 180 degrees and flip it horizontally => rotate degrees=180, flip/horizontal
        Remove the background and replace it with white => background/color color=#ffffff
        Remove the background and replace it with a blue gradient => background/gradient color=#0000ff
        Erase the background and put a solid green instead => background/color color=#008000
        Cut out the product and place it on a white background => background/color color=#ffffff
        Change the shirt of the man on the left to green => recolor @masked color=#008000
        Change the hat from black to white => recolor @masked color=#ffffff
        Replace the blue umbrella with a yellow umbrella => recolor @blue umbrella color=#ffff00
        Replace the red car with a blue car => recolor @red car color=#0000ff
        Swap the white mug for a black mug => recolor @white mug color=#000000
        Make the grass in the foreground greener => tone/tint+ @masked color=#008000
        Make the clouds whiter => recolor 0.5 @masked color=#ffffff
        Make her lips redder => tone/tint+ @masked color=#ff0000
        Darken her hair => tone/brightness- @masked
        Lighten his skin => tone/brightness+ @masked
        Whiten the walls => recolor 0.7 @masked color=#ffffff
        Change eye color to green => recolor @masked color=#008000
        turn the eyes blue => recolor @masked color=#0000ff
        Recolor the hair of the girl in the middle to blonde => recolor @masked color=#faf0be
        Paint the second house from the left yellow => recolor @masked color=#ffff00
        Color the roof of the house red => recolor @masked color=#ff0000
        Change the text color to black => recolor @masked color=#000000
        Make the letters gold => recolor @masked color=#ffd700
        Turn the word "SALE" red => recolor @masked color=#ff0000
        Remove the words on the shirt => remove @masked
        Delete the price tag => remove @masked
        Please delete the two birds flying in the sky. => remove @masked
        Remove the black dog running on the beach. => remove @black dog
        Remove the person sitting at the far end of the table => remove @masked
        Remove the man's glasses => remove @masked
        Remove the earrings => remove @masked
        Remove the ring from her finger => remove @masked
        Remove the braces from my teeth => remove @masked
        Remove the pimple on my nose => remove @masked
        Remove the shadow of the photographer => restore/lift_shadow @masked
        Remove the reflection of the flash in the glasses => remove @masked
        Remove the fence in front of the animals => remove @masked
        Remove the graffiti from the wall => remove @masked
        Remove the leaves on the ground => remove @masked
        Remove the crowd behind the couple => remove @masked
        Extract the dog from the image => extract @masked
        Extract the person wearing a red jacket. => extract @masked
        Segment the cat => extract @masked
        Isolate the chair on a white background => background/color color=#ffffff
        Pixelate the faces of all people => privacy/pixelate @masked
        Blur the phone number => privacy/blur @masked
        Blur everything except the man in the middle => blur @everything except the masked
        Can someone please brighten this up and remove the guy in the back? => tone/brightness+, remove @masked
        Would anyone be willing to remove the background? => background/transparent
        Hi! Can anyone remove the strap from my shoulder? => remove @masked
        Please fix the lighting and remove the person behind me => enhance/auto, remove @masked
        Hello, could someone please make the sky look better? => enhance/auto @sky
        I need someone to remove my ex from this photo => remove @masked
        Please remove my finger from the corner => remove @masked
        could you get rid of the sun glare => remove @masked
        please remove the red eye => remove @red eye
        Please change the background to white for my passport photo => background/color color=#ffffff
        make it look professional for LinkedIn => enhance/auto
        Can you turn this into a professional headshot? => enhance/auto
        Can someone sharpen this photo of my grandpa? => sharpen
        Please enhance this old picture of my mom => enhance/auto
        could you make this less blurry => sharpen
        Make the colours pop a little more => tone/vibrance+0.5
        give this a summer vibe => season/summer
        can you make it look sunnier => sky/clear
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
        make everything blue => recolor @masked color=#0000ff
        red tint => tone/tint+ color=#ff0000
        cool blue night => light/night
        moonlit scene with fog => light/moonlight, weather/fog
        Snow storm => weather/snow
        light drizzle => weather/rain 0.5
        add a thunderstorm in the background => weather/storm
        give the sky some clouds => sky/clouds
        remove the clouds and make the sky blue => sky/clear
        make the sky look like a sunset => sky/sunset
        orange sky => recolor @sky color=#ffa500
        purple sky => recolor @sky color=#800080
        turn the sky dark => tone/brightness- @sky
        darker sky => tone/brightness- @sky
        brighter sky with more contrast => tone/brightness+ @sky, tone/contrast+ @sky
        black sky => recolor @sky color=#000000
        white sky => recolor @sky color=#ffffff
        blur the sky => blur @sky
        remove the sky => remove @sky
        sharpen the subject => sharpen @subject
        make the subject brighter and the background darker => tone/brightness+ @subject, tone/brightness- @background
        separate the subject from the background => extract @subject
        desaturate everything except the subject => tone/saturation- @everything except the subject
        pixelate the background => privacy/pixelate @background
        darken background 30% => tone/brightness-0.6 @background
        lighten only the background => tone/brightness+ @background
        background: white => background/color color=#ffffff
        make the background blue and blurry => background/blur, background/color color=#0000ff
        replace bg with gradient orange to pink => background/gradient color=#ffa500 color2=#ffc0cb
        swap background for solid black => background/color color=#000000
        tint the background blue => tone/tint+ @background color=#0000ff
        warm background => tone/temperature+ @background
        rotate counter-clockwise 90 => rotate degrees=270
        rotate by 45 degrees => rotate degrees=45
        rotate a quarter turn to the left => rotate degrees=270
        mirror vertically => flip/vertical
        flop the image => flip/horizontal
        straighten the horizon a bit => rotate/straighten 0.5
        crop 16:9 => crop aspect=1.778
        crop tighter => crop zoom=1.25, crop zoom=1.25
        crop a bit => crop zoom=1.25, crop zoom=1.25
        scale down by half => resize -1
        resize to 50 percent => resize factor=0.5
        make it 1920x1080 => resize height=1080 width=1920
        add a white frame around it => frame/picture_frame color=#ffffff
        put it in a wooden frame => frame/picture_frame material=oak
        remove the watermark text => remove @masked
        Lose the guy in the hoodie please => remove @masked
        photoshop out the power lines => remove @masked
        Is there a way to remove the tourist from the steps? => remove @masked
        make the tourists disappear => remove @masked
        I don't want the sign in the picture => remove @masked
        The lamp post should not be there => remove @masked
        Everything is nice but please remove the plastic bottle next to the bench => remove @masked
        Could you take that ugly sticker off the window? => remove @masked
        Clean the dirt spots from the wall => remove @masked
        remove dust and scratches => remove @masked
        my shirt should be green, not blue => recolor @masked color=#008000
        I wish my car was black => recolor @masked color=#000000
        change the lipstick to a bright red => recolor @masked color=#ff0000
        let's make the sofa mint green => recolor @masked color=#98ff98
        can the walls be painted beige? => recolor @masked color=#f5f5dc
        give me blue eyes => recolor @masked color=#0000ff
        turn her dress from white to black => recolor @masked color=#000000
        make the red flowers yellow and the leaves darker => recolor @red flowers color=#ffff00, tone/brightness- @masked
        switch the color of the door to turquoise => recolor @masked color=#40e0d0
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
        night version => light/night
        day to night => light/night
        make it late at night => light/night
        make it look cold and wintry => tone/temperature-, season/winter
        with snow on the ground => weather/snow
        snowy please => weather/snow
        let it snow heavily => weather/snow 1.7
        thunder and lightning => weather/storm
        it should be foggy and dark => weather/fog, tone/brightness-
        eerie fog => weather/fog
        sunny day => sky/clear
        turn winter into summer => season/summer
        fall foliage => season/autumn
        golden autumn light => season/autumn
        warm evening sun => light/sunset
        moody blue night => light/night
        neon city look => light/neon_night
        underwater photo => light/underwater
        rays of light from the top left => light/rays from=top left
        lens flare top right => light/flare from=top right
        replace the sky with stars => sky/stars
        new sky with fluffy clouds => sky/clouds
        blue sky instead of grey => sky/clear
        put a galaxy in the sky => sky/milky_way
        epic sunset sky => sky/sunset
        make the sky stormy and dark => sky/storm, tone/brightness- @sky
        background to black => background/color color=#000000
        take out the background => background/transparent
        change backdrop color to light pink => background/color color=#ffb6c1
        put me on a yellow background => background/color color=#ffff00
        gradient backdrop => background/gradient
        make bg transparent png => background/transparent
        gaussian blur on the background => background/blur
        blur background more => background/blur
        lens blur the background => blur/lens @background
        decolor the background => style/black_white @background
        everything but the dog in grayscale => style/black_white @everything except the masked
        crop 3:2 => crop aspect=1.5
        portrait crop => crop aspect=0.667
        rotate by -5 degrees => rotate degrees=-5
        flip horizontally please => flip/horizontal
        zoom out a little bit => outpaint/zoom_out factor=1.25
        expand left => outpaint/pan direction=left
        uncrop => outpaint/zoom_out
        outpaint the top => outpaint/pan direction=up
        wider view => outpaint/zoom_out
        make this tileable => tile
        add a thick white border => frame/border 2 color=#ffffff
        add a black frame => frame/picture_frame color=#000000
        put a passepartout around it => frame/passe_partout
        round corners => frame/rounded_corners
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
        whiten my eyes => recolor 0.7 @masked color=#ffffff
        make the eyes pop => tone/vibrance+ @masked
        make her lips more red => tone/tint+ @masked color=#ff0000
        remove wrinkles => remove @masked
        get rid of dark circles => remove @masked
        remove the tan lines => remove @tan lines
        change my shirt to white => recolor @masked color=#ffffff
        change my hair to black => recolor @masked color=#000000
        make me blonde => recolor @masked color=#faf0be
        make my hair darker => tone/brightness- @masked
        remove my glasses => remove @masked
        remove the person beside me => remove @masked
        remove everyone except me => extract @masked
        replace the background with grey for a headshot => background/color color=#808080
        I need a white background for my passport => background/color color=#ffffff
        can you put this on a blue background => background/color color=#0000ff
        make this photo clearer => tone/clarity+
        make it HD => upscale
        make it 4k => upscale
        increase the quality => enhance/auto
        make the picture higher quality => enhance/auto
        improve the resolution of this photo => upscale
        enhance details => tone/clarity+
        more detail => tone/clarity+
        denoise and sharpen => denoise, sharpen
        reduce noise a lot => denoise 1.5
        colour correct => enhance/auto
        the photo has a yellow tint, please fix => tone/remove_cast+ color=#ffff00
        remove the greenish tint => tone/remove_cast+ color=#008000
        remove the blue tint from the window light => tone/remove_cast+ @masked color=#0000ff
        make it look like golden hour with long shadows => light/golden_hour
        give it a warm golden hour feel => light/golden_hour
        make it look like early evening => light/sunset
        change it from day to night => light/night
        turn the day scene to a night scene => light/night
        put stars in the sky => sky/stars
        make the night sky darker and the stars brighter => tone/brightness- @sky, tone/brightness+ @masked
        change the weather from sunny to rainy => weather/rain
        make it look rainy with wet reflections => weather/rain
        add a light fog in the background => weather/fog 0.5
        add morning fog to the valley => weather/fog
        winter wonderland => season/winter
        make the trees look snowy => weather/snow
        change the leaves to autumn colours => season/autumn
        Make the ocean more turquoise => tone/tint+ @masked color=#40e0d0
        Make the sand whiter => recolor 0.5 @masked color=#ffffff
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
        Blur the background, but keep the dog sharp. => background/blur
        Increase contrast except in the sky => tone/contrast+ @everything except the sky
        only change the dress to blue => recolor @masked color=#0000ff
        Leave everything as is, just make the sky pink => recolor @sky color=#ffc0cb
        Turn the picture into a watercolor, no vignette => style/watercolor
        black and white, no grain => style/black_white
        Make it warm but not too warm => tone/temperature+0.5
        Don't crop it, just rotate it 90 degrees => rotate degrees=90
        no text please, just a sepia tone => style/sepia
        Don't make it darker. Make it sharper. => sharpen
        First crop it to a square, then make it black and white, and finally add a white border. => crop aspect=1, style/black_white, frame/border color=#ffffff
        Crop to 4:5. Add grain. Warm it up slightly. => crop aspect=0.8, effect/grain, tone/temperature+0.4
        1. remove the background 2. add a blue background => background/transparent, background/color color=#0000ff
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
        remve the backgroud => background/transparent
        make teh sky bluer => tone/tint+ @sky color=#0000ff
        sharpn it => sharpen
        brightn the photo => tone/brightness+
        crop to sqaure => crop aspect=1
        rotate 90 degress clockwise => rotate degrees=90
        desaturte the background => tone/saturation- @background
        convrt to grayscale => style/black_white
        """
}
