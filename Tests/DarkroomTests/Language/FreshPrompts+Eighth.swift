/// More of what data sets of instructions hold.
extension FreshPrompts {
    static let eighth = """
        Change this guitar to white. => recolor @masked color=white => mask
        Change the color of the kayak to lime green => recolor @masked color=lime green => mask
        Make the kid's raincoat red. => recolor @masked color=red => mask
        Turn the roses blue. => recolor @masked color=blue => mask
        Replace the green bottle with a brown one. => recolor @green bottle color=brown => region:color
        Paint the fence white. => recolor @masked color=white => mask
        Change the color of the wall behind the bed to sage green. => recolor @masked color=sage green => mask
        Hi, can someone change the bridesmaids' dresses from pink to lavender? => recolor @masked color=lavender => mask
        could the horse be black => recolor @masked color=black => mask
        Change the font color of the headline to yellow. => recolor @masked color=yellow => mask
        Modify the color of the player's socks to maroon. => recolor @masked color=maroon => mask
        Change the hat to beige and the gloves to black. => recolor @masked color=beige, recolor @masked color=black => mask, mask:2
        Make the lipstick a darker red => recolor @masked color=dark red => mask
        Change her eye color to green. => recolor @masked color=green => mask
        Remove the suitcase beside the sofa. => remove @masked => mask
        Remove the second sheep from the left. => remove @masked => mask
        Could anyone please take out the stroller in the back? => remove @masked => mask
        get rid of the tourists => remove @masked => mask
        Remove the price tag from the shoes. => remove @masked => mask
        Delete the traffic cone in the middle of the road. => remove @masked => mask
        Remove the subtitle text from the picture. => remove @masked => mask
        Would love it if someone could remove the exit sign above our heads. => remove @masked => mask
        Remove the pimple on my chin please => remove @masked => mask
        Wipe out the graffiti on the wall. => remove @masked => mask
        Remove the stain on the carpet. => remove @masked => mask
        no people => remove @masked => mask
        Remove the dog's leash. => remove @masked => mask
        Remove the spoon in the bowl and change the bowl to light blue. => remove @masked, recolor @masked color=light blue => mask, mask:2
        Take the satellite dish off the roof, and make the sky clear blue. => remove @masked, sky/clear => mask, region:sky
        Please remove the cars in the parking lot and straighten the photo. => remove @masked, rotate/straighten => mask
        Remove the harsh shadow on the wall behind the couple. => restore/lift_shadow @masked => mask
        Extract the parrot. => extract @masked => mask
        Isolate the handbag held by the woman. => extract @masked => mask
        My teeth look a bit yellow, can you whiten them? => retouch/teeth_whiten 0.5 @masked => mask
        Censor the face of the man on the right with pixels. => privacy/pixelate @masked => mask
        Please blur the house number for privacy. => privacy/blur @masked => mask
        Brighten the face of the girl in the middle. => tone/brightness+ @masked => mask
        Change the background to a solid coral color. => background/color color=coral => region:subject
        Make the background transparent => background/transparent => region:subject
        Can anyone give this a plain dark blue background? Need it for LinkedIn. => background/color color=dark blue => region:subject
        Replace the background with a professional photo studio backdrop. => background/studio => region:subject
        Change the background to black and white stripes. => background/pattern color=black color2=white pattern=stripes => region:subject
        Apply a strong blur to the background so the flower stands out. => blur 1.5 @background => region:subject
        Make the background darker. => tone/brightness- @background => region:subject
        make the background black and white => style/black_white @background => region:subject
        Change the sky to a sunset sky. => sky/sunset => region:sky
        Give the picture a clear blue sky instead of the overcast one. => sky/clear => region:sky
        Add dark thunderclouds to the sky. => sky/storm => region:sky
        Add shimmering green aurora across the night sky. => sky/aurora => region:sky
        Fill the sky with stars => sky/stars => region:sky
        Sky is blown out, please bring it down. => tone/highlights- @sky => region:sky
        recolor the sky to violet => recolor @sky color=violet => region:sky
        Make the day rainy => weather/rain
        let it snow => weather/snow
        Add light snowfall to the scene. => weather/snow 0.5
        Add thick fog to the forest. => weather/fog | weather/fog 1.5
        Make it look like there is a storm coming. => weather/storm
        Turn the scene into a rainy evening: slate-blue tones, falling rain, soft dim light. => weather/rain
        Turn the scene into a dense foggy dawn: milky haze, faded distance, pale grey-blue colour. => weather/fog 1.5 | weather/fog | weather/fog, tone/temperature- | weather/fog 1.5, tone/temperature-
        Turn the scene into high summer: saturated greens, strong warm sun, deep blue sky. => season/summer
        Turn the scene into a snowy winter evening: drifting flakes, cold blue dusk, muted vegetation. => weather/snow, season/winter
        Make it spring => season/spring
        change the scene to autumn => season/autumn
        What would it look like at night? => light/night
        sunset => light/sunset
        let it be sunrise => light/sunrise
        Relight as golden hour: low honeyed sun from the right, long soft shadows, warm glowing highlights. => light/golden_hour
        Relight as dramatic noir lighting: one hard beam from the left, crushed blacks, stark contrast. => light/dramatic from=left | light/dramatic from=left, tone/blacks-, tone/contrast+ | style/noir
        Relight as a moonlit night: pale silver light, indigo shadows, quiet and cold. => light/moonlight
        Relight as a cloudy winter afternoon: flat diffuse light, low contrast, cool grey tones. => light/overcast | light/overcast, tone/contrast-, tone/temperature-
        Add god rays breaking through from above: pale golden shafts, light haze, gentle glow. => light/rays from=top | light/rays from=top, weather/fog 0.5 | light/rays | light/rays from=top, effect/bloom 0.5
        Add a dreamy bloom: glowing highlights, soft edges, lifted blacks. => effect/bloom
        Add an analog light leak: orange-red streaks bleeding in from the edge, slight fade. => effect/light_leak, tone/fade 0.5
        candlelight, please => light/candle
        Make it look like it was taken underwater. => light/underwater
        Transfer the image into a vivid, thickly textured Impressionist-painting style. => style/impressionism | style/impressionism, style/oil
        Transfer the image into a soft, pale colored-pencil sketch style. => style/pencil
        Transfer the image into a bold-outlined American comic-book style. => style/comic
        Transfer the image into a rain-soaked, neon-lit cyberpunk style. => style/cyberpunk
        Transfer the image into a classical baroque oil-painting style. => style/oil
        Transfer the image into a retro 16-bit pixel-art style. => style/pixel_art
        Transfer the image into a minimal single-weight line-art style. => style/line_art
        Transfer the image into a hand-stitched embroidery-hoop textile style. => style/embroidery
        Transfer the image into a traditional East-Asian ink-wash painting style. => style/ink
        Transfer the image into a two-color duotone poster style. => style/duotone
        Transfer the image into a faded 1970s vintage-snapshot style. => style/vintage
        Transfer the image into a Byzantine gold-tile mosaic style. => style/mosaic
        Transfer the image into a radiographic X-ray film style. => style/xray
        Transfer the image into a saturated, vignetted lomography style. => style/lomo
        Convert this photo into a watercolor painting. => style/watercolor
        make it a charcoal sketch => style/charcoal
        Have it be a stained glass window => style/stained_glass
        Make it look like a Japanese woodblock print. => style/ukiyo_e
        make it an HDR photo => style/hdr
        old western sepia photograph => style/antique_photo
        Add a black and white filter to the image and flip it horizontally. => style/black_white, flip/horizontal
        Make it high-key: bright airy whites, minimal shadows, soft clean look. => tone/high_key
        Apply a matte finish with faded blacks. => tone/matte
        Make everything black and white except the blue. => selective_color color=blue
        Crop the photo to 4:5 for Instagram. => crop aspect=0.8
        Rotate the photo 180 degrees. => rotate degrees=180
        Mirror the image. => flip/horizontal
        MAKE THE PICTURE SMALLER => resize -1
        Upscale this image 4x. => upscale factor=4
        Put a white border around the picture with rounded corners. => frame/border color=white, frame/rounded_corners
        Add the title 'Summer Sale' in red at the top of the picture. => text/add color=red place=top text="Summer Sale"
        Old family photo has gone all magenta, can someone remove that cast? => tone/remove_cast color=magenta
        Reduce the exposure of the photo slightly. => tone/exposure-0.5
        Increase the contrast and saturation. => tone/contrast+, tone/saturation+
        cooler tones => tone/temperature-
        """

    static let ninth = """
        Make the photo brighter => tone/brightness+
        Please make the picture little more bright => tone/brightness+0.5
        brighten up the dark areas, i can't see anything => tone/shadows+
        increase contrast => tone/contrast+
        lower the saturation a bit => tone/saturation-0.5
        Make the colour of picture more warm. => tone/temperature+
        colder white balance => tone/temperature-
        The photo came out way too dark, can anyone lighten it up for me? => tone/brightness+1.5
        Can someone bring back detail in the blown out highlights please? => tone/highlights-
        Please fix the yellow cast from the indoor bulbs => tone/remove_cast color=yellow
        get rid of the green tint in this photo => tone/remove_cast color=green
        TURN IT TO SEPIA => style/sepia
        BLACK AND WHITE PLEASE => style/black_white
        grayscale => style/black_white
        make it look like an old polaroid => style/polaroid
        as an oil painting => style/oil
        pencil sketch version of this => style/pencil
        Transfer the image into a soft, powdery chalk-pastel style. => style/pastel
        Transfer the image into a vibrant comic-book halftone style. => style/comic | style/halftone
        Transfer the image into a luminous, dappled impressionist style. => style/impressionism
        Transfer the image into a painstaking pointillist dot-painting style. => style/pointillism
        Transfer the image into an angular low-poly geometric style. => style/low_poly
        Transfer the image into a neon-drenched cyberpunk style. => style/cyberpunk
        Transfer the image into a rich, impasto oil-painting style. => style/oil
        Transfer the image into a glowing neon-outline style. => style/neon
        Transfer the image into an ancient Roman mosaic-tile style. => style/mosaic
        Transfer the image into a delicate pen-and-ink hatching style. => style/ink
        Transfer the image into a rough-hewn woodcut print style. => style/woodcut
        Transfer the image into a dreamy pink-and-teal vaporwave style. => style/vaporwave
        Transfer the image into a flat, opaque gouache illustration style. => style/gouache
        Transfer the image into a bold Warhol-inspired pop-art style. => style/pop_art
        Transfer the image into a minimalist single-weight line-art style. => style/line_art
        Transfer the image into a faded 1970s vintage-photograph style. => style/vintage
        Relight the scene as a rainy neon night: magenta and cyan glow, deep black shadows. => weather/rain, light/neon_night
        Relight as if underwater: rippling blue-green light, soft haze, muted reds. => light/underwater
        Relight the scene as an overcast afternoon: flat, diffuse light, soft shadows, muted colours. => light/overcast
        Relight with warm sunset light coming from the right. => light/sunset from=right
        Add soft sun rays streaming in from the top left corner. => light/rays from=left | light/rays from=top
        add a lens flare => light/flare
        make it look like it was shot at night => light/night
        Make it look like an early morning sunrise => light/sunrise
        Turn this summer scene into late autumn with orange and brown leaves. => season/autumn
        what would this look like in the winter => season/winter
        make it spring time => season/spring
        Change the weather to foggy => weather/fog
        Make a heavy snowfall in the picture => weather/snow
        Add a thunderstorm atmosphere with dark clouds and rain. => weather/storm
        Add mist to the forest. => weather/fog
        Make the sky clear blue without clouds => sky/clear => region:sky
        replace the grey sky with sunset sky => sky/sunset => region:sky
        Add northern lights in the sky => sky/aurora => region:sky
        Put the milky way in the sky above the mountain => sky/milky_way => region:sky
        Fill the sky with big fluffy white clouds. => sky/clouds => region:sky
        make the sky more blue => tone/tint @sky color=blue => region:sky
        darken only the sky => tone/brightness- @sky => region:sky
        Blur the background => blur @background => region:subject
        blur background just slightly so my son stands out => blur 0.5 @background => region:subject
        Make background black and white, keep the person in color => style/black_white @background => region:subject
        Change the background to light grey => background/color color=light gray => region:subject
        transparent background pls => background/transparent => region:subject
        Can I get this with a plain white background for my ID photo? => background/color color=white => region:subject
        Replace the background with a gradient from purple to orange. => background/gradient color=purple color2=orange => region:subject
        Place the product against a clean studio backdrop. => background/studio => region:subject
        Use a polka dot background. => background/pattern pattern=dots => region:subject
        Remove the man in background => remove @masked => mask
        Remove the lamp post on the left side of the picture. => remove @masked => mask
        Can someone please remove my ex from this picture? Will tip $5 => remove @masked => mask
        delete power lines => remove @masked => mask
        Erase the date stamp at the bottom right. => remove @masked => mask
        Please get rid of the pimple on my chin. => remove @masked => mask
        Take out the bottle from the table => remove @masked => mask
        Remove the glare from the window and the cup on the table. => remove @masked, remove @masked => mask
        Change the color of the car to black => recolor @masked color=black => mask
        Paint the front door turquoise. => recolor @masked color=turquoise => mask
        make her hair blonde => recolor @masked color=blond => mask
        Turn the yellow taxi into pink. => recolor @yellow taxi color=pink => region:color
        Change the colour of the man's tie into dark green => recolor @masked color=dark green => mask
        the cat should be purple => recolor @masked color=purple => mask
        Recolor the sofa on the left to beige. => recolor @masked color=beige => mask
        Change colour of the text 'SALE' to red. => recolor @masked color=red => mask
        Keep only the red in colour and everything else black and white. => selective_color color=red
        Extract the vase. => extract @masked => mask
        cut out the girl with the umbrella => extract @masked => mask
        blur the license plate => privacy/blur @masked => mask
        Pixelate the faces of the children please => privacy/pixelate @masked => mask
        whiten teeth => retouch/teeth_whiten @masked => mask
        Lighten the shadow on her face => tone/shadows+ @masked => mask
        crop the image to a square => crop aspect=1
        Crop to 4:5 and add a white border. => crop aspect=0.8, frame/border color=white
        Mirror the image horizontally => flip/horizontal
        flip it upside down => flip/vertical
        rotate it 90 degrees to the left => rotate degrees=270
        The horizon is crooked, please straighten it => rotate/straighten
        Rotate the picture 180 degree. => rotate degrees=180
        Make the image smaller => resize -1
        upscale 2x => upscale factor=2
        Zoom in to the image => crop
        Sharpen the picture, it is little blurry. => sharpen
        Reduce the noise in this night shot => denoise
        ADD VIGNETTE, MORE CONTRAST => effect/vignette, tone/contrast+
        Rotate the image 90 degrees clockwise, then convert it to sepia. => rotate degrees=90, style/sepia
        Flip horizontally, brighten, and add film grain. => flip/horizontal, tone/brightness+, effect/grain
        Remove the trash can and make the picture warmer. => remove @masked, tone/temperature+ => mask
        Convert it to black and white with high contrast and a strong vignette => style/black_white, tone/contrast+, effect/vignette 1.5
        Change the girl's dress to yellow and blur the background. => recolor @masked color=yellow, blur @background => mask, region:subject
        Add the text "HAPPY BIRTHDAY" at the bottom in white. => text/add color=white place=bottom text="HAPPY BIRTHDAY"
        Write 'Coming Soon' in the center of the image. => text/add place=center text="Coming Soon"
        Put a black frame around it => frame/picture_frame color=black
        Give the photo rounded corners => frame/rounded_corners
        Give it a moody, faded matte look with lifted blacks. => tone/matte | tone/fade, tone/matte | tone/matte, tone/blacks+ | tone/fade, tone/matte, tone/blacks+ | tone/fade | tone/fade, tone/blacks+
        """
}
