/// Prompts about a part of the picture, and the steps they come to.
extension PromptTables {
    static let regions = """
        make the sky black and white => style/black_white @sky
        brighten the sky => tone/brightness+ @sky
        blur the background slightly => background/blur 0.4
        Blur the Background and make it darker => background/blur, tone/brightness- @background
        brighten the left half => tone/brightness+ @left half
        make the left half brighter => tone/brightness+ @left half
        top half darker => tone/brightness- @top half
        everything except the sky should be darker => tone/brightness- @everything except the sky
        make the sky darker => tone/brightness- @sky
        change the background to black and white => style/black_white @background
        reduce the brightness of the sky => tone/brightness- @sky
        add contrast to the sky => tone/contrast+ @sky
        more color in the sky => tone/saturation+ @sky
        darken the sky and the background => tone/brightness- @sky or background
        sharpen the main subject and blur the background => sharpen @subject, background/blur
        blur everything except the subject => blur @everything except the subject
        make everything black and white except the sky => style/black_white @everything except the sky
        darken the upper left corner of the photo => tone/brightness- @top left corner
        make it brighter but leave the sky alone => tone/brightness+ @everything except the sky
        make it warmer. Don't touch the sky. => tone/temperature+ @everything except the sky
        make it sharper without touching the background => sharpen @everything except the background
        keep the background as it is and make it brighter => tone/brightness+ @everything except the background
        remove the masked area => remove @masked
        Please erase the selection. => remove @masked
        inpaint the masked region => fill @masked
        fill in the marked area and make it brighter => fill @masked, tone/brightness+ @masked
        把天空变成黑白 => style/black_white @sky
        把背景模糊 => background/blur
        让天空更亮 => tone/brightness+ @sky
        """
}
