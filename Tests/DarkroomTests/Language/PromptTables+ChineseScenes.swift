/// Prompts in Simplified Chinese about light, weather, seasons and skies, and about the whole picture.
extension PromptTables {
    /// With the steps they come to, in the notation of ``StepNotation``.
    static let chineseScenes = """
        把白天变成黑夜 => light/night
        变成黄金时刻的光照 => light/golden_hour
        从左侧添加戏剧性的电影感光线 => light/dramatic from=left, style/cinematic
        把光线改为烛光，暖色调，加一点颗粒 => light/candle, tone/temperature+, effect/grain 0.5
        月光下的夜晚，冷色调，降低饱和度 => light/moonlight, tone/temperature-, tone/saturation-
        把季节变成秋天 => season/autumn
        变成寒冷的冬天，飘着小雪 => season/winter, weather/snow 0.5
        给天空添加云朵 => sky/clouds
        让天空更有戏剧性，加上乌云 => sky/storm
        把天空换成星空 => sky/stars
        给场景加上雨 => weather/rain
        如果下雪会怎样？ => weather/snow
        天空换成星空 => sky/stars
        下雪 => weather/snow
        加点雪 => weather/snow
        大雾 => weather/fog 1.5
        变成雨天 => weather/rain
        夏天变成冬天 => season/winter
        改成夜景 => light/night
        加上极光 => sky/aurora
        星空 => sky/stars
        蓝天 => sky/clear
        加晚霞 => sky/sunset
        加镜头光晕 => light/flare
        加一些光斑 => light/bokeh
        水下效果 => light/underwater
        把白天换成夜晚，加上星空 => light/night, sky/stars
        变成下雪的冬天 => weather/snow, season/winter
        变成雨夜 => weather/rain, light/night
        加一层薄雾 => weather/fog 0.5
        让画面有雾的感觉 => weather/fog
        来点下雨的氛围 => weather/rain
        阳光从右边照进来 => light/rays from=right
        添加丁达尔效果 => light/rays
        日落氛围 => light/sunset
        改成清晨的光线 => light/sunrise
        赛博朋克霓虹夜景 => style/cyberpunk, light/neon_night
        天空换成晴天 => sky/clear
        把灰色的天空换成蓝天白云 => sky/clouds
        把天空替换为火烧云 => sky/sunset
        让天空出现极光 => sky/aurora
        夜空中加上银河 => sky/milky_way
        """

    /// The same.
    static let chineseWhole = """
        裁剪到16:9 => crop aspect=1.778
        放大画面，让颜色更鲜艳 => crop zoom=1.5, tone/saturation+
        压暗四角 => effect/vignette
        请让这张照片看起来更专业 => enhance/auto
        请翻转照片 => flip/horizontal
        去除图片中的雾霾 => tone/dehaze+
        顺时针旋转图片90度 => rotate degrees=90
        将图片向右旋转90度，并添加黑白滤镜 => rotate degrees=90, style/black_white
        变成漫画风格 => style/comic
        做成钢笔画 => style/ink
        1900年代的老照片 => style/antique_photo
        变成黑白，加复古胶片颗粒 => style/black_white, effect/grain
        把图片变成黑白的，并且变大 => style/black_white, resize
        转换为水彩画风格 => style/watercolor
        转换为炭笔画风格 => style/charcoal
        转换成彩色玻璃教堂窗户的风格 => style/stained_glass
        变成8位像素游戏风格 => style/pixel_art
        变成高对比度的黑白黑色电影风格 => tone/contrast+, style/noir
        转为蓝图风格 => style/blueprint
        在顶部添加标题：“植物如何制造食物” => text/add place=top text="植物如何制造食物"
        在图片左上角添加文字“欢迎选购” => text/add place=top left text="欢迎选购"
        让颜色更鲜艳 => tone/saturation+
        应用温暖的黄金时刻调色 => tone/golden_hour+
        增强图片亮度 => tone/brightness+
        调亮一点 => tone/brightness+0.5
        变成水彩画风格 => style/watercolor
        让画面更暖 => tone/temperature+
        加文字“促销”在右下角 => text/add place=bottom right text="促销"
        给照片加个白色边框 => frame/border color=#ffffff
        加一个木质相框 => frame/picture_frame material=oak
        把图片裁成圆角 => frame/rounded_corners
        增加一点暖色调 => tone/temperature+0.5
        高光压一点，阴影提一点 => tone/highlights-0.5, tone/shadows+0.5
        变亮20% => tone/brightness+0.4
        亮度+20 => tone/brightness+0.4
        对比度-10 => tone/contrast-0.2
        饱和度降低一半 => tone/saturation-
        调高色温 => tone/temperature+
        降低色温 => tone/temperature-
        黑白，高对比度 => style/black_white, tone/contrast+
        暖色调的水彩画 => tone/temperature+, style/watercolor
        淡淡的水彩效果 => style/watercolor 0.5
        强烈的HDR效果 => style/hdr 1.5
        扩展画面到16:9 => outpaint/aspect aspect=1.778
        向左扩展 => outpaint/pan direction=left
        画面往右扩一点 => outpaint/pan direction=right
        镜头拉远一点 => outpaint/zoom_out
        缩小一半 => resize factor=0.5
        放大4倍 => upscale factor=4
        上下颠倒 => flip/vertical
        照片歪了 => rotate/straighten
        水平翻转图片 => flip/horizontal
        黑白照片加红色滤镜 => style/black_white filter=red
        移轴摄影 => blur/tilt_shift
        动感模糊 => blur/motion
        去噪 => denoise
        噪点太多了 => denoise
        变清晰 => sharpen
        清晰一点 => sharpen 0.5
        拉直照片 => rotate/straighten
        帮我把这张照片的亮度调高一些 => tone/brightness+0.5
        画面太暗了看不清，提亮一下吧 => tone/brightness+
        能帮我把照片变得更明亮吗 => tone/brightness+
        把饱和度降低30%，对比度提高15% => tone/saturation-0.6, tone/contrast+0.3
        色温调低一点 => tone/temperature-0.5
        让它看起来像油画 => style/oil
        把图片做成日式浮世绘风格 => style/ukiyo_e
        弄成像素风 => style/pixel_art
        改成黑白老照片的效果 => style/black_white, style/antique_photo
        来一张铅笔素描 => style/pencil
        把我的照片变成漫画风格 => style/comic
        换成水墨画风格 => style/ink
        给图片加一个淡淡的暗角 => effect/vignette 0.5
        加上很重的颗粒感 => effect/grain 1.5
        不要颗粒，只要黑白 => style/black_white
        把图片逆时针旋转90度 => rotate degrees=270
        左右翻转一下 => flip/horizontal
        裁剪成1:1 => crop aspect=1
        裁成竖屏9:16 => crop aspect=0.563
        把图片尺寸改成1920x1080 => resize height=1080 width=1920
        图片放大2倍 => upscale factor=2
        提高清晰度 => tone/clarity+
        向上扩展画面 => outpaint/pan direction=up
        把画面扩展成正方形 => outpaint/square
        扩图两倍 => outpaint/zoom_out factor=2
        上下左右都扩展一些 => outpaint/zoom_out
        加粗黑色边框 => frame/border 1.5 color=#000000
        加金色画框 => frame/picture_frame material=gold
        底部加上文字“2024年夏”，白色 => text/add color=#ffffff place=bottom text="2024年夏"
        在左下角写“我的家乡” => text/add place=bottom left text="我的家乡"
        减少高光 => tone/highlights-
        画面有点灰，增加通透感 => tone/contrast+0.5, tone/clarity+
        增加通透感 => tone/clarity+
        加点胶片感 => style/vintage
        增加立体感 => tone/clarity+
        去灰，提高对比度 => tone/dehaze+, tone/contrast+
        照片有噪点，帮我降噪 => denoise
        让照片更清晰 => sharpen
        锐化一点 => sharpen 0.5
        柔光效果 => effect/bloom
        加漏光效果 => effect/light_leak
        反色 => effect/invert
        HDR => style/hdr
        高调 => tone/high_key+
        微缩景观效果 => blur/tilt_shift
        径向模糊 => blur/zoom
        四周压暗一些 => effect/vignette 0.5
        边缘调暗 => effect/vignette
        """
}
