/// The same, of later authors.
extension FreshPrompts {
    static let benchmarkSecond = """
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
        There's a harsh shadow across grandma's face, lighten it => restore/lift_shadow @masked => mask
        Gradient backdrop from pink to orange behind the ice cream => background/gradient color=pink color2=orange => region:subject
        Dense fog should hang over this forest scene => weather/fog | weather/fog 1.5
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
        Crop the macarons to a square => crop aspect=1
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
        The kitchen shot came out too dark, please brighten it => tone/brightness+
        Recolor the sofa to mustard => recolor @masked color=mustard yellow => mask
        Add a bit more contrast to this picture of the harbor => tone/contrast+0.5
        pixel art version of this castle => style/pixel_art
        Darken the sky behind the lighthouse => tone/brightness- @sky => region:sky
        Why are the colors of my carnival photo so dull? Boost them => tone/saturation+ | tone/vibrance+
        Remove the trash can by the fence => remove @masked => mask
        We visited the market at noon, but I would like it to look as if it had been shot at night => light/night
        Blur the background behind the barista => blur @background => region:subject
        Write "Happy Birthday Lena" at the top => text/add place=top text="Happy Birthday Lena"
        cooler tones pls => tone/temperature-
        Change this city park to autumn => season/autumn
        The left half is underexposed, lift it => tone/exposure+ @left half
        Pixelate the license plate of the van => privacy/pixelate @masked => mask
        Render this fishing village as a watercolor => style/watercolor
        There's a green cast from the fluorescent tubes, remove it => tone/remove_cast color=green
        The horizon is tilted, can you straighten it? => rotate/straighten
        Swap boring sky for dramatic storm clouds => sky/storm => region:sky
        Flip the photo of the trumpet player horizontally, then put a white border all the way around the picture => flip/horizontal, frame/border color=white
        Blown highlights on the wedding picture, bring them down => tone/highlights-
        Give the sneaker a plain white background => background/color color=white => region:subject
        Relight the chess players' scene by candlelight => light/candle
        Saturate only the tulips => tone/saturation+ @masked => mask
        So grainy! Clean up the noise => denoise
        What would this alley look like as a Japanese woodblock print? => style/ukiyo_e
        Add thick fog to the graveyard photo => weather/fog | weather/fog 1.5
        Keep only the red, everything else black and white => selective_color color=red
        Extend the beach photo to the left => outpaint/pan direction=left
        make this street photo slightly warmer => tone/temperature+0.5
        Clear blue sky instead of clouds please => sky/clear => region:sky
        Could you warm up the background without touching the cyclist? => tone/temperature+ @background => region:subject
        Round off the corners => frame/rounded_corners
        There is a tourist photobombing us near the fountain, get rid of him => remove @masked => mask
        Caption "SOLD OUT" bottom right in red => text/add color=red place=bottom right text="SOLD OUT"
        Convert to black and white => style/black_white
        Don't crop anything, just sharpen => sharpen
        Open up the shadows a little => tone/shadows+0.5
        Golden hour light coming from the right on the wheat field picture => light/golden_hour from=right
        Upscale this tiny scan four times => upscale factor=4
        Set the parrot against a polka dot background => background/pattern pattern=dots => region:subject
        Extremely desaturated please => tone/saturation-1.5
        his tie should be green => recolor @masked color=green => mask
        Pencil sketch of my grandfather's tractor photo, please => style/pencil
        Make the bottom half a bit cooler => tone/temperature-0.5 @bottom half
        light snowfall over the whole cabin scene please => weather/snow 0.5
        First remove the garden hose lying across the lawn, and after that sharpen the whole picture => remove @masked, sharpen => mask
        northern lights in the sky above the tents => sky/aurora => region:sky
        Square crop of the cupcakes => crop aspect=1
        Desaturate the background, leave the ballet dancer as she is => tone/saturation- @background => region:subject
        Give it the high-key treatment, it is a baby portrait => tone/high_key
        Blur faces of the kids, for privacy => privacy/blur @masked => mask
        Haze everywhere in this valley view, cut through it => tone/dehaze+
        Brighten the image but not the sky => tone/brightness+ @everything except the sky => region:sky
        Erase power lines => remove @masked => mask
        stained glass style for the peacock photo => style/stained_glass
        Colors too much strong, reduce => tone/saturation-
        gradient background for the wristwatch, pink to orange => background/gradient color=pink color2=orange => region:subject
        Let sunbeams fall into the forest from the left => light/rays
        Zoom out so that we see more around the carousel => outpaint/zoom_out
        Make it warmer and add film grain => tone/temperature+, effect/grain
        Dye the girl's hair pink => recolor @masked color=pink => mask
        Darken the corners of this theatre shot => effect/vignette
        Turn the picture of the skatepark upside down => rotate degrees=180
        I want thermal camera look => style/thermal
        Replace the grey sky with a starry one => sky/stars => region:sky
        Tint the shadows blue => tone/tint @shadows color=blue
        Make it rain in this parking lot picture => weather/rain
        Put the perfume bottle on a studio backdrop => background/studio => region:subject
        Auto-enhance my lunch photo => enhance/auto
        Picture of the eagle is not sharp => sharpen
        Comic book look => style/comic
        Change the yellow umbrella into purple => recolor @yellow umbrella color=purple => region:color
        No vignette, only a little film grain => effect/grain 0.5
        Mirror it left to right => flip/horizontal
        Turn the whole photo 90 degrees clockwise => rotate degrees=90
        Black and white, but leave the sky in colour => style/black_white @everything except the sky => region:sky
        The group shot looks orange because of the lamp, correct the cast => tone/remove_cast color=orange
        Make the top half much darker => tone/brightness-1.5 @top half
        Whiten her teeth a touch => retouch/teeth_whiten 0.5 @masked => mask
        Subtle oil painting effect on the whole vineyard shot => style/oil 0.5
        Replace everything behind the ceramic bowl with transparency => background/transparent => region:subject
        Turn midday into sunrise in this photo of the pier => light/sunrise
        What if this whole hillside was in winter? => season/winter
        Shrink the image => resize -1
        More contrast on the subject, please => tone/contrast+ @subject => region:subject
        lomo look plus heavy vignette => style/lomo, effect/vignette 1.5
        There's a hard shadow across the nurse's face, get rid of it => restore/lift_shadow @masked => mask
        The harbour photo came out far too dark, please fix => tone/brightness+1.5
        Brighten up the lower half, the cobblestones are hardly visible => tone/brightness+ @bottom half
        Tone the sky down a little, it is too bright => tone/brightness-0.5 @sky | tone/exposure-0.5 @sky | tone/highlights-0.5 @sky => region:sky | region:sky | region:sky
        Colours of the market stall look dull, make them pop => tone/saturation+ | tone/vibrance+ | tone/saturation+ @masked | tone/vibrance+ @masked => | | mask | mask
        Can you mute the colours slightly? => tone/saturation-0.5
        The wedding picture should have warmer tones => tone/temperature+
        make whole image much more cooler like in ice => tone/temperature-1.5
        Remove the yellow cast from this kitchen shot => tone/remove_cast color=yellow
        There is an ugly green tint over everything, neutralise it => tone/remove_cast color=green
        Open up the shadows in the alley => tone/shadows+
        Recover the blown highlights a bit => tone/highlights-0.5
        Deeper blacks please => tone/blacks-
        Give the rock face a lot more clarity => tone/clarity+1.5 @masked => mask
        The mountains are lost in haze; clear it => tone/dehaze+ | tone/dehaze+ @masked => | mask
        Darken the edges of the portrait => effect/vignette
        Left half is underexposed compared with the right, lift it => tone/exposure+ @left half
        Desaturate the background behind the cyclist => tone/saturation- @background => region:subject
        Everything but the sky should be darker => tone/brightness- @everything except the sky => region:sky
        Add a bluish tint to the shadows => tone/tint color=blue @shadows | tone/tint color=bluish @shadows
        Increase exposure on the subject, leave the rest alone => tone/exposure+ @subject => region:subject
        low-key version of this pear still life => tone/low_key
        I'd love a bright high-key look here => tone/high_key
        The bakery window wants to be brighter, just the window => tone/brightness+ @masked | tone/exposure+ @masked => mask | mask
        Turn the old tram photo into sepia => style/sepia
        What if it were a watercolour painting? => style/watercolor
        Photo of the two fishermen as an old woodcut => style/woodcut
        make it like ukiyo-e print => style/ukiyo_e
        Black and white, strong contrast => style/black_white, tone/contrast+1.5
        What would this street look like in cyberpunk style? => style/cyberpunk
        Stained glass version of the parrot => style/stained_glass
        Render only the background as an oil painting => style/oil @background => region:subject
        Pixel art, 8-bit feel => style/pixel_art
        Warm up everything in the canyon except the sky => tone/temperature+ @everything except the sky => region:sky
        Cartoonify the guy on the skateboard, not the surroundings => style/cartoon @masked | style/cartoon @subject => mask | region:subject
        Subtle vintage effect => style/vintage 0.5
        Slight film grain over the diner scene and a black border => effect/grain 0.5, frame/border color=black
        Change the time of day to night => light/night
        What if this lighthouse were photographed at sunset? => light/sunset
        Golden hour light coming from the left => light/golden_hour
        Let sun rays fall through the trees from the right => light/rays from=right
        Dramatic lighting on the boxer => light/dramatic
        The room should appear lit by candles => light/candle
        Let it be an overcast day instead => light/overcast
        Make it snow on the village square => weather/snow
        Foggy morning mood in the vineyard => weather/fog
        A heavy rain should be falling over the bridge => weather/rain 1.5
        What if there was only a light mist over the lake? => weather/fog 0.5
        The orchard, but in winter => season/winter
        Could this park be seen in spring? => season/spring
        Sky to be swapped for northern lights => sky/aurora => region:sky
        The sky is boring; give me a clear blue one => sky/clear => region:sky
        Put stormy clouds in the sky above the wheat field => sky/storm => region:sky
        Milky Way above the desert tent => sky/milky_way => region:sky
        Blur the background behind the bride => blur @background => region:subject
        Swap the background for plain light grey => background/color color=light gray => region:subject
        The sneakers on a studio background => background/studio => region:subject
        Background gradient from pink to orange please => background/gradient color=pink color2=orange => region:subject
        Polka dots as backdrop for the toddler => background/pattern pattern=dots => region:subject
        Remove the trash can next to the bench and warm up the picture => remove @masked, tone/temperature+ => mask
        Get rid of the tourist in the archway => remove @masked => mask
        No power lines, please => remove @masked => mask
        The date stamp in the corner must go => remove @masked => mask
        the crack on wall should be deleted => remove @masked => mask
        Delete the white van but keep the cyclist => remove @masked | remove @white van => mask | region:color
        Change the color of the umbrella to turquoise => recolor @masked color=turquoise => mask
        Her dress in emerald green instead => recolor @masked color=emerald green => mask
        What if the yellow taxi were purple? => recolor @yellow taxi color=purple => region:color
        The front door is to be painted navy => recolor @masked color=navy => mask
        Make the red balloon blue => recolor @red balloon color=blue => region:color
        Turn the snowman pink => recolor @masked color=pink => mask
        Crop to a square, then sharpen => crop aspect=1, sharpen
        16:9 crop for my banner => crop aspect=1.778
        Rotate the picture 90 degrees clockwise => rotate degrees=90
        Photo lies on its side, turn it left by 90° => rotate degrees=270
        It's upside down. Rotate by 180 degrees. => rotate degrees=180
        The horizon is crooked, straighten it => rotate/straighten
        Mirror the image left to right, no other changes => flip/horizontal
        Flip it vertically so the reflection is on top => flip/vertical
        Upscale 4x => upscale factor=4
        Make the image twice as big without losing detail => upscale factor=2
        Reduce the size of the photo for email => resize -1
        Zoom out and extend the scene on all sides => outpaint/zoom_out
        Extend the image to the right, more of the pier => outpaint/pan direction=right
        Add a thick white border => frame/border 1.5 color=white
        Put the portrait in a wooden picture frame => frame/picture_frame
        rounded corners for my app screenshot => frame/rounded_corners
        Passe-partout around the etching => frame/passe_partout
        Write "Happy Birthday, Nora!" at the top => text/add place=top text="Happy Birthday, Nora!"
        Add the text "SOLD" in red in the bottom right corner => text/add color=red place=bottom right text="SOLD"
        Caption needed at the bottom: "Lisbon, May 2019" => text/add place=bottom text="Lisbon, May 2019"
        Child's face to be blurred for privacy => blur @masked => mask
        Keep only the red, everything else in grey => selective_color color=red
        Too much noise in the concert photo, clean it => denoise
        Picture is a bit soft, sharpen it slightly => sharpen 0.5
        Motion blur so the train looks fast => blur/motion
        Tilt-shift miniature look for the car park => blur/tilt_shift
        Whiten the teeth of the grandfather a bit => retouch/teeth_whiten 0.5 @masked => mask
        Soften the harsh shadow across her cheek => restore/lift_shadow @masked => mask
        First convert it to black and white, then add a vignette => style/black_white, effect/vignette
        Straighten the tower photo and boost its contrast => rotate/straighten, tone/contrast+
        """
}
