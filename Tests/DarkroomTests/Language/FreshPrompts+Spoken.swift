/// What people write in chats and forums, photographers among them.
extension FreshPrompts {
    static let spokenText = """
        can you brighten this up a little its so dark in here => tone/brightness+0.5
        Pull the exposure down half a stop and lift the shadows. => tone/exposure-0.5, tone/shadows+
        Cut out the handbag so I can use it in our online catalogue. => extract @masked => mask
        White balance is much too cool here, warm it up a lot. => tone/temperature+1.5
        Please place the shoe on a clean studio backdrop. => background/studio => region:subject
        get rid of the guy behind me in the baseball cap => remove @masked => mask
        Teal and orange grade, please, with crushed blacks. => style/cinematic, tone/blacks-
        turn this into a cartoon of me and my bf => style/cartoon
        Heal the dust spots I've masked in the upper corner. => remove @masked | fill @masked => mask
        All our listings are square, so trim this one to 1:1. => crop width=1 height=1
        Simulate a tilt-shift lens so the town looks like a miniature model. => blur/tilt_shift
        I also sell this mug in navy. Could you recolour the white mug to navy? => recolor @masked color=navy | recolor @white mug color=navy => mask | region:color
        blur whats behind us, like portrait mode => blur @background => region:subject
        Bring the highlights down on the left half of the frame. => tone/highlights- @left half
        rainy vibes plsss => weather/rain
        Matte finish and some film grain. => tone/matte, effect/grain
        Write "SALE -20%" in the top right corner in red. => text/add color=red place=top right text="SALE -20%"
        whiten my teeth a bit => retouch/teeth_whiten 0.5 @masked => mask
        I'd like a gradient background going from light grey to white behind the bottle. => background/gradient color=light gray color2=white => region:subject
        mirror it pls my selfie is the wrong way round => flip/horizontal
        The horizon is tilted, level it. => rotate/straighten
        Put "14.99 EUR" at the bottom in white letters. => text/add color=white place=bottom text="14.99 EUR"
        Drop a proper sunset sky in place of this flat grey one. => sky/sunset => region:sky
        Desaturate the background a little, keep the product as it is. => tone/saturation-0.5 @background => region:subject
        omg the pic is soooo noisy fix the noise => denoise 1.5
        Reduce the noise a touch, then sharpen. => denoise 0.5, sharpen
        can u make it like an old polaroid => style/polaroid
        Strong infrared-film rendering, please. => style/infrared 1.5
        Upscale this 2x so that it can be printed on a flyer. => upscale factor=2
        Low-key treatment with a heavy vignette. => tone/low_key, effect/vignette 1.5
        There is sticker residue on the lid, please erase it. => remove @masked => mask
        i want northern lights in the sky!! => sky/aurora => region:sky
        Strong dehaze, plus some clarity. => tone/dehaze+1.5, tone/clarity+
        everything b&w except the red => selective_color color=red
        Rotate it a quarter turn to the left. => rotate degrees=270
        Push a little magenta into the shadows. => tone/tint 0.5 @shadows color=magenta
        Put a black border around the photo, please. => frame/border color=black
        make it look like it was taken at night => light/night
        Neutralise the green cast from the fluorescent tubes. => tone/remove_cast color=green
        Use a polka dot background behind the toy. => background/pattern pattern=dots => region:subject
        Lay some fog over the valley, not much. => weather/fog 0.5
        The file is too large for the shop upload, make the picture smaller. => resize -1
        my hair purple 💜 pls => recolor @masked color=purple => mask
        Radial zoom blur, strong. => blur/zoom 1.5
        pencil drawing of this pls => style/pencil
        Lomo look and a light leak. => style/lomo, effect/light_leak
        I need more space around the teapot: zoom out and extend the picture on all sides. => outpaint/zoom_out
        take my ex out of this pic => remove @masked => mask
        Golden hour light coming in from the right. => light/golden_hour from=right
        make the colors pop wayyy more => tone/vibrance+1.5
        High-key, and lift the highlights slightly. => tone/high_key, tone/highlights+0.5
        Give the product photo rounded corners. => frame/rounded_corners
        HDR look, but keep it subtle. => style/hdr 0.5
        Recolour the sofa cushions to olive green. => recolor @masked color=olive => mask
        moonlight mood pls like a fairytale => light/moonlight
        Blur the faces of the other customers so nobody can be recognised. => privacy/blur @masked => mask
        make it snow ❄️ and colder colors => weather/snow, tone/temperature-
        Milky Way above the ridge instead of that empty sky. => sky/milky_way => region:sky
        Tile the motif so it can be used as wrapping paper. => tile
        Duotone with much more contrast. => style/duotone, tone/contrast+1.5
        Take away the shadow my arm throws on the tablecloth. => restore/lift_shadow @masked => mask
        vaporwave it => style/vaporwave
        Sepia toning and a passe-partout. => style/sepia, frame/passe_partout
        zoom in more pls => crop
        God rays falling in from the top. => light/rays from=top
        Sharpen only the label on the jar. => sharpen @masked => mask
        Halftone dots like in a cheap newspaper. => style/halftone
        stars in the sky pls its too boring => sky/stars => region:sky
        Apply motion blur to the background so the car appears to race past. => blur/motion @background => region:subject
        Transparent background for the watch, I need a PNG. => background/transparent => region:subject
        its upside down rotate 180 => rotate degrees=180
        Crop to 4:5 and add a gentle vignette. => crop aspect=0.8, effect/vignette 0.5
        give it fall season vibes 🍂 => season/autumn
        Raise the whites, drop the blacks. => tone/whites+, tone/blacks-
        make my cat pic look embroidered => style/embroidery
        Dramatic light from the right, then a noir conversion. => light/dramatic from=right, style/noir
        The whole picture has a yellow cast from my shop lamps, please correct it. => tone/remove_cast color=yellow
        Extend the picture to the right so there is room for our slogan. => outpaint/pan direction=right
        idk just make it better => enhance/auto
        Soft bokeh lights, please, and reduce the clarity. => light/bokeh, tone/clarity-
        can u make the sky pink => recolor @sky color=pink => region:sky
        Clone out the power lines I masked and straighten the frame. => remove @masked, rotate/straighten => mask
        Put vertical stripes behind the sneakers as a background pattern. => background/pattern pattern=stripes => region:subject
        Add a subtle lens flare. => light/flare 0.5
        Turn our shopfront into a watercolour for the postcard. => style/watercolor
        make it look like we are underwater => light/underwater
        Sky down one stop, leave the land alone. => tone/exposure- @sky => region:sky
        Pro-mist effect: add bloom and drop the contrast slightly. => effect/bloom, tone/contrast-0.5
        Change the bedspread to terracotta, and remove the crumpled price tag. => recolor @masked color=terracotta, remove @masked => mask, mask:2
        flip it vertically so the reflection is on top => flip/vertical
        Render it as a woodcut print. => style/woodcut
        A cross-stitch version of this cat for my craft shop. => style/cross_stitch
        Relight as overcast: flat, soft, shadowless light. => light/overcast
        Make the red balloons yellow. => recolor @red balloons color=yellow => region:color
        Hang the print in a picture frame. => frame/picture_frame
        too much contrast lol tone it down => tone/contrast-
        Write "Handmade in Porto" at the bottom left and warm the picture slightly. => text/add place=bottom left text="Handmade in Porto", tone/temperature+0.5
        Bottom half one stop darker. => tone/brightness- @bottom half
        glitch effect 🔥 => style/glitch
        Fill the masked hole in the pavement from its surroundings. => fill @masked => mask
        Turn the photo of our café into an oil painting for the menu. => style/oil
        Shift the highlights slightly towards blue. => tone/tint 0.5 @highlights color=blue
        make it look like summer with a clear blue sky => season/summer, sky/clear => region:sky
        Vintage film look with lifted blacks. => style/vintage, tone/blacks+
        Replace the background with plain sage green. => background/color color=sage green => region:subject
        Extend the canvas to 16:9 instead of cropping it. => outpaint/aspect aspect=1.778
        Convert to black and white, clarity up, and put a white border around it. => style/black_white, tone/clarity+, frame/border color=white
        Match the palette to teal, sand and rust. => match_palette palette=teal,sand,rust
        candle lit mood pls => light/candle
        we want to hang this in the nursery, could someone turn it into a watercolor => style/watercolor
        Can somebody turn this into a pencil drawing, i want to get it tattooed => style/pencil
        Fog machine broke at our halloween shoot, could somebody add some fog? => weather/fog
        Can someone turn my softball team photo into a comic => style/comic
        My new kitchen for the listing. lift the shadows a little plz => tone/shadows+0.5
        The tent shot came out boring. Could anyone put the milky way in the sky => sky/milky_way => region:sky
        pls get rid of the guy photobombing us on the left, will tip $5 => remove @masked => mask
        This is our old farmhouse in Iowa, just make it look like a vintage photo, thx => style/vintage
        Thinking about repainting the truck, could someone change it to forest green so I can show the wife? => recolor @masked color=forest green => mask
        Pic is for my spotify cover, could someone give it a slight teal tint => tone/tint 0.5 color=teal
        Could someone put a picture frame around this? It's a gift for my stepmom => frame/picture_frame
        Please remove the two people behind us and crop it to a square => remove @masked, crop aspect=1 => mask
        For my etsy banner, keep only the red and turn everything else black and white => selective_color color=red
        Wedding pic and the sky is totally blank. put some fluffy clouds in the sky? => sky/clouds => region:sky
        We lost him in march. Could someone put "Rest in peace uncle Joe" at the bottom in white => text/add color=white place=bottom text="Rest in peace uncle Joe"
        Baseball cap problem: could someone remove the shadow on my face? => restore/lift_shadow @masked => mask
        Bday present for my husband: can anyone make this look like an oil painting? => style/oil
        selling my bike on facebook, please blur out the house number behind it => privacy/blur @masked => mask
        Took this on my phone at a concert and its super grainy. can someone clean up the noise => denoise 1.5 | denoise
        Drove 9 hours to Tromso and saw zero northern lights.. please add an aurora to the sky lol => sky/aurora => region:sky
        Our dog passed last week :( could someone erase the leash please => remove @masked => mask
        Making a card for my niece, write "Happy 1st Birthday Mia" at the top please => text/add place=top text="Happy 1st Birthday Mia"
        Horizon is crooked in my best ever beach shot, please straighten it => rotate/straighten
        It's too small for printing, is anyone able to upscale it 4x? => upscale factor=4
        Need this for linkedin by tommorow, plain light grey background please => background/color color=light gray => region:subject
        It's a mirror selfie so the writing on my shirt is backwards. can u flip it => flip/horizontal
        I need this 4:5 for instagram, please crop it => crop width=4 height=5
        My boat at 2pm with the flattest light ever, could you relight it like a sunset? => light/sunset
        First post here. I look great but the mess in the backround is distracting, please blur the backround => blur @background => region:subject
        My late grandfather, only pic we have of him in uniform. Can anyone take out the big crease that runs over his chest? => remove @masked => mask
        any chance someone could do my cat as pop art? He just turned 15! => style/pop_art
        My sister says her teeth look yellow in this one, can you whiten them? => retouch/teeth_whiten @masked => mask
        We finally made it to machu picchu and of course it was grey. can somebody swap the dull sky for a clear blue one => sky/clear => region:sky
        The flash was too strong on grandma.. could anyone bring the highlights down => tone/highlights-
        This was taken at my brothers wedding last june, could someone remove the exit sign above the door? thanks in advance! => remove @masked => mask
        whole thing is too warm, cool it down a bit please. Shot with an old canon => tone/temperature-0.5
        Restaurant lights made everybody look like a carrot, can somebody remove the orange cast? => tone/remove_cast color=orange
        put a white border around it please, I'm getting it printed at walgreens => frame/border color=white
        Mice got to this old print of my great grandparents. Could someone fill the hole on the right side? => fill @masked | remove @masked => mask
        My phone saved it sideways, can someone rotate it 90 degrees to the left? => rotate degrees=270
        way too much empty space round us, could someone crop in tighter => crop
        Only photo of me and my mom from that trip and its waaay too dark. Please brighten it a lot => tone/brightness+1.5
        Change my tie to burgundy please, wife's orders => recolor @masked color=burgundy => mask
        My band needs a cover by friday, can you give the photo a cyberpunk vibe => style/cyberpunk
        Can someone make this look like it was taken in the fall, we missed the leaves by 2 weeks => season/autumn
        No white christmas for us this year, can someone make it snow in this pic? => weather/snow
        Old scan of my parents in 71, colors have faded over the years. More saturation please => tone/saturation+
        Posting this in a public group so please pixelate the kids faces => privacy/pixelate @masked => mask
        HOA wants a mockup. can someone paint the front door navy blue => recolor @masked color=navy => mask
        remove the lamp post growing out of my head haha => remove @masked => mask
        It's for my dads funeral program so it has to be black and white please. => style/black_white
        I got the tattoo lasered last year, can you take it off my arm in this photo too? => remove @masked => mask
        Can someone sharpen this a bit, my hands were shaking => sharpen 0.5
        Took it thru the plane window so everything looks hazy. please get rid of the haze => tone/dehaze+
        Its for a sticker so I need a transparent backround please, png if possible => background/transparent => region:subject
        I hate what the bridesmaids picked lol, could you turn the dresses dusty rose? => recolor @masked color=dusty pink => mask
        Brighten the centre of the image slightly to draw the eye. => tone/brightness+0.5 @center
        Sky swap: brooding storm clouds in place of that flat white. => sky/storm => region:sky
        Soft bloom over the bridal portrait. => effect/bloom
        Background to solid black for the catalogue page. => background/color color=black => region:subject
        Push the clarity hard, I want every rivet on that hull to show. => tone/clarity+1.5
        Crush the blacks and add a subtle vignette. => tone/blacks-, effect/vignette 0.5
        High-key treatment for the newborn portrait. => tone/high_key
        Burn in the edges of the frame. => effect/vignette
        Sharpen the subject only. => sharpen @subject => region:subject
        Pull the highlights back and open up the shadows. => tone/highlights-, tone/shadows+
        Relight for golden hour, sun coming from the left. => light/golden_hour
        Desaturate the background, leave the model untouched. => tone/saturation- @background => region:subject
        Matte finish on this one. => tone/matte
        Set 'Proof only' in the bottom right corner in red. => text/add text="Proof only" place=bottom_right color=red
        Darken the sky considerably. => tone/brightness-1.5 @sky => region:sky
        Throw in a lens flare. => light/flare
        Recolour the sofa to sage, the client changed the swatch. => recolor @masked color=sage green => mask
        Take it low-key so the sitter emerges out of darkness. => tone/low_key
        Match the colours to a palette of ochre, rust and ivory. => match_palette palette=ochre,rust,ivory
        Tilt-shift the harbour so it reads as a miniature. => blur/tilt_shift
        Studio backdrop behind the bottle, please. => background/studio => region:subject
        Take the background down a stop. => tone/exposure- @background => region:subject
        Warm the white balance slightly. => tone/temperature+0.5
        Add some warmth in the highlights only. => tone/temperature+ @highlights
        Lift the exposure on everything except the sky. => tone/exposure+ @everything except the sky => region:sky
        Crop to 3:2 and level the horizon. => crop aspect=1.5, rotate/straighten
        Light leak please, as if the camera back had popped open. => effect/light_leak
        Lower the exposure; she metered off the black coat. => tone/exposure-
        Overlay some out-of-focus bokeh lights. => light/bokeh
        Black and white conversion with very strong contrast. => style/black_white, tone/contrast+1.5
        Run the portrait as a duotone. => style/duotone
        Deliver at 16:9 by extending the canvas, do not crop. => outpaint/aspect aspect=1.778
        Emulate infrared film for the orchard series. => style/infrared
        Cool the shadows. => tone/temperature- @shadows
        Cinematic grade with film grain on top. => style/cinematic, effect/grain
        Reduce vibrance by 20%. => tone/vibrance-0.5
        I need copy space: extend the canvas to the right. => outpaint/pan direction=right
        Film noir treatment for the detective series. => style/noir
        Process the interior with an HDR look. => style/hdr
        Motion blur on the background, the cyclist stays crisp. => blur/motion @background => region:subject
        Sepia-tone the print. => style/sepia
        Drop in a gradient backdrop running from teal to cream. => background/gradient color=teal color2=cream => region:subject
        Mount it in a cream passe-partout. => frame/passe_partout color=cream
        Clone out the power lines over the roof. => remove @masked => mask
        Cut out the wristwatch for the composite. => extract @masked => mask
        just fix this photo, idk, make it look better => enhance/auto
        make the background striped please! => background/pattern pattern=stripes => region:subject
        make this smaller, it's too big to email => resize -1
        could you round the corners, it's for my website => frame/rounded_corners
        give this a zoom blur => blur/zoom
        can u give this street a neon night look => light/neon_night
        I'd love this in an impressionist style => style/impressionism
        I'd like this turned into a mosaic => style/mosaic
        make the top half brighter => tone/brightness+ @top half
        remove the trash can and make the colors more vivid => remove @masked, tone/vibrance+ => mask
        Can you make just the left half of this black and white? => style/black_white @left half
        can you make the pink balloon purple => recolor @pink balloon color=purple => region:color
        I'd love to see this as a japanese ukiyo-e print => style/ukiyo_e
        I'd love it if this looked like it was shot underwater => light/underwater
        make this look like it's raining => weather/rain
        hey can you zoom out so we see more around the house => outpaint/zoom_out
        ok now flip it vertically => flip/vertical
        put some frost around the edges, it's for a winter sale post => effect/frost_edges
        Can you change the lighting so it feels like sunrise? => light/sunrise
        could you add sun rays coming from the right => light/rays from=right
        can you rotate this 90 degrees clockwise and then blur it a little? => rotate degrees=90, blur 0.5
        make this pointillism, my art teacher will love it => style/pointillism
        write 'Game Over' in the center => text/add place=center text="Game Over"
        put a polka dot background behind the cupcake => background/pattern pattern=dots => region:subject
        a bit more contrast please and slightly less saturation => tone/contrast+0.5, tone/saturation-0.5
        can you invert the colors => effect/invert
        make this look like an overcast day => light/overcast
        make this pixel art pls => style/pixel_art
        can you tile this image => tile
        Would you be able to make this look candlelit? => light/candle
        can you make it look like springtime => season/spring
        hmm I'd love for this to be an embroidery => style/embroidery
        Show me this picture like a thermal camera would see it => style/thermal
        add a glitch effect please => style/glitch
        turn my garage photo into a blueprint, would be a cool poster => style/blueprint
        I'd love to see this garden in the moonlight => light/moonlight
        Could you convert my fox photo to low poly? => style/low_poly
        make this vaporwave => style/vaporwave
        can you make this look like a stained glass window => style/stained_glass
        I'd love to see this as an x-ray => style/xray
        hey can u make my pic brighter its too dark => tone/brightness+
        pls get rid of the guy in the back => remove @masked => mask
        Could anyone please remove the trash can on the left? Will tip $5 => remove @masked => mask
        need the background gone, transparent png for my etsy shop => background/transparent => region:subject
        make it look like an old polaroid lol => style/polaroid
        can u make my hair purple => recolor @masked color=purple => mask
        this came out sideways, turn it to the left 90 degrees please => rotate degrees=270
        its kinda soft, sharpen it up please => sharpen
        So grainy!! can you clean up the noise => denoise
        how would my car look in dark green? => recolor @masked color=dark green => mask
        colors are so dull, make em pop => tone/vibrance+
        everything looks orange, can you get rid of the orange cast => tone/remove_cast color=orange
        put "Best Dad Ever" at the bottom in yellow => text/add color=yellow place=bottom text="Best Dad Ever"
        blur the kids faces pls, im posting this online => privacy/blur @masked => mask
        i need it square for my profile pic => crop aspect=1
        turn this into a drawing, like with charcoal => style/charcoal
        add some falling snow so i can use it for our xmas card => weather/snow
        can you swap the boring sky for a nice clear blue one => sky/clear => region:sky
        my selfie cam mirrored the picture, can u flip it back => flip/horizontal
        my teeth look so yellow here, can you whiten them? => retouch/teeth_whiten @masked => mask
        just a tiny bit darker overall => tone/brightness-0.5
        crank the contrast way up => tone/contrast+1.5
        could you put a black border round it => frame/border color=black
        gimme the comic book look => style/comic
        horizon's crooked, can you level it? => rotate/straighten
        make it a bit warmer and add a vignette => tone/temperature+0.5, effect/vignette
        Can somebody erase the zit on my chin and also brighten the picture a tad? => remove @masked, tone/brightness+0.5 => mask
        make it all cyberpunk => style/cyberpunk
        do the glitch effect on this => style/glitch
        id like it foggy, really foggy => weather/fog 1.5
        can you brighten up just my face? => tone/brightness+ @masked => mask
        crop it tighter please, too much empty space around us => crop
        make the background blurry like portrait mode => blur @background => region:subject
        Take the telephone pole out and then make everything black and white, thank you!! => remove @masked, style/black_white => mask
        can u give it an 80s vaporwave vibe => style/vaporwave
        what would this look like at night => light/night
        can you make my wifes red coat blue? just curious => recolor @red coat color=blue => region:color
        Could you take the scratch off my car door and boost the saturation a little? => remove @masked, tone/saturation+0.5 => mask
        its too contrasty imo, tone that down => tone/contrast-
        looking for someone to turn my barn pic into a cross stitch style image => style/cross_stitch
        want a wall print of this so pls upscale 2x => upscale factor=2
        can you cut the couch out of the pic and put it on a plain white bg? => background/color color=white | extract @masked, background/color color=white => region:subject | mask, region:subject
        his face is too dark, brighten it pls => tone/brightness+ @masked => mask
        id love to see this in b&w => style/black_white
        it's kinda flat, give it more contrast => tone/contrast+
        Can I get a pixel art version for my avatar? => style/pixel_art
        bit soft this one, can you sharpen it up? => sharpen | sharpen 0.5
        Could you add some falling snow to this? would be perfect for our xmas card => weather/snow
        Would anyone mind making my shirt navy instead of orange? => recolor @masked color=navy => mask
        can you make my teeth less yellow lol => retouch/teeth_whiten @masked => mask
        could anyone plz remove the ppl behind us, its our honeymoon pic => remove @masked => mask
        can you change my hair to pink, just wanna see before i commit => recolor @masked color=pink => mask
        Please remove the pimple on my chin, it's driving me nuts => remove @masked => mask
        just want my dog cut out of this pic, thats all => extract @masked => mask
        pls put a black border around it => frame/border color=black
        rotate it 90 to the right pls, my phone saved it sideways => rotate degrees=90
        pls darken the left half, its too bright over there => tone/brightness- @left half
        make the colors pop more!! => tone/vibrance+
        can you do the miniature tilt shift thing on this one? => blur/tilt_shift
        the sky is so boring here, could you put some nice puffy clouds in => sky/clouds => region:sky
        can you make it look like it was taken at night => light/night
        make it super foggy => weather/fog 1.5
        everything black and white but keep the red pls => selective_color color=red
        any chance to pixelate my kids face before i post it? => privacy/pixelate @masked => mask
        can sb blur the background so it looks like portrait mode => blur @background => region:subject
        add a lil bit of film grain and a vignette => effect/grain 0.5, effect/vignette
        can u mirror it so im facing the other side => flip/horizontal
        can u give it a sunset sky => sky/sunset => region:sky
        blur the number plate pls, selling my car online => privacy/blur @masked => mask
        can u add "Happy Bday Mike" on top in yellow => text/add color=yellow place=top text="Happy Bday Mike"
        Could somebody take out the exit sign above our heads? Will tip $5 => remove @masked => mask
        need a white backgroud for my passport photo pls => background/color color=white => region:subject
        feels too cold to me, can you warm it up a little? => tone/temperature+0.5
        theres a purple cast over the whole pic, can you get rid of it => tone/remove_cast color=purple
        this came out way too dark, can u fix it? => tone/brightness+1.5
        the photo is crooked, level it out please => rotate/straighten
        crop it square for insta => crop aspect=1
        hey can someone get rid of my ex on the left?? thx in advance => remove @masked => mask
        gimme that hdr look, but just a bit => style/hdr 0.5
        this would look sick with a cyberpunk look => style/cyberpunk
        shot this at iso 6400, can you get rid of the noise => denoise
        I want to print this, can you upscale it 4x => upscale factor=4
        what would my car look like in black? => recolor @masked color=black => mask
        Can you turn this into a pencil sketch? It's for my mum's birthday => style/pencil
        hey can u make this pic black n white pls => style/black_white
        hi all, could someone please get rid of the guy in the backround? it's our only good family photo => remove @masked => mask
        its way too dark, can u lighten it up => tone/brightness+1.5
        pls make my teeth white, im getting married lol => retouch/teeth_whiten @masked => mask
        could u flip it so i'm facing the other way, like a mirror image => flip/horizontal
        Would love to see my car in bright orange, any chance? => recolor @masked color=bright orange | recolor @masked color=orange => mask
        yo turn this into a cartoon => style/cartoon
        need this cropped to 4:5 for insta thx => crop aspect=0.8
        blurr the backgroud please => blur @background => region:subject
        the pic looks kinda dull, make the colors pop more => tone/vibrance+ | tone/saturation+
        add some bokeh lights pls => light/bokeh
        Hello, please take out the stroller and the trash can. Thanks in advance! => remove @masked => mask
        watercolor version of this would be amazing => style/watercolor
        it's crooked... can you straighten it => rotate/straighten
        can you make it look like an old western sepia photo => style/sepia
        everything has a nasty green cast from the office lights, can you take that off? => tone/remove_cast color=green
        ok now make it night time => light/night
        hmm the shadows are too harsh, lift them a bit pls => tone/shadows+0.5
        can you make her dress turquoise insted of pink => recolor @masked color=turquoise => mask
        pixel art this for my discord avatar => style/pixel_art
        there is bird poop on the windshield, can you remove it? => remove @masked => mask
        make it a bit less saturated, looks fake rn => tone/saturation-0.5
        just the mug, cut it out please => extract @masked => mask
        could you bring the contrast way up => tone/contrast+1.5
        hide our house number please, just blur it out => privacy/blur @masked | blur @masked => mask
        anyone got time to make this look like a film noir still? => style/noir
        throw a bit of lens flare in there => light/flare 0.5 | light/flare
        put "Happy Birthday Nana" across the top in yellow => text/add color=yellow place=top text="Happy Birthday Nana"
        make everything gray but keep the green => selective_color color=green
        looking for someone to delete the tattoo on my arm => remove @masked => mask
        can u make it warm like right before sunset, golden hour style => light/golden_hour | tone/golden_hour | tone/temperature+, light/golden_hour
        photo is grainy, clean it up? => denoise
        the dog came out too dark, can you brighten just him => tone/brightness+ @masked => mask, mask:2
        zoom out a little pls i need more room around the edges => outpaint/zoom_out 0.5 | outpaint/zoom_out
        can you make it 2x bigger without losing quality => upscale factor=2 | resize factor=2
        make it a lot cooler, too orange for me => tone/temperature-1.5, tone/remove_cast color=orange
        wanna see it as a blueprint => style/blueprint
        add a vignette, not too strong => effect/vignette 0.5
        can you get the stain off my shirt and make the whole thing a little brighter => remove @masked, tone/brightness+0.5 => mask
        pls put a white border round it so i can print it => frame/border color=white
        idk what's wrong with it but just make it look better => enhance/auto
        """
}
