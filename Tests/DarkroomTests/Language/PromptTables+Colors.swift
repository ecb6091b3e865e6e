/// Prompts that give colours to things, backgrounds or the whole, or keep one.
extension PromptTables {
    static let colors = """
        paint the wall blue => recolor @masked color=#0000ff
        paint it blue => recolor @masked color=#0000ff
        make the grass greener => tone/tint+ @masked color=#008000
        make it red => recolor @masked color=#ff0000
        make it bluer => tone/tint+ color=#0000ff
        add a blue tint => tone/tint+ color=#0000ff
        tint it green => tone/tint+ color=#008000
        keep only the red => selective_color color=#ff0000
        black and white but keep the red => selective_color color=#ff0000
        make it white => recolor @masked color=#ffffff
        black background => background/color color=#000000
        white background => background/color color=#ffffff
        make it black => recolor @masked color=#000000
        remove all colors except red => selective_color color=#ff0000
        make the bright areas red => tone/tint+ @highlights color=#ff0000
        make the cat black => recolor @masked color=#000000
        paint the front door dark green => recolor @masked color=#006400
        turn the walls light gray => recolor @masked color=#d3d3d3
        Change her dress to emerald green. => recolor @masked color=#50c878
        change the colour of the car from red to navy blue => recolor @masked color=#000080
        change the car's color to silver => recolor @masked color=#c0c0c0
        change the hair color to blonde => recolor @masked color=#faf0be
        recolor the sofa in teal => recolor @masked color=#008080
        dye the hair of the woman on the left purple => recolor @masked color=#800080
        make the leaves gold => recolor @masked color=#ffd700
        turn the statue into chrome => recolor @masked color=#c0c0c0
        the curtains should be beige => recolor @masked color=#f5f5dc
        I want the bicycle to be yellow => recolor @masked color=#ffff00
        give the mug a turquoise color => recolor @masked color=#40e0d0
        replace the blue chair with a red one => recolor @blue chair color=#ff0000
        make the red car blue => recolor @red car color=#0000ff
        make the flowers in the vase match the curtains on the right => recolor @masked sample=right half
        make the sky pink => recolor @sky color=#ffc0cb
        make the white dress on the left a deep purple => recolor @white dress at left color=#301934
        Could you color the dog's collar orange? => recolor @masked color=#ffa500
        make the background black => background/color color=#000000
        put the subject on a white background => background/color color=#ffffff
        give it a solid blue background => background/color color=#0000ff
        replace the background with a soft gradient from pink to orange => background/gradient color=#ffc0cb color2=#ffa500
        change the background to a studio backdrop => background/studio
        make the background transparent => background/transparent
        cut out the background => background/transparent
        I need a transparent background => background/transparent
        set the background to light gray => background/color color=#d3d3d3
        replace the background with polka dots => background/pattern pattern=dots
        striped background => background/transparent
        make the background darker and less saturated => tone/brightness- @background, tone/saturation- @background
        Lighten the background => tone/brightness+ @background
        keep only the blue => selective_color color=#0000ff
        make everything black and white except the yellow => selective_color color=#ffff00
        black and white except for the red parts => selective_color color=#ff0000
        color splash with orange => selective_color color=#ffa500
        desaturate everything except green => selective_color color=#008000
        add a warm orange tint => tone/tint+ color=#ffa500
        give it a slight purple tint => tone/tint+0.4 color=#800080
        duotone in blue and orange => style/duotone color=#0000ff color2=#ffa500
        a red and cream duotone => style/duotone color=#ff0000 color2=#fffdd0
        black and white with a red filter => style/black_white filter=red
        remove the yellow cast => tone/remove_cast+ color=#ffff00
        remove the green tint from the photo => tone/remove_cast+ color=#008000
        blur the background and make it darker => background/blur, tone/brightness- @background
        """
}
