/// What authors wrote who were to write as those do whose instructions data sets and forums collect: crowd workers, people
/// in chats, authors of captions.
extension FreshPrompts {
    static let imitated = """
        Change the color of the kayak to purple. => recolor @masked color=purple => mask
        Change the yellow taxi to white. => recolor @yellow taxi color=white => region:color
        Make the curtains turquoise. => recolor @masked color=turquoise => mask
        Turn the red roses white. => recolor @red roses color=white => region:color
        swap the blue balloon for a pink one => recolor @blue balloon color=pink => region:color
        Change the boy's cap to black and the girl's backpack to orange. => recolor @masked color=black, recolor @masked color=orange => mask, mask:2
        The lamp post should be dark green. => recolor @masked color=dark green => mask
        Remove the trash can beside the bench. => remove @masked => mask
        Remove the jogger who is passing behind the couple. => remove @masked => mask
        Erase the power lines above the roof. => remove @masked => mask
        Take the logo off the mug. => remove @masked => mask
        Delete the date printed in the lower right corner. => remove @masked => mask
        get rid of the scratch on the table => remove @masked => mask
        Remove the pigeon on the left and turn the photo black and white. => remove @masked, style/black_white => mask
        Remove the second boat, then crop the picture to a square. => remove @masked, crop aspect=1 => mask
        Turn the picture upside down. => rotate degrees=180
        Mirror the picture left to right. => flip/horizontal
        Rotate the picture a quarter turn to the left. => rotate degrees=270
        Straighten the tilted horizon. => rotate/straighten
        Make the picture twice as large. => upscale factor=2 | resize | resize factor=2
        Change the background to plain light gray. => background/color color=light gray => region:subject
        Make the background blurry. => blur @background => region:subject
        Add motion blur to the background. => blur/motion @background => region:subject
        Turn only the background black and white. => style/black_white @background => region:subject
        Make the background a gradient from pink to blue. => background/gradient color=pink color2=blue => region:subject
        Keep only the red in this photo, everything else gray. => selective_color color=red
        Add a thin white border around the picture. => frame/border 0.5 color=white
        Put the whole picture in a wooden frame. => frame/picture_frame | frame/picture_frame material=oak
        Give the picture rounded corners. => frame/rounded_corners
        Add the word "SUMMER" at the bottom in yellow. => text/add color=yellow place=bottom text="SUMMER"
        Write 'Happy Birthday Leo' in the top right corner. => text/add place=top right text="Happy Birthday Leo"
        Change the sky to a sunset. => sky/sunset => region:sky
        Make the sky clear and blue. => sky/clear => region:sky
        Make the sky a little darker. => tone/brightness-0.5 @sky => region:sky
        Add northern lights to the sky. => sky/aurora => region:sky
        Make it foggy. => weather/fog
        Change the weather to rainy. => weather/rain
        Make it winter. => season/winter
        Turn the leaves to fall colors. => season/autumn
        make the scene look like spring time => season/spring
        Turn the photo into a pencil sketch. => style/pencil
        Make it an oil painting. => style/oil
        Turn this into a tile mosaic. => style/mosaic
        Make it look like a Saturday morning cartoon. => style/cartoon
        Change the photo to pop art. => style/pop_art
        Make the photo sepia with dark edges. => style/sepia, effect/vignette
        Change the picture into an x-ray. => style/xray
        Turn it into a polaroid. => style/polaroid
        Make the photo brighter. => tone/brightness+
        Make the cat darker. => tone/brightness- @masked => mask
        Make the colors slightly less saturated. => tone/saturation-0.5
        Increase the contrast a lot. => tone/contrast+1.5
        Make the picture warmer and lower the highlights. => tone/temperature+, tone/highlights-
        Remove the green tint from the photo. => tone/remove_cast color=green
        Make the top half of the picture darker. => tone/brightness- @top half
        Blur the license plate. => privacy/blur @masked => mask
        Pixelate the child's face. => privacy/pixelate @masked => mask
        Make the whole photo sharper. => sharpen
        Reduce the noise in the picture. => denoise
        Add sun rays coming from the right. => light/rays from=right
        Make it look like sunrise. => light/sunrise
        Extend the picture to the left. => outpaint/pan direction=left
        Invert the colors. => effect/invert
        Make the photo look like it was taken underwater. => light/underwater
        Change the bus to purple. => recolor @masked color=purple => mask
        Turn the white horse black. => recolor @white horse color=black => region:color
        Make the photo a little brighter. => tone/brightness+0.5
        Remove the trash can by the fence. => remove @masked => mask
        Make the front door turquoise. => recolor @masked color=turquoise => mask
        Make the weather foggy. => weather/fog
        Get rid of the man walking in the back. => remove @masked => mask
        Change it from summer to winter. => season/winter
        Straighten the horizon. => rotate/straighten
        Change the man's tie from blue to maroon. => recolor @masked color=maroon => mask
        Turn the sunny day into a rainy day. => weather/rain
        Make the photo look like an oil painting. => style/oil
        Add a white border all the way around. => frame/border color=white
        Take the power lines out of the picture. => remove @masked => mask
        Make the girl's hair pink. => recolor @masked color=pink => mask
        Blur everything behind the woman. => blur @background => region:subject
        Increase the contrast. => tone/contrast+
        Put the northern lights in the sky. => sky/aurora => region:sky
        Turn the sky purple. => recolor @sky color=purple => region:sky
        Make the image much darker. => tone/brightness-1.5
        Erase the date stamp in the corner. => remove @masked => mask
        Make it look like the sun is going down. => light/sunset
        Turn it into a cartoon. => style/cartoon
        Make everything gray except what is red. => selective_color color=red
        Crop it into a square. => crop aspect=1
        Make the trees look like it is fall. => season/autumn
        Change the photo to sepia. => style/sepia
        Write "Happy Birthday Nana" across the bottom. => text/add place=bottom text="Happy Birthday Nana"
        Turn the van green and remove the bicycle. => recolor @masked color=green, remove @masked => mask, mask:2
        Make the colors warmer. => tone/temperature+
        Put the vase on a plain gray background. => background/color color=gray => region:subject
        Make it look like a mosaic of small tiles. => style/mosaic
        Pixelate the license plate. => privacy/pixelate @masked => mask
        Turn the picture on its side to the left. => rotate degrees=270
        Add sun rays coming in from the right. => light/rays from=right
        Change the curtains so they are light green. => recolor @masked color=light green => mask
        Mirror the picture and turn up the contrast. => flip/horizontal, tone/contrast+
        Turn the picture into pop art. => style/pop_art
        Add some stars to the night sky. => sky/stars => region:sky
        Take all the color out of the photo. => style/black_white
        Make it look like it was taken with a heat camera. => style/thermal
        Delete both cars parked on the street. => remove @masked => mask
        Show more of the beach on the right side. => outpaint/pan direction=right
        Make the street glow with neon lights at night. => light/neon_night
        Add the words OPEN LATE in the bottom right corner in yellow. => text/add color=yellow place=bottom right text="OPEN LATE"
        Make the flowers brighter. => tone/brightness+ @masked => mask
        Put the photo in a wooden frame. => frame/picture_frame | frame/picture_frame material=oak
        can you get rid of the trash can behind us pls => remove @masked => mask
        i want the street lamp on the left gone and the whole pic a bit brighter => remove @masked, tone/brightness+0.5 => mask
        can anyone paint my truck dark green? => recolor @masked color=dark green => mask
        too dark, fix pls => tone/brightness+
        everything came out yellow, can you fix that => tone/remove_cast color=yellow
        sunset sky instead of this boring grey one => sky/sunset => region:sky
        hi, can somebody straighten this? the horizon is crooked => rotate/straighten
        the pic is sideways, turn it 90 degrees to the left => rotate degrees=270
        my selfie came out mirrored, can u flip it back => flip/horizontal
        crop it square for my profile pic => crop aspect=1
        crop to 16:9 for my thumbnail and sharpen it pls => crop aspect=1.778, sharpen
        can u blurr out the licence plate => privacy/blur @masked | blur @masked => mask | mask
        pixelate my kids faces please => privacy/pixelate @masked => mask
        i look so pale lol, warm up the picture a little => tone/temperature+0.5
        whiten her teeth pls and brighten up the background => retouch/teeth_whiten @masked, tone/brightness+ @background => mask, region:subject
        only leave the reds in colour, rest grey => selective_color color=red
        put a white border around it for insta => frame/border color=white
        like an old polaroid => style/polaroid
        logo: take out the background, i need it transparent => background/transparent => region:subject
        for a visa photo. plain light blue background and a bit brighter => background/color color=light blue, tone/brightness+0.5 => region:subject
        write HAPPY BIRTHDAY GRANDMA at the bottom in pink => text/add color=pink place=bottom text="HAPPY BIRTHDAY GRANDMA"
        put "sold out" in the bottom right corner => text/add place=bottom right text="sold out"
        Foggy please, like early morning => weather/fog
        can you make it look like its snowing and put a slight vignette => weather/snow, effect/vignette 0.5
        rainy day version => weather/rain
        Winter version of my house pls => season/winter
        make the trees look like fall => season/autumn
        turn this into a pencil drawing, thanks in advance => style/pencil
        oil painting of my dog pls => style/oil
        Cartoonize me! => style/cartoon
        pop art poster => style/pop_art
        Relight as an overcast day: flat soft light, no hard shadows, muted colours. => light/overcast
        can you add some sun rays coming in from the left => light/rays
        subtle lens flare pls => light/flare 0.5
        highlights are blown out and the whole thing looks flat => tone/highlights-, tone/contrast+
        shot this at iso 6400, can anyone clean up the noise? => denoise
        can you upscale this 2x and sharpen a bit => upscale factor=2, sharpen 0.5
        file is too big for email, make the picture smaller => resize -1
        too tight, can you zoom out so theres more room around us => outpaint/zoom_out
        extend the picture to the right so i have space for a text => outpaint/pan direction=right
        can you make the background all blurry like on a real camera => blur @background => region:subject
        make it look like a tiny model town (tilt shift) => blur/tilt_shift
        remove the green bin by the door => remove @green bin => region:color
        change my red dress to navy => recolor @red dress color=navy => region:color
        more contrast, less saturation => tone/contrast+, tone/saturation-
        matte film look with some grain => tone/matte, effect/grain
        Northern lights in the sky plz => sky/aurora => region:sky
        clear blue sky, no clouds => sky/clear => region:sky
        Night time, with stars in the sky => light/night, sky/stars => region:sky
        can you make it look better? just do whatever you think => enhance/auto
        bit more clarity, and get rid of the haze over the mountains => tone/clarity+0.5, tone/dehaze+
        Golden hour please!! => light/golden_hour
        get rid of the shadow across her face => restore/lift_shadow @masked => mask
        cut out the bike for me, i need only the bike => extract @masked => mask
        theres a scratch across granddads forehead in this scan, can you take it out => remove @masked => mask
        sepia and rounded corners => style/sepia, frame/rounded_corners
        like those heat cameras => style/thermal
        left half of the pic is too dark, brighten it => tone/brightness+ @left half
        its upside down, can you turn it round => rotate degrees=180
        make it look like a movie still => style/cinematic
        add light leaks + film grain => effect/light_leak, effect/grain
        glitch effect please, a really strong one => style/glitch 1.5
        remove the guy in the blue hoodie and make it black and white => remove @masked, style/black_white => mask
        neon night look, pink and blue => light/neon_night
        Relight as a grey overcast afternoon: flat even light, hardly any shadows, muted colours. => light/overcast
        Relight as first light of dawn: low peach sun, long shadows, mist near the ground. => light/sunrise, weather/fog
        Relight as a neon-lit night: magenta and teal glow on the walls, inky shadows. => light/neon_night
        Relight as if deep under the sea: blue-green light, wavering ripples on the skin, murky distance. => light/underwater
        Relight with shafts of sun coming in from the right, dusty air, warm bright patches. => light/rays from=right
        Relight as sunset: deep orange-pink light on the walls, dimmer foreground, warm rim on the hair. => light/sunset
        make it look like i took this at night => light/night
        Light the statue hard from the right so the texture of the stone shows => light/dramatic from=right
        Transfer the image into a thick-brushed oil-painting style. => style/oil
        Transfer the image into a tiny-dots pointillist painting style. => style/pointillism
        Transfer the image into a faceted low-poly game-render style. => style/low_poly
        Transfer the image into a Roman mosaic-tile floor style. => style/mosaic
        Transfer the image into a glowing thermal-camera heat-map style. => style/thermal
        Transfer the image into a rough, hand-carved woodcut-print style. => style/woodcut
        Transfer the image into a clean black-outline line-art colouring-book style. => style/line_art
        Transfer the image into a soft, powdery chalk-pastel style. => style/pastel
        Transfer the image into a broken-signal glitch-art style. => style/glitch
        Transfer the image into a fine banknote-engraving style. => style/engraving
        Simulate an old newspaper picture: coarse black dots on off-white paper. => style/halftone
        Simulate an X-ray scan: pale bluish shapes on black. => style/xray
        Simulate a cheap plastic toy camera: too-strong colours, odd contrast, dark corners. => style/lomo | style/lomo, effect/vignette | style/lomo, tone/saturation+, effect/vignette | style/lomo, tone/saturation+, tone/contrast+, effect/vignette
        Simulate a Polaroid that has been in a drawer for years, with washed-out colours. => style/polaroid, tone/fade
        Simulate a film negative. => effect/invert
        Simulate a miniature model of the town by blurring the top and bottom, tilt-shift style. => blur/tilt_shift
        Apply a teal-and-orange movie grade with deep contrast. => style/cinematic | style/cinematic, tone/contrast+
        Apply sepia, but only lightly, I still want to see some of the real colors => style/sepia 0.5
        Apply an HDR look so both the clouds and the inside of the barn show detail. => style/hdr
        Apply a matte finish with milky blacks. => tone/matte
        Apply a bright, airy high-key treatment with lots of white. => tone/high_key | tone/high_key 1.5 | tone/high_key, tone/whites+
        Apply a vaporwave look: pink and cyan, that 80s mall feeling. => style/vaporwave
        Apply motion blur to the background so the cyclist looks faster. => blur/motion @background => region:subject
        Turn the scene into late autumn: rusty leaves, thin fog over the field. => season/autumn, weather/fog
        Turn the scene into spring: fresh light-green leaves, clear blue sky, soft clean air. => season/spring, sky/clear => region:sky
        Turn the scene into a thunderstorm: driving rain, dim light, wind. => weather/storm
        Turn the scene into deep winter: white roofs and branches, low pale light, everything a bit bluish. => season/winter
        Turn the scene into high summer: lush greens, strong sun, warm colours. => season/summer
        Add heavy snowfall with big soft flakes and a slight blue cast. => weather/snow 1.5, tone/temperature-0.5 | weather/snow 1.5, tone/tint 0.5 color=blue
        Add a light drizzle with a little haze. => weather/rain 0.5, weather/fog 0.5
        Add thick fog between the trees so that the far ones nearly disappear => weather/fog 1.5
        Add northern lights with green and violet bands over the hills. => sky/aurora => region:sky
        Add a lens flare with a soft warm streak, as if I shot into the sun. => light/flare
        Add a dreamy glow around the bright parts with slightly lifted shadows. => effect/bloom, tone/shadows+0.5 | effect/bloom @highlights, tone/shadows+0.5
        Add light leaks with a faded film look. => effect/light_leak, style/vintage
        Add a white border with rounded corners. => frame/border color=white, frame/rounded_corners
        Add a caption with yellow letters at the bottom: 'Class of 2019' => text/add color=yellow place=bottom text="Class of 2019"
        the sky came out plain white, give it a nice clear blue => sky/clear | recolor @sky color=blue => region:sky | region:sky
        Swap this dull sky for a sunset one and warm up everything a bit so it fits => sky/sunset, tone/temperature+0.5 => region:sky
        Make the sky darker but leave the ground as it is. => tone/brightness- @sky => region:sky
        Blur the number plate, I'm selling the car online. => privacy/blur @masked => mask
        Get rid of the tourist behind my wife, he spoils the shot => remove @masked => mask
        Turn the yellow taxi pink, it's for a joke. => recolor @yellow taxi color=pink => region:color
        Paint the garage door dark green so it goes with the shutters. => recolor @masked color=dark green => mask
        Keep only the reds and make the rest gray, I want it for a poster. => selective_color color=red
        Straighten it, the sea looks like it's running out on the left => rotate/straighten
        Crop it square for my profile picture, please. => crop aspect=1
        Mirror it, the letters on my t-shirt are backwards in the selfie => flip/horizontal
        Upscale 4x and sharpen so it can go on a big print. => upscale factor=4, sharpen
        Extend the picture upwards, her hat nearly touches the edge. => outpaint/pan direction=up
        Everything looks greenish because of the tube lights, make it neutral => tone/remove_cast color=green
        Put a plain light grey backdrop behind the shoes, it's for my shop. => background/color color=light gray => region:subject
        Lift the shadow of the cap on his face so you can see his eyes. => tone/shadows+ @masked => mask
        too grainy and a bit dark, can you fix that? => denoise, tone/brightness+0.5
        Cut out the teapot so I can paste it somewhere else. => extract @masked => mask
        """

    static let imitatedRefused = FreshRow.lines(
        """
        Turn the horse into a zebra.
        Change the man's T-shirt to a thick sweater.
        Change the red curtains to blue blinds.
        Remove the hedge and build a brick wall there.
        Remove the snow from the street and the parked cars.
        Rotate the armchair so that it faces the window.
        Make the puppy twice as large.
        Change the background to a tropical beach with palm trees.
        Hang a framed mirror on the wall.
        Change the word on the shop sign from 'OPEN' to 'CLOSED'.
        Add a hot air balloon to the sky.
        Turn the trees into skyscrapers.
        Make it a Van Gogh painting.
        Make it look like a Pixar movie.
        Make the cat fatter.
        Make the child's face look surprised.
        Turn on the lamp next to the bed.
        Move the lamp to the other side of the bed.
        Change the wooden bench to a stone bench.
        Replace the pizza with a bowl of salad.
        Make the picture black and white and add a bird on the branch.
        Change the color of the sofa to the one in the second picture.
        Show the house from above.
        Change the stripes on the tie to polka dots.
        Give the woman short curly hair.
        Add a pair of sunglasses to the man and make the photo more colorful.
        Add a boat on the lake.
        Change the bananas to oranges.
        Make the boy wave at the camera.
        Put a hat on the dog.
        Turn the brick wall into glass.
        Change her dress to a business suit.
        Flip the pancake in the pan.
        Make the pumpkin twice as big.
        Change the background to the Eiffel Tower.
        Remove the cat and put a puppy in its place.
        Make the old man look young.
        Remove the snow from the ground.
        Make the cat close its eyes.
        Change the stop sign so it says GO.
        Make the picture brighter and add a rainbow over the field.
        Turn the woman so she faces left.
        Turn the image into a Van Gogh painting.
        Change the shoes to the color in the second picture.
        Make the car a convertible.
        i blinked, can you open my eyes?
        pls add my dad next to us he couldnt make it that day
        straighten his back, hes slouching
        flip the spoon over so we see the other side
        make me look skinnier pls
        put us on a beach in hawaii
        change the text on the shop sign to OPEN
        can u take the snow away, i want to see the grass
        Lego version of us
        Van gogh style pls
        add a rainbow over the lake
        make it pixar
        the statues nose is broken off, can you complete it
        swap his shorts for jeans
        replace the background with the eiffel tower
        black and white pls, and make her laugh
        rotate the cup so the handle is on the right
        make my jacket the same color as the one in the second pic
        brighten it up and give the cat a little hat
        can someone move the lamp a bit to the left
        make the plastic vase look like its made of wood
        turn the car into a motorcycle
        translate the menu to german
        make him look 80 years old
        tidy up my messy desk
        can you show the house from the back
        Relight as a campfire evening: orange glow from below, a small fire burning between the tents.
        Relight with a table lamp standing on the left, switched on.
        Transfer the image into a clay-figure stop-motion style.
        Transfer the image into a chunky knitted-wool toy style.
        Transfer the image into a swirling Van Gogh night-painting style.
        Transfer the image into a spray-painted graffiti-wall style.
        Transfer the image into a Pixar movie-still style.
        Simulate this street a hundred years from now, with ruined houses and ivy.
        Simulate the view from the balcony above.
        Apply clown makeup to his face.
        Apply the lighting of the second picture to the first one.
        Turn the scene into Christmas: a decorated tree in the corner, stockings on the wall, warm light.
        Turn the scene into a desert: sand dunes, dry bushes, burning sun.
        Turn the scene into winter: snow on the roofs, the children in thick coats.
        Add fog with a lone figure walking in it.
        Add a rainbow with soft edges behind the church.
        Add some rain with people holding umbrellas
        Change the background to a beach in Thailand, keep only the dog.
        Make the roses look wilted, as if nobody watered them for a week.
        Move the vase a little to the right so it's in the center.
        Change the shop sign to say 'CLOSED' instead of 'OPEN'.
        Take off her sunglasses so that we can see her eyes
        Change the sofa from leather to green velvet.
        Rotate the car so that we see it from the front.
        Extend the picture to the right and put the rest of the family there.
        black and white please, and give grandpa a moustache
        Clear the snow off the driveway so the paving shows
        """)
}
