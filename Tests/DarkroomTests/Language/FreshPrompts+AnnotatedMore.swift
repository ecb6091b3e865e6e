/// The same, of the later rounds.
extension FreshPrompts {
    static let annotatedSecond = """
        Blur the background. => blur @background => region:subject
        sharpen this and get rid of the noise => sharpen, denoise
        invert all colors => effect/invert
        Paint the front door turquoise => recolor @masked color=turquoise => mask
        can you cut the background away, i need a transparent png => background/transparent => region:subject
        Change the orange umbrella to blue. => recolor @orange umbrella color=blue => region:color
        make the picture warmer => tone/temperature+
        Give it a strong vignette. => effect/vignette 1.5
        What if the horse were white? => recolor @masked color=white => mask
        Make the sky pink. => recolor @sky color=pink => region:sky
        put the shoes on a black background => background/color color=black => region:subject
        bokeh lights please => light/bokeh
        the colors look way too loud to me, could you turn the saturation down a little? => tone/saturation-0.5
        make the guys tie purple => recolor @masked color=purple => mask
        dye her hair burgundy => recolor @masked color=burgundy => mask
        Delete the sign on the pole and change the color of the truck to green. => remove @masked, recolor @masked color=green => mask, mask:2
        Change the background to plain light gray. => background/color color=light gray => region:subject
        clear the haze over the mountains => tone/dehaze+
        sofa in olive green please => recolor @masked color=olive => mask
        Remove the sticker on the laptop closest to the window. => remove @masked => mask
        Change the wall to sage green. => recolor @masked color=sage green => mask
        Replace the grey sky with a clear blue one. => sky/clear => region:sky
        Fill the sky with fluffy white clouds => sky/clouds => region:sky
        Delete the second cup from the left. => remove @masked => mask
        Replace the backdrop with a plain light gray one. => background/color color=light gray => region:subject
        Change the man's tie to burgundy. => recolor @masked color=burgundy => mask
        Remove the power lines that cross the street. => remove @masked => mask
        mirror this left to right => flip/horizontal
        Transfer the image into a thick impasto oil-painting style. => style/oil
        The horizon is tilted, straighten it. => rotate/straighten
        Pixelate the license plate of the van. => privacy/pixelate @masked => mask
        Write "Happy Birthday Grandma" at the bottom of the card. => text/add place=bottom text="Happy Birthday Grandma"
        crop into a square => crop aspect=1
        Swap the sky for an orange sunset sky. => sky/sunset => region:sky
        Erase the photobomber behind the bride. => remove @masked => mask
        Lower the exposure slightly. => tone/exposure-0.5
        Make the curtains olive green. => recolor @masked color=olive => mask
        Change the background to a gradient that goes from pink to lilac. => background/gradient color=pink color2=lilac => region:subject
        Relight as an overcast afternoon: flat, shadowless grey light, muted colours, quiet mood. => light/overcast
        Transfer the image into a faceted low-poly style. => style/low_poly
        Delete the third bottle from the left. => remove @masked => mask
        Make this look like spring => season/spring
        Increase the contrast and lower the saturation a little. => tone/contrast+, tone/saturation-0.5
        Whiten the teeth of the man with the beard. => retouch/teeth_whiten @masked => mask
        Turn the photo upside down. => rotate degrees=180
        Turn the yellow taxi white. => recolor @yellow taxi color=white => region:color
        Put a polka dot pattern behind the woman. => background/pattern pattern=dots => region:subject
        Add thick fog. => weather/fog | weather/fog 1.5
        Transfer the image into a Roman floor-mosaic style. => style/mosaic
        Reduce the noise in the image. => denoise
        Take out the date stamp in the lower right corner. => remove @masked => mask
        Replace the overcast sky with a clear blue one. => sky/clear => region:sky
        Recolor the wall to sage green and the sofa to cream. => recolor @masked color=sage green, recolor @masked color=cream => mask, mask:2
        Apply a sepia tone. => style/sepia
        Add a thick white border around the photo. => frame/border 1.5 color=white
        Blur the names on the badges so nobody can read them. => privacy/blur @masked => mask
        Rotate the scan 90 degrees counterclockwise and sharpen it. => rotate degrees=270, sharpen
        Remove the price tag hanging from the lamp. => remove @masked => mask
        The photo is too yellow, correct it. => tone/remove_cast color=yellow
        Make it look like it was taken at sunset. => light/sunset
        Paint the front door navy. => recolor @masked color=navy => mask
        Transfer the image into a retro newspaper halftone-print style. => style/halftone
        Dye her hair platinum blonde. => recolor @masked color=platinum blonde => mask
        Add the caption 'Low tide, 6 a.m.' in white in the lower right corner. => text/add color=white place=bottom right text="Low tide, 6 a.m."
        Put northern lights in the sky => sky/aurora => region:sky
        Remove the coffee stain on the tablecloth. => remove @masked => mask
        brighten the left half of the photo => tone/brightness+ @left half
        Transfer the image into a pointillist dotted-paint style. => style/pointillism
        Remove the two surfers in the water and make the image a bit brighter. => remove @masked, tone/brightness+0.5 => mask
        Change the colour of the words 'GRAND OPENING' on the banner to red. => recolor @masked color=red => mask
        Blur the background a little so the cyclist stands out. => blur 0.5 @background => region:subject
        Add light snowfall. => weather/snow 0.5
        Get rid of the pimples on her forehead. => remove @masked => mask
        Display the photo in a picture frame. => frame/picture_frame
        Thermal camera view => style/thermal
        Relight as a neon-lit city night: magenta and cyan glow, inky blacks, electric mood. => light/neon_night
        Make her lipstick coral. => recolor @masked color=coral => mask
        Trim the picture to a 4:5 portrait format. => crop aspect=0.8
        Add god rays coming from the left. => light/rays
        Erase the logo on the cap. => remove @masked => mask
        Remove the shadow that falls on the wall behind the child. => restore/lift_shadow @masked => mask
        Make the picture high-key. => tone/high_key
        Swap the blue mug for a teal one. => recolor @blue mug color=teal => region:color
        Extend the image to the left. => outpaint/pan direction=left
        Turn this summer scene into winter. => season/winter
        Turn the photo into clean line art. => style/line_art
        Make everything behind the couple black and white. => style/black_white @background => region:subject
        Recover detail in the blown-out highlights => tone/highlights-
        Keep only the red in colour, all the rest should be grayscale. => selective_color color=red
        Add the Milky Way above the mountains. => sky/milky_way => region:sky
        Isolate the motorcycle from its surroundings. => extract @masked => mask
        Make the sky lavender, darken the bottom half. => recolor @sky color=lavender, tone/brightness- @bottom half => region:sky
        Overlay heavy film grain. => effect/grain 1.5
        X-ray version of this picture => style/xray
        Give the photo a matte finish. => tone/matte
        Automatically enhance this image. => enhance/auto
        AUTUMN COLOURS AND A BLACK BORDER => season/autumn, frame/border color=black
        Give the picture a dreamy soft glow. => effect/bloom
        Zoom out to show more of the surroundings. => outpaint/zoom_out
        Lower the saturation of the background and remove the lens cap lying on the table. => tone/saturation- @background, remove @masked => region:subject, mask
        Change the curtain color to olive green. => recolor @masked color=olive => mask
        Zoom in on the picture and increase the contrast. => crop, tone/contrast+
        Recolor the letters on the storefront sign to white. => recolor @masked color=white => mask
        Relight as early sunrise: pale peach light low on the horizon, long gentle shadows, fresh hopeful mood. => light/sunrise
        Cut out the violin from the photo. => extract @masked => mask
        delete the power lines from the picture => remove @masked => mask
        the picture is too yellow => tone/remove_cast color=yellow
        Turn the brown sofa teal. => recolor @brown sofa color=teal => region:color
        Crop the picture to 4:5 for Instagram. => crop aspect=0.8
        Blur the background a little => blur 0.5 @background => region:subject
        Put the product on a pastel pink background. => background/color color=pastel pink => region:subject
        Put the caption "Summer Sale" at the bottom in red. => text/add color=red place=bottom text="Summer Sale"
        Add sun rays coming from the right. => light/rays from=right
        get rid of the background, I need a PNG with transparency => background/transparent => region:subject
        fix the blown out highlights => tone/highlights-
        x-ray version of this => style/xray
        make it a spring scene => season/spring
        Could you erase the photographer's shadow on the lawn? => remove @masked | restore/lift_shadow @masked => mask
        Add some mist over the scene. => weather/fog
        Sharpen the picture. => sharpen
        add vignetting => effect/vignette
        Take out the second lamp post from the left. => remove @masked => mask
        please retouch this photo automatically so it looks better => enhance/auto
        Dye her hair auburn. => recolor @masked color=auburn => mask
        Color the cat purple. => recolor @masked color=purple => mask
        Erase the words printed on the mug. => remove @masked => mask
        cartoon version please => style/cartoon
        Remove the man in the blue jacket on the escalator. => remove @masked => mask
        Write 'Grandma 1962' in the lower left corner. => text/add place=bottom left text="Grandma 1962"
        Change the left boy's cap to black and erase the ball in front of him. => recolor @masked color=black, remove @masked => mask, mask:2
        Remove the date stamp in the lower right corner. => remove @masked => mask
        Transfer the image into a graphite pencil-sketch style. => style/pencil
        crop to a square => crop aspect=1
        Relight as a gloomy overcast afternoon: flat shadowless light, muted colours, quiet grey mood. => light/overcast
        Extend the picture on the right side. => outpaint/pan direction=right
        Replace the overcast sky with a clear blue sky. => sky/clear => region:sky
        make the sky light pink => recolor @sky color=light pink => region:sky
        Make the photo twice as large. => resize factor=2
        Transfer the image into a corrupted digital-glitch style. => style/glitch
        Transfer the image into a rough hand-carved woodcut-print style. => style/woodcut
        make it look like summer => season/summer
        turn this into an oil painting => style/oil
        Make it rain heavily. => weather/rain 1.5
        Make it look underwater => light/underwater
        Change the backdrop to plain light gray => background/color color=light gray => region:subject
        Apply a thermal camera look. => style/thermal
        Convert the photo to grayscale. => style/black_white
        hide the child's face with a blur => privacy/blur @masked => mask
        Relight as a neon-lit night: magenta and cyan glow, deep black shadows, restless big-city mood. => light/neon_night
        Turn the whole photo a quarter turn to the left. => rotate degrees=270
        give it a 70s vintage look => style/vintage
        Transfer the image into a bold screen-printed pop-art style. => style/pop_art
        Transfer the image into a dot-by-dot pointillist painting style. => style/pointillism
        make this picture a little darker => tone/brightness-0.5
        Transfer the image into a matte gouache-painting style. => style/gouache
        Raise the contrast and sharpen the image. => tone/contrast+, sharpen
        MAKE IT SEPIA, ADD A WHITE BORDER => style/sepia, frame/border color=white
        Transfer the image into a Roman-tile mosaic style. => style/mosaic
        give it sunset lighting => light/sunset
        Increase the saturation. => tone/saturation+
        The yellow tulip should be purple. => recolor @yellow tulip color=purple => region:color
        Show this picture as an x-ray => style/xray
        HDR effect on the whole image please => style/hdr
        remove the yellow cast from the picture => tone/remove_cast color=yellow
        brighten the bottom half only => tone/brightness+ @bottom half
        Change his tie to burgundy => recolor @masked color=burgundy => mask
        add the words "Open Daily" at the bottom => text/add place=bottom text="Open Daily"
        put this in a wooden picture frame => frame/picture_frame
        pixelate everyone's face in this picture => privacy/pixelate @masked => mask
        tone down the saturation a bit => tone/saturation-0.5
        Erase the date stamp in the corner => remove @masked => mask
        Crop this picture to 4:5 => crop aspect=0.8
        auto enhance this for me => enhance/auto
        make the landscape look like summertime => season/summer
        paint the front door bright yellow => recolor @masked color=bright yellow => mask
        scale the whole image down => resize -1
        add god rays coming from the top => light/rays from=top
        remove the lamp, then make the wall mint green => remove @masked, recolor @masked color=mint green => mask, mask:2
        reduce the noise, then sharpen it => denoise, sharpen
        Delete the third balloon from the left => remove @masked => mask
        use this palette: sand, rust and olive => match_palette palette=sand,rust,olive
        Whiten her teeth just slightly => retouch/teeth_whiten 0.5 @masked => mask
        rotate this image by 180 degrees => rotate degrees=180
        Put a thick white border around it => frame/border 1.5 color=white
        convert photo into a cartoon drawing => style/cartoon
        Make the sky pink, nothing else => recolor @sky color=pink => region:sky
        upscale the picture 4x please => upscale factor=4
        invert all colors of the image => effect/invert
        Give it a pop art look => style/pop_art
        uncrop this photo on every side => outpaint/zoom_out
        extend the picture at the top => outpaint/pan direction=up
        give the person a transparent background => background/transparent => region:subject
        change the background to a striped pattern => background/pattern pattern=stripes => region:subject
        Fill the sky with bright stars => sky/stars => region:sky
        Change the photo to line art => style/line_art
        Flip it horizontally and warm it up slightly => flip/horizontal, tone/temperature+0.5
        way more contrast in this shot => tone/contrast+1.5
        Make the background completely black => background/color color=black => region:subject
        more saturation everywhere except the sky => tone/saturation+ @everything except the sky => region:sky
        make both curtains light pink => recolor @masked color=light pink => mask
        get rid of the man in the back => remove @masked => mask
        Darken the background, keep the girl as is => tone/brightness- @background => region:subject
        blur the house number for privacy => privacy/blur @masked => mask
        make it tilt shift, like a toy town => blur/tilt_shift
        make it rain really hard => weather/rain 1.5
        Turn the photo into a sepia picture => style/sepia
        make the scene look cinematic => style/cinematic
        low poly version of this picture please => style/low_poly
        brighten this photo up please => tone/brightness+
        make it an old polaroid picture => style/polaroid
        give the photo nice rounded corners => frame/rounded_corners
        Write "Sold" in red in the center => text/add color=red place=center text="Sold"
        paint this photo in gouache style => style/gouache
        change this summer picture to winter => season/winter
        Make it look like soft pastel chalk art => style/pastel
        light this room by candlelight only => light/candle
        Add some bokeh lights to the picture => light/bokeh
        Change the time of day to midnight => light/night
        turn the blue vase orange => recolor @blue vase color=orange => region:color
        Rotate the picture 90 degrees counterclockwise => rotate degrees=270
        give the photo a purple tint => tone/tint color=purple
        Make the whites a little brighter => tone/whites+0.5
        Let it snow just a little => weather/snow 0.5
        black and white except for the yellow => selective_color color=yellow
        Replace the grey sky with fluffy white clouds => sky/clouds => region:sky
        cyberpunk look for the whole picture => style/cyberpunk
        Make it vintage and add a light leak => style/vintage, effect/light_leak
        the horizon is crooked, level it => rotate/straighten
        Alter the sofa's color to emerald green. => recolor @masked color=emerald green => mask
        Remove the traffic cone on the left side of the road. => remove @masked => mask
        Turn the image upside down. => rotate degrees=180
        Replace the background with solid light gray. => background/color color=light gray => region:subject
        Make the image sharper. => sharpen
        Increase the contrast and lower the brightness a little => tone/contrast+, tone/brightness-0.5
        What would it look like in thick fog? => weather/fog | weather/fog 1.5
        Extract the bicycle from the picture. => extract @masked => mask
        Mirror the picture horizontally. => flip/horizontal
        Turn it into a pencil sketch => style/pencil
        crop the image into a square => crop aspect=1
        Transfer the image into a Byzantine tile mosaic style. => style/mosaic
        Add the words "Grand Opening" to the bottom of the poster. => text/add text="Grand Opening" place=bottom
        Put a thick black border around the image. => frame/border color=black 1.5 | frame/border color=black
        the photo is too dark, please brighten it => tone/brightness+
        Change the hair color of the girl to purple. => recolor @masked color=purple => mask
        Give the photo an HDR look. => style/hdr
        Change the sky to a sunset sky. => sky/sunset => region:sky
        Remove the logo on the man's cap. => remove @masked => mask
        Transfer the image into a glowing synthwave vaporwave style. => style/vaporwave
        Rotate the photo 90 degrees to the left. => rotate degrees=270
        Add a light leak to the photo. => effect/light_leak
        Pixelate the license plate of the white van. => privacy/pixelate @masked => mask
        Add snow to the scene. => weather/snow
        Delete the second sheep from the left. => remove @masked => mask
        Show the same street in spring. => season/spring
        Fix the white balance, it is too yellow. => tone/remove_cast color=yellow
        Make the bottom half of the picture darker. => tone/brightness- @bottom half
        Zoom in on the center and crop out the rest => crop | crop @center
        Turn the photo into an X-ray scan. => style/xray
        Remove the date stamp in the lower right corner of the photo. => remove @masked => mask
        Please straighten the horizon, it's leaning. => rotate/straighten
        Change the curtain from beige to navy and remove the fan. => recolor @masked color=navy, remove @masked => mask, mask:2
        Add a beam of sunlight coming from the upper right. => light/rays from=right | light/rays from=top_right | light/rays from=top right
        Apply a sepia tone to the image and add a vignette. => style/sepia, effect/vignette
        Relight as an overcast afternoon: flat, even light, muted colours and no hard shadows. => light/overcast
        Make the leaves look like autumn => season/autumn
        The image is noisy, please remove the noise. => denoise
        Transfer the image into a bold Lichtenstein-like pop-art style. => style/pop_art
        Erase the reflection of the photographer in the shop window. => remove @masked => mask
        Use a zoom blur effect. => blur/zoom
        Extend the picture to the right. => outpaint/pan direction=right
        Upscale the image by 4x => upscale factor=4
        Make the highlights less bright and open up the shadows. => tone/highlights-, tone/shadows+
        What if the scene were underwater? => light/underwater
        Lay the image out as a repeating tile pattern => tile
        Make the sky full of northern lights. => sky/aurora => region:sky
        Put the image in a wooden picture frame. => frame/picture_frame
        Make it look like it was shot with a Lomo camera. => style/lomo
        Write "SOLD OUT" in red letters in the center of the image. => text/add color=red place=center text="SOLD OUT"
        Remove the blue tint from the photo. => tone/remove_cast color=blue
        Change the background to a gradient from pink to orange. => background/gradient color=pink color2=orange => region:subject
        Cover the faces of the children with a mosaic to protect their identity. => privacy/pixelate @masked => mask
        Make the colors of the fruit more saturated. => tone/saturation+ @masked => mask
        Apply a motion blur to the image. => blur/motion
        Turn the picture into a comic book panel => style/comic
        MAKE THE PICTURE SMALLER => resize -1
        Add light rain and make the colors cooler. => weather/rain 0.5, tone/temperature-
        Remove the scratch across the middle of the old photo. => remove @masked => mask
        Transfer the image into a mid-century woodcut-print style. => style/woodcut
        Clear up the haze and boost the contrast. => tone/dehaze+, tone/contrast+
        Give the corners of the image a rounded shape. => frame/rounded_corners
        Convert it to a thermal camera image => style/thermal
        Whiten the teeth of the man on the left. => retouch/teeth_whiten @masked => mask
        Remove the graffiti from the wall and brighten the whole image. => remove @masked, tone/brightness+ => mask
        Apply a tilt-shift miniature effect. => blur/tilt_shift
        Change the color of the number on the player's jersey to green and leave the rest as it is. => recolor @masked color=green => mask
        Relight as a neon-lit city night: magenta and cyan glow from the sides, deep blacks. => light/neon_night
        Remove the shadow cast on the girl's forehead. => restore/lift_shadow @masked => mask
        Replace the cloudy sky with a clear blue sky. => sky/clear => region:sky
        Make the image a bit warmer. => tone/temperature+0.5
        Transfer the image into a black-ink brush drawing. => style/ink
        Cut off the empty margins around the picture. => crop
        Make the background a blue and white checkerboard pattern. => background/pattern color=blue color2=white pattern=checks => region:subject
        Apply a duotone filter. => style/duotone
        Desaturate everything except the blue parts. => selective_color color=blue
        Remove the fork, the knife and the napkin from the table. => remove @masked => mask
        Make the picture look like a vintage snapshot from the 1970s. => style/vintage
        """
}
