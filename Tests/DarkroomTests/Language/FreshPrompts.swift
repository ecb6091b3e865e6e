/// Instructions as people type them, written round by round, each before anything was mended for it.
///
/// What is understood of a round at first sight is what is understood of prompts the language was not built on: in
/// English 26 % of the first (with the grammar of that time), 65 % of the second, 45 % of the third, 43 to 53 % of
/// the next three, which chat; 90, 75, 85, 78, 72 and 64 % of the next six, which are like what data sets of
/// instructions hold. With the second reading (the wide categories of the grammar) it is 87, 96, 90 and 84 % of the
/// last four rounds of what annotators write, 52 to 61 % of what language models write at length, 57 to 66 % of what
/// is written in chats and forums. In Chinese 33 % of the first, 45 to 65 % of those in colloquial words, 82 and 87 %
/// of those in formal ones, 83 % of the last. Of what cannot be done nearly all was refused in every round: 331 of
/// 336 in the last five English ones. The authors of the next fourteen rounds name the photograph by what it shows,
/// write tersely, or each with another temperament: 92, 41, 68 and 57 % were understood of the first four, 77, 66,
/// 52, 73, 79 and 75 % of those after mending (of the last three, 58, 67 and 65 % with the language as it was
/// before); 62 and 68 % of edits described at length, 57 and 50 % of chats. Of authors who were to write as the
/// sources of such collections do, 94 and 88 % were understood of the crowd workers, 72 and 67 % of the chats, 63 and
/// 57 % of the captions, 89 and 88 % of two in Chinese. Of what cannot be done 450 of 454 were refused, and 376 of
/// 420 that two authors wrote to be taken by mistake.
/// The lexicon is mended by kinds of sentences, and the tests hold the rates after that.
///
/// A line each: `prompt => steps => needs`, in the notation of ``FreshNotation``; the needs are left out where there are
/// none, and ` | ` divides readings that are equally right.
enum FreshPrompts {
    static let english = [
        tone, looks, light, skies, grounds, colors, masked, geometry, texts, sentences, secondTone, secondScenes,
        secondParts, secondFrames, third,
        fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
    ].flatMap(FreshRow.rows)

    static let annotated = [
        annotatedFirst, annotatedSecond, benchmarkFirst, benchmarkSecond, voices,
    ].flatMap(FreshRow.rows)
    static let descriptive = [descriptiveText, descriptiveSecond].flatMap(FreshRow.rows)
    static let spoken = [spokenText, spokenSecond].flatMap(FreshRow.rows)

    private static let tone = """
        this came out way too dark, can you brighten it up => tone/brightness+ | tone/brightness+1.5 | tone/exposure+ | tone/exposure+1.5
        Could you make my photo just a touch lighter please => tone/brightness+0.5
        bring the exposure down a little, its blown out => tone/brightness-0.5 | tone/exposure-0.5 | tone/exposure-0.5, tone/highlights- | tone/brightness-0.5, tone/highlights-
        pls increase contrast by 40 % => tone/contrast+
        contrast is kinda low, boost it => tone/contrast+ | tone/contrast+0.5
        The colours look dull. Make them richer. => tone/saturation+ | tone/vibrance+ | tone/vibrance+, tone/saturation+
        give the colors more punch => tone/vibrance+ | tone/saturation+ | tone/contrast+
        less saturated, maybe 25% => tone/saturation-0.5
        tone the colours down a lot => tone/saturation-1.5
        make everything look warmer and cozier light => tone/temperature+
        cool the white balance down slightly => tone/temperature-0.5
        it's too yellow, fix the white balance => tone/remove_cast color=yellow | tone/remove_cast | tone/temperature- | tone/temperature-, tone/remove_cast
        get rid of the green colour cast => tone/remove_cast color=green
        remove the orange tint please => tone/remove_cast color=orange
        open up the shadows a bit and pull the highlights back => tone/shadows+0.5, tone/highlights-
        The highlights are blown, recover them => tone/highlights-
        lift the blacks slightly => tone/blacks+0.5 | tone/shadows+0.5
        deepen the blacks => tone/blacks- | tone/shadows-
        more clarity => tone/clarity+
        add some local contrast and texture => tone/clarity+ | tone/clarity+, tone/clarity+
        dehaze this landscape => tone/dehaze+
        cut through the haze in the distance => tone/dehaze+
        too much noise, denoise it => denoise
        reduce the noise in this photo => denoise
        its blurry, sharpen it strongly => sharpen 1.5
        give it a matte finish => tone/matte
        a bright, airy high key look => tone/high_key | tone/brightness+, tone/high_key
        low-key lighting, mostly dark => tone/low_key
        faded film colors, subtle => tone/fade 0.5
        auto enhance => enhance/auto
        Just make it look better => enhance/auto
        add a green tint, very subtle => tone/tint 0.5 color=green
        give the whole image a purple hue => tone/tint color=purple
        grade it like a golden hour shot, colors only => tone/golden_hour
        apply teal and orange cinematic grading => style/cinematic
        """

    private static let looks = """
        Can you turn this into a watercolour? => style/watercolor
        i want my dog pic to look like an oil painting => style/oil
        gouache illustration style please => style/gouache
        soft chalk pastel drawing => style/pastel | style/pastel 0.5
        make a pencil drawing out of it => style/pencil
        rough charcoal sketch => style/charcoal
        ink drawing, black ink on white paper => style/ink
        Convert it to clean line art => style/line_art
        make this photo look like a comic book page => style/comic
        cartoonify this picture => style/cartoon
        Andy-Warhol-like pop art => style/pop_art
        pixelated retro game look (pixel art) => style/pixel_art
        a Roman mosaic => style/mosaic
        low poly version of this => style/low_poly
        turn it into a stained glass window => style/stained_glass
        halftone dots like an old newspaper => style/halftone
        like an old engraving => style/engraving
        woodcut print effect => style/woodcut
        Japanese woodblock print => style/ukiyo_e
        pointillism, lots of tiny dots => style/pointillism
        make it impressionist => style/impressionism
        blueprint look => style/blueprint
        everything in neon glow, cyberpunk style => style/cyberpunk | style/neon | style/neon, style/cyberpunk
        80s vaporwave aesthetic => style/vaporwave
        add a glitch effect => style/glitch
        HDR look, not too strong => style/hdr 0.5
        make it cinematic => style/cinematic
        film noir look with hard contrast => style/noir | style/noir, tone/contrast+ | style/noir, tone/contrast+1.5
        vintage photo from the 70s => style/vintage
        looks like a polaroid => style/polaroid
        lomo style with dark corners => style/lomo, effect/vignette | style/lomo
        infrared photo => style/infrared
        duotone in navy and pink => style/duotone color=navy color2=pink
        a heat map, like a thermal camera => style/thermal
        x-ray => style/xray
        make it look embroidered on fabric => style/embroidery
        Cross stitch pattern => style/cross_stitch
        sepia, but only lightly => style/sepia 0.5
        black and white with a red filter => style/black_white filter=red
        old photograph from 1910 => style/antique_photo
        add a light leak and film grain => effect/light_leak, effect/grain
        dreamy soft glow => effect/bloom | effect/bloom 0.5
        frosty edges => effect/frost_edges
        a much stronger vignette please => effect/vignette 1.5
        """

    private static let light = """
        make it look like it was shot at golden hour => light/golden_hour
        Relight this at sunset => light/sunset
        early morning sunrise light => light/sunrise
        make it an overcast day => light/overcast
        turn this into a night scene => light/night
        Can you change day to night please => light/night
        moonlit night => light/moonlight
        neon lit street at night => light/neon_night
        candlelight mood => light/candle
        dramatic side light from the right => light/dramatic from=right
        dramatic lighting => light/dramatic
        god rays coming through => light/rays
        Add sun rays => light/rays
        add a lens flare in the top left corner => light/flare place=top left | light/flare from=top left | light/flare
        bokeh lights please => light/bokeh
        make it look underwater => light/underwater
        thick fog => weather/fog | weather/fog 1.5
        a bit of morning mist => weather/fog 0.5 | weather/fog
        Make it rain heavily => weather/rain 1.5
        let it snow! => weather/snow
        light snowfall => weather/snow 0.5 | weather/snow
        a storm is coming, make it stormy => weather/storm
        turn summer into winter => season/winter
        what would this look like in autumn? => season/autumn
        make it spring => season/spring
        green lush summer => season/summer
        fall colors => season/autumn
        add fog but keep it subtle => weather/fog 0.5
        """

    private static let skies = """
        replace the sky with a clear blue one => sky/clear => region:sky
        put some fluffy clouds in the sky => sky/clouds => region:sky
        The sky is boring, give it a sunset => sky/sunset => region:sky
        starry sky instead of the grey one => sky/stars => region:sky
        add the milky way to the sky => sky/milky_way => region:sky
        northern lights in the sky => sky/aurora => region:sky
        swap the sky for dark storm clouds => sky/storm => region:sky
        make the sky bluer => tone/tint @sky color=blue | tone/saturation+ @sky | recolor @sky color=blue | tone/temperature- @sky => region:sky
        darken only the sky => tone/brightness- @sky => region:sky
        make the sky pink => recolor @sky color=pink => region:sky
        desaturate everything but the sky => tone/saturation- @everything except the sky => region:sky
        warm up the picture, leave the sky as is => tone/temperature+ @everything except the sky => region:sky
        more contrast in the sky, 50% => tone/contrast+ @sky => region:sky
        """

    private static let grounds = """
        blur the background so she stands out => blur @background => region:subject
        Blur background heavily => blur 1.5 @background => region:subject
        make background transparent => background/transparent => region:subject
        get rid of the background => background/transparent => region:subject
        white background please => background/color color=white => region:subject
        put it on a solid light grey background => background/color color=light gray => region:subject
        replace the background with #1e90ff => background/color color=dodger blue => region:subject
        gradient background from blue to purple => background/gradient color=blue color2=purple => region:subject
        polka dot background => background/pattern pattern=dots => region:subject
        change the backdrop to a striped pattern => background/pattern pattern=stripes => region:subject
        studio backdrop => background/studio => region:subject
        make the bg darker => tone/brightness- @background => region:subject
        turn the background black & white but keep the subject in colour => style/black_white @background => region:subject
        cut out the subject => background/transparent | extract @subject => region:subject
        brighten the subject a bit and darken the background => tone/brightness+0.5 @subject, tone/brightness- @background => region:subject
        sharpen the person only => sharpen @subject | sharpen @masked => region:subject | mask
        """

    private static let colors = """
        make the red car blue => recolor @red car color=blue => region:color
        Change the yellow dress to emerald green => recolor @yellow dress color=emerald green => region:color
        the green bottle on the left should be brown => recolor @green bottle at left color=brown => region:color
        turn the blue shirt into a black one => recolor @blue shirt color=black => region:color
        brighten the white dog => tone/brightness+ @white dog => region:color
        color the roof dark red => recolor @masked color=dark red => mask
        can u make her hair purple => recolor @masked color=purple => mask
        paint the wall turquoise => recolor @masked color=turquoise => mask
        Change the color of the sofa to mustard => recolor @masked color=mustard yellow => mask
        make the door red and the window frames white => recolor @masked color=red, recolor @masked color=white => mask, mask:2
        make his tie the same color as the left half => recolor @masked sample=left half => mask
        only keep the red, everything else b&w => selective_color color=red
        black and white except for yellow => selective_color color=yellow
        make everything grey apart from the blue parts => selective_color color=blue
        color splash, keep green => selective_color color=green
        use the palette navy, cream and coral => match_palette palette=navy,cream,coral
        recolour the photo with these colours: #264653, #e9c46a, #e76f51 => match_palette palette=#264653,#e9c46a,#e76f51
        make the car golden => recolor @masked color=gold => mask
        change the leaf color from green to orange => recolor @green leaf color=orange | recolor @masked color=orange | recolor @green color=orange => region:color | mask
        """

    private static let masked = """
        remove the people in the background => remove @masked => mask
        Erase that lamp post on the right => remove @masked => mask
        get rid of the power lines => remove @masked => mask
        take out the logo in the corner => remove @masked => mask
        please delete the trash can next to the bench, thank you => remove @masked => mask
        clean up the selected area => remove @masked | fill @masked => mask
        remove the pimple on her cheek => remove @masked => mask
        fill in the hole => fill @masked | remove @masked => mask
        cut out the vase => extract @masked => mask
        Extract only the chair => extract @masked => mask
        isolate the bird => extract @masked => mask
        pixelate the license plate => privacy/pixelate @masked => mask
        blur his face so nobody recognizes him => privacy/blur @masked | blur @masked => mask
        censor the faces => privacy/pixelate @masked | privacy/blur @masked => mask
        whiten his teeth a bit => retouch/teeth_whiten 0.5 @masked | retouch/teeth_whiten 0.5 => mask
        lighten the shadow on her face => restore/lift_shadow @masked | tone/shadows+ @masked | restore/lift_shadow => mask
        brighten her face slightly => tone/brightness+0.5 @masked => mask
        make the grass in the selected area more saturated => tone/saturation+ @masked => mask
        apply oil painting to the masked region only => style/oil @masked => mask
        everything outside the mask in black and white => style/black_white @everything except the masked => mask
        """

    private static let geometry = """
        rotate this 90 degrees counterclockwise => rotate degrees=270
        its upside down, turn it by 180 => rotate degrees=180 | rotate degrees=180, rotate degrees=180
        the horizon is crooked, straighten it => rotate/straighten
        level the horizon => rotate/straighten
        mirror this horizontally pls => flip/horizontal
        flip it top to bottom => flip/vertical
        crop to a 4:5 ratio for instagram => crop aspect=0.8
        square crop please => crop aspect=1
        resize to 1200 px wide => resize width=1200
        make it half the size => resize factor=0.5
        upscale this 4x => upscale factor=4
        double the resolution => upscale factor=2 | resize factor=2 | upscale
        put a thin white border around it => frame/border 0.5 color=white
        add a wooden picture frame => frame/picture_frame material=oak | frame/picture_frame material=wood
        round the corners => frame/rounded_corners
        white passepartout => frame/passe_partout color=white
        zoom out a bit, show more of the surroundings => outpaint/zoom_out factor=1.25 | outpaint/zoom_out
        zoom out 2x => outpaint/zoom_out factor=2
        extend the picture to the left => outpaint/pan direction=left
        Expand it to the right side => outpaint/pan direction=right
        outpaint to 16:9 => outpaint/aspect aspect=1.778
        make it square by extending the picture => outpaint/square | outpaint/aspect aspect=1
        make it tileable => tile
        turn this into a seamless texture => tile
        zoom in closer => crop zoom=1.5
        """

    private static let texts = #"""
        add the text "OPEN HOUSE" in white at the top => text/add color=white place=top text="OPEN HOUSE"
        write 'Happy New Year!' in gold in the middle => text/add color=gold place=center text="Happy New Year!"
        Put "50% off" in the bottom right corner, red => text/add color=red place=bottom right text="50% off"
        caption it "Rome, 2019" at the bottom => text/add place=bottom text="Rome, 2019"
        title "My Trip" in a bold font => text/add font=bold text="My Trip"
        """#

    private static let sentences = """
        make it brighter, add a vignette and crop to 3:2 => tone/brightness+, effect/vignette, crop aspect=1.5
        First black and white, then more contrast, then some grain => style/black_white, tone/contrast+, effect/grain
        blur the background and make it a little darker too => blur @background, tone/brightness-0.5 @background => region:subject
        night scene with stars in the sky => light/night, sky/stars => region:sky
        Make it winter with heavy snow and cold tones => season/winter, weather/snow 1.5, tone/temperature-
        rotate left, then flip horizontally => rotate degrees=270, flip/horizontal
        sharpen the left half, blur the right half => sharpen @left half, blur @right half
        darken the top third slightly => tone/brightness-0.5 @top third
        brighten the center and darken the edges => tone/brightness+ @center, effect/vignette | tone/brightness+ @center, tone/brightness- @edges
        warmer highlights, cooler shadows => tone/temperature+ @highlights, tone/temperature- @shadows
        watercolor please but don't touch the sky => style/watercolor @everything except the sky => region:sky
        oil painting without a frame => style/oil
        black and white, no grain please => style/black_white
        make the bottom right corner darker => tone/brightness- @bottom right corner
        hey! could u pls make the pic a bit warmer n sharper? thx => tone/temperature+0.5, sharpen | tone/temperature+0.5, sharpen 0.5
        incraese the saturaton a litle => tone/saturation+0.5
        convret to balck and white => style/black_white
        make the bakground blury => blur @background => region:subject
        I'd love for this to look like a rainy evening in a film noir => weather/rain, style/noir
        extremely warm and slightly faded => tone/temperature+1.5, tone/fade 0.5
        take the contrast down 20% and bump up the vibrance => tone/contrast-0.5, tone/vibrance+
        Make the photo look old: sepia, scratches aside, with a heavy vignette => style/sepia, effect/vignette 1.5
        remove the haze, then boost saturation by 15% => tone/dehaze+, tone/saturation+0.5
        tilt-shift miniature effect => blur/tilt_shift
        motion blur => blur/motion
        zoom blur from the center => blur/zoom
        """
}
