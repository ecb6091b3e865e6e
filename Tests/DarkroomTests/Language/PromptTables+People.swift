/// Prompts of people, in their own words: scenes, backgrounds, what changes the frame, texts.
extension PromptTables {
    static let people = """
        Blur the background => background/blur
        Blur the background of this photo to make the subject stand out => background/blur
        add depth of field => background/blur
        give it a shallow depth of field => background/blur
        bokeh background => background/blur
        replace the background with plain white => background/color color=#ffffff
        Change the background color to red => background/color color=#ff0000
        change background to black => background/color color=#000000
        Change the background to a solid light blue color. => background/color color=#add8e6
        Make it a white background please => background/color color=#ffffff
        make the backdrop gray => background/color color=#808080
        remove bg => background/transparent
        remove the background, keep only the person => background/transparent
        Put the product on a pure white background => background/color color=#ffffff
        isolate the person on a transparent background => background/transparent
        crop it into a square => crop aspect=1
        crop the image to 4:5 => crop aspect=0.8
        rotate it to the left => rotate degrees=270
        Rotate 180 => rotate degrees=180
        resize to 1080x1080 => resize height=1080 width=1080
        replace the sky with a sunset sky => sky/sunset
        Change the sky to a night sky with stars => sky/stars, light/night
        Make the sky cloudy => sky/clouds
        make the weather sunny => sky/clear
        Change the weather to rainy => weather/rain
        change the weather to snowy => weather/snow
        turn the scene to winter => season/winter
        Change the season to summer => season/summer
        it should be autumn => season/autumn
        cover the ground with snow => weather/snow
        Cover everything in snow => weather/snow
        let it rain => weather/rain
        add snow falling => weather/snow
        Make it foggy => weather/fog
        add a foggy atmosphere => weather/fog
        make it nighttime => light/night
        Change the time to night => light/night
        Change the time of day to dusk => light/sunset
        Turn the daylight into moonlight => light/moonlight
        make it look like sunset => light/sunset
        change lighting to golden hour => light/golden_hour
        Add a warm sunset glow => light/sunset
        add sunlight coming from the left => light/golden_hour from=left
        add dramatic lighting => light/dramatic
        Add light rays => light/rays
        zoom out from the image => outpaint/zoom_out
        Expand the image to the right => outpaint/pan direction=right
        extend the background on both sides => outpaint/zoom_out
        make the photo landscape format => crop aspect=1.5
        uncrop the image => outpaint/zoom_out
        upscale this image => upscale
        enhance the resolution => upscale
        add a white border => frame/border color=#ffffff
        Make the photograph feel like a cold winter morning => season/winter
        Set this scene during a thunderstorm => weather/storm
        It would be cool if this was at night => light/night
        imagine this place in autumn => season/autumn
        show this in the snow => weather/snow
        What would this look like in spring? => season/spring
        Could this be foggy? => weather/fog
        Let's see it at golden hour => light/golden_hour
        change daytime to nighttime => light/night
        Make the photo appear as if taken at dusk => light/sunset
        give the picture a warm, golden glow => light/golden_hour
        make the light come from the right => light/dramatic from=right
        light it from the left => light/dramatic from=left
        put fluffy clouds in the blue sky => sky/clouds
        add a full moon => light/moonlight
        put a starry sky behind the mountains => sky/stars
        add northern lights => sky/aurora
        replace overcast sky with blue sky and white clouds => sky/clear, sky/clouds
        make the leaves look like autumn => season/autumn
        fill the background with white => background/color color=#ffffff
        drop the background => background/transparent
        give it a clean studio background => background/studio
        give the background a gradient from white to gray => background/gradient color=#ffffff color2=#808080
        change the background colour from green to blue => background/color color=#0000ff
        soft pastel pink background please => background/color color=#ffd1dc
        tile it seamlessly => tile
        zoom out so the whole scene is visible => outpaint/zoom_out
        extend upwards => outpaint/pan direction=up
        pan right => outpaint/pan direction=right
        straighten the picture => rotate/straighten
        rotate 2 degrees counterclockwise => rotate degrees=-2
        flip the picture left to right => flip/horizontal
        crop to portrait 2:3 => crop aspect=0.667
        trim to square => crop aspect=1
        scale it up 2x => resize factor=2
        make it twice as large => resize factor=2
        shrink to 50% => resize factor=0.5
        soft focus background => background/blur
        nightfall => light/night
        a snowy night => weather/snow, light/night
        rainy evening mood => weather/rain
        stormy weather with lightning => weather/storm
        wet autumn day with fog => season/autumn, weather/fog
        snow-covered winter scene => season/winter
        spring vibes => season/spring
        make it a hot summer day => season/summer
        sunrise through the fog => light/sunrise, weather/fog
        misty morning light => weather/fog
        soft evening light => light/sunset
        dawn => light/sunrise
        moonlight => light/moonlight
        candle lit atmosphere => light/candle
        neon lights at night => light/neon_night
        underwater look => light/underwater
        sun rays through the trees => light/rays
        add a sun flare in the top right corner => light/flare from=top right
        bokeh lights => light/bokeh
        dramatic clouds => sky/storm
        clear blue sky => sky/clear
        cloudless sky => sky/clear
        pink sunset sky => sky/sunset
        a sky full of stars => sky/stars
        galaxy sky => sky/milky_way
        replace the sky by a thunderstorm => sky/storm
        swap the sky with an aurora => sky/aurora
        more dramatic sky => sky/storm
        make sky blue => sky/clear
        transparent background please => background/transparent
        no background => background/transparent
        white bg => background/color color=#ffffff
        plain grey backdrop => background/color color=#808080
        background in navy blue => background/color color=#000080
        green screen background => background/color color=#008000
        checkerboard background => background/pattern pattern=checks
        blurred background => background/blur
        background blur 50% => background/blur
        put the background out of focus => background/blur
        zoom out 1.5x => outpaint/zoom_out factor=1.5
        zoom out by 20% => outpaint/zoom_out factor=1.2
        more space on the left => outpaint/pan direction=left
        extend the canvas at the top => outpaint/pan direction=up
        make it 16:9 without cropping => outpaint/aspect aspect=1.778
        expand to 16:9 => outpaint/aspect aspect=1.778
        turn it into a seamless tile => tile
        flip it => flip/horizontal
        flip it vertically and make it brighter => flip/vertical, tone/brightness+
        mirror the image horizontally, then rotate it by 90 degrees => flip/horizontal, rotate degrees=90
        rotate 15 degrees to the right => rotate degrees=15
        crop the photo to 1:1 and add a thin black border => crop aspect=1, frame/border 0.5 color=#000000
        rounded corners => frame/rounded_corners
        Change the tone of the image to autumn => season/autumn
        adjust the time to dusk => light/sunset
        Set the weather to foggy => weather/fog
        change the sky to be cloudy => sky/clouds
        change sky to sunset => sky/sunset
        Adjust the background to pure black => background/color color=#000000
        it is now midnight => light/night
        have it be foggy => weather/fog
        make it a winter scene => season/winter
        it should look like it's snowing => weather/snow
        make it look like a snowy day => weather/snow
        It's raining now => weather/rain
        Apply a gaussian blur to the background => background/blur
        Relight with golden-hour sun: long warm shadows, soft glow on the edges, hazy background. => light/golden_hour
        Relight as an overcast day: flat soft light, muted colours, no harsh shadows. => light/overcast
        Relight with neon: magenta and cyan light, wet reflections, dark background. => light/neon_night
        Turn the scene into a rainy evening: wet streets, reflections of lamps, grey sky. => weather/rain
        Turn the scene into a foggy morning: soft diffuse light, muted colours, hazy distance. => weather/fog
        Turn the scene into a sunny summer day: vivid colours, clear blue sky. => season/summer
        Turn the scene into autumn: golden leaves, warm light, soft haze. => season/autumn
        Add fog: thicker in the distance, softening the trees. => weather/fog
        Add lens flare: bright sun spot at the top right with small rings. => light/flare
        Replace the sky with a dramatic sunset: orange and purple clouds. => sky/sunset
        Crop the image to a square and apply a vintage filter => crop aspect=1, style/vintage
        Rotate the image 180 degrees and flip it horizontally => rotate degrees=180, flip/horizontal
        Remove the background and replace it with white => background/color color=#ffffff
        Remove the background and replace it with a blue gradient => background/gradient color=#0000ff
        Erase the background and put a solid green instead => background/color color=#008000
        Cut out the product and place it on a white background => background/color color=#ffffff
        Isolate the chair on a white background => background/color color=#ffffff
        Would anyone be willing to remove the background? => background/transparent
        Please change the background to white for my passport photo => background/color color=#ffffff
        give this a summer vibe => season/summer
        can you make it look sunnier => sky/clear
        cool blue night => light/night
        moonlit scene with fog => light/moonlight, weather/fog
        Snow storm => weather/snow
        light drizzle => weather/rain 0.5
        add a thunderstorm in the background => weather/storm
        give the sky some clouds => sky/clouds
        remove the clouds and make the sky blue => sky/clear
        make the sky look like a sunset => sky/sunset
        background: white => background/color color=#ffffff
        make the background blue and blurry => background/blur, background/color color=#0000ff
        replace bg with gradient orange to pink => background/gradient color=#ffa500 color2=#ffc0cb
        swap background for solid black => background/color color=#000000
        rotate counter-clockwise 90 => rotate degrees=270
        rotate by 45 degrees => rotate degrees=45
        rotate a quarter turn to the left => rotate degrees=270
        mirror vertically => flip/vertical
        flop the image => flip/horizontal
        straighten the horizon a bit => rotate/straighten 0.5
        crop 16:9 => crop aspect=1.778
        crop tighter => crop zoom=1.25
        crop a bit => crop zoom=1.25
        scale down by half => resize -1
        resize to 50 percent => resize factor=0.5
        make it 1920x1080 => resize height=1080 width=1920
        add a white frame around it => frame/picture_frame color=#ffffff
        put it in a wooden frame => frame/picture_frame material=oak
        night version => light/night
        day to night => light/night
        make it late at night => light/night
        with snow on the ground => weather/snow
        snowy please => weather/snow
        let it snow heavily => weather/snow 1.7
        thunder and lightning => weather/storm
        it should be foggy and dark => weather/fog, tone/brightness-
        eerie fog => weather/fog
        sunny day => sky/clear
        turn winter into summer => season/summer
        fall foliage => season/autumn
        golden autumn light => season/autumn
        warm evening sun => light/sunset
        moody blue night => light/night
        neon city look => light/neon_night
        underwater photo => light/underwater
        rays of light from the top left => light/rays from=top left
        lens flare top right => light/flare from=top right
        replace the sky with stars => sky/stars
        new sky with fluffy clouds => sky/clouds
        blue sky instead of grey => sky/clear
        put a galaxy in the sky => sky/milky_way
        epic sunset sky => sky/sunset
        make the sky stormy and dark => sky/storm, tone/brightness- @sky
        background to black => background/color color=#000000
        take out the background => background/transparent
        change backdrop color to light pink => background/color color=#ffb6c1
        put me on a yellow background => background/color color=#ffff00
        gradient backdrop => background/gradient
        make bg transparent png => background/transparent
        gaussian blur on the background => background/blur
        blur background more => background/blur
        crop 3:2 => crop aspect=1.5
        portrait crop => crop aspect=0.667
        rotate by -5 degrees => rotate degrees=-5
        flip horizontally please => flip/horizontal
        zoom out a little bit => outpaint/zoom_out factor=1.25
        expand left => outpaint/pan direction=left
        uncrop => outpaint/zoom_out
        outpaint the top => outpaint/pan direction=up
        wider view => outpaint/zoom_out
        make this tileable => tile
        add a thick white border => frame/border 2 color=#ffffff
        add a black frame => frame/picture_frame color=#000000
        put a passepartout around it => frame/passe_partout
        round corners => frame/rounded_corners
        replace the background with grey for a headshot => background/color color=#808080
        I need a white background for my passport => background/color color=#ffffff
        can you put this on a blue background => background/color color=#0000ff
        make it HD => upscale
        make it 4k => upscale
        improve the resolution of this photo => upscale
        make it look like golden hour with long shadows => light/golden_hour
        give it a warm golden hour feel => light/golden_hour
        make it look like early evening => light/sunset
        change it from day to night => light/night
        turn the day scene to a night scene => light/night
        put stars in the sky => sky/stars
        change the weather from sunny to rainy => weather/rain
        make it look rainy with wet reflections => weather/rain
        add a light fog in the background => weather/fog 0.5
        add morning fog to the valley => weather/fog
        winter wonderland => season/winter
        make the trees look snowy => weather/snow
        change the leaves to autumn colours => season/autumn
        Blur the background, but keep the dog sharp. => background/blur
        Don't crop it, just rotate it 90 degrees => rotate degrees=90
        First crop it to a square, then make it black and white, and finally add a white border. => crop aspect=1, style/black_white, frame/border color=#ffffff
        Crop to 4:5. Add grain. Warm it up slightly. => crop aspect=0.8, effect/grain, tone/temperature+0.4
        1. remove the background 2. add a blue background => background/transparent, background/color color=#0000ff
        remve the backgroud => background/transparent
        crop to sqaure => crop aspect=1
        rotate 90 degress clockwise => rotate degrees=90
        """
}
