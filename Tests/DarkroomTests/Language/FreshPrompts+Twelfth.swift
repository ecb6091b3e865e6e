/// The last round.
extension FreshPrompts {
    static let twelfth = """
        Could someone please remove the drunk guy behind us? => remove @masked => mask
        Transfer the image into a crisp black-ink line-art style. => style/line_art
        Make the parrot's wing blue. => recolor @masked color=blue => mask
        The photo should look like it was took at night. => light/night
        b&w => style/black_white
        Turn the landscape into early spring: fresh light greens and gentle brightness. => season/spring
        Change the bus's color to white. => recolor @masked color=white => mask
        Rotate 180. => rotate degrees=180
        Take out the spoon from the bowl. => remove @masked => mask
        Make the background color as sky blue. => background/color color=sky blue => region:subject
        Relight as if by a setting sun behind the camera: long amber light, glowing skin, warm shadows. => light/sunset | light/golden_hour | light/sunset, tone/temperature+ @shadows | light/golden_hour, tone/temperature+ @shadows
        My daughter's graduation pic came out really dark. Can someone lighten it and remove the exit sign over her head? => tone/brightness+1.5, remove @masked | tone/brightness+, remove @masked => mask
        Decrease the brightness of image slightly. => tone/brightness-0.5
        have the image be mirrored => flip/horizontal
        Transfer the image into a vibrant comic-book style with bold outlines. => style/comic
        Put "Happy Birthday Lena" at the bottom in pink letters. => text/add color=pink place=bottom text="Happy Birthday Lena"
        Get the tourists out of this please!! => remove @masked => mask
        Recolor the lips of the woman to plum. => recolor @masked color=plum => mask
        Blur the background heavily so that only the flower is sharp. => blur 1.5 @background => region:subject
        Change the sky from cloudy to clear. => sky/clear => region:sky
        Crop closer => crop
        Give this a 1920s silver-screen film noir look with hard contrast. => style/noir, tone/contrast+
        Remove the second cup from the right on the shelf. => remove @masked => mask
        Make this photo vintage and add a white border. => style/vintage, frame/border color=white
        An icy frost creeps along the borders of the photo. => effect/frost_edges
        snow! => weather/snow
        Let the man's tie be burgundy. => recolor @masked color=burgundy => mask
        Transfer the image into a fine cross-hatched pen-and-ink style. => style/ink
        Could the colours look richer without messing up skin tones? => tone/vibrance+ | tone/saturation+
        Erase the graffiti from the wall. => remove @masked => mask
        Turn it to a blueprint. => style/blueprint
        Make the lighting of this room like candlelight. => light/candle
        Cast the whole scene in moonlight, silver and still. => light/moonlight
        Segment the bicycle out and keep only it. => extract @masked => mask
        Tone down the red cast from the stage lights. => tone/remove_cast color=red
        Change the color of the bird's beak to bright yellow. => recolor @masked color=bright yellow => mask
        Looks hazy. Can you cut through it? => tone/dehaze+
        Slightly blur the whole photo. => blur 0.5
        Transfer the image into a stippled dot-painting pointillism style. => style/pointillism
        replace green wall with pink wall => recolor @green wall color=pink => region:color
        Can you blur my face out in this one, I'm the one on the far left. => privacy/blur @masked | blur @masked => mask
        Make the picture bigger and sharper. => resize, sharpen
        A light drizzle falls. => weather/rain 0.5
        Flip vertically, then crop to 4:5. => flip/vertical, crop aspect=0.8
        Wash the image in a duotone look. => style/duotone
        Can you get my teeth a shade whiter, coffee got them => retouch/teeth_whiten 0.5 @masked | retouch/teeth_whiten @masked => mask
        Remove the bird and brighten the sky. => remove @masked, tone/brightness+ @sky => mask, region:sky
        Transfer the image into a leaded stained-glass panel style. => style/stained_glass
        Make the mug's handle black. => recolor @masked color=black => mask
        Show this valley under heavy fog. => weather/fog 1.5 | weather/fog
        Green screen background please => background/color color=green => region:subject
        Change the skirt into a grey color and remove the bracelet. => recolor @masked color=gray, remove @masked => mask, mask:2
        Autumn please, and a bit more contrast. => season/autumn, tone/contrast+0.5
        the whites are looking grey, raise them => tone/whites+
        Deep blacks, like ink. => tone/blacks- | tone/blacks-1.5
        A cyberpunk look with electric blue and hot pink. => style/cyberpunk
        Transfer the image into a 16-bit console pixel-art style. => style/pixel_art
        Could I get a transparent PNG of just the product? => background/transparent | extract @masked => region:subject | mask
        Remove the man in the yellow jacket from the group. => remove @masked => mask
        Starry sky above the mountains. => sky/stars => region:sky
        Make the truck a darker shade of green. => recolor @masked color=dark green | tone/brightness- @masked | recolor @masked color=darker green => mask
        Apply a dreamy glow to highlights. => effect/bloom | effect/bloom @highlights
        Turn everything black and white but the yellow taxi. => selective_color color=yellow
        Tilt-shift so the town resembles a toy set. => blur/tilt_shift
        Please add the text 'Day One' to the top left of image. => text/add place=top left text="Day One"
        Convert this portrait to charcoal, and make it a little lighter. => style/charcoal, tone/brightness+0.5
        Remove the seat belt sign above the window. => remove @masked => mask
        Give it a warm tone. => tone/temperature+
        Make it as cold blue as an early winter morning, no snow, just the colors. => tone/temperature- | tone/tint color=blue | tone/temperature-, tone/tint color=blue
        Transfer the image into a hand-stitched embroidery style. => style/embroidery
        Make the helmet silver and the bike purple. => recolor @masked color=silver, recolor @masked color=purple => mask, mask:2
        oil painting of this pls => style/oil
        Desaturate the whole image by half. => tone/saturation-
        Sun flare coming from the left. => light/flare
        Old photo of the nineteenth century. => style/antique_photo
        Pan the frame to the left to show more of that side. => outpaint/pan direction=left
        Delete that pole growing out of her head. => remove @masked => mask
        Make the top half darker. => tone/brightness- @top half
        Paint over it like Monet's soft impressionist brushwork. => style/impressionism
        Recolor the petals of the flower in front to violet. => recolor @masked color=violet => mask
        Sunrise: first rosy light over the horizon. => light/sunrise
        Please increase the clarity and sharpness. => tone/clarity+, sharpen
        Fix it up, looks dull. => enhance/auto
        Change the black cat into a white one. => recolor @black cat color=white => region:color
        Motion blur to the background. => blur/motion @background => region:subject
        Make the image a negative. => effect/invert
        Transfer the image into a soft-edged gouache illustration style. => style/gouache
        Please put a plain black border around it, not too thick. => frame/border color=black | frame/border 0.5 color=black
        Remove the crack from the wall. => remove @masked => mask
        Lift the shadow that falls on the woman's neck. => restore/lift_shadow @masked | tone/shadows+ @masked => mask
        Add dramatic light and grain for a gritty feel. => light/dramatic, effect/grain
        Thermal imaging style with hot colours. => style/thermal
        Reduce yellow tint. => tone/remove_cast color=yellow
        Make the stripe on the shoe neon green. => recolor @masked color=neon green => mask
        Expand the picture to 16:9 by adding space, don't crop. => outpaint/aspect aspect=1.778
        Clear out the leaves floating on the pool. => remove @masked => mask
        Put a polka dots pattern in the background. => background/pattern pattern=dots => region:subject
        Background: gradient from purple to orange. => background/gradient color=purple color2=orange => region:subject
        Transfer the image into a carved woodcut-print style. => style/woodcut
        Soften the highlights, open up the shadows, drop the saturation slightly. => tone/highlights-, tone/shadows+, tone/saturation-0.5
        Moody thunderstorm over the farm with driving rain. => weather/storm
        Let the clouds in the sky appear. => sky/clouds => region:sky
        Make a HDR version. => style/hdr
        Faded matte look, like an indie film still. => tone/fade, tone/matte
        Remove the chewing gum from the sole of the shoe. => remove @masked => mask
        Make the hair of the lady in center auburn. => recolor @masked color=auburn => mask
        Take the red out of the background. => tone/remove_cast color=red
        Fill the scene with shafts of light from above, as in an old church. => light/rays
        Glow neon sketch lines on dark. => style/neon
        Picture frame around my painting photo, thanks! => frame/picture_frame
        """
}
