/// By other authors again.
extension FreshPrompts {
    static let tenth = """
        Adjust the exposure, the picture is too dark. => tone/brightness+
        reduce brightness of the photo => tone/brightness-
        Turn down the highlights and lift the shadows a little. => tone/highlights-, tone/shadows+0.5
        The image is overexposed, can you fix? => tone/exposure-
        Make the whole image look less saturated => tone/saturation-
        boost the colours a lot => tone/saturation+1.5
        Colors are dull, make them pop => tone/vibrance+ | tone/saturation+
        MORE CONTRAST AND SHARPER => tone/contrast+, sharpen
        make image warmer by 20% => tone/temperature+0.5
        Give the picture a cool bluish tone. => tone/tint color=blue
        Remove the orange cast from the picture => tone/remove_cast color=orange
        Hi all, this scan has turned magenta over the years, could somebody remove the magenta cast? => tone/remove_cast color=magenta
        add a slight pink tint => tone/tint color=pink | tone/tint color=pink 0.5
        High-key look: bright, airy, almost no shadows. => tone/high_key
        Give it a low-key look with deep blacks. => tone/low_key, tone/blacks-
        fade the photo => tone/fade
        cut through the haze over the mountains => tone/dehaze+
        Improve this photo => enhance/auto
        Please do auto enhancement on the image => enhance/auto
        fix the lighting and colors in this pic, nothing fancy => enhance/auto
        Add a bit of local contrast, more clarity => tone/clarity+
        turn photo into pencil drawing => style/pencil
        make it a cartoon => style/cartoon
        convert to pop art => style/pop_art
        x-ray look => style/xray
        Make this look like a thermal camera picture => style/thermal
        give it a HDR effect => style/hdr
        glitch effect => style/glitch
        i want it in duotone => style/duotone
        Convert this picture to watercolour painting please. => style/watercolor
        Make it look like a photo from the 1800s => style/antique_photo
        Edit it like a scene from a movie, cinematic => style/cinematic
        lomography look with saturated colors and dark corners => style/lomo, tone/saturation+, effect/vignette
        Transfer the image into a thick, buttery oil-on-canvas style. => style/oil
        Transfer the image into a smudged, smoky charcoal-sketch style. => style/charcoal
        Transfer the image into a chunky retro 16-bit pixel-art style. => style/pixel_art
        Transfer the image into a crisp cross-hatched copperplate-engraving style. => style/engraving
        Transfer the image into a threadwork embroidery style. => style/embroidery
        Transfer the image into a kaleidoscopic stained-glass style. => style/stained_glass
        Transfer the image into a coarse newspaper halftone-dot style. => style/halftone
        Transfer the image into a serene Edo-period ukiyo-e style. => style/ukiyo_e
        Transfer the image into a playful hand-drawn cartoon style. => style/cartoon
        Transfer the image into a tender, translucent watercolor style. => style/watercolor
        Transfer the image into a gritty, inky graphic-novel style. => style/comic
        Transfer the image into a smoldering 1940s film-noir style. => style/noir
        Transfer the image into a shimmering Byzantine-mosaic style. => style/mosaic
        Transfer the image into a precise white-on-blue blueprint style. => style/blueprint
        Transfer the image into a brooding, sepia-toned photograph style. => style/sepia
        Relight as a stormy dusk: dark heavy clouds, cold desaturated colours, rain streaks. => weather/storm | sky/storm, tone/temperature-, tone/saturation-, weather/rain | weather/storm, tone/temperature-, tone/saturation- | weather/storm, tone/saturation-, weather/rain => region:sky
        Relight the portrait by candle light with a warm flicker and dark surroundings. => light/candle
        Relight the scene at golden hour: low sun from the left, long warm light, honeyed highlights. => light/golden_hour from=left
        Relight with moonlight: pale silver-blue light and quiet darkness. => light/moonlight
        Dramatic side lighting from the right, deep shadows. => light/dramatic from=right
        Turn night street into neon-lit one with pink and blue glow => light/neon_night
        Light rays falling through the trees from above. => light/rays
        Give the highlights a dreamy soft glow, like a bloom filter. => effect/bloom
        Add film grain and a warm light leak, like an expired roll of film. => effect/grain, effect/light_leak
        Invert the colors => effect/invert
        Add dark vignette slightly => effect/vignette 0.5
        Turn this into a snowy winter scene. => weather/snow, season/winter
        make the trees look like fall => season/autumn
        Change season into summer => season/summer
        let it rain heavily => weather/rain 1.5
        Add snow falling => weather/snow
        It should be a foggy morning in the picture. => weather/fog
        A little fog in the valley please => weather/fog 0.5
        make the sky stormy => sky/storm => region:sky
        Can anyone swap the blown out white sky for a nice blue one? => sky/clear => region:sky
        Make the sky full of stars => sky/stars => region:sky
        Replace sky with a dramatic sunset, and warm up the whole photo to match. => sky/sunset, tone/temperature+ => region:sky
        turn the sky purple => recolor @sky color=purple => region:sky
        Brighten everything except the sky. => tone/brightness+ @everything except the sky => region:sky
        make the left half black and white => style/black_white @left half
        Darken the bottom half of the image => tone/brightness- @bottom half
        tint the shadows teal => tone/tint @shadows color=teal
        Brighten the subject a little => tone/brightness+0.5 @subject => region:subject
        desaturate background => tone/saturation- @background => region:subject
        Change the color of the background into sky blue => background/color color=sky blue => region:subject
        Need this headshot on a solid dark gray background, will tip! => background/color color=dark gray => region:subject
        REMOVE BACKGROUND => background/transparent => region:subject
        Replace the background with stripes => background/pattern pattern=stripes => region:subject
        Present the sneaker on a seamless studio background. => background/studio => region:subject
        strongly blur the backgroud => blur 1.5 @background => region:subject
        Remove the birds from the sky. => remove @masked => mask
        Remove the woman in the red coat who is standing on the right. => remove @masked => mask
        Hey guys, can someone please remove the random tourist behind us? Thank you so much! => remove @masked => mask
        get rid of the logo on the cap => remove @masked => mask
        Delete the coffee stain on the tablecloth => remove @masked => mask
        erase that hand on the left edge => remove @masked => mask
        Please remove the scratches on the old photo. => remove @masked => mask
        Change the color of the roses to white. => recolor @masked color=white => mask
        Let the color of the bus become green => recolor @masked color=green => mask
        change the lips color to deep red => recolor @masked color=deep red => mask
        Make the walls of the room light blue. => recolor @masked color=light blue => mask
        The balloon held by the child should be orange instead => recolor @masked color=orange => mask
        Change blue curtains to grey => recolor @blue curtains color=gray => region:color
        Dye the dog's fur pink => recolor @masked color=pink => mask
        isolate the guitar => extract @masked => mask
        Leave only green in color, the rest should be monochrome. => selective_color color=green
        Blur the name tag for privacy reasons => privacy/blur @masked => mask
        pixelate his face => privacy/pixelate @masked => mask
        crop it to 3:2 => crop aspect=1.5
        straighten image => rotate/straighten
        flip vertically => flip/vertical
        Zoom out the image => outpaint/zoom_out
        ENLARGE 4X => upscale factor=4
        Brighten the face, remove the scarf hanging on the chair, and crop to a square. => tone/brightness+ @masked, remove @masked, crop aspect=1 => mask, mask:2
        Remove the sign and then change the color of the bench to brown. => remove @masked, recolor @masked color=brown => mask, mask:2
        Add the caption "Summer 2019" at the bottom => text/add place=bottom text="Summer 2019"
        Include a thin gold border around the picture and turn it into sepia. => frame/border 0.5 color=gold, style/sepia
        """

    static let eleventh = """
        Erase the fire hydrant that stand beside the curb. => remove @masked => mask
        Transfer the image into a thick-impasto oil-painting style. => style/oil
        Can anyone get rid of the ex in this photo? will tip $10 => remove @masked => mask
        more contrast pls => tone/contrast+
        Paint the front door red. => recolor @masked color=red => mask
        Relight the scene as a foggy dawn: pale pink sunrise light and soft mist drifting over the ground. => weather/fog, light/sunrise
        Let the car become yellow. => recolor @masked color=yellow => mask
        Mirror the picture from left to right. => flip/horizontal
        turn this upside down => rotate degrees=180
        Turn this picture 90 degree to left. => rotate degrees=270
        Change weather to be rainy. => weather/rain
        Put the background out of focus. => blur @background => region:subject
        Replace the background with a plain light grey. => background/color color=light gray => region:subject
        The picture should be lighter. => tone/brightness+
        Transfer the image into a delicate graphite-pencil sketch style. => style/pencil
        Extract the teapot from the photo. => extract @masked => mask
        Cover the license plate with mosaic. => privacy/pixelate @masked => mask
        What would it look like if it was fall? => season/autumn
        Write "SOLD OUT" in the middle of picture. => text/add place=center text="SOLD OUT"
        Wipe out the words on the whiteboard. => remove @masked => mask
        Turn the scene into a hot summer day with rich saturated greens. => season/summer
        Give it the faded look of a photo that's been sitting in a drawer since the seventies. => tone/fade
        could somebody straighten the horizon on this one? its been bugging me => rotate/straighten
        Crop this to a square. => crop aspect=1
        vignette, slightly => effect/vignette 0.5
        Delete the backpack on the ground and turn the image black and white. => remove @masked, style/black_white => mask
        Swap the blue umbrella for a purple one. => recolor @blue umbrella color=purple => region:color
        Transfer the image into a bold pop-art screen-print style. => style/pop_art
        Make the sky in the photo look like sunset. => sky/sunset => region:sky
        The face is underexposed, brighten it up a bit? => tone/brightness+0.5 @masked | tone/exposure+0.5 @masked | tone/shadows+0.5 @masked => mask
        Apply a teal-and-orange blockbuster colour grade with crushed blacks. => style/cinematic, tone/blacks-
        Sharpen it. => sharpen
        Please remove the noise from this night shot => denoise
        Show the same place in winter. => season/winter
        Bathe the street in neon: magenta and cyan signs glow after dark, wet rainy air. => light/neon_night, weather/rain | light/neon_night | style/cyberpunk, weather/rain
        Change the colour of the woman's scarf from red to navy. => recolor @masked color=navy => mask
        Everything is way too yellow, can you fix that please => tone/remove_cast color=yellow
        Transfer the image into a soft pastel-chalk drawing style. => style/pastel
        Add white border around the picture. => frame/border color=white
        Make this looks like polaroid. => style/polaroid
        Remove the two people who are sitting on the bench in the back. => remove @masked => mask
        Blur the faces of the kids before I post it. => privacy/blur @masked => mask
        Aurora in the sky => sky/aurora => region:sky
        Make the background completely black. => background/color color=black => region:subject
        zoom out => outpaint/zoom_out
        Convert the photo to sepia tone, and then put a caption "Grandpa, 1931" at the bottom. => style/sepia, text/add text="Grandpa, 1931" place=bottom
        Hi all! Need this upscaled 4x for a print, thanks in advance => upscale factor=4
        Turn the carpet green and the curtains beige. => recolor @masked color=green, recolor @masked color=beige => mask, mask:2
        Transfer the image into a pointillist dotted-paint style. => style/pointillism
        Make the right half black and white. => style/black_white @right half
        A thick fog rolls in and swallows the distance. => weather/fog 1.5 | weather/fog
        Reduce the glare in the brightest areas, the highlights are blown. => tone/highlights-
        Bring up the shadows a little. => tone/shadows+0.5
        cooler white balance => tone/temperature-
        Make the photo extremely saturated. => tone/saturation+1.5
        Change the hue of the sofa to teal. => recolor @masked color=teal => mask
        Keep only the red in color, rest b&w. => selective_color color=red
        Relight as an underwater scene: blue-green light filters down in wavering rays. => light/underwater
        Take away the trash can and the traffic cone. => remove @masked => mask
        Clean the logo off the t-shirt. => remove @masked => mask
        Transfer the image into a Japanese woodblock style with flat colour areas. => style/ukiyo_e
        Brighten the left half of the image. => tone/brightness+ @left half
        Make the sky bluer and clear out those clouds. => tone/tint @sky color=blue, sky/clear => region:sky
        Make it look as though a storm is on the way: heavy dark clouds and a gloomy, desaturated mood. => sky/storm, tone/saturation- | weather/storm, tone/saturation- | sky/storm | weather/storm => region:sky
        turn into a comic book page look => style/comic
        need bg transparent for my shop logo => background/transparent => region:subject
        Let sun beams shine in from the top right. => light/rays from=right | light/rays from=top | light/rays
        Enlarge the image. => resize
        shrink the photo => resize -1
        The dog's collar should be orange rather than blue. => recolor @masked color=orange => mask
        Add film grain, fade the blacks, warm it slightly. => effect/grain, tone/fade, tone/temperature+0.5
        Transfer the image into a glowing vaporwave aesthetic with pink and turquoise hues. => style/vaporwave
        I would like a mosaic version of this. => style/mosaic
        Invert the colors of the image. => effect/invert
        Lower the saturation of the background while keeping the person as is. => tone/saturation- @background => region:subject
        Make the girl's dress lavender and brighten the picture. => recolor @masked color=lavender, tone/brightness+ => mask
        Can you take my mother in laws hand off of my shoulder? => remove @masked => mask
        High-key treatment: bright, airy, almost no shadows. => tone/high_key | tone/high_key, tone/shadows+
        Transfer the image into a retro halftone newspaper-print style. => style/halftone
        Whiten the teeth of the groom. => retouch/teeth_whiten @masked => mask
        Make this image into a low-poly rendering. => style/low_poly
        Fill the night sky with the Milky Way. => sky/milky_way => region:sky
        Dramatic side light from the right, deep shadows. => light/dramatic from=right, tone/shadows-
        Round off the corners => frame/rounded_corners
        Can you get the power lines out of this shot and make the sky pop? => remove @masked, tone/vibrance+ @sky => mask, region:sky
        Remove the reflection of photographer in the window. => remove @masked => mask
        Make the lettering on the storefront white. => recolor @masked color=white => mask
        Transfer the image into a glitchy corrupted-VHS style. => style/glitch
        It is snowing heavily. => weather/snow
        Make the roof of the house dark blue. => recolor @masked color=dark blue => mask
        Put the date "12 May 2019" in the lower right corner in yellow. => text/add color=yellow place=bottom right text="12 May 2019"
        Simulate a miniature model look using a tilt-shift blur. => blur/tilt_shift
        Increase the exposure by a little and lower the contrast. => tone/exposure+0.5, tone/contrast-
        Soft overcast daylight, muted palette, no harsh highlights. => light/overcast, tone/saturation-
        Remove the sticker from the laptop lid. => remove @masked => mask
        X-ray effect. => style/xray
        Darken the sky only. => tone/brightness- @sky => region:sky
        Change the backdrop into studio style. => background/studio => region:subject
        Transfer the image into a scratchy copperplate-engraving style. => style/engraving
        Make colors less intense => tone/saturation-
        Give the photo a moody low-key look. => tone/low_key
        Recolor the balloon on the left pink, leave the other ones. => recolor @masked color=pink => mask
        Please pixelate all of the screens in the office picture. => privacy/pixelate @masked => mask
        Let the photo be in a 4:3 crop => crop aspect=1.333
        A light leak on the edge like from an old toy camera. => effect/light_leak | effect/light_leak, style/lomo | style/lomo, effect/light_leak
        Turn the image into a thermal camera view. => style/thermal
        Get rid of the shadow of the tree on the man's face. => restore/lift_shadow @masked => mask
        Make everything except the sky darker. => tone/brightness- @everything except the sky => region:sky
        Night falls: deep blue darkness over the town and stars overhead. => light/night, sky/stars => region:sky
        Make the image warmer, crop out the edges and add a slim black frame. => tone/temperature+, crop, frame/border color=black
        """
}
