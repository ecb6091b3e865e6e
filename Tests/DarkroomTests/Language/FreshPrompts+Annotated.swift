/// What annotators of data sets write: short commands, one or two wishes.
extension FreshPrompts {
    static let annotatedFirst = """
        Brighten up this photo, it came out far too dark. => tone/brightness+1.5
        Lower the exposure a touch. => tone/exposure-0.5
        Erase the power lines running across the street. => remove @masked => mask
        Give the image a lot more contrast. => tone/contrast+1.5
        Render this photo as an oil painting. => style/oil
        Could you please dial back the saturation? => tone/saturation-
        Change the color of the bicycle to turquoise. => recolor @masked color=turquoise => mask
        Replace the gray sky with a clear blue one. => sky/clear => region:sky
        The picture should feel warmer. => tone/temperature+
        Crop it to 4:3 and then make it black and white. => crop aspect=1.333, style/black_white
        Blur the background so that only the flower stays crisp. => blur @background => region:subject
        Cool down the colors slightly. => tone/temperature-0.5
        Relight the scene as sunrise: pale pink and gold glow, fresh and quiet mood. => light/sunrise
        Recover the blown-out highlights. => tone/highlights-
        Turn the portrait into a pencil sketch. => style/pencil
        Remove the man in the blue jacket standing on the far left. => remove @masked => mask
        Make it a foggy morning. => weather/fog
        Pixelate the license plate of the parked car. => privacy/pixelate @masked => mask
        Open up the shadows so we can see what is in the dark areas. => tone/shadows+
        Flip the image horizontally, warm it up a little, and add a vignette. => flip/horizontal, tone/temperature+0.5, effect/vignette
        Get rid of the green color cast. => tone/remove_cast color=green
        Transfer the image into a soft pastel-chalk drawing style. => style/pastel
        Swap the sky for a fiery sunset. => sky/sunset => region:sky
        Apply a subtle teal tint to the whole picture. => tone/tint 0.5 color=teal
        Brighten everything except the sky. => tone/brightness+ @everything except the sky => region:sky
        Crop the photo to a square. => crop aspect=1
        Make the blacks deeper and the whites brighter. => tone/blacks-, tone/whites+
        Paint the front door dark green. => recolor @masked color=dark green => mask
        Please take the trash can out of the picture. => remove @masked => mask
        Relight the room by candlelight. => light/candle
        Apply a sepia filter. => style/sepia
        Give it a faded matte look. => tone/fade, tone/matte
        Write "Happy Birthday Lena" in white at the bottom of the image. => text/add color=white place=bottom text="Happy Birthday Lena"
        Make it snow heavily. => weather/snow 1.5
        Recolor the sofa to olive green and the cushions to cream. => recolor @masked color=olive, recolor @masked color=cream => mask, mask:2
        Turn this into an airy high-key image. => tone/high_key
        Rotate the picture by 180 degrees. => rotate degrees=180
        Convert the picture to a low-poly geometric rendering. => style/low_poly
        Replace the backdrop with a solid pastel pink. => background/color color=pastel pink => region:subject
        Bump up the clarity. => tone/clarity+
        Get rid of the date stamp in the lower right corner. => remove @masked => mask
        Make this look like it was taken at night. => light/night
        Transform the summer landscape into winter. => season/winter
        Cut through the haze so the whole view looks clear again. => tone/dehaze+
        Make it look like it was shot on an old Polaroid. => style/polaroid
        Make the yellow taxi white. => recolor @yellow taxi color=white => region:color
        First replace the sky with a sunset, then write "Wish you were here" at the top. => sky/sunset, text/add place=top text="Wish you were here" => region:sky
        Let sun rays stream in from the left. => light/rays
        Sharpen the whole image a bit. => sharpen 0.5
        Restyle the image as a mosaic of small ceramic tiles. => style/mosaic
        Please make the background transparent so I can use the shoe in a flyer. => background/transparent => region:subject
        Straighten the tilted horizon. => rotate/straighten
        Give the street a cyberpunk look. => style/cyberpunk
        Turn the background black and white while the woman stays in full color. => style/black_white @background => region:subject
        Relight as a neon-lit night: magenta and cyan glow, dark surroundings, big-city mood. => light/neon_night
        Change the color of the car to silver and keep everything else unchanged. => recolor @masked color=silver => mask
        Desaturate the image by 30%. => tone/saturation-0.5
        Transfer the image into a coarse newspaper-halftone print style. => style/halftone
        Add a thin black border around the photo. => frame/border 0.5 color=black
        Put the northern lights in the sky. => sky/aurora => region:sky
        Reduce the highlights, lift the shadows, and add some film grain. => tone/highlights-, tone/shadows+, effect/grain
        Whiten the man's teeth. => retouch/teeth_whiten @masked => mask
        Apply a strong glitch effect. => style/glitch 1.5
        Give the scene flat, overcast lighting. => light/overcast
        Zoom out so that more of the surroundings is visible on all sides. => outpaint/zoom_out
        Turn the photo into a watercolor painting and put a white border around it. => style/watercolor, frame/border color=white
        Make the scene look like spring. => season/spring
        The curtains should be lavender. => recolor @masked color=lavender => mask
        Darken only the sky. => tone/brightness- @sky => region:sky
        Use a background gradient from blue to purple. => background/gradient color=blue color2=purple => region:subject
        Blur the background, sharpen the subject, and raise the contrast slightly. => blur @background, sharpen @subject, tone/contrast+0.5 => region:subject
        Show the photo as an x-ray. => style/xray
        Rotate the image 90 degrees counterclockwise. => rotate degrees=270
        Please erase the tourist standing behind the couple. => remove @masked => mask
        Increase the sharpness, but leave the colors exactly as they are. => sharpen
        Bathe the field in moonlight. => light/moonlight
        Add a caption reading "Lisbon 2024" in the bottom right corner. => text/add place=bottom right text="Lisbon 2024"
        The scene should look as though a storm is raging. => weather/storm
        Make the left half of the photo black and white. => style/black_white @left half
        Turn the blue balloon purple. => recolor @blue balloon color=purple => region:color
        Reimagine the photo as a pointillist painting. => style/pointillism
        Extend the picture to the left. => outpaint/pan direction=left
        Add a lens flare. => light/flare
        Give the park its autumn colors. => season/autumn
        Invert all the colors. => effect/invert
        Pixelate the house number and remove the sticker on the mailbox. => privacy/pixelate @masked, remove @masked => mask, mask:2
        Fill the empty sky with fluffy white clouds. => sky/clouds => region:sky
        Make the background a bit darker; leave the person alone. => tone/brightness-0.5 @background => region:subject
        Keep only the red in color and turn everything else gray. => selective_color color=red
        Upscale the image 4x. => upscale factor=4
        Light the portrait dramatically from the right. => light/dramatic from=right
        Delete the lamp post and make the bench burgundy. => remove @masked, recolor @masked color=burgundy => mask, mask:2
        Apply a vaporwave aesthetic. => style/vaporwave
        Blur the faces of the people in the crowd so nobody can be recognized. => privacy/blur @masked => mask
        Convert it to sepia with a strong vignette. => style/sepia, effect/vignette 1.5
        Show the Milky Way above the mountains. => sky/milky_way => region:sky
        Automatically enhance the photo. => enhance/auto
        Dye her hair copper red. => recolor @masked color=copper red => mask
        Flip the picture vertically. => flip/vertical
        Turn the photo into an ink drawing, keeping the composition the same. => style/ink
        Change the season to winter and add thick fog. => season/winter, weather/fog 1.5
        Lighten the shadow that falls across the child's face. => restore/lift_shadow @masked => mask
        The image should resemble a gouache illustration. => style/gouache
        Remove the handbag on the bench; the woman must stay. => remove @masked => mask
        Upscale it 2x and reduce the noise. => upscale factor=2, denoise
        Round off the corners of the picture. => frame/rounded_corners
        Make it rain, and lower the saturation slightly. => weather/rain, tone/saturation-0.5
        Make the bottom half of the image darker. => tone/brightness- @bottom half
        Give the picture a pop art look. => style/pop_art
        Set the word "SALE" in the center in red letters. => text/add color=red place=center text="SALE"
        Put a plain white background behind the product, then boost the contrast. => background/color color=white, tone/contrast+ => region:subject
        Make the sky pink, leave the buildings untouched. => recolor @sky color=pink => region:sky
        Make it look like a thunderstorm is raging. => weather/storm
        Transfer the image into a rough medieval woodcut style. => style/woodcut
        Add sun rays shining down from the top. => light/rays from=top
        Add bokeh lights to the image. => light/bokeh
        Pan the camera to the right. => outpaint/pan direction=right
        Change the weather to foggy. => weather/fog
        Lighten the shadow the photographer cast on the wall. => restore/lift_shadow @masked => mask
        im tired of my white car, can you make it black => recolor @masked color=black | recolor @white car color=black => mask | region:color
        can somebody please remove the guy standing behind us? => remove @masked => mask
        Go for a low-key mood with more contrast. => tone/low_key, tone/contrast+
        Give the picture rounded corners. => frame/rounded_corners
        Change the sky to a colorful sunset sky. => sky/sunset => region:sky
        Cut through the haze over the valley. => tone/dehaze+
        Transfer the image into a retro pink-and-teal vaporwave style. => style/vaporwave
        Transfer the image into a delicate graphite pencil-sketch style. => style/pencil
        Extract only the handbag from the image. => extract @masked => mask
        Eliminate the bird on the far left of the roof. => remove @masked => mask
        take out the microphone stand => remove @masked => mask
        Brighten the sky => tone/brightness+ @sky => region:sky
        Remove the spoon from the bowl. => remove @masked => mask
        Make the image half as big. => resize -1 | resize -1 factor=0.5
        Turn the yellow taxi blue. => recolor @yellow taxi color=blue => region:color
        Transfer the image into a soft chalk-pastel drawing style. => style/pastel
        Change the color of the curtains to burgundy. => recolor @masked color=burgundy => mask
        Get rid of the harsh shadow under the chin. => restore/lift_shadow @masked => mask
        auto enhance pls => enhance/auto
        Turn the background black and white but keep the person in color. => style/black_white @background => region:subject
        Add a tilt-shift effect so the town looks like a miniature. => blur/tilt_shift
        upscale this 4x => upscale factor=4
        The horizon is crooked, straighten it. => rotate/straighten
        Rotate the photo by 180 degrees. => rotate degrees=180
        Give the portrait a bright, airy high-key look. => tone/brightness+, tone/high_key
        its way too yellow, can you fix that => tone/remove_cast 1.5 color=yellow
        can u make it look like an old polaroid => style/polaroid
        Cut out the lion in this picture. => extract @masked => mask
        Recolor the whole picture using a palette of navy, cream and coral. => match_palette palette=navy,cream,coral
        whiten the teeth of the bride => retouch/teeth_whiten @masked => mask
        Change the woman's hair color to blonde. => recolor @masked color=blond => mask
        Remove the date stamp in the bottom right corner. => remove @masked => mask
        Relight the scene as an overcast afternoon: flat diffuse light, barely visible shadows. => light/overcast
        Give it a faded, matte film look. => tone/matte
        Relight as early sunrise: pale pink and gold light low over the land, with thin fog. => light/sunrise, weather/fog
        The parking sign is ugly, erase it. => remove @masked => mask
        Increase the resolution of the picture by a factor of two. => upscale factor=2 | resize factor=2
        Remove the crack in the windshield. => remove @masked => mask
        Make the background plain light gray => background/color color=light gray => region:subject
        Turn the season into spring. => season/spring
        Blur the background so that only the woman in front stays sharp. => blur @background => region:subject
        colors are dull and the shadows are too dark, help => tone/saturation+, tone/shadows+
        Make it warmer => tone/temperature+
        Change the color of the two balloons on the right to purple. => recolor @masked color=purple => mask
        Zoom out => outpaint/zoom_out
        Crop the image to a 4:5 ratio for Instagram. => crop aspect=0.8
        Apply a strong vignette. => effect/vignette 1.5
        Add a soft bloom around the bright areas. => effect/bloom | effect/bloom 0.5 | effect/bloom @highlights
        Desaturate the background slightly. => tone/saturation-0.5 @background => region:subject
        Transfer the image into a bold pop-art screen-print style. => style/pop_art
        make it less blurry => sharpen
        Turn the scene into a drizzly autumn day: rust and amber leaves, light rain. => season/autumn, weather/rain 0.5 | season/autumn, weather/rain
        Brighten the man's face. => tone/brightness+ @masked => mask
        Transfer the image into a dotted pointillist painting style. => style/pointillism
        Transfer the image into a broken-signal glitch style. => style/glitch
        Place the product against a clean studio backdrop. => background/studio => region:subject
        swap the background for baby blue and crop it square => background/color color=baby blue, crop aspect=1 => region:subject
        change background to polka dots => background/pattern pattern=dots => region:subject
        The roses should be white instead of red. => recolor @masked color=white => mask
        Remove the trash can next to the bench. => remove @masked => mask
        Alter the color of the boy's backpack to orange. => recolor @masked color=orange => mask
        Replace the background with a solid teal color. => background/color color=teal => region:subject
        Extract the person wearing the helmet. => extract @masked => mask
        Transfer the image into a thick-brushed oil-painting style. => style/oil
        Reduce the noise and then sharpen the image. => denoise, sharpen
        Convert to black and white, then add 'Grandma 1952' at the bottom left => style/black_white, text/add place=bottom left text="Grandma 1952"
        Change the white horse to brown. => recolor @white horse color=brown => region:color
        add lens flare => light/flare
        Give the image a slightly cooler tone. => tone/temperature-0.5
        Add northern lights to the night sky. => sky/aurora => region:sky
        Change the tie color to pink and the jacket color to light blue. => recolor @masked color=pink, recolor @masked color=light blue => mask
        Simulate a thermal camera: hot areas in yellow and red, cold areas in blue and purple. => style/thermal
        Keep only the red color and make everything else black and white. => selective_color color=red
        what would this street look like in winter? => season/winter
        Remove the two sheep lying behind the fence. => remove @masked => mask
        Modify the roof of the barn so that it is gray. => recolor @masked color=gray => mask
        Flip it vertically and convert to sepia => flip/vertical, style/sepia
        Make this picture a lot darker => tone/brightness-1.5
        Add the text "Happy Birthday" at the bottom in red. => text/add color=red place=bottom text="Happy Birthday"
        Extract the violin on the table. => extract @masked => mask
        Transfer the image into a fine-lined banknote engraving style. => style/engraving
        Pixelate the faces of the children. => privacy/pixelate @masked => mask
        Improve the overall quality of this photo. => enhance/auto
        Remove all the people walking along the beach. => remove @masked => mask
        Delete the power lines above the house. => remove @masked => mask
        blur the license plate => privacy/blur @masked => mask
        Delete the straw in the glass on the left => remove @masked => mask
        Change the color of the lettering on the T-shirt to silver. => recolor @masked color=silver => mask
        Transfer the image into an ancient Roman mosaic-tile style. => style/mosaic
        Write 'GRAND OPENING' in the center of the image. => text/add place=center text="GRAND OPENING"
        more saturation, less contrast => tone/saturation+, tone/contrast-
        Remove the earrings and make the dress turquoise. => remove @masked, recolor @masked color=turquoise => mask, mask:2
        Put the words "No Parking" in white in the upper right corner. => text/add color=white place=top right text="No Parking"
        Recolour the sofa in navy blue => recolor @masked color=navy => mask
        color splash effect, only yellow should remain => selective_color color=yellow
        Please get rid of the exit sign above my head, will tip $5 => remove @masked => mask
        please blur out the address on the envelope, dont want it online => privacy/blur @masked => mask
        Relight as a neon-lit night: magenta and cyan glow from both sides, deep shadows. => light/neon_night
        Put the Milky Way in the sky. => sky/milky_way => region:sky
        Invert the colors => effect/invert
        Add dramatic lighting coming from the right. => light/dramatic from=right
        remove the pimple on my chin plz => remove @masked => mask
        Transfer the image into a faceted low-poly geometric style. => style/low_poly
        Relight as if the room were underwater: rippling blue-green light from above. => light/underwater
        the wedding dress is blown out, pull the highlights on the dress down => tone/highlights- @masked => mask, mask:2
        Add a heavy snowfall to the picture. => weather/snow 1.5
        make it look like a cartoon => style/cartoon
        Mirror the image horizontally. => flip/horizontal
        Lower the saturation. => tone/saturation-
        turn the picture 90 degrees to the left => rotate degrees=270
        Put the photo in a gold picture frame. => frame/picture_frame color=gold | frame/picture_frame
        Brighten the photo a little => tone/brightness+0.5
        Bring out more detail in the shadows. => tone/shadows+
        Add a white border around the image. => frame/border color=white
        Add a slight green tint. => tone/tint 0.5 color=green
        Apply horizontal motion blur to the image. => blur/motion
        Darken the left half of the picture. => tone/brightness- @left half
        black border and a bit of film grain => frame/border color=black, effect/grain 0.5
        Change the lighting to sunset. => light/sunset
        Extend the image to a 21:9 aspect ratio. => outpaint/aspect aspect=2.333
        make the bicycle yellow => recolor @masked color=yellow => mask
        Add an orange light leak like from an old analog camera. => effect/light_leak
        could you change my lipstick to a deep red => recolor @masked color=deep red => mask
        Erase the logo on the cup => remove @masked => mask
        Change the background to a gradient going from purple to orange. => background/gradient color=purple color2=orange => region:subject
        The photo is underexposed, please correct it. => tone/exposure+
        Change the eyes of the cat to green. => recolor @masked color=green => mask
        Darken the background a little bit => tone/brightness-0.5 @background => region:subject
        Give it an HDR look and boost the clarity. => style/hdr, tone/clarity+
        cut away the background, i need a transparent png for my shop => background/transparent => region:subject
        Increase the contrast of the image. => tone/contrast+
        Flip the image horizontally and apply a watercolor effect. => flip/horizontal, style/watercolor
        Make it look like a polaroid => style/polaroid
        Remove all the people standing behind the fountain, then crop the picture to 3:2. => remove @masked, crop aspect=1.5 => mask
        tilt shift effect, make the street look like a miniature => blur/tilt_shift
        Change the color of the helmet of the second cyclist from the right to lime. => recolor @masked color=lime => mask
        Mirror the picture left to right. => flip/horizontal
        Lighten the image a bit. => tone/brightness+0.5
        a pencil sketch of this => style/pencil
        The letters 'SALE' should be white. => recolor @masked color=white => mask
        Change the background to polka dots => background/pattern pattern=dots => region:subject
        Remove the logo on the cap. => remove @masked => mask
        make it look like it was taken at sunrise => light/sunrise
        get rid of the date stamp in the corner => remove @masked => mask
        please make the image smaller => resize -1
        sepia tone => style/sepia
        can anyone take out the guy behind us? will tip $5 => remove @masked => mask
        Add sun rays coming in from the left => light/rays
        keep the red, everything else black and white => selective_color color=red
        Extract the violin from the picture. => extract @masked => mask
        Add northern lights to the sky => sky/aurora => region:sky
        photo came out too yellow, can someone fix => tone/remove_cast color=yellow
        black and white, more contrast => style/black_white, tone/contrast+
        I want the balloon on the far left to be pink. => recolor @masked color=pink => mask
        Add a white border around the photo => frame/border color=white
        Make this a night scene. => light/night
        Make it an overcast day. => light/overcast
        Rotate this picture 90 degrees counterclockwise. => rotate degrees=270
        Add the text "Happy Birthday Nana" at the bottom. => text/add place=bottom text="Happy Birthday Nana"
        turn us into a cartoon! => style/cartoon
        Make it much darker => tone/brightness-1.5
        there is an ugly shadow across my face, can someone lift it? => restore/lift_shadow @masked => mask
        pixelate the license plate => privacy/pixelate @masked => mask
        Remove the boat, and rotate the image 180 degrees. => remove @masked, rotate degrees=180 => mask
        hi, could you please remove my ex from this photo, thank you so much!! => remove @masked => mask
        brighten the shadows and tone down the highlights => tone/shadows+, tone/highlights-
        make it foggy => weather/fog
        Write 'GRAND OPENING' in red letters in the upper right corner of the picture. => text/add color=red place=top right text="GRAND OPENING"
        Let it snow heavily. => weather/snow 1.5
        Replace the messy background with a gradient from teal to navy. => background/gradient color=teal color2=navy => region:subject
        can u make this pic look better => enhance/auto
        Make the background brighter. => tone/brightness+ @background => region:subject
        can the yellow taxi be black instead? => recolor @yellow taxi color=black => region:color
        upscale 4x => upscale factor=4
        There is a long scratch on the car door, please remove it before I post the ad. => remove @masked => mask
        Crop it to a square => crop aspect=1
        Turn only the background black and white. => style/black_white @background => region:subject
        I only need the sneaker on the left, extract it. => extract @masked => mask
        make it look like an oil painting => style/oil
        Eliminate the seagull. => remove @masked => mask
        put in a sunset sky => sky/sunset => region:sky
        Erase the power lines. => remove @masked => mask
        crop 4:5 for instagram pls => crop aspect=0.8
        Increase the contrast and the saturation. => tone/contrast+, tone/saturation+
        Make it spring. => season/spring
        it should look like winter => season/winter
        """
}
