/// More of them: captions, and requests in chats.
extension FreshPrompts {
    static let imitatedSecond = """
        Relight as an overcast afternoon: flat even light, muted greens and greys, hardly any shadow. => light/overcast
        Relight as a city street after dark: pink and turquoise neon glow, blacks stay black. => light/neon_night
        Relight as early sunrise: pale peach light low over the ground and a thin mist. => light/sunrise, weather/fog
        Relight as the last hour before sunset, sun coming in from the right: honey tones, lens flare. => light/golden_hour, light/flare
        Relight as one hard lamp from the right: half the scene bright, the other half almost black. => light/dramatic from=right
        Relight as if everything was under water: wavering blue-green light, weaker contrast. => light/underwater | light/underwater, tone/contrast-
        Relight as a clear night with a full moon out of frame: pale blue light, quiet feeling. => light/moonlight
        Relight as a sunset: low red-orange sun, darker foreground, warm air. => light/sunset
        Relight as candle light with a slight vignette, no other lamps on. => light/candle, effect/vignette 0.5
        Simulate a heat camera: hot spots yellow and red, cold areas purple and blue. => style/thermal
        Simulate an x-ray plate, pale blue on black. => style/xray
        Simulate an instant-camera snapshot: Polaroid colours, white border that is wider at the bottom. => style/polaroid
        Simulate zooming the lens while the shutter is open, streaks running outwards from the middle. => blur/zoom
        Simulate a tilt-shift lens so that the town looks like a toy model => blur/tilt_shift
        Simulate a car going by too fast for the camera, motion blur over the whole frame. => blur/motion
        Apply a matte finish with slightly lifted blacks. => tone/matte
        Apply a really strong sepia tone => style/sepia 1.5
        Apply a soft dreamy bloom to all the bright parts. => effect/bloom
        Apply a mild digital glitch: colour channels shifted a bit, thin scan lines. => style/glitch 0.5
        Apply a cinematic movie look, then darken the edges. => style/cinematic, effect/vignette
        Turn the scene into a foggy morning, the far trees barely visible. => weather/fog
        Turn the scene into fresh springtime: young light-green leaves and soft clean colours. => season/spring
        Turn the scene into high summer: rich green grass and warm colours. => season/summer
        Turn the scene into a heavy thunderstorm. => weather/storm
        Turn the scene into a blizzard, as much snow in the air as possible. => weather/snow 1.5 | season/winter, weather/snow 1.5
        Transfer the image into a thick-brushed oil-painting style. => style/oil
        Transfer the image into a dotted newspaper halftone style. => style/halftone
        Transfer the image into a faceted low-poly game-graphics style. => style/low_poly
        Transfer the image into a flat, chalky gouache style. => style/gouache
        Transfer the image into a rough black woodcut style, like an old book illustration. => style/woodcut
        Transfer the image into a Roman floor-mosaic style. => style/mosaic
        Transfer the image into a retro vaporwave style with pinks and purples. => style/vaporwave
        Transfer the image into a bold sixties pop-art poster style. => style/pop_art
        Add a light leak with orange and red streaks, like film opened too early. => effect/light_leak
        Add sun rays with the light coming down from the top => light/rays from=top | light/rays
        Add northern lights with green and violet bands over the whole sky. => sky/aurora => region:sky
        Add soft round bokeh lights with a warmer white balance. => light/bokeh, tone/temperature+
        Give it a vintage 70s look with visible film grain => style/vintage, effect/grain
        Give it a lomo camera look please, oversaturated and with dark corners. => style/lomo, effect/vignette
        Give it a bright airy high-key look. => tone/high_key
        Give the sky a real pink sunset but leave the rest alone. => sky/sunset => region:sky
        Give it the colours of a negative, everything inverted. => effect/invert
        can you pls brighten this up, its really dark => tone/brightness+1.5
        i want only the reds left and the rest in b&w => selective_color color=red
        get rid of the trash can behind us pls => remove @masked => mask
        the pic came out too yellow, can anyone fix? => tone/remove_cast color=yellow
        horizon is crooked can you straighten it => rotate/straighten
        colors are dull and its kinda flat => tone/vibrance+, tone/contrast+ | tone/saturation+, tone/contrast+
        Pixelate the license plate => privacy/pixelate @masked => mask
        hi, could u blur my sons face before i post this => privacy/blur @masked => mask
        make it square for insta => crop aspect=1
        rainy afternoon => weather/rain
        cold foggy morning => weather/fog
        pls mirror the pic left to right => flip/horizontal
        phone saved this upside down, can you turn it the right way up => rotate degrees=180
        faded 70s snapshot => style/vintage | style/vintage, tone/fade
        make it look like it was taken in the 1880s => style/antique_photo
        black and white but with lots of contrast => style/black_white, tone/contrast+1.5
        can someone put a white border around it => frame/border color=white
        Put "Happy Bday Grandma" at the bottom in pink => text/add color=pink place=bottom text="Happy Bday Grandma"
        sharpen it a little and reduce the noise => sharpen 0.5, denoise
        can you make the couch navy? => recolor @masked color=navy => mask
        turn the yellow kayak orange => recolor @yellow kayak color=orange => region:color
        blur whats behind her a bit => blur 0.5 @background => region:subject
        highlights are too harsh and the dark parts need opening up => tone/highlights-, tone/shadows+
        Relight as a city night: pink and blue neon glow from both sides, everything else falling into darkness. => light/neon_night
        pls put northern lights in the sky => sky/aurora => region:sky
        i want a sunset sky in here and warm up the whole thing => sky/sunset, tone/temperature+ => region:sky
        make it look like a pencil sketch pls => style/pencil
        pop art version of me!! => style/pop_art
        Transfer the image into a soft chalk-pastel drawing style. => style/pastel
        Transfer the image into a pointillist painting style made of tiny dots. => style/pointillism
        take out the guy on the left and crop in closer => remove @masked, crop => mask
        for a passport, need a plain light blue background => background/color color=light blue => region:subject
        cut out just the shoes, no background => extract @masked | background/transparent => mask | region:subject
        shot on a cheap toy camera, add a light leak too => style/lomo, effect/light_leak
        can u upscale this 4x, its tiny => upscale factor=4
        i need more space on the right, can you extend it => outpaint/pan direction=right
        make the trees look like its october => season/autumn
        what would this look like at night with stars => light/night, sky/stars => region:sky
        my smile looks yellow, whiten teeth pls => retouch/teeth_whiten @masked => mask
        theres a shadow across her face can you get rid of it => restore/lift_shadow @masked => mask
        add grain and turn the saturation down => effect/grain, tone/saturation-
        mountains are all hazy, clear it up => tone/dehaze+
        turn it 90 to the left and make it smaller, file is huge => rotate degrees=270, resize -1
        """

    static let imitatedRefusedSecond = FreshRow.lines(
        """
        Relight as a campfire picnic: place a burning fire between the two tents and sparks in the air.
        Relight as a candlelit dinner: three tall candles standing on the table in front of her.
        Simulate the house seen from above by a drone, roof and garden visible.
        Simulate the same street a hundred years from now, overgrown with ivy.
        Simulate wet hair and a soaked T-shirt on him.
        apply the grading of the second picture to this one
        Apply full stage makeup with glitter and false lashes.
        Turn the scene into a beach at noon with palms and a bar.
        Turn the scene into autumn and have a little boy jump into the leaves.
        turn the marble columns into clear glass
        Transfer the image into a claymation stop-motion style.
        Transfer the image into a swirling Van Gogh night-sky style.
        Transfer the image into a shiny Pixar movie style.
        Transfer the image into a knitted-wool doll style.
        Add a rainbow with strong colours above the hills.
        Add fireworks with golden sparks over the harbour.
        Give the horse a pair of white wings.
        Clear the falling snow out of the air so we can see their faces.
        can someone open my eyes in this one
        straighten his tie please
        give the horse wings
        flip just the mug so the handle is on the other side
        put my dad next to us, he couldnt make it that day
        Change the word 'OPEN' on the sign to 'CLOSED'
        turn the wooden door into glass
        add some birds to the sky pls
        Transfer the image into a Pixar 3D animation style.
        take off his sunglasses so you can see his eyes
        swap my t shirt for a suit and make the background grey
        Replace the background with the Eiffel Tower
        make me look 20 lbs thinner
        it was snowing too hard, can you take the snowflakes out
        can you combine these two pics, my face from the first one and hers from the second
        make her hair longer but keep the color
        Show the house from above like a drone shot
        """)
}
