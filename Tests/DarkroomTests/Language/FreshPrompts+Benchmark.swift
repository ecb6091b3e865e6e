/// Instructions as the lines of benchmarks read, about photographs named by what they show.
extension FreshPrompts {
    static let benchmarkFirst = """
        make the whole picture a bit brighter => tone/brightness+0.5
        Increase the contrast of the photo a lot => tone/contrast+1.5
        Please lower the saturation slightly => tone/saturation-0.5
        give the image warmer tones => tone/temperature+
        Cool down the colours of this foto => tone/temperature-
        Recover the blown out highlights => tone/highlights-
        remove the yellow color cast from the picture => tone/remove_cast color=yellow
        Lay a slight blue tint over the entire image => tone/tint 0.5 color=blue
        get rid of the haze in this picture => tone/dehaze+
        Give the photo a matte finish => tone/matte
        let this be a low key image => tone/low_key
        Could you bring down the vibrance of the photo => tone/vibrance-
        darken the sky a little, don't touch the ground => tone/brightness-0.5 @sky => region:sky
        Make the left half of picture black and white => style/black_white @left half
        Increase saturation of the flowers => tone/saturation+ @masked => mask
        brighten the man's face slightly => tone/brightness+0.5 @masked => mask
        the background should be darker => tone/brightness- @background => region:subject
        Tint the shadows teal => tone/tint @shadows color=teal
        sharpen only the subject => sharpen @subject => region:subject
        Raise contrast in the bottom half of the image => tone/contrast+ @bottom half
        make the water look less saturated => tone/saturation- @masked => mask
        Give everything except the sky a warmer tone => tone/temperature+ @everything except the sky => region:sky
        increase clarity on the mountain => tone/clarity+ @masked => mask
        brighten up the picture but keep the sky as it is => tone/brightness+ @everything except the sky => region:sky
        Turn the photo into a watercolor painting => style/watercolor
        convert this to a pencil sketch => style/pencil
        it should look like a page of a comic book => style/comic
        Have the image resemble an old polaroid => style/polaroid
        render image in pixel art style => style/pixel_art
        apply a subtle vintage filter => style/vintage 0.5
        Make it a japanese ukiyo-e print => style/ukiyo_e
        sepia tone for the photo please => style/sepia
        give it a vaporwave aesthetic => style/vaporwave
        Redo this shot as a charcoal drawing => style/charcoal
        change the picture to a stained glass look => style/stained_glass
        invert all colors of the image => effect/invert
        add some film grain => effect/grain
        Put a vignette on the photo => effect/vignette
        make it look like it was taken at night => light/night
        change the time of day to sunrise => light/sunrise
        Light the scene as if only by moonlight => light/moonlight
        the lighting should be more dramatic => light/dramatic
        let sun rays come in from the left => light/rays
        make it seem like picture was taken underwater => light/underwater
        Make scene look lit by candle light => light/candle
        make the photo look like it is spring => season/spring
        Make it rain heavily => weather/rain 1.5
        make it snow in this photo => weather/snow
        I want the scene to be foggy => weather/fog
        Change season to autumn => season/autumn
        this should look like it was photographed in winter => season/winter
        replace the cloudy sky with a clear blue one => sky/clear => region:sky
        Add northern lights in the sky => sky/aurora => region:sky
        Fill the sky with stars => sky/stars => region:sky
        swap the sky for a sunset sky => sky/sunset => region:sky
        i'd like some fluffy clouds in the sky => sky/clouds => region:sky
        change the sky to a stormy one => sky/storm => region:sky
        blur the background of this photo => blur @background => region:subject
        Replace background with plain white => background/color color=white => region:subject
        make the background transparent => background/transparent => region:subject
        Change backgroud to a gradient from pink to orange => background/gradient color=pink color2=orange => region:subject
        use a background with polka dots => background/pattern pattern=dots => region:subject
        give her a studio background => background/studio => region:subject
        put stripes as the background => background/pattern pattern=stripes => region:subject
        Get rid of the power lines => remove @masked => mask
        erase the man standing behind the couple => remove @masked => mask
        delete the watermark in the corner => remove @masked => mask
        Take out the person on the far left => remove @masked => mask
        Please remove the scratches on the car door => remove @masked => mask
        Change color of the sofa to green but leave the cushions as they are => recolor @masked color=green => mask
        turn her dress purple => recolor @masked color=purple => mask
        make the red car blue => recolor @red car color=blue => region:color
        paint the front door yellow => recolor @masked color=yellow => mask
        keep only red in colour and the rest black and white => selective_color color=red
        crop the photo to a square => crop aspect=1
        Crop this to 16:9 => crop aspect=1.778
        turn the photo a quarter turn to the left => rotate degrees=270
        Flip the picture horizontally => flip/horizontal
        straighten the tilted horizon => rotate/straighten
        flip the iamge verticaly please => flip/vertical
        zoom out so we can see more of the surroundings => outpaint/zoom_out
        extend the picture to the right => outpaint/pan direction=right
        expand the image upwards => outpaint/pan direction=up
        upscale the image 4x => upscale factor=4
        make the image size smaller => resize -1
        Put it in a picture frame => frame/picture_frame
        give the photo rounded corners => frame/rounded_corners
        write "Happy Birthday" at the top of the picture => text/add place=top text="Happy Birthday"
        Add text "SOLD" in red in the center => text/add color=red place=center text="SOLD"
        put the caption "Greetings from home" at the bottom => text/add place=bottom text="Greetings from home"
        pixelate the licence plate => privacy/pixelate @masked => mask
        blur the kid's face so nobody recognises him => privacy/blur @masked => mask
        whiten her teeth a bit => retouch/teeth_whiten 0.5 @masked => mask
        convert to black and white and add a white border => style/black_white, frame/border color=white
        brighten the photo and slightly increase the contrast => tone/brightness+, tone/contrast+0.5
        make it snow, then cool down the colors => weather/snow, tone/temperature-
        Flip it horizontally and crop it into a square => flip/horizontal, crop aspect=1
        remove the lamp post and sharpen the picture => remove @masked, sharpen => mask
        Make it sepia and write "1923" in bottom right => style/sepia, text/add place=bottom right text="1923"
        warm it up, but just slightly => tone/temperature+0.5
        remove the noise from the photo, nothing else => denoise
        everything black and white but leave the sky in color => style/black_white @everything except the sky => region:sky
        Make the picture darker and add a vignette => tone/brightness-, effect/vignette
        Flip the image of the guitar horizontally, then crop it to a square => flip/horizontal, crop aspect=1
        Recast the downtown street photo in a cyberpunk aesthetic => style/cyberpunk
        Relight the chess game as though only candles were burning => light/candle
        Isolate the ceramic jug from its surroundings on a transparent canvas => extract @masked => mask
        Transfer the look of a charcoal drawing onto the entire portrait => style/charcoal
        Erase the trash can standing next to the park bench => remove @masked => mask
        Apply a very pronounced pointillist treatment to the garden picture => style/pointillism 1.5
        Improve the clarity of the main subject while leaving the backdrop untouched => tone/clarity+ @subject => region:subject
        Incorporate a subtle lens flare into the motorcycle picture => light/flare 0.5
        Recolor the sky over the rooftops to lavender => recolor @sky color=lavender => region:sky
        Convert the racing car photograph into retro pixel art => style/pixel_art
        Lower the overall exposure of the harbour photograph slightly => tone/exposure-0.5
        Amplify the brightness of the parrot's wing feathers => tone/brightness+ @masked => mask
        Reimagine the sunlit orchard photo as an impressionist painting => style/impressionism
        Crop the picture of the marathon runner to a 16:9 format => crop aspect=1.778
        Convert the portrait to black and white and apply a strong vignette => style/black_white, effect/vignette 1.5
        Repaint the kitchen cabinets in navy blue => recolor @masked color=navy => mask
        Warm up just the highlights of the dune photograph => tone/temperature+ @highlights
        Adjust the fireplace photo so that it takes on a warmer overall tone => tone/temperature+
        Bathe the empty boulevard in neon night lighting => light/neon_night
        Change the lighting to golden hour with the sun coming from the left => light/golden_hour
        Make it rain over the plaza in this photograph => weather/rain
        Write "Summer Sale" in yellow at the top of the beach picture => text/add color=yellow place=top text="Summer Sale"
        Round off the corners of the product photo => frame/rounded_corners
        Blur the background and raise the saturation of the subject => blur @background, tone/saturation+ @subject => region:subject
        Mirror the sailboat image horizontally => flip/horizontal
        Translate the tulip photograph into a cross-stitch pattern => style/cross_stitch
        Stylize solely the background with thick oil-paint brushstrokes => style/oil @background | style/oil 1.5 @background => region:subject
        Reduce the image of the spiral staircase to smaller dimensions => resize -1
        Introduce a blue tint into the shadows of the train station => tone/tint color=blue @shadows
        Simulate an underwater atmosphere across the entire picture => light/underwater
        Switch the yellow taxi at the crossing to white => recolor @masked color=white => mask
        Process the forest shot as if it were taken on infrared film => style/infrared
        Wash the seaside snapshot in an old-time sepia tone => style/sepia
        Defocus the background strongly so that the beekeeper stands out => blur 1.5 @background => region:subject
        Pixelate the faces of the children on the carousel => privacy/pixelate @masked => mask
        Isolate the color red in the tomato stall photo and turn the rest gray => selective_color color=red
        Edit out the pimple on the teenager's chin => remove @masked => mask
        Place the caption "Lisbon 2019" in the bottom right corner of the tram photo => text/add place=bottom right text="Lisbon 2019"
        Wipe the coffee stain off the tablecloth => remove @masked => mask
        Impart a matte finish to the colors of the barbershop portrait => tone/matte
        Introduce shafts of sunlight streaming in from the top of the frame => light/rays from=top
        Diminish the brightness of the sky above the lighthouse => tone/brightness- @sky => region:sky
        Enclose grandma's portrait in an ornate picture frame => frame/picture_frame
        Extend the image to the right beyond the edge of the cliff => outpaint/pan direction=right
        Obscure the van's license plate with a blur => privacy/blur @masked => mask
        Darken the sky but keep the snowy mountains exactly as they are => tone/brightness- @sky => region:sky
        Shift the white balance of the kitchen shot toward cooler values => tone/temperature-
        Surround the photo of the newlyweds with a white border => frame/border color=white
        Generate a tilt-shift effect so the town square resembles a miniature model => blur/tilt_shift
        Set the time of day to late night in this village scene => light/night
        Level the tilted horizon behind the surfers => rotate/straighten
        Upscale the low-resolution scan of the letter by a factor of four => upscale factor=4
        Boost the contrast of this rainy street scene considerably => tone/contrast+1.5
        Neutralize the green color cast of the office photo => tone/remove_cast color=green
        Alter the weather around the ferry to dense fog => weather/fog | weather/fog 1.5
        Change the season of the city park to autumn => season/autumn
        Deepen the blacks of the city skyline photograph => tone/blacks-
        Dim the lampshade on the nightstand slightly => tone/brightness-0.5 @masked => mask
        Rework the statue's head as line art, leaving all other areas photographic => style/line_art @masked => mask
        Sharpen the soft picture of the hummingbird => sharpen
        Convert the bakery shot into a bright, airy high-key image => tone/high_key
        Swap the gray sky over the stadium for a clear blue one => sky/clear => region:sky
        Make the background behind the sneaker fully transparent => background/transparent => region:subject
        Set the businessman's headshot against a professional studio backdrop => background/studio => region:subject
        Place the perfume bottle against a gradient running from pink to orange => background/gradient color=pink color2=orange => region:subject
        Replace the dull sky above the tents with a starry one => sky/stars => region:sky
        Populate the empty sky above the wheat field with fluffy white clouds => sky/clouds => region:sky
        Delete the date stamp printed in the lower right corner => remove @masked => mask
        Redraw the picture of the sleeping puppy as a pencil sketch => style/pencil
        Darken the corners of the ballerina photograph to draw the eye inward => effect/vignette
        Clear the tourists away from the temple steps => remove @masked => mask
        Recover the blown-out highlights in the wedding picture => tone/highlights-
        Mute the colors of the background behind the cyclist => tone/saturation- @background => region:subject
        Scrub the graffiti from the brick wall behind the skater => remove @masked => mask
        Let light snow fall across the castle courtyard => weather/snow 0.5
        Cut through the haze hanging over the valley => tone/dehaze+
        Enhance the vibrance of the coral reef photo without touching its brightness => tone/vibrance+
        Exchange the sky behind the windmill for ominous storm clouds => sky/storm => region:sky
        Desaturate everything except the sky in the desert road picture => tone/saturation- @everything except the sky => region:sky
        Transform the summer hillside with the chapel into a winter landscape => season/winter
        Alter the color of the boy's backpack to mustard yellow => recolor @masked color=mustard yellow => mask
        Dye the bassist's hair purple => recolor @masked color=purple => mask
        Brighten only the left half of the living room photo => tone/brightness+ @left half
        Zoom out to reveal more of the surroundings around the chapel => outpaint/zoom_out
        Rotate the photo of the giraffe ninety degrees clockwise => rotate degrees=90
        Increase the exposure of the bottom half of the picture, where the pier lies => tone/exposure+ @bottom half
        Eliminate the power lines crossing above the tiled roofs => remove @masked => mask
        Substitute the cluttered background of the mug photo with plain light gray => background/color color=light gray => region:subject
        Substitute flat overcast light for the harsh sunshine in the courtyard photo => light/overcast
        Take out the van parked in front of the flower shop => remove @masked => mask
        Apply a loose watercolor style to the whole canal view => style/watercolor
        Shift the time of day to sunrise over the lake => light/sunrise
        Whiten the teeth of the laughing woman a little => retouch/teeth_whiten 0.5 @masked => mask
        Erase the scooter by the fountain and raise the contrast of the entire scene => remove @masked, tone/contrast+ => mask
        Modify the weather around the fishing boats to a thunderstorm => weather/storm
        Turn the picture of the suspension bridge into a technical blueprint => style/blueprint
        Restyle the fishing village photo as a Japanese ukiyo-e print => style/ukiyo_e
        Render the violinist's portrait in a moody low-key manner => tone/low_key
        Exchange the current background behind the girl for a pattern of stripes => background/pattern pattern=stripes => region:subject
        Infuse the entire ballroom scene with a faint teal tint => tone/tint 0.5 color=teal
        Recolor the red umbrella to teal and leave the raincoats alone => recolor @red umbrella color=teal => region:color
        Depict the vineyard as it would look in spring => season/spring
        Tone down the saturation of the entire spice market picture => tone/saturation-
        Suppress the noise in the dimly lit concert photo => denoise
        Brighten the market photo a little so the stalls stand out. => tone/brightness+0.5
        The mountain lake picture looks flat, so give it a lot more contrast. => tone/contrast+1.5
        Drop the saturation of this carnival shot by about 30 percent. => tone/saturation-0.5
        Warm the tones of the café interior slightly. => tone/temperature+0.5
        Pull back the blown-out highlights on the bride's gown. => tone/highlights- @masked => mask
        Open up the shadows in the forest trail image. => tone/shadows+
        Darken the sky over the harbor considerably. => tone/brightness-1.5 @sky => region:sky
        Intensify the colors of the sky above the wheat field. => tone/saturation+ @sky => region:sky
        Drain some color from the left half of the image. => tone/saturation- @left half
        Increase the exposure in the lower half of the beach photo. => tone/exposure+ @bottom half
        Shade the corners of the basketball photo so they become darker. => effect/vignette
        Shift just the highlights to a cooler temperature. => tone/temperature- @highlights
        Boost clarity strongly in this photograph of the weathered stone bridge. => tone/clarity+1.5
        Give the road trip snapshot a matte finish. => tone/matte
        Cast a purple tint over the entire concert photo. => tone/tint color=purple
        Rework the newborn's picture as an airy high-key shot. => tone/high_key
        Make the whites in the laundry photo a touch brighter. => tone/whites+0.5
        Deepen the blacks in the jazz club image. => tone/blacks-
        Bump up the vibrance of the spice stall photo just a bit. => tone/vibrance+0.5
        Run an automatic enhancement on this dull picture of the pier. => enhance/auto
        Make the right half of the cliff photo much darker. => tone/brightness-1.5 @right half
        Lighten the lamp shade on the nightstand. => tone/brightness+ @masked => mask
        Transform the old town at noon into a watercolor painting. => style/watercolor
        Redraw this cottage as an architect's blueprint. => style/blueprint
        Can you show the sailor's portrait as a charcoal drawing? => style/charcoal
        Restyle the ferry photo as a Japanese ukiyo-e print. => style/ukiyo_e
        Give the downtown crosswalk picture a cyberpunk look. => style/cyberpunk
        Turn only the background into a pencil sketch and leave the dancer photographic. => style/pencil @background => region:subject
        Convert the arcade photo to retro pixel art. => style/pixel_art
        Apply a faint sepia tone to the wedding photo. => style/sepia 0.5
        Paint the sunflower field in the manner of pointillism. => style/pointillism
        I want the cathedral picture to resemble a stained glass window. => style/stained_glass
        Make this look as though it was shot on an old Polaroid. => style/polaroid
        Reimagine the picnic photo as a very thick, heavy oil painting. => style/oil 1.5
        Present the sleeping fox photo as embroidery. => style/embroidery
        Simulate a thermal camera view of the house front. => style/thermal
        Use a pop art treatment on the soup can picture. => style/pop_art
        Give the harbor view a tilt-shift miniature effect. => blur/tilt_shift
        Match the colors of the photo to a palette of teal, orange and cream. => match_palette palette=teal,orange,cream
        Relight the village square so that it appears to be night. => light/night
        Change the time of day at the mountain lake to sunrise. => light/sunrise
        Bathe the pier photo in golden hour light coming from the left. => light/golden_hour
        Illuminate the dining room with warm candlelight. => light/candle
        Let sun rays stream into the barn from the right. => light/rays from=right
        Change the bright alley scene to overcast light. => light/overcast
        Immerse the dunes in pale moonlight. => light/moonlight
        Insert a lens flare into the desert highway shot. => light/flare
        Light the violinist photo dramatically from the top. => light/dramatic from=top
        Make it rain in the street market photo. => weather/rain
        Let dense, heavy fog settle over the mountain lake. => weather/fog 1.5
        Sprinkle light snowfall over the picture of the log cabin. => weather/snow 0.5
        Wrap the vineyard in a thin mist. => weather/fog
        Alter the park in this photo from summer to autumn. => season/autumn
        Depict the orchard as it would appear in spring. => season/spring
        Set the canal scene in wintertime. => season/winter
        Replace the dull sky over the rooftops with a sunset sky. => sky/sunset => region:sky
        Let northern lights dance in the sky above the fishing hut. => sky/aurora => region:sky
        Scatter stars across the sky over the campsite. => sky/stars => region:sky
        Swap the gray sky behind the windmill for a clear blue one. => sky/clear => region:sky
        Put fluffy white clouds into the empty sky above the lighthouse. => sky/clouds => region:sky
        Exchange the sky over the castle for menacing storm clouds. => sky/storm => region:sky
        Blur the area behind the couple very heavily. => blur 1.5 @background => region:subject
        Change the background behind the headphones to plain white. => background/color color=white => region:subject
        Set the sneaker against a gradient backdrop from teal to navy. => background/gradient color=teal color2=navy => region:subject
        Strip away the background of the perfume bottle and leave it transparent. => background/transparent => region:subject
        Use polka dots as the backdrop behind the cupcake. => background/pattern pattern=dots => region:subject
        Place the wristwatch in front of a clean studio backdrop. => background/studio => region:subject
        Make the background behind the drummer darker without altering the drummer. => tone/brightness- @background => region:subject
        Erase the trash can next to the park bench. => remove @masked => mask
        Get rid of the power lines over the rooftops. => remove @masked => mask
        Delete the fork lying beside the plate of food. => remove @masked => mask
        Please clean the coffee stain off the tablecloth. => remove @masked => mask
        Take the parked scooter out of the old town picture. => remove @masked => mask
        Eliminate the photographer standing behind the couple. => remove @masked => mask
        Change the color of the taxi to mint green. => recolor @masked color=mint green => mask
        Paint the blue front door yellow. => recolor @blue front door color=yellow => region:color
        The armchair should be emerald green. => recolor @masked color=emerald green => mask
        Turn the goalkeeper's jersey orange. => recolor @masked color=orange => mask
        Dye the pink balloon purple. => recolor @pink balloon color=purple => region:color
        Crop the basketball game to a 16:9 frame. => crop aspect=1.78
        Trim the food shot into a square. => crop aspect=1
        Rotate the picture of the clock tower 90 degrees clockwise. => rotate degrees=90
        Mirror the cyclist photo left to right. => flip/horizontal
        Straighten the tilted horizon in the regatta photo. => rotate/straighten
        Upscale the tiny scan of the postcard to four times its size. => upscale factor=4
        Make the image file smaller in pixel dimensions. => resize -1
        Extend the vista of the valley to the right. => outpaint/pan direction=right
        Expand the canvas upward above the church steeple. => outpaint/pan direction=up
        Zoom out to reveal more surroundings around the campfire scene. => outpaint/zoom_out
        Surround the photo with a black border. => frame/border color=black
        Mount the portrait of the grandmother in a passe-partout. => frame/passe_partout
        Write "Fresh Today" at the bottom of the market photo. => text/add place=bottom text="Fresh Today"
        Add the caption "Anna & Tom" in white at the top of the wedding picture. => text/add color=white place=top text="Anna & Tom"
        Stamp "SALE" in red onto the top left corner. => text/add color=red place=top left text="SALE"
        Overlay "Game Night" in the center of the basketball picture. => text/add place=center text="Game Night"
        Obscure the license plate of the van with a blur. => privacy/blur @masked => mask
        Pixelate the faces of the spectators in the stands. => privacy/pixelate @masked => mask
        Preserve only the red in the poppy field photo and render the rest monochrome. => selective_color color=red
        Reduce the grainy noise in the photo of the night train. => denoise
        Cut through the haze in the canyon picture. => tone/dehaze+
        Neutralize the green color cast in the gym photo. => tone/remove_cast color=green
        """
}
