/// The third of those, and the first of an author who wrote what data sets of instructions hold.
extension FreshPrompts {
    static let sixth = """
        Make the lighthouse stripes blue => recolor @masked color=blue => mask
        shirt to olive green thx => recolor @masked color=olive => mask
        Could the armchair be mustard? => recolor @masked color=mustard yellow => mask
        Transform the color of the parrot's feathers into violet. => recolor @masked color=violet => mask
        Let the boy's cap be orange rather than blue. => recolor @masked color=orange => mask
        my nails were red, I'd like to see them in black => recolor @masked color=black => mask
        Change the color of the tablecloth on the table near the window to ivory => recolor @masked color=ivory => mask
        Try a bronze colour on the vase => recolor @masked color=bronze => mask
        the blue car should be silver => recolor @blue car color=silver => region:color
        Alter the leaves of the plant in the pot so that they are crimson => recolor @masked color=crimson => mask
        could you please change the colour of the bridesmaids dresses to champagne, they came out a strange peach => recolor @masked color=champagne => mask
        color the horse brown => recolor @masked color=brown => mask
        Change the horse's mane to white and its saddle to red. => recolor @masked color=white, recolor @masked color=red => mask, mask:2
        I'd love the shutters in cobalt blue => recolor @masked color=cobalt blue => mask
        Turn the red peppers green => recolor @red peppers color=green => region:color
        Remove the dog leash from the picture => remove @masked => mask
        anyone able to remove the stranger photobombing us behind my sister? => remove @masked => mask
        scrub out that wine stain on the tablecloth => remove @masked => mask
        Delete the tattoo on her forearm. => remove @masked => mask
        Without the crane in the skyline please => remove @masked => mask
        Please erase the traffic cone lying in front of the truck. => remove @masked => mask
        Get rid of everyone on the beach except the girl in the water => remove @masked => mask
        Strip out the sign post => remove @masked => mask
        I dont want the microphone stand in front of the singer, can it be removed? => remove @masked => mask
        Eliminate the lens smudge near the top => remove @masked => mask
        take those pigeons out => remove @masked => mask
        The plate of sushi on the right should be removed. => remove @masked => mask
        rm the tripod => remove @masked => mask
        Make the scaffolding vanish => remove @masked => mask
        erase the white spots on the wall, dust or whatever they are => remove @masked => mask
        Remove the sofa and the floor lamp beside it. => remove @masked => mask
        Substitute the background with a flat turquoise => background/color color=turquoise => region:subject
        knock out the background so I can put it on my website => background/transparent => region:subject
        Could you throw the background out of focus? => blur @background => region:subject
        Give it a checkered background => background/pattern pattern=checks => region:subject
        I want the background darker, the guy himself is fine => tone/brightness- @background | tone/exposure- @background => region:subject
        Change the background color to #ffcc00 => background/color color=#ffcc00 => region:subject
        Sepia for the background only => style/sepia @background => region:subject
        Place the product in front of a gradient from light grey to white => background/gradient color=light gray color2=white => region:subject
        Make the person brighter than the surroundings => tone/brightness+ @subject | tone/exposure+ @subject | tone/brightness+ @subject, tone/brightness- @background => region:subject
        Segment out the horse => extract @masked => mask
        This is soooo underexposed, help => tone/exposure+1.5
        The sky is burnt out, pull it back => tone/highlights- @sky => region:sky
        the picture lacks punch => tone/contrast+
        Skin looks too orange under this lamp light, remove the orange cast => tone/remove_cast color=orange
        It's grainy as hell, can that be smoothed out? => denoise
        Up the exposure a notch => tone/exposure+0.5
        saturation up by 30% => tone/saturation+0.5
        Desaturate the photo strongly, nearly grey. => tone/saturation-1.5
        Make the blue of the sky deeper => tone/saturation+ @sky | tone/vibrance+ @sky => region:sky
        Open up the shadows a little and raise the contrast. => tone/shadows+0.5, tone/contrast+
        Make the shadows bluish => tone/tint @shadows color=blue
        Enhance this photo => enhance/auto
        Slightly cooler white balance. => tone/temperature-0.5
        Reduce the glare, the bright parts hurt my eyes => tone/highlights-
        softer contrast, more pastel-like and faded => tone/contrast-, tone/fade | tone/fade | tone/contrast-, tone/saturation-, tone/fade
        make it less bright on the right half => tone/brightness- @right half
        bring out the details => tone/clarity+
        Keep only the blue things coloured => selective_color color=blue
        Give it motion blur => blur/motion
        tilt-shift it so the town looks like a toy model => blur/tilt_shift
        Do a zoom blur from the centre => blur/zoom
        Transfer the image into an expressive oil-painting style: lush brushwork, layered glazes, a warm old-master glow. => style/oil
        Turn the photograph into a graphite pencil drawing with careful cross-hatching and smudged shading. => style/pencil
        As a black ink drawing on rice paper => style/ink
        charcoal sketch, rough and smoky => style/charcoal
        Could this be made to look like a watercolor? => style/watercolor
        very strong cartoon effect => style/cartoon 1.5
        Transfer the image into a loud pop-art style with clashing flat colours and thick outlines. => style/pop_art
        apply a subtle sepia => style/sepia 0.5
        It should look like a Victorian copperplate engraving from an old encyclopedia. => style/engraving
        Turn this into a cross stitch pattern => style/cross_stitch
        Recreate the whole scene in low-poly style, with crisp geometric facets and gentle gradients between them. => style/low_poly
        Have it look like an infrared photo => style/infrared
        Vaporwave it: pink and turquoise, soft haze, 80s mall nostalgia => style/vaporwave
        mosaic tiles like in an ancient bath house => style/mosaic
        Transfer the image into a digital glitch style with torn scan lines, shifted colour channels and corrupted blocks. => style/glitch
        Transfer the image into a futuristic cyberpunk style with electric purple and cyan lights against dark shadows. => style/cyberpunk
        black & white => style/black_white
        Make it a Polaroid with faded colours => style/polaroid, tone/fade
        could you make it look like a frame from a movie, a cinematic color grade? => style/cinematic
        Transfer the image into a dotted pointillism painting where thousands of tiny colour specks form the scene. => style/pointillism
        Transfer the image into a bold woodcut style with rough gouged lines and stark black areas. => style/woodcut
        Add film grain => effect/grain
        Turn it into nighttime please => light/night
        Relight as a dull overcast morning: soft, even, shadowless light and muted colours. => light/overcast
        Snow is falling thickly and everything looks cold and blue. => weather/snow
        drizzle => weather/rain
        Wrap the hills in a thin mist. => weather/fog
        Replace the sky by dark thunderclouds => sky/storm => region:sky
        can we get a pink and orange sunset up in the sky? => sky/sunset => region:sky
        A sky with dancing green aurora over the mountains => sky/aurora => region:sky
        I'd like the Milky Way above the house => sky/milky_way | sky/milky_way, light/night => region:sky
        Clear up the sky, not a single cloud => sky/clear => region:sky
        Show this place in spring => season/spring
        How would the garden look in winter, with frost and pale light? => season/winter, effect/frost_edges
        Relight the scene as sunrise: a faint peach glow at the horizon, fresh cool shadows, gentle mist. => light/sunrise, weather/fog
        Have sunbeams fall in from the right => light/rays from=right
        Relight as golden hour: honey-coloured sun, glowing edges, warm long shadows. => light/golden_hour
        out-of-focus light balls, you know, bokeh => light/bokeh
        rotate a quarter turn to the left => rotate degrees=270
        Flip it vertically. => flip/vertical
        The horizon is crooked, level it please => rotate/straighten
        Crop to 3:2 => crop aspect=1.5
        put it in a passe-partout => frame/passe_partout
        I need this smaller, file is too big for the upload => resize -1
        In white letters at the bottom: "See you in Lisbon" => text/add color=white place=bottom text="See you in Lisbon"
        blur the address on the envelope => privacy/blur @masked => mask
        Make the sky more blue, darken the bottom half and finish with a black border. => tone/tint @sky color=blue, tone/brightness- @bottom half, frame/border color=black => region:sky
        Increase contrast everywhere except the sky => tone/contrast+ @everything except the sky => region:sky
        """

    static let seventh = """
        Change this bench to dark green. => recolor @masked color=dark green => mask
        Change the color of the bicycle to orange => recolor @masked color=orange => mask
        Change the woman's scarf to purple. => recolor @masked color=purple => mask
        Make the front door navy blue => recolor @masked color=navy => mask
        Turn the yellow taxi pink. => recolor @yellow taxi color=pink => region:color
        Replace the white mug with a black one. => recolor @white mug color=black => region:color
        Alter the color of the balloon on the left to turquoise. => recolor @masked color=turquoise => mask
        could you make the groomsmen's ties burgundy please? => recolor @masked color=burgundy => mask
        Dye her hair auburn. => recolor @masked color=auburn => mask
        Change the color of the word 'SALE' to white. => recolor @masked color=white => mask
        Make the roof of the house red. => recolor @masked color=red => mask
        Change the sofa from grey to teal. => recolor @masked color=teal => mask
        Have the truck be silver => recolor @masked color=silver => mask
        Remove the trash can next to the bench. => remove @masked => mask
        Remove the person in the background wearing a red hat. => remove @masked => mask
        Can anyone remove the power lines from this shot? => remove @masked => mask
        Please remove the date stamp in the lower right corner. => remove @masked => mask
        Could somebody get rid of the guy photobombing behind us? => remove @masked => mask
        delete the boat => remove @masked => mask
        Erase the logo on the shirt. => remove @masked => mask
        Remove the crack in the windshield. => remove @masked => mask
        take out the lamp post on the right => remove @masked => mask
        Remove the glare on her glasses, thank you! => remove @masked => mask
        Remove the two birds flying above the lighthouse. => remove @masked => mask
        Eliminate the reflection in the window. => remove @masked => mask
        Remove the backpack from the bench and turn the bench white. => remove @masked, recolor @masked color=white => mask, mask:2
        Remove the scratches on this old picture. => remove @masked => mask
        Remove the tall crane, and make the image brighter. => remove @masked, tone/brightness+ => mask
        Lift the shadow on the left side of his face. => tone/shadows+ @masked => mask
        Can someone remove the shadow of the photographer? => restore/lift_shadow @masked => mask
        Extract the motorcycle from the picture. => extract @masked => mask
        Cut out the teapot and put it on a transparent background. => background/transparent => region:subject
        whiten her teeth => retouch/teeth_whiten @masked => mask
        Blur the license plate. => privacy/blur @masked => mask
        Pixelate the faces of the children. => privacy/pixelate @masked => mask
        Make the background light grey => background/color color=light gray => region:subject
        Remove the background. => background/transparent => region:subject
        Can someone please change the background to plain white? It's for a passport. => background/color color=white => region:subject
        Blur the background => blur @background => region:subject
        Put the product on a gradient background going from pink to orange. => background/gradient color=pink color2=orange => region:subject
        Desaturate the background and leave the subject in color. => tone/saturation- @background => region:subject
        Replace the background with a blue polka dot pattern. => background/pattern color=blue pattern=dots => region:subject
        Replace the sky with a stormy one => sky/storm => region:sky
        Replace the grey sky with a clear blue sky. => sky/clear => region:sky
        Can someone add the northern lights to the sky? => sky/aurora => region:sky
        Add some fluffy clouds in the sky. => sky/clouds => region:sky
        Turn the sky into a fiery sunset. => sky/sunset => region:sky
        Add the Milky Way to the sky => sky/milky_way => region:sky
        Darken the sky. => tone/brightness- @sky => region:sky
        make the sky pink => recolor @sky color=pink => region:sky
        Change the weather to foggy. => weather/fog
        Make it rain. => weather/rain
        What would it look like in a snowstorm? => weather/snow
        have it be a thunderstorm => weather/storm
        let it be foggy => weather/fog
        Turn the scene into a misty morning: soft pale fog, muted colors, low contrast. => weather/fog
        Turn the scene into a lush spring day: fresh bright greens, soft sunlight, gentle warmth. => season/spring
        Turn the scene into late autumn: amber and rust foliage, low warm light, a thin veil of mist. => season/autumn, weather/fog
        What would it look like in winter? => season/winter
        Make it look like summer. => season/summer
        Change the leaves to fall colors => season/autumn
        Make it nighttime. => light/night
        Change the time of day to sunset => light/sunset
        Relight as a neon-lit city night: magenta and cyan glow, deep shadows, glossy highlights. => light/neon_night
        Relight as an overcast afternoon: soft, even, shadowless light with muted, slightly cool colours. => light/overcast
        Relight as an underwater scene: blue-green cast, rippling caustics from above, hazy falloff into the distance. => light/underwater
        Relight as early sunrise: peach and pink light low from the left, long soft shadows, delicate haze. => light/sunrise
        Add dramatic side lighting from the right. => light/dramatic from=right
        Add sun rays coming down from the top left. => light/rays from=left | light/rays from=top | light/rays
        add a lens flare => light/flare
        Add soft bokeh lights around the subject. => light/bokeh
        Transfer the image into a bold, flat pop-art poster style. => style/pop_art
        Transfer the image into a soft pastel-chalk drawing style. => style/pastel
        Transfer the image into a thick-impasto oil-painting style. => style/oil
        Transfer the image into a finely hatched copperplate-engraving style. => style/engraving
        Transfer the image into a dotted pointillist painting style. => style/pointillism
        Transfer the image into a faceted low-poly geometric style. => style/low_poly
        Transfer the image into an ancient Roman mosaic-tile style. => style/mosaic
        Transfer the image into a glowing retro vaporwave style. => style/vaporwave
        Transfer the image into a delicate graphite pencil-sketch style. => style/pencil
        Transfer the image into a rustic black-ink woodcut-print style. => style/woodcut
        Transfer the image into a newspaper halftone-dot print style. => style/halftone
        Transfer the image into a corrupted digital glitch-art style. => style/glitch
        Transfer the image into an opaque matte gouache-illustration style. => style/gouache
        make it look like a cartoon => style/cartoon
        Have it look like a polaroid => style/polaroid
        turn this into a pencil drawing => style/pencil
        It should look like a Victorian-era photograph. => style/antique_photo
        sepia tone => style/sepia
        Convert to black and white and boost the contrast. => style/black_white, tone/contrast+
        make it look like a thermal camera image => style/thermal
        Simulate an X-ray: inverted luminous bluish tones on a black ground. => style/xray
        Give it a teal-and-orange cinematic look with a subtle vignette. => style/cinematic, effect/vignette 0.5
        Invert the colors of the image. => effect/invert
        Add a heavy film grain and faded blacks. => effect/grain 1.5, tone/fade | effect/grain 1.5, tone/blacks+
        keep only the red and make the rest black and white => selective_color color=red
        Crop the image to a square. => crop aspect=1
        Flip the image horizontally => flip/horizontal
        Rotate this picture 90 degrees counterclockwise. => rotate degrees=270
        Straighten the horizon, please. => rotate/straighten
        zoom out => outpaint/zoom_out
        Add a thick black border around the photo. => frame/border 1.5 color=black
        Add the text 'Happy Birthday Mia' at the bottom of the image. => text/add place=bottom text="Happy Birthday Mia"
        Write 'OPEN DAILY' in white in the top right corner. => text/add color=white place=top right text="OPEN DAILY"
        Please fix the yellow tint in this photo. => tone/remove_cast color=yellow
        Picture came out way too dark, can you brighten it? => tone/brightness+1.5
        Lower the saturation a little. => tone/saturation-0.5
        Make the photo a bit warmer and add more contrast. => tone/temperature+0.5, tone/contrast+
        sharper => sharpen
        Reduce the noise in the image. => denoise
        """
}
