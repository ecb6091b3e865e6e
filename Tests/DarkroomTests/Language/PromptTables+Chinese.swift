/// Prompts in Simplified Chinese.
extension PromptTables {
    /// With the steps they come to, in the notation of ``StepNotation``.
    static let chinese = """
        把图片变成水彩画 => style/watercolor
        将这张照片转换成黑白 => style/black_white
        变成油画风格 => style/oil
        做成铅笔素描 => style/pencil
        黑白 => style/black_white
        亮一点 => tone/brightness+0.5
        更亮 => tone/brightness+
        把画面调亮一点 => tone/brightness+0.5
        让图片更亮 => tone/brightness+
        使照片更暖一些 => tone/temperature+0.5
        稍微亮一点 => tone/brightness+0.4
        太暗了 => tone/brightness+
        照片太暗了 => tone/brightness+
        增加对比度 => tone/contrast+
        提高亮度30% => tone/brightness+0.6
        降低饱和度 => tone/saturation-
        把对比度调高 => tone/contrast+
        对比度高一点 => tone/contrast+0.5
        添加颗粒 => effect/grain
        加一点暗角 => effect/vignette 0.5
        模糊 => blur
        锐化图片 => sharpen
        把图片锐化 => sharpen
        顺时针旋转90度 => rotate degrees=90
        向左旋转90度 => rotate degrees=270
        旋转180度 => rotate degrees=180
        水平翻转 => flip/horizontal
        裁剪成16:9 => crop aspect=1.778
        裁成正方形 => crop aspect=1
        去色 => style/black_white
        去掉颜色 => style/black_white
        请帮我把这张照片变成黑白，然后添加暗角，谢谢 => style/black_white, effect/vignette
        变成黑白，不要颗粒 => style/black_white
        把选中区域调暗 => tone/brightness- @masked
        像素风格 => style/pixel_art
        变成水彩画，更亮一点 => style/watercolor, tone/brightness+0.5
        反相 => effect/invert
        降低高光，提高阴影 => tone/highlights-, tone/shadows+
        暖色调 => tone/temperature+
        应用怀旧棕色滤镜 => style/sepia
        让画面更鲜艳 => tone/saturation+
        提高对比度和饱和度 => tone/contrast+, tone/saturation+
        降低一点亮度 => tone/brightness-0.5
        把亮度提高20% => tone/brightness+0.4
        添加胶片颗粒和暗角 => effect/grain, effect/vignette
        转换为素描风格 => style/pencil
        把这张照片变成8位像素画 => style/pixel_art
        亮 => tone/brightness+
        一张黑白照片 => style/black_white
        不要水印，变成黑白 => style/black_white
        把图片向右旋转90度，再裁剪成1:1 => rotate degrees=90, crop aspect=1
        非常亮 => tone/brightness+1.5
        变暗，但不要太暗 => tone/brightness-0.5
        上下翻转 => flip/vertical
        把图片镜像 => flip/horizontal
        """

    /// What must be refused.
    static let refusedChinese = """
        让她哭。
        将裙子变成粉色
        把狗变亮
        加一只猫
        一只黑白猫
        去掉雨
        去掉暗角
        变成吉卜力风格
        让照片里的人笑
        把水彩画放在墙上
        删除颗粒
        变成白天
        水彩笔
        画一只猫
        把灯打开
        把红色的车变成蓝色
        把照片里的狗变亮
        照片里的狗更亮
        除了狗以外都变成黑白
        只把狗变成黑白
        把照片和狗变成黑白
        把水彩变成猫
        把黑白照片变成彩色
        给照片上色
        让照片更好看
        灯
        画
        不要
        一幅猫的水彩画
        猫的水彩画
        水彩画风格的猫
        在画面里加一只狗
        """
}
