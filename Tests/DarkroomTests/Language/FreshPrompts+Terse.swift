/// Terse wishes, statements and questions of people in an app, many of them not native speakers.
extension FreshPrompts {
    static let terse = """
        Photo came out underexposed, please fix => tone/exposure+
        less contrasty please => tone/contrast-
        Can colors be little bit stronger? => tone/saturation+0.5
        there is ugly yellow tint on whole photo => tone/remove_cast color=yellow
        skin and walls all look too green, correct it => tone/remove_cast color=green | tone/tint color=magenta
        warmer feeling, just slightly => tone/temperature+0.5
        I'd prefer colder colours => tone/temperature-
        extremely saturated picture wanted => tone/saturation+1.5
        the highlights are blown out, bring down => tone/highlights-
        shadow areas should be opened up => tone/shadows+
        everything is washed out => tone/contrast+
        matte finish, low contrast => tone/matte, tone/contrast-
        high key version => tone/high_key
        blacks could be deeper => tone/blacks-
        sky is much too bright => tone/brightness-1.5 @sky => region:sky
        the left side need to be darker => tone/brightness- @left half
        let corners get dark => effect/vignette
        only main subject brighter please => tone/brightness+ @subject => region:subject
        take some color out of background => tone/saturation- @background => region:subject
        The man's face is in the dark => tone/brightness+ @masked => mask
        is it possible that grass has more vivid green? => tone/saturation+ @masked | tone/vibrance+ @masked => mask
        upper half with cooler tones => tone/temperature- @top half
        bottom part blurry, a bit => blur 0.5 @bottom half
        Would you give the right half some more contrast? => tone/contrast+ @right half
        more contrast in sky needed => tone/contrast+ @sky => region:sky
        How about a pencil drawing of this? => style/pencil
        could it become an oil painting => style/oil
        old brown sepia photograph => style/sepia
        comic book look, very strong => style/comic 1.5
        as if done in watercolour => style/watercolor
        Maybe like pixel art from old games => style/pixel_art
        Japanese woodblock print is what I like => style/ukiyo_e
        how it looks through heat camera? => style/thermal
        film noir mood pls => style/noir
        kid's face not to be recognized, blur => privacy/blur @masked => mask
        invert all of colors => effect/invert
        Should be like photo from the seventies => style/vintage | style/polaroid | style/lomo | style/antique_photo
        warmer colours but don't touch the background => tone/temperature+ @everything except the background => region:subject
        give me cinematic colors => style/cinematic
        polaroid picture, kind of => style/polaroid 0.5
        What if it was the middle of the night? => light/night
        sunrise light instead of noon => light/sunrise | light/golden_hour | tone/golden_hour
        sun rays coming in from left => light/rays
        scene lit by candle only => light/candle
        Can lighting be more dramatic? => light/dramatic
        softer light like on overcast day => light/overcast
        Would be cool with snow falling => weather/snow
        it is too sunny, let there be fog => weather/fog
        heavy rain is falling => weather/rain 1.5
        winter instead of summer => season/winter
        Let it be autumn outside => season/autumn
        same place but in spring time => season/spring
        night sky has to be full of stars => sky/stars => region:sky
        northern lights up in sky => sky/aurora => region:sky
        the sky is so empty, some clouds please => sky/clouds => region:sky
        clean blue sky without clouds => sky/clear => region:sky
        Why not change sky to a sunset one? => sky/sunset => region:sky
        let backdrop become plain white => background/color color=white => region:subject
        transparent background is needed for logo => background/transparent => region:subject
        behind her a gradient from pink to orange => background/gradient color=pink color2=orange => region:subject
        polka dots as backdrop => background/pattern pattern=dots => region:subject
        Can what's behind them be strongly blurred? => blur 1.5 @background => region:subject
        professional studio backdrop for the portrait => background/studio => region:subject
        trash can on the corner must go => remove @masked => mask
        those wires are disturbing, can they disappear? => remove @masked => mask
        people in the back are not wanted => remove @masked => mask
        pimple on the chin delete => remove @masked => mask
        watermark is not nice, take away => remove @masked => mask
        The bicycle should be in mint green => recolor @masked color=mint green => mask
        What if the door was painted yellow? => recolor @masked color=yellow => mask
        her hair to purple color => recolor @masked color=purple => mask
        brown sofa is wished in navy => recolor @masked color=navy | recolor @brown sofa color=navy => mask | region:color
        the teeth look yellow, whiten => retouch/teeth_whiten @masked => mask
        crop it square => crop aspect=1
        widescreen crop 16:9 => crop aspect=1.78
        it should be turned 90 degrees to the right => rotate degrees=90
        mirror left and right => flip/horizontal
        horizon line is crooked => rotate/straighten
        four times bigger resolution, if you can => upscale factor=4
        the frame is too tight, show more around => outpaint/zoom_out
        thin black border around photo => frame/border 0.5 color=black
        corners to be rounded => frame/rounded_corners
        write "Happy Birthday Nina" on bottom => text/add place=bottom text="Happy Birthday Nina"
        "Summer 2019" in white at the lower right corner => text/add color=white place=bottom right text="Summer 2019"
        license plate should be pixelated => privacy/pixelate @masked => mask
        only red stays, all the rest gray => selective_color color=red
        so much noise in this shot! => denoise
        First flip horizontally, after that black and white => flip/horizontal, style/black_white
        darken all but not the sky => tone/brightness- @everything except the sky => region:sky
        haze in distance is bad, and photo is not sharp => tone/dehaze+, sharpen
        way too dark, can u fix it? => tone/brightness+1.5
        a touch less contrast please => tone/contrast-0.5
        colors should pop more => tone/vibrance+
        blown highlights, bring the detail back => tone/highlights-
        open up shadows by 30% => tone/shadows+0.5
        pull the whites down a bit => tone/whites-0.5
        high key look for my newborn photo => tone/high_key
        matte finish like on wedding blogs => tone/matte
        Why is everything so blue in this photo? => tone/temperature+ | tone/remove_cast color=blue
        too yellow from the kitchen lamp => tone/remove_cast color=yellow
        half a stop darker overall => tone/brightness-0.5
        sky more blue pls => tone/tint @sky color=blue => region:sky
        left half in black and white => style/black_white @left half
        top half is overexposed => tone/exposure- @top half
        lighten up my face => tone/brightness+ @masked => mask
        warmer shadows, just slightly => tone/temperature+0.5 @shadows
        more contrast in the sky, leave the rest alone => tone/contrast+ @sky => region:sky
        grass is a bit too saturated => tone/saturation-0.5 @masked => mask
        background darker so the product stands out => tone/brightness- @background => region:subject
        sharpen the eyes only => sharpen @masked => mask
        corners darker please => effect/vignette | tone/brightness- @edges | tone/exposure- @edges
        subject should be lot brighter => tone/brightness+1.5 @subject => region:subject
        bottom half needs more clarity => tone/clarity+ @bottom half
        japanese woodblock print style => style/ukiyo_e
        i want pencil drwaing from this => style/pencil
        a hint of sepia => style/sepia 0.5
        can it look like an 8-bit video game => style/pixel_art
        cross stitch version for my etsy shop => style/cross_stitch
        vaporwave aesthetic, very strong => style/vaporwave 1.5
        make cartoon of the background only => style/cartoon @background => region:subject
        teal and orange movie grade => style/cinematic
        heat camera effect => style/thermal
        like monet painted it => style/impressionism
        like a church window, stained glass => style/stained_glass
        looks too modern, I wish it was a polaroid => style/polaroid
        turn day into night => light/night
        sun rays comming from the left => light/rays
        wish we had shot this at golden hour => light/golden_hour
        candlelight mood for my restaurant pic => light/candle
        soft overcast light instead of harsh sun => light/overcast
        could this scene be under moonlight? => light/moonlight
        dramatic lighting from the right => light/dramatic from=right
        bokeh lights pls => light/bokeh
        should look as if it was underwater => light/underwater
        thick fog over the lake => weather/fog | weather/fog 1.5
        let it snow lightly => weather/snow 0.5
        heavy rain would be nice => weather/rain 1.5
        it should be autumn here, not summer => season/autumn
        winter version of this street => season/winter
        make it spring => season/spring
        boring white sky, give me fluffy clouds => sky/clouds => region:sky
        starry sky over the tent => sky/stars => region:sky
        northern lights above the cabin => sky/aurora => region:sky
        swap the sky for a sunset one => sky/sunset => region:sky
        stormy sky behind castle => sky/storm => region:sky
        pure white bg for ebay listing => background/color color=white => region:subject
        transparent background, need it for a sticker => background/transparent => region:subject
        gradient background from pink to purple => background/gradient color=pink color2=purple => region:subject
        polka dots behind the baby => background/pattern pattern=dots => region:subject
        put plain studio backdrop => background/studio => region:subject
        everything behind her a bit out of focus => blur 0.5 @background => region:subject
        no tourists behind us => remove @masked => mask
        power lines gone pls => remove @masked => mask
        my finger is in the shot, take it out => remove @masked => mask
        i dont want that trash can here => remove @masked => mask
        can you get rid of the pimple on his chin? => remove @masked => mask
        I want the kitchen walls to be beige => recolor @masked color=beige => mask
        make the blue door dark green => recolor @blue door color=dark green => region:color
        red balloons to yellow ones => recolor @masked color=yellow => mask
        what would her hair look like in copper => recolor @masked color=copper => mask
        sofa in navy instead => recolor @masked color=navy => mask
        teeth are yellow, whiten them => retouch/teeth_whiten @masked => mask
        crop to square for insta => crop aspect=1
        16:9 crop for youtube thumbnail => crop aspect=1.778
        turn it 90 degrees to the left => rotate degrees=270
        picture is upside down => rotate degrees=180
        horizon is crooked => rotate/straighten
        it's mirrored from selfie camera, flip it back => flip/horizontal
        4x upscale for print => upscale factor=4
        file too large for email, make it smaller => resize -1
        more room on the left for a headline => outpaint/pan direction=left
        head almost touches top, give space above => outpaint/pan direction=up
        zoom out, show more of the surroundings => outpaint/zoom_out
        thin white border => frame/border 0.5 color=white
        round the corners for our website => frame/rounded_corners
        passepartout please => frame/passe_partout
        hang it in a gold picture frame => frame/picture_frame color=gold | frame/picture_frame
        write "SOLD OUT" in the middle => text/add place=center text="SOLD OUT"
        caption "Our first summer" at the bottom in white => text/add color=white place=bottom text="Our first summer"
        our shop name "Mia's Bakery" bottom right => text/add place=bottom right text="Mia's Bakery"
        pixelate the kids faces => privacy/pixelate @masked => mask
        number plate must be unreadable => privacy/blur @masked => mask
        keep only red, rest grey => selective_color color=red
        all black and white except yellow => selective_color color=yellow
        so noisy, iso 6400 => denoise
        whole shot is hazy, cut through it => tone/dehaze+
        green cast from neon tubes, get rid of it => tone/remove_cast color=green
        bit soft, needs sharpening => sharpen | sharpen 0.5
        straighten then crop square => rotate/straighten, crop aspect=1
        black and white, then add vignette => style/black_white, effect/vignette
        brighten it and cool the colours down a little => tone/brightness+, tone/temperature-0.5
        brighten everything but the sky => tone/brightness+ @everything except the sky => region:sky
        don't rotate, only flip it vertically => flip/vertical
        use palette navy, gold, cream => match_palette palette=navy,gold,cream
        """
}
