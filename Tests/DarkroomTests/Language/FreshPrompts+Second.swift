/// A second round, written after the first one had been mended, again without a look at the lexicon.
extension FreshPrompts {
    static let secondTone = """
        Photo's a bit murky, could use some brightness => tone/brightness+ | tone/brightness+0.5 | tone/dehaze+, tone/brightness+ | tone/dehaze+0.5, tone/brightness+
        crank the exposure up by a third => tone/exposure+0.5 | tone/exposure+
        dim the whole image by 10 percent => tone/brightness-0.5
        too contrasty for my taste, soften the contrast => tone/contrast- | tone/contrast-, tone/contrast-
        I need richer, deeper colors => tone/saturation+ | tone/vibrance+ | tone/saturation+, tone/saturation+
        please desaturate by 20% => tone/saturation-0.5
        slightly cooler white balance please => tone/temperature-0.5
        the whole thing looks too blue, warm it up => tone/temperature+ | tone/remove_cast color=blue, tone/temperature+
        neutralize the magenta cast => tone/remove_cast color=magenta
        bring back detail in the shadows => tone/shadows+
        tame the highlights a little => tone/highlights-0.5
        make whites whiter => tone/whites+
        crush the blacks for a moody look => tone/blacks- | tone/shadows-
        boost the midtone contrast => tone/clarity+ | tone/contrast+ @midtones
        very crisp and sharp please => sharpen 1.5 | sharpen
        get rid of the grain and noise => denoise
        clean up the noise in the dark areas => denoise @shadows | denoise
        soften the whole image => blur 0.5 | blur | effect/bloom
        matte black and white => tone/matte, style/black_white | style/black_white, tone/matte
        quick auto fix => enhance/auto
        tint everything teal, just a hint => tone/tint 0.5 color=teal
        make it more moody with cold blue tones => tone/temperature- | tone/low_key, tone/temperature-
        Could you turn up the vibrance by half? => tone/vibrance+
        a smidge more saturation => tone/saturation+0.5
        pull down the saturation to almost nothing => tone/saturation-1.5
        """

    static let secondScenes = """
        render this as a loose watercolor with soft edges => style/watercolor
        Rembrandt lighting aside, just do an oil painting => style/oil
        give me a charcoal version => style/charcoal
        convert the photo into a detailed pencil sketch on paper => style/pencil
        ink wash drawing => style/ink
        old engraving like on banknotes => style/engraving
        make it into a cartoon please => style/cartoon
        comic style with halftone dots => style/comic, style/halftone | style/comic
        give it a 90s disposable camera vibe => style/vintage | style/lomo
        turn my selfie into pixel art => style/pixel_art
        low-poly art => style/low_poly
        cinematic color grade with film grain => style/cinematic, effect/grain
        like a thermal camera image => style/thermal
        black & white but with lots of contrast => style/black_white, tone/contrast+1.5 | style/black_white, tone/contrast+
        sepia tone and a soft vignette => style/sepia, effect/vignette 0.5 | style/sepia, effect/vignette
        retro VHS glitch => style/glitch | style/vintage, style/glitch
        an ultra dramatic HDR => style/hdr 1.5 | style/hdr
        make it night time => light/night
        change the time of day to sunset => light/sunset
        light it with a candle => light/candle
        give it blue moonlight => light/moonlight
        foggy morning => weather/fog | weather/fog, light/sunrise
        heavy snowfall in the street => weather/snow 1.5
        light drizzle => weather/rain 0.5
        make the trees look like autumn => season/autumn
        it should look like a winter wonderland => season/winter
        put an aurora in the night sky => sky/aurora | light/night, sky/aurora => region:sky
        dramatic stormy sky => sky/storm => region:sky
        clear blue sky please => sky/clear => region:sky
        a sky full of stars => sky/stars => region:sky
        sunset sky instead of this dull one => sky/sunset => region:sky
        add sunbeams from the top right => light/rays from=top right
        sprinkle some bokeh balls over it => light/bokeh
        underwater scene => light/underwater
        """

    static let secondParts = """
        plain black backdrop => background/color color=black => region:subject
        swap the background for a pale pink one => background/color color=pale pink | background/color color=pink | background/color color=light pink => region:subject
        Remove background => background/transparent => region:subject
        I want the background out of focus => blur @background => region:subject
        darken everything except the person => tone/brightness- @everything except the subject | tone/brightness- @everything except the masked | tone/brightness- @background => region:subject | mask
        make the subject pop by desaturating the background => tone/saturation- @background => region:subject
        keep the person in color and make the rest black and white => style/black_white @everything except the subject | style/black_white @background | style/black_white @everything except the masked => region:subject | mask
        change my shirt from white to navy => recolor @white shirt color=navy | recolor @masked color=navy => region:color | mask
        recolor the curtains olive green => recolor @masked color=olive => mask
        the couch should be burgundy => recolor @masked color=burgundy => mask
        turn all the red roses yellow => recolor @red roses color=yellow => region:color
        make the blue door a bit darker => tone/brightness-0.5 @blue door => region:color
        only the green stays colored, rest grayscale => selective_color color=green
        lose the tourists behind us => remove @masked => mask
        can you edit out the trash bags by the curb? => remove @masked => mask
        remove the wires crossing the sky => remove @masked => mask
        wipe out the date stamp in the lower right => remove @masked => mask
        take the reflection off the window => remove @masked => mask
        retouch away the stain on the carpet => remove @masked => mask
        cut the dog out => extract @masked => mask
        extract the product from the photo => extract @masked | extract @subject | background/transparent => mask | region:subject
        hide the house number with pixelation => privacy/pixelate @masked => mask
        blur out the screen of the laptop => privacy/blur @masked | blur @masked => mask
        brighten up the eyes a touch => tone/brightness+0.5 @masked => mask
        sharpen the eyes => sharpen @masked => mask
        make the water more turquoise => recolor @masked color=turquoise | recolor 0.5 @masked color=turquoise | tone/tint @masked color=turquoise => mask
        warm up the skin tones => tone/temperature+ @masked => mask
        add contrast to the masked part only => tone/contrast+ @masked => mask
        darken the lower half a bit => tone/brightness-0.5 @bottom half
        blur the edges => blur @edges
        make the top left corner brighter => tone/brightness+ @top left corner
        boost the saturation in the shadows => tone/saturation+ @shadows
        """

    static let secondFrames = """
        rotate it a quarter turn clockwise => rotate degrees=90
        turn the picture on its head => rotate degrees=180 | flip/vertical
        flip the image so it faces the other way => flip/horizontal
        the building leans, straighten the photo => rotate/straighten
        crop to 9:16 for stories => crop aspect=0.563
        make it a square => crop aspect=1
        scale down to 800x800 => resize height=800 width=800
        shrink the image by half => resize factor=0.5 | resize -1
        enlarge it 3x => upscale factor=3 | resize factor=3
        10px black border => frame/border color=black | frame/border color=black width=10
        put it in a golden frame => frame/picture_frame material=gold | frame/picture_frame color=gold
        uncrop the photo => outpaint/zoom_out
        give me more room above => outpaint/pan direction=up
        extend the canvas downward => outpaint/pan direction=down
        widen to 21:9 without cropping => outpaint/aspect aspect=2.333
        seamless tile please => tile
        write "SOLD" in big red letters across the middle => text/add color=red place=center text="SOLD" | text/add 1.5 color=red place=center text="SOLD"
        add a caption: "Summer 2023" at the bottom left => text/add place=bottom left text="Summer 2023"
        make it black and white and then rotate it left => style/black_white, rotate degrees=270
        no vignette, just sharpen a bit => sharpen 0.5
        brighten the foreground and leave the sky untouched => tone/brightness+ @subject | tone/brightness+ @subject within (everything except the sky) => region:subject
        make it look like dusk, add fog, lower the contrast => light/sunset, weather/fog, tone/contrast- | light/night, weather/fog, tone/contrast-
        1. crop to 4:5 2. warm it up 3. add grain => crop aspect=0.8, tone/temperature+, effect/grain
        b&w + heavy grain + frame => style/black_white, effect/grain 1.5, frame/picture_frame
        """

    static let secondRefused = FreshRow.lines(
        """
        add a hot air balloon in the distance
        give the cat a tiny hat
        put a tattoo on his arm
        place palm trees along the beach
        make him bald
        make the model wear a kimono
        turn the frown upside down on his face
        make the kid wave at the camera
        have her sit on the bench
        change the facial expression to surprise
        make everyone in the photo face forward
        turn grandpa into a wizard
        Renaissance fresco style
        like a Banksy
        knitted wool style
        make it look like claymation
        in the style of Wes Anderson movie sets with miniature people
        origami version
        dry the wet street
        melt the snow
        make the clouds disappear and show the sun
        replace the guitar with a violin
        swap faces
        replace all the people with robots
        change the wooden table into glass
        make the building taller
        move the lamp next to the sofa
        put the dog in the car
        place us in front of the Taj Mahal
        change the background to a library
        let the river flow over the road
        open the curtains
        fill the shelf with books
        turn the lights on in the house
        make the phone screen show a map
        fix her hair
        make my eyes look at the camera
        draw the other half of the bridge
        what camera was this taken with?
        give it a wow factor nobody expects
        make this photo worth a million dollars
        read the text on the label
        """)
}
