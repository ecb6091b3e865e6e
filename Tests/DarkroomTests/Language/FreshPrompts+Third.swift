/// A third round, again written before anything was mended.
extension FreshPrompts {
    static let third = """
        kinda dark innit, lighten it => tone/brightness+ | tone/brightness+0.5
        I'd like you to raise the brightness by 15% and the contrast by 10% => tone/brightness+0.5, tone/contrast+0.5
        colors feel washed out, give them life => tone/saturation+ | tone/vibrance+ | tone/saturation+, tone/vibrance+
        soft pastel colors => tone/saturation- | tone/saturation-0.5 | tone/fade
        fix the exposure, it's blown out => tone/exposure-
        reduce yellow => tone/remove_cast color=yellow | tone/temperature-
        make skin look less red => tone/remove_cast @masked color=red | tone/remove_cast color=red => mask
        turn down the warmth a notch => tone/temperature-0.5
        sharper eyes please => sharpen @masked => mask
        remove noise but keep details => denoise
        add a slight S-curve contrast => tone/contrast+0.5
        deep blacks and bright whites => tone/contrast+ | tone/blacks-, tone/whites+ | tone/whites+, tone/blacks-
        monochrome with a blue tone => style/black_white, tone/tint color=blue
        dreamlike glow effect, subtle => effect/bloom 0.5
        vintage look with faded colors and light leaks => style/vintage, tone/fade, effect/light_leak | style/vintage, effect/light_leak
        turn this portrait into line art => style/line_art
        make it look hand-painted in gouache => style/gouache
        a pointillist painting of this photo => style/pointillism
        poster in pop art colors => style/pop_art
        pixelate the whole image like an old video game => style/pixel_art
        as a stained glass panel => style/stained_glass
        knit it as cross-stitch => style/cross_stitch
        cyberpunk neon city look => style/cyberpunk
        black and white film noir with strong shadows => style/noir | style/black_white, style/noir | style/noir, tone/shadows-1.5
        golden hour please => light/golden_hour
        make it look like early morning => light/sunrise
        nighttime with a full moon glow => light/moonlight | light/night
        rainy day mood => weather/rain
        snowy winter evening => season/winter | weather/snow, season/winter | season/winter, weather/snow
        cover everything in thick fog => weather/fog | weather/fog 1.5
        make it stormy with lightning-dark clouds => weather/storm | sky/storm
        fluffy white clouds, blue sky => sky/clouds | sky/clear | sky/clouds, sky/clear => region:sky
        replace the gray sky with a pink sunset => sky/sunset => region:sky
        Milky Way above the mountains => sky/milky_way => region:sky
        transparent bg pls => background/transparent => region:subject
        passport photo with plain white background => background/color color=white => region:subject
        product shot on a beige backdrop => background/color color=beige => region:subject
        blurry background like a DSLR portrait => blur @background => region:subject
        Change the wall colour to sage green => recolor @masked color=sage green => mask
        give the car a matte black paint job => recolor @masked color=black => mask
        what if the sofa was purple? => recolor @masked color=purple => mask
        swap the color of the hat from red to green => recolor @red hat color=green | recolor @masked color=green => region:color | mask
        make every leaf orange => recolor @masked color=orange => mask
        my dress, but in blue => recolor @masked color=blue => mask
        keep red only and mute the rest => selective_color color=red
        delete the person on the far left => remove @masked => mask
        there is a sign in the background, please get rid of it => remove @masked => mask
        remove everything on the table => remove @masked => mask
        photoshop out my ex => remove @masked => mask
        erase scratches from the photo => remove @masked => mask
        get me just the shoe, no background => extract @masked | background/transparent | extract @masked, background/transparent => mask | region:subject
        mosaic over the credit card number => privacy/pixelate @masked => mask
        make the faces unrecognizable => privacy/blur @masked | privacy/pixelate @masked => mask
        the top half is too bright, darken it => tone/brightness- @top half
        darken the foreground slightly => tone/brightness-0.5 @subject => region:subject
        blur everything but the center => blur @everything except the center
        increase exposure on the right side => tone/exposure+ @right half
        don't change the person, make the background blurry => blur @background => region:subject
        convert to 4:3 => crop aspect=1.333
        trim it to a square => crop aspect=1
        rotate by 12 degrees to the left => rotate degrees=-12
        resize to 50% => resize factor=0.5
        bigger, 2x => upscale factor=2 | resize factor=2 | resize
        thick white polaroid-like border => frame/border 1.5 color=white | style/polaroid | frame/border color=white
        fit it to 1:1 without cropping anything => outpaint/square | outpaint/aspect aspect=1
        show more on the left side => outpaint/pan direction=left
        stamp "DRAFT" across the center in gray => text/add color=gray place=center text="DRAFT"
        put my name "Anna" in the lower left in script font => text/add font=script place=bottom left text="Anna"
        crop to 16:9, then upscale twice => crop aspect=1.778, upscale factor=2
        sepia. vignette. done. => style/sepia, effect/vignette
        make it colder, but not too much, and crisper => tone/temperature-0.5, sharpen
        """

    static let thirdRefused = FreshRow.lines(
        """
        add a pirate ship on the horizon
        swap the bicycle for a scooter
        make her wear red lipstick and earrings
        let the dog stick out its tongue
        turn the living room into a gym
        make the boy's arms longer
        put the product on a marble table with flowers
        in the style of a Vermeer
        plasticine look
        turn it into a vector logo
        make it sound louder
        convert this picture into a video
        change her mood to sad
        get the sun to come out
        take the fog and rain out and make it a sunny day
        show what is behind the wall
        restore the torn corner with the missing hand
        give the room a scandinavian interior
        make the chair face the window
        two more ducks in the pond
        write a caption for this photo
        guess the location
        make it look expensive
        the same scene but with a different person
        """)
}
