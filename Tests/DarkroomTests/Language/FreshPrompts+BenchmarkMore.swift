/// The same, of later authors.
extension FreshPrompts {
    static let benchmarkSecond = """
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
        First crop the skateboarder photo to a square, then convert it to black and white. => crop aspect=1, style/black_white
        Remove the ladder leaning on the wall and sharpen the whole picture. => remove @masked, sharpen => mask
        Raise the brightness of everything except the sky. => tone/brightness+ @everything except the sky => region:sky
        The background is too bright, it distracts from the falcon => tone/brightness- @background => region:subject
        Blur all but the marathon runner => blur @background | blur @everything except the marathon runner => region:subject | mask
        What would this parking garage look like through a thermal camera? => style/thermal
        Her hair in purple => recolor @masked color=purple => mask
        Swap the dull sky over the tennis court for a clear blue one => sky/clear => region:sky
        Remove the hose and make the shed dark blue => remove @masked, recolor @masked color=dark blue => mask
        Thin black border around the street portrait => frame/border 0.5 color=black
        Tilt-shift the train yard so it seems miniature => blur/tilt_shift
        There's a harsh shadow across grandma's face, lighten it => tone/brightness+ @masked => mask
        Gradient backdrop from pink to orange behind the ice cream => background/gradient color=pink color2=orange => region:subject
        Dense fog should hang over this forest scene => weather/fog
        Redo the tram photo as 8-bit pixel art => style/pixel_art
        Render the entire gearbox image as a blueprint => style/blueprint
        Make the dining room scene slightly warmer overall => tone/temperature+0.5
        Make tulips blue instead of their current colour => recolor @masked color=blue => mask
        Remove the lamppost growing out of his head => remove @masked => mask
        stained glass version of my peacock photo => style/stained_glass
        Extend the beach picture to the right => outpaint/pan direction=right
        Erase the tourists on the bridge but leave the pigeons => remove @masked => mask
        The subject is too dark against the window => tone/brightness+ @subject => region:subject
        Moonlit version of this churchyard => light/moonlight
        Put the whole landscape into an ornate picture frame => frame/picture_frame
        Please to delete the pimple on chin => remove @masked => mask
        Dramatic lighting from the right for the boxing picture => light/dramatic from=right
        Take the blue tarp off the picture => remove @blue tarp => region:color
        Thick oil painting look, very strong, for the lemon photo => style/oil 1.5
        Brighten the bride's face a little => tone/brightness+0.5 @masked => mask
        Make the farmhouse photo be in the winter => season/winter
        The lawn looks dead, make it greener => tone/tint @masked color=green => mask
        I must have held the phone badly, because the horizon behind the ferry is crooked => rotate/straighten
        Convert the jazz trio to black and white, then add film grain => style/black_white, effect/grain
        auto-enhance my ramen pic => enhance/auto
        can the tripod be removed? => remove @masked => mask
        What if the kayak was turquoise? => recolor @masked color=turquoise => mask
        text "SOLD" in red, centered => text/add color=red place=center text="SOLD"
        Warm up everything except the sky => tone/temperature+ @everything except the sky => region:sky
        I want the old bicycle photo as a pencil drawing => style/pencil
        Recover the blown-out highlights => tone/highlights-
        Show the same park in autumn => season/autumn
        There is a stranger in a cap standing right behind us at the fountain, please take him out => remove @masked => mask
        Get rid of the power lines across the valley => remove @masked => mask
        Left half of the stadium is gloomy, lighten it => tone/brightness+ @left half
        Brighten the center of the tunnel picture => tone/brightness+ @center
        Make fishing boats photo look like a Japanese ukiyo-e woodblock print => style/ukiyo_e
        Add falling rain to the bus stop scene => weather/rain
        Convert the picture into a palette of navy, cream and rust => match_palette palette=navy,cream,rust
        Tint the whole pier image teal => tone/tint color=teal
        Make the red door green => recolor @red door color=green => region:color
        Give the surf photo a strong matte finish => tone/matte 1.5
        The cathedral interior came out too dark => tone/brightness+
        More saturation in the bottom half only => tone/saturation+ @bottom half
        Brighten the glacier scene, but without touching the sky => tone/brightness+ @everything except the sky => region:sky
        Tone the colours of the carnival picture down, they scream => tone/saturation-
        This wedding shot is overexposed, can you rescue it? => tone/exposure-
        Flip the lake photo top to bottom => flip/vertical
        Make it nighttime at the petrol station => light/night
        Mirror the skateboarder shot horizontally => flip/horizontal
        Blur the background behind the violinist heavily => blur 1.5 @background => region:subject
        Motion blur on the spinning wheels => blur/motion @masked => mask
        Add the caption "Low Tide" bottom right in white => text/add color=white place=bottom right text="Low Tide"
        Mount the etching photo in a passe-partout => frame/passe_partout
        colors more vivid please => tone/vibrance+
        Could you bump the contrast a bit on this harbour shot? => tone/contrast+0.5
        Make only the background look like a charcoal drawing => style/charcoal @background => region:subject
        crop tighter => crop
        Make it look as though the shipwreck lies underwater => light/underwater
        We are posting this online, so the address on the envelope must be unreadable => privacy/blur @masked => mask
        Everything went yellow under the bulbs, neutralize it => tone/remove_cast color=yellow
        Relight the chess evening as if by candle => light/candle
        Polka dots as background for the puppy => background/pattern pattern=dots => region:subject
        Sunset sky behind the windmills instead of grey => sky/sunset => region:sky
        The scan of my diploma is upside down => rotate degrees=180
        Trim this skyline to 16:9 => crop aspect=1.78
        Give the lighthouse a stormy sky => sky/storm => region:sky
        Desaturate what is behind the cyclist => tone/saturation- @background => region:subject
        Whiten the groom's teeth => retouch/teeth_whiten @masked => mask
        Apply a subtle cinematic grade to the taxi rank => style/cinematic 0.5
        Lift the shadows in this alley picture => tone/shadows+
        How would this orchard look in spring? => season/spring
        Round off the corners of the screenshot => frame/rounded_corners
        Darken the sky above the wheat field => tone/brightness- @sky => region:sky
        Blur the licence plate of the delivery truck => privacy/blur @masked => mask
        Crop the macarons to a square => crop aspect=1.00
        I shot the concert at a very high ISO and now there is noise everywhere => denoise
        Rotate the receipt photo 90 degrees clockwise => rotate degrees=90
        Zoom out, the designer says that we need more empty space around the carousel on every side => outpaint/zoom_out
        Change the silver van to burgundy => recolor @silver van color=burgundy => region:color
        sun rays coming from the left through the barn => light/rays
        Don't alter the colours, just sharpen this stamp scan => sharpen
        Bathe the flamenco scene in golden hour light => light/golden_hour
        Write "Happy 60th, Olga" at the top => text/add place=top text="Happy 60th, Olga"
        Put a blue tint into the shadows => tone/tint @shadows color=blue
        Delete the date stamp from the lower corner => remove @masked => mask
        Place this handbag against a studio backdrop => background/studio => region:subject
        northern lights in the sky over the cabin => sky/aurora => region:sky
        Cut out the teapot => extract @masked => mask
        The sofa would be nicer in mustard yellow => recolor @masked color=mustard yellow => mask
        The gym photo has an ugly green cast => tone/remove_cast color=green
        Fluffy white clouds in the empty sky, please => sky/clouds => region:sky
        Keep just the red, the rest in greyscale => selective_color color=red
        Straighten the bookshelf picture and crop it square => rotate/straighten, crop aspect=1
        Put the perfume bottle on a plain white background => background/color color=white => region:subject
        Make it snow over the Christmas market => weather/snow
        Denoise the bat picture and then brighten it => denoise, tone/brightness+
        Replace the sky above the observatory with the Milky Way => sky/milky_way => region:sky
        My mountain panorama is hazy, cut through it => tone/dehaze+
        Turn the picture a quarter to the left => rotate degrees=270
        Why are the midtones in this bakery photo so cold? Warm only those up => tone/temperature+ @midtones
        Make the file dimensions smaller, it's for an email => resize -1
        Background of sneaker should be transparent => background/transparent => region:subject
        First flip the cactus photo horizontally, after that put a white border => flip/horizontal, frame/border color=white
        Turn this vineyard view into a watercolor => style/watercolor
        High-key look for this newborn portrait => tone/high_key
        Cool down the tones of this desert photo => tone/temperature-
        The squirrel came out soft, sharpen the shot slightly => sharpen 0.5
        Pixelate the children's faces on the swing => privacy/pixelate @masked => mask
        Sharpen the owl's eyes => sharpen @masked => mask
        Repaint the picket fence white => recolor @masked color=white => mask
        Upscale the thumbnail 4x => upscale factor=4
        The corners should be darker than the middle => effect/vignette | tone/brightness- @edges | tone/exposure- @edges
        """
}
