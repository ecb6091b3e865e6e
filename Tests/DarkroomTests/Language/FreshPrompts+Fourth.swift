/// Rounds by another author, in the tone of forums and chats.
extension FreshPrompts {
    static let fourth = """
        paint the front door navy => recolor @masked color=navy => mask
        I want her scarf to be emerald green instead => recolor @masked color=emerald green => mask
        turn the yellow taxi white => recolor @yellow taxi color=white => region:color
        Can you make my hair auburn? => recolor @masked color=auburn => mask
        The kid's balloon should be purple. => recolor @masked color=purple => mask
        Swap the colour of the curtains to a dusty pink => recolor @masked color=dusty pink => mask
        dye the cat blue lol => recolor @masked color=blue => mask
        Alter the bus's color from red to teal. => recolor @masked color=teal => mask
        give the bicycle a lime green colour => recolor @masked color=lime green => mask
        hi, could somebody change my tie from grey to burgundy? job interview photo, thanks!! => recolor @masked color=burgundy => mask
        The tulips on the left are red, make them yellow please => recolor @masked color=yellow => mask
        Have the grass be purple => recolor @masked color=purple => mask
        make the sky pink => recolor @sky color=pink => region:sky
        Set the color of the letters on the sign to white. => recolor @masked color=white => mask
        I'd like the sofa in beige rather than brown => recolor @masked color=beige => mask
        get rid of the trash can by the wall => remove @masked => mask
        Erase the power lines => remove @masked => mask
        can anyone photoshop my ex out of this? he's the one on the far left. will tip $10 => remove @masked => mask
        Take out the lamp post behind her head. => remove @masked => mask
        Delete the parked motorcycle on the right side of the street. => remove @masked => mask
        pls remove the pimple on my chin => remove @masked => mask
        There's a stray hair across my face, can you clean that up => remove @masked => mask
        Edit out the tourists in the back => remove @masked => mask
        no more sunglasses on the table please => remove @masked => mask
        Eliminate the date stamp in the lower right corner of the photograph => remove @masked => mask
        The seagull needs to go. => remove @masked => mask
        Wipe away the scratches on this old picture => remove @masked => mask
        I want the boat gone from the picture => remove @masked => mask
        clear the coffee cup off the desk => remove @masked => mask
        remove the two men standing next to the fountain => remove @masked => mask
        get the logo off his cap => remove @masked => mask
        put the subject on a plain light grey background => background/color color=light gray => region:subject
        I need a transparent PNG of this, no background => background/transparent => region:subject
        Blur the backdrop so that only the person is in focus => blur @background => region:subject
        Swap the background for a gradient going from orange to pink => background/gradient color=orange color2=pink => region:subject
        Replace the background by polka dots. => background/pattern pattern=dots => region:subject
        make the background look like a photo studio => background/studio => region:subject
        can you make the background black and white but keep the person in colour => style/black_white @background => region:subject
        white bg pls, it's for my passport => background/color color=white => region:subject
        Dim the background a little so she stands out more. => tone/brightness-0.5 @background => region:subject
        cut out the vase => extract @masked => mask
        too dark, fix please => tone/brightness+
        This came out way too bright. => tone/brightness-1.5
        My photo looks a bit washed out, can you give it more contrast? => tone/contrast+
        colors are dull, make them pop => tone/vibrance+ | tone/saturation+
        Tone down the saturation slightly => tone/saturation-0.5
        warm it up a bit => tone/temperature+0.5
        I'd like the picture to feel cooler, more bluish. => tone/temperature-
        lift the shadows a lot => tone/shadows+1.5
        bring the highlights down, the clouds are blown out => tone/highlights-
        Everything has an ugly green cast, please neutralise it => tone/remove_cast color=green
        Give it a faded, matte finish. => tone/matte
        crush the blacks => tone/blacks-
        sharpen the image => sharpen
        There is loads of noise in this shot, clean it up => denoise
        lower the exposure by about 20% => tone/exposure-0.5
        add some clarity => tone/clarity+
        just make it look better idk => enhance/auto
        Only keep the reds in colour, everything else should be black and white. => selective_color color=red | selective_color color=reds
        Convert to sepia => style/sepia
        Render this as a soft pastel drawing with chalky strokes, gentle blended hues and visible paper tooth. => style/pastel
        Transform the picture into a thick impasto oil painting, with heavy palette-knife ridges and rich saturated pigments. => style/oil
        looks like a pencil sketch please => style/pencil
        Reimagine the photo as a pop art poster with bold flat colors and dots => style/pop_art
        Transfer the image into a neon-drenched cyberpunk style: magenta and cyan glow, deep blacks, wet futuristic atmosphere. => style/cyberpunk
        make this a cartoon => style/cartoon
        Give my photo that lomography look, oversaturated with dark corners. => style/lomo
        Transfer the image into a pointillist style, built entirely of tiny dots of pure colour that blend in the eye at a distance. => style/pointillism
        Turn it into a low poly artwork made of flat triangular facets => style/low_poly
        Show it as a Roman mosaic of small coloured tesserae. => style/mosaic
        vaporwave aesthetic plz => style/vaporwave
        make it look like an x-ray => style/xray
        Transfer the image into a classic steel-engraving style with fine parallel hatching lines, like the portraits on banknotes. => style/engraving
        polaroid effect => style/polaroid
        cinematic look with teal shadows and orange highlights => style/cinematic
        Make it look as if Monet had been there: an impressionist canvas with short, broken brushstrokes and shimmering light. => style/impressionism
        glitch it => style/glitch
        Relight the scene as a stormy afternoon: dark churning clouds overhead, low contrast, cold and threatening. => sky/storm | sky/storm, tone/contrast-, tone/temperature- | sky/storm, light/overcast => region:sky
        let it snow => weather/snow
        Could you put some fog in the valley, so that it's all mysterious? => weather/fog
        Make it pour. => weather/rain
        what would this look like at night => light/night
        Relight as sunset: a low warm sun, long amber light, pinkish haze near the horizon. => light/sunset
        golden hour from the right side please => light/golden_hour from=right
        It should look like early spring: fresh light green leaves, soft clear light. => season/spring
        Change the summer trees to fall colours => season/autumn
        Put northern lights in the sky => sky/aurora => region:sky
        the sky is boring, give me a nice sunset sky => sky/sunset => region:sky
        swap that grey sky for a clear blue one => sky/clear => region:sky
        Fill the night sky with the milky way => sky/milky_way => region:sky
        Shine god rays down from the top left => light/rays from=top left
        add lens flare => light/flare
        Make it appear as though the whole scene is underwater, blue-green and murky with wavering light. => light/underwater
        Let the whole place be lit by moonlight, pale and bluish. => light/moonlight
        It's an overcast day now: flat grey light and no shadows. => light/overcast
        rotate it 180 degrees => rotate degrees=180
        straighten the horizon, it's tilted => rotate/straighten
        mirror the picture left to right => flip/horizontal
        crop this to a square => crop aspect=1
        upscale x4 => upscale factor=4
        Zoom out so we see more around her => outpaint/zoom_out
        Put a thin white border around the photo. => frame/border 0.5 color=white
        Write "HAPPY BIRTHDAY" across the bottom in red letters => text/add color=red place=bottom text="HAPPY BIRTHDAY"
        put the caption 'Summer 2019' in the lower left corner => text/add place=bottom left text="Summer 2019"
        pixelate the number plate => privacy/pixelate @masked => mask
        Please make the child's face unrecognizable with a blur. => privacy/blur @masked => mask
        Brighten the picture but don't touch the sky => tone/brightness+ @everything except the sky => region:sky
        Remove the bench and then make the whole thing black and white. => remove @masked, style/black_white => mask
        crop it 4:5, warm it up and add a vignette => crop aspect=0.8, tone/temperature+, effect/vignette
        make his jacket red and blur the background => recolor @masked color=red, blur @background => mask, region:subject
        """

    static let fifth = """
        recolour the kayak, orange would be nice => recolor @masked color=orange => mask
        Turn the woman's umbrella from black to bright yellow. => recolor @masked color=bright yellow => mask
        the wall in mint green please => recolor @masked color=mint green => mask
        Her lips should be a deep red => recolor @masked color=deep red => mask
        can u make my eyes green => recolor @masked color=green => mask
        Modify the hue of the sneakers so that they are turquoise => recolor @masked color=turquoise => mask
        The roof is brown. I would prefer it dark grey. => recolor @masked color=dark gray => mask
        i want a pink elephant, so make the elephant pink => recolor @masked color=pink => mask
        paint all the fence boards white => recolor @masked color=white => mask
        Adjust the color of the traffic light pole to silver => recolor @masked color=silver => mask
        For the bride's bouquet, change the roses to lavender. => recolor @masked color=lavender => mask
        Change the green bottle to brown => recolor @green bottle color=brown => region:color
        What would the kitchen cabinets look like in sage green? => recolor @masked color=sage green => mask
        Tint the water a tropical turquoise => tone/tint @masked color=turquoise => mask
        Please take the red bucket away => remove @red bucket => region:color
        make the guy in the background disappear => remove @masked => mask
        I need the reflections on my glasses gone, any wizard here who can do that? => remove @masked => mask
        Lose the shopping bags => remove @masked => mask
        clean the graffiti off the wall => remove @masked => mask
        Can you get rid of the shadow of the photographer? => restore/lift_shadow @masked => mask
        Erase the second bird from the left. => remove @masked => mask
        remvoe the cable hanging down in front of the window => remove @masked => mask
        Take the finger out of the corner of the shot => remove @masked => mask
        Please delete the sticker from the laptop lid. => remove @masked => mask
        Could you erase all the cars in the parking lot => remove @masked => mask
        cut the lady in the green coat out of the shot, she walked into it => remove @masked => mask
        The plane in the sky is distracting, remove it => remove @masked => mask
        Do away with the crease running across the old photograph. => remove @masked => mask
        My teeth are kinda yellow in this one, whiten them => retouch/teeth_whiten @masked => mask
        Omit the stool next to the piano => remove @masked => mask
        remove the signature in the corner of the painting => remove @masked => mask
        black background please => background/color color=black => region:subject
        isolate the shoe on a pure white backdrop for my etsy shop => background/color color=white => region:subject
        can u give the pic a see-through background => background/transparent => region:subject
        Fade the background into softness, like a portrait lens wide open. => blur @background | light/bokeh @background => region:subject
        Lower the saturation of everything behind the subject. => tone/saturation- @background => region:subject
        Make the background striped => background/pattern pattern=stripes => region:subject
        Use a blue-to-white gradient as the background => background/gradient color=blue color2=white => region:subject
        studio backdrop please, like a proper headshot => background/studio => region:subject
        Change the backdrop to a pale sky blue => background/color color=pale sky blue => region:subject
        Extract the teapot from the picture => extract @masked => mask
        I can't see anything in the dark parts => tone/shadows+
        her face is too dark => tone/brightness+ @masked => mask
        way too yellow, can someone correct the white balance? => tone/remove_cast color=yellow | tone/temperature-
        the pic is blurry, fix it => sharpen
        Much more contrast! => tone/contrast+1.5
        Reduce contrast a touch. => tone/contrast-0.5
        brighter. => tone/brightness+
        Decrease the brightness by 15 percent => tone/brightness-0.5
        It feels too cold, make it warmer => tone/temperature+
        the whites should be whiter => tone/whites+
        Cut through the mist and give the mountains back their detail => tone/dehaze+ | tone/dehaze+, tone/clarity+
        Too saturated, looks fake. Calm it down. => tone/saturation-
        Add a light magenta tint over the picture => tone/tint color=magenta | tone/tint color=light magenta | tone/tint color=magenta 0.5
        Go for a high-key look: bright, airy, almost no shadows => tone/high_key
        Low key please, moody and mostly black => tone/low_key
        Brighten the left half of the picture => tone/brightness+ @left half
        Darken the bottom half => tone/brightness- @bottom half
        Make the midtones warmer => tone/temperature+ @midtones
        Use the palette navy, coral and cream for the whole picture => match_palette palette=navy,coral,cream
        Invert the colours => effect/invert
        monochrome => style/black_white
        Transfer the image into a delicate gouache-illustration style, with opaque matte colours, flat layered shapes and soft brush edges. => style/gouache
        Make this look like a snapshot from the 70s, faded and warm => style/vintage, tone/fade, tone/temperature+
        Turn the portrait into a woodcut print, with bold carved black lines on paper => style/woodcut
        Redraw as clean black line art on white => style/line_art
        Transfer the image into a thermal-camera style: hot areas glowing yellow and red, cool areas in deep blue and violet. => style/thermal
        a comic book version of this pls, with bold ink outlines => style/comic
        Make it look like a Japanese ukiyo-e print with flat areas of colour and flowing outlines, in the manner of old Edo masters => style/ukiyo_e
        Give it the halftone dots of a cheap newspaper. => style/halftone
        hdr effect, go strong => style/hdr 1.5
        I want a glowing neon-outline look on a black ground. => style/neon
        Transfer the image into an airy watercolour style: transparent washes, blooming pigment edges and plenty of white paper. => style/watercolor
        slightly vintage => style/vintage 0.5
        Make a blueprint of it: white lines on blue paper => style/blueprint
        embroider the picture, as if stitched with coloured thread on cloth => style/embroidery
        duotone in purple and yellow => style/duotone color=purple color2=yellow
        Film noir! => style/noir
        Turn the photo into pixel art like an old Game Boy title => style/pixel_art
        Make it resemble a daguerreotype from the nineteenth century, browned and worn with age => style/antique_photo
        Transfer the image into a luminous stained-glass style with jewel-coloured panes and dark lead lines. => style/stained_glass
        light leaks and grain like expired film => effect/light_leak, effect/grain
        Rain streams down over everything; the light is dim and grey. => weather/rain
        Cover the scene with dense morning fog that swallows the distance. => weather/fog | weather/fog 1.5
        give us a thunderstorm => weather/storm
        Make it winter => season/winter
        Render the scene in midsummer: lush greens, strong warm sunshine, everything fresh and bright. => season/summer
        The photo was taken at noon, make it appear to be sunrise => light/sunrise
        Turn the street into a neon night: signs in pink and cyan light, dark surroundings. => light/neon_night
        A sky full of stars please => sky/stars => region:sky
        get some fluffy white clouds up there, sky is empty => sky/clouds => region:sky
        Transform the lighting to late-afternoon golden light coming from the left, with long soft glow. => light/golden_hour from=left
        Light the scene by candles only => light/candle
        Dramatic spotlight-like lighting from the right, the rest falling into shadow. => light/dramatic from=right
        Sun rays through the trees => light/rays
        show it in autumn, with amber and rust-red leaves => season/autumn
        dreamy glow around the bright areas => effect/bloom
        light snowfall, nothing heavy => weather/snow 0.5
        turn image 90 degrees counterclockwise => rotate degrees=270
        it's upside down => rotate degrees=180
        Trim off the edges a little => crop
        extend the picture to the right => outpaint/pan direction=right
        Make the picture twice as large without losing quality. => upscale factor=2
        rounded corners pls => frame/rounded_corners
        Add the text 'Grand Opening' at the top in gold => text/add color=gold place=top text="Grand Opening"
        please add the words "Sold Out" in the centre, in big red letters => text/add text="Sold Out" place=center color=red
        blur the license plates of both cars => privacy/blur @masked => mask
        Censor his face with pixels. => privacy/pixelate @masked => mask
        Delete the bin, brighten up the picture and flip it horizontally => remove @masked, tone/brightness+, flip/horizontal => mask
        Increase the vibrance, leave the background alone => tone/vibrance+ @subject => region:subject
        """
}
