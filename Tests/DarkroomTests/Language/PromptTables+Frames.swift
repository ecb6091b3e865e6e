/// Prompts about what lies beyond the frame, and for something better.
extension PromptTables {
    static let frames = """
        zoom out => outpaint/zoom_out
        make it pop => enhance/auto
        make it better => enhance/auto
        enhance the image => enhance/auto
        improve the photo => enhance/auto
        make it professional => enhance/auto
        make it beautiful => enhance/auto
        zoom out 2x => outpaint/zoom_out factor=2
        extend the image to the left => outpaint/pan direction=left
        expand the canvas on all sides => outpaint/zoom_out
        extend it to the right a bit => outpaint/pan 0.5 direction=right
        outpaint => outpaint/zoom_out
        make the picture wider => outpaint/aspect aspect=1.778
        make it seamless => tile
        turn it into a seamless texture => tile
        improve the image => enhance/auto
        make it look more professional => enhance/auto
        raise the exposure => tone/exposure+
        it is underexposed => tone/exposure+
        reduce the grain => denoise
        less grain => denoise
        less grainy => denoise
        less contrast and grain => tone/contrast-, denoise
        reduce the noise => denoise
        bright sunlight coming through the window => light/golden_hour
        increase the resolution => upscale
        brighter in the middle => tone/brightness+ @center
        make the shadows blue => tone/tint+ @shadows color=#0000ff
        make the highlights warmer => tone/temperature+ @highlights
        make the shadows sharp => sharpen @shadows
        make it sunny => sky/clear
        less blurry => sharpen
        Make it look like it was shot in the 1950s => style/vintage
        soften it => blur 0.5
        put the picture in a frame => frame/picture_frame
        """
}
