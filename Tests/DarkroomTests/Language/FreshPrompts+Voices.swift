/// Photographers, shops, and annotators of eight temperaments.
extension FreshPrompts {
    static let voices = """
        Pull the exposure down half a stop => tone/exposure-0.5
        Recover the blown highlights, the whole frame looks nuked => tone/highlights-
        Sky's blown out, bring its highlights down => tone/highlights- @sky | tone/exposure- @sky | tone/brightness- @sky => region:sky
        Lift the muddy shadows a touch => tone/shadows+0.5
        Open up those crushed blacks => tone/blacks+
        Crush the blacks really hard for a gritty street feel => tone/blacks-1.5
        Cut the haze, everything looks washed out => tone/dehaze+, tone/contrast+
        Dehaze the distant mountains only => tone/dehaze+ @masked => mask
        Kill the green cast from the fluorescents => tone/remove_cast color=green
        Neutralise the magenta cast in the shadows => tone/remove_cast color=magenta
        Warm up her skin slightly => tone/temperature+0.5 @masked => mask
        Cool the background, keep the model as warm as she is => tone/temperature- @background => region:subject
        Dodge the bride's face a little => tone/brightness+0.5 @masked => mask
        Burn the edges to hold the eye in frame => effect/vignette | tone/brightness- @edges | tone/exposure- @edges
        Subtle vignette, then a layer of film grain => effect/vignette 0.5, effect/grain
        Grade this teal and orange like a blockbuster => style/cinematic | tone/tint @shadows color=teal, tone/tint @highlights color=orange
        Faded analog film look from the seventies => style/vintage
        Convert to black and white with punchy contrast => style/black_white, tone/contrast+
        Classic sepia tone, then a passe-partout around it => style/sepia, frame/passe_partout
        High-key treatment for the newborn portrait => tone/high_key
        Creamier blur in the background behind the bride => blur @background => region:subject
        Scatter soft bokeh balls of light over the frame => light/bokeh
        Dramatic side light from the left, please => light/dramatic
        Denoise the shadows, leave the highlights alone => denoise @shadows
        Sharpen his eyes a bit => sharpen 0.5 @masked => mask
        Horizon's tilted, level it => rotate/straighten
        Heal the sensor dust spots => remove @masked => mask
        Clone out the light stand on the left => remove @masked => mask
        Lift the harsh hat shadow across his face => restore/lift_shadow @masked => mask
        Shift her lipstick to burgundy => recolor @masked color=burgundy => mask
        Drop in a plain gray studio backdrop => background/studio => region:subject
        Motion blur the background for a panning feel => blur/motion @background => region:subject
        Tilt-shift this rooftop view like a miniature => blur/tilt_shift
        Swap the flat sky for brooding storm clouds => sky/storm => region:sky
        Boost clarity everywhere except the sky => tone/clarity+ @everything except the sky => region:sky
        Faux infrared look with glowing foliage => style/infrared
        Keep only the red in colour, rest monochrome => selective_color color=red
        Extend the canvas to the left for copy space => outpaint/pan direction=left
        Crop to 4:5, then nudge up the contrast => crop aspect=0.8, tone/contrast+0.5
        Morning fog hanging over the whole scene => weather/fog
        Split-tone it: blue in the shadows, amber in the highlights => tone/tint @shadows color=blue, tone/tint @highlights color=amber
        Knock the vibrance back a hair => tone/vibrance-0.5
        Milky Way over the desert in the night sky => sky/milky_way => region:sky
        Mirror the frame left to right => flip/horizontal
        Pure white background for my Etsy mug listing => background/color color=white => region:subject
        Cut out the sneakers, transparent PNG for the shop => background/transparent | extract @masked => region:subject | mask
        Remove the price tag from the lampshade => remove @masked => mask
        Give the house photo a clear blue sky => sky/clear => region:sky
        Relight this exterior for twilight => light/sunset
        Day to dusk: give the villa exterior a sunset sky => light/sunset, sky/sunset => region:sky
        Blur the number plate on the parked car => privacy/blur @masked => mask
        Pixelate the kids' faces before I post => privacy/pixelate @masked => mask
        Square crop for the feed, please => crop aspect=1
        Caption "Monday mood" along the bottom => text/add place=bottom text="Monday mood"
        Put "JUST LISTED" in the top left corner => text/add place=top left text="JUST LISTED"
        Add "50% OFF" in red at the bottom right => text/add color=red place=bottom right text="50% OFF"
        Make the interior shot brighter and a bit warmer => tone/brightness+, tone/temperature+0.5
        Get rid of the yellow cast from the kitchen bulbs => tone/remove_cast color=yellow
        Remove the bins from outside the front door => remove @masked => mask
        Erase my reflection from the bathroom mirror => remove @masked => mask
        Green up the patchy lawn => recolor @masked color=green | tone/tint @masked color=green | tone/saturation+ @masked => mask
        Paint the red front door navy blue => recolor @red front door color=navy => region:color
        Show the beige sofa in emerald instead => recolor @beige sofa color=emerald green => region:color
        Horizon in my beach pic is crooked, fix it => rotate/straighten
        16:9 crop for the YouTube thumbnail => crop aspect=1.778
        Extend the photo upward, there's no headroom => outpaint/pan direction=up
        Make it 16:9 without cropping, fill in the sides => outpaint/aspect
        Put a white border round the flat lay => frame/border color=white
        Round the corners for my shop banner => frame/rounded_corners
        Polaroid style, then caption it "Summer 23" => style/polaroid, text/add text="Summer 23"
        Pixel art version of my cat for Discord => style/pixel_art
        Vaporwave vibe for the profile pic => style/vaporwave
        Upscale this tiny listing photo 2x => upscale factor=2
        Shrink the image for email => resize -1
        Flip the selfie, it came out mirrored => flip/horizontal
        Rotate the product shot 90 degrees counterclockwise => rotate degrees=270
        Pink backdrop behind the perfume bottle => background/color color=pink => region:subject
        Peach to lilac gradient background behind the candle => background/gradient color=peach color2=lilac => region:subject
        Blur everything behind the product, not the product => blur @background => region:subject
        Show the property in autumn colours => season/autumn
        Snowy winter version of the cottage photo for Christmas cards => weather/snow, season/winter
        Neon night look for my street selfie => light/neon_night
        Sharpen the label on the jam jar => sharpen @masked => mask
        Brighten the product but keep the background as is => tone/brightness+ @subject | tone/exposure+ @subject | tone/brightness+ @masked | tone/exposure+ @masked => region:subject | region:subject | mask | mask
        Take my ex out of the vacation photo => remove @masked => mask
        Make the earrings more vivid => tone/vibrance+ @masked => mask
        Polka dot background behind the plush toy => background/pattern pattern=dots => region:subject
        Keep only yellow in colour, everything else grey => selective_color color=yellow
        Auto-enhance this bedroom shot for the listing => enhance/auto
        darken the sky => tone/brightness- @sky => region:sky
        delete lamp post => remove @masked => mask
        mailbox to turquoise => recolor @masked color=turquoise => mask
        square crop now => crop aspect=1
        quarter turn left => rotate degrees=270
        mirror it sideways => flip/horizontal
        less noise, then sharper => denoise, sharpen
        pixelate licence plate => privacy/pixelate @masked => mask
        black border around photo => frame/border color=black
        woodcut look, very strong => style/woodcut 1.5
        stars in the sky => sky/stars => region:sky
        only yellow stays coloured => selective_color color=yellow
        background plain grey => background/color color=gray => region:subject
        extend beach rightwards => outpaint/pan direction=right
        Could you please warm up this breakfast photo a little? => tone/temperature+0.5
        Would you kindly remove the crumbs beside the teacup? => remove @masked => mask
        Please brighten the bottom half of the garden picture, thank you. => tone/brightness+ @bottom half
        May I have this portrait of the cellist with a vignette, please? => effect/vignette
        Would you mind changing the parasol to lilac? => recolor @masked color=lilac => mask
        Please be so kind as to blur the children's faces. => privacy/blur @masked => mask
        Could I please see the chapel under a clear blue sky? => sky/clear => region:sky
        Please turn the picture of the ferry upside down. => rotate degrees=180
        If possible, please give the wedding photo an antique appearance. => style/antique_photo
        Kindly write "Happy Birthday Rosa" at the bottom of the cake photo. => text/add place=bottom text="Happy Birthday Rosa"
        Would you please give the lighthouse photo a slight lens flare? => light/flare 0.5
        Please take the yellow cast out of this kitchen snapshot. => tone/remove_cast color=yellow
        Might I ask you to upscale this small farmhouse scan four times? => upscale factor=4
        I would be grateful if the light over the cloister could look overcast. => light/overcast
        Please make everything black and white apart from the sky, if you would. => style/black_white @everything except the sky => region:sky
        I would like the whole picture of the harbour at dawn to come out a lot cooler in colour temperature. => tone/temperature-1.5
        There is a rubbish bin standing next to the fountain, and I want it removed so nobody ever notices. => remove @masked => mask
        Take this photograph of the mountain village and transform it entirely into something resembling a traditional ukiyo-e print. => style/ukiyo_e
        Because the runner ought to stand out, blur the whole background behind her very strongly and leave her untouched. => blur 1.5 @background => region:subject
        Make the sky above the wheat fields stormy, as though heavy thunder were about to break out any minute. => sky/storm => region:sky
        The rowing boat in the middle of the lake should be given the colour orange instead of its own. => recolor @masked color=orange => mask
        I want you first to rotate the photograph ninety degrees clockwise and afterwards to mirror it from left to right. => rotate degrees=90, flip/horizontal
        Put a picture frame, like those one sees in galleries, all the way around this portrait of my aunt. => frame/picture_frame
        The whole valley disappears behind a layer of haze, so clear that away and add a little contrast afterwards. => tone/dehaze+, tone/contrast+0.5
        In the top left corner of the flower stall picture, write "Spring Market" for me using white letters. => text/add color=white place=top left text="Spring Market"
        Give the bakery interior that warm atmosphere you get when a room is lit by nothing but candles. => light/candle
        Crop the long panorama of the coastline so that what remains has the usual widescreen shape of sixteen to nine. => crop aspect=1.78
        There is too little room around the two dancers, so zoom out and fill in the missing surroundings yourself. => outpaint/zoom_out
        Reduce the saturation of the right half only, and keep the left half precisely as colourful as it is. => tone/saturation- @right half
        Hide the account number printed on the letter by pixelating it, without changing any other part of the page. => privacy/pixelate @masked => mask
        Make please the picture of kitchen a bit more bright. => tone/brightness+0.5 | tone/exposure+0.5
        I want that the bicycle disappear from the photo. => remove @masked => mask
        The sky must to be with sunset colors. => sky/sunset => region:sky
        Do the photo of old tram like it was drawed with pencil. => style/pencil
        The color of curtain change to violet. => recolor @masked color=violet => mask
        Put fog on the forest road, very much fog. => weather/fog 1.5
        Come more near to the duck, make zoom in. => crop
        Behind the boots make background white, all white. => background/color color=white => region:subject
        Face of policeman need to be hidden with blur. => privacy/blur @masked => mask
        Rotate the image of stairs to right side 90 degree. => rotate degrees=90
        It is too much noise in photo of concert, clean it. => denoise
        Write on center of picture "We are open" with yellow letters. => text/add color=yellow place=center text="We are open"
        Leave only the blue color, all other become gray. => selective_color color=blue
        Picture of fish market is having green cast, take out this. => tone/remove_cast color=green
        Make like summer is finished and autumn came to these vineyards. => season/autumn
        Pull the highlights down and open up the shadows on this backlit canyon. => tone/highlights-, tone/shadows+
        Lift exposure on the subject slightly; leave the backdrop as metered. => tone/exposure+0.5 @subject => region:subject
        Deepen the blacks a lot in this foundry shot. => tone/blacks-1.5
        Add film grain and a matte finish to the street portrait. => effect/grain, tone/matte
        Tilt-shift blur on this rooftop view, miniature style. => blur/tilt_shift
        High-key look for the newborn, but don't add any blur. => tone/high_key
        Simulate infrared film on the oak avenue. => style/infrared
        Clone out the light stand beside the model. => remove @masked => mask
        Midtones need slightly more contrast; don't touch the highlights. => tone/contrast+0.5 @midtones
        Crop the standing heron to a vertical 4:5. => crop aspect=0.80
        Light rays coming in from the left across the barn interior. => light/rays
        Zoom blur, as if I'd racked the lens during exposure. => blur/zoom
        Lift the shadow falling across the groom's face. => restore/lift_shadow @masked => mask
        Milky Way sky over the tent, foreground untouched. => sky/milky_way => region:subject, region:sky
        Mount the dunes print in a passe-partout. => frame/passe_partout
        Transparent background for the sneaker packshot. => background/transparent => region:subject
        Gradient backdrop behind the perfume bottle, pink fading to peach. => background/gradient color=pink color2=peach => region:subject
        Swap the dull backdrop of the lipstick shot for a stripes pattern. => background/pattern pattern=stripes => region:subject
        Duotone treatment for the hero image of the skyline. => style/duotone
        Rounded corners on the team photo. => frame/rounded_corners
        Headline "Slow Coffee" at the top in black over the espresso shot. => text/add color=black place=top text="Slow Coffee"
        Map the whole poster photo to a navy, cream and coral palette. => match_palette palette=navy,cream,coral
        Halftone effect on the drummer image, gig-poster style. => style/halftone
        Recolour the armchair to mustard so it fits the brand. => recolor @masked color=mustard yellow => mask
        Extend the canvas upwards; I need copy space above the cyclist. => outpaint/pan direction=up
        Scale the tulip banner down for the newsletter. => resize -1
        Fade the moodboard photo of linen sheets overall. => tone/fade
        Tile this fern photo into a repeating texture. => tile
        Tint the coworking picture slightly magenta. => tone/tint 0.5 color=magenta
        Knock the background's saturation way down; the product stays vivid. => tone/saturation-1.5 @background => region:subject
        make my skate pic look cyberpunk lol => style/cyberpunk
        yo blur the background behind me and my bff => blur @background => region:subject
        ok warmer everywhere except the sky pls => tone/temperature+ @everything except the sky => region:sky
        can u make my hair purple => recolor @masked color=purple => mask
        vaporwave on the mall pic but super strong => style/vaporwave 1.5
        get rid of the zit on my chin => remove @masked => mask
        put "best summer ever" at the bottom in pink => text/add color=pink place=bottom text="best summer ever"
        omg give the sky northern lights => sky/aurora => region:sky
        make it look like a polaroid my mom took => style/polaroid
        neon night lighting for the arcade pic => light/neon_night
        make the pool pic look underwater fr => light/underwater
        waaay more saturation on the sneakers only => tone/saturation+1.5 @masked => mask
        lil bit of glitch on the band photo, not too crazy => style/glitch 0.5
        make the blue bike orange thx => recolor @blue bike color=orange => region:color
        my teeth look yellow, whiten them => retouch/teeth_whiten @masked => mask
        My old slide of the steam engine has a red cast; kindly remove it. => tone/remove_cast color=red
        Let the village church look like an oil painting, as my wife used to paint. => style/oil
        The left half of my quayside picture ought to be lighter. => tone/brightness+ @left half
        Take the telephone wires out of my view over the marsh. => remove @masked => mask
        Snow falling on the allotment sheds would be lovely. => weather/snow
        Put a cream border round our anniversary photograph. => frame/border color=cream
        The robin came out soft; sharpen only the bird. => sharpen @masked => mask
        Moonlight over the mill pond, the way I remember it. => light/moonlight
        My horizon slopes again at Whitby, so level it. => rotate/straighten
        A stained glass rendering of my prize dahlias. => style/stained_glass
        Golden hour light from the right on the cricket ground, I think. => light/golden_hour from=right
        Trim the lifeboat photograph to the three-to-two format. => crop aspect=1.50
        Sepia for the tractor rally, then a vignette like in grandfather's album. => style/sepia, effect/vignette
        Let clouds fill the empty sky above the windmill. => sky/clouds => region:sky
        Upscale the old regiment photo to twice its size. => upscale factor=2
        """
}
