/// In Simplified Chinese: the fifth and the sixth round.
extension FreshPrompts {
    static let chineseFifth = """
        脸太暗了，帮我补点光 => tone/brightness+ @masked, restore/lift_shadow @masked => mask
        这张照片颜色好淡，加深一些 => tone/saturation+, tone/brightness-0.5
        亮度和对比度都加一点 => tone/brightness+0.5, tone/contrast+0.5
        把照片调成暖黄色的怀旧感 => tone/tint color=yellow, style/vintage
        让照片更有质感 => tone/clarity+
        减少一点蓝色 => tone/remove_cast color=blue
        把红色调得更鲜艳 => tone/saturation+ @red => region:color
        阴影别太黑 => tone/brightness+ @shadows
        高光部分找回细节 => tone/highlights-
        锐化人物的眼睛 => sharpen @masked => mask
        模糊一下背景里的文字 => blur @masked => mask
        黑白照片，颗粒感重一点 => style/black_white, effect/grain 1.5
        转换成简笔画 => style/line_art
        做成水彩晕染的效果 => style/watercolor
        整张照片变成马赛克拼图 => style/mosaic
        漫画分镜风格 => style/comic
        油画棒效果 => style/pastel
        铜版画风格 => style/engraving
        夜晚霓虹灯下的效果 => light/neon_night
        黎明时分的冷色调 => light/sunrise, tone/temperature-
        傍晚的暖光 => light/sunset
        雾天的朦胧感 => weather/fog
        让天空飘雪 => weather/snow
        暴雨将至的氛围 => weather/storm
        换成深秋落叶的感觉 => season/autumn
        天空太单调，加点云 => sky/clouds => region:sky
        把阴天的天空换成日落 => sky/sunset => region:sky
        夜空里加上北极光 => sky/aurora => region:sky
        证件照蓝底换白底 => background/color color=white => region:subject
        去掉背景只留产品 => background/transparent => region:subject
        背景加圆点图案 => background/pattern pattern=dots => region:subject
        把背景变成一片绿色 => background/color color=green => region:subject
        人物抠出来换个纯色背景，粉色 => background/color color=pink => region:subject
        把左边的花变成黄色 => recolor @masked color=yellow => mask
        把牌子上的字去掉 => remove @masked => mask
        窗外的电线去掉 => remove @masked => mask
        把地上的垃圾清理干净 => remove @masked => mask
        请把穿黑衣服的路人抹去 => remove @masked => mask
        桌上多余的杯子删掉 => remove @masked => mask
        把右下角二维码打码 => privacy/pixelate @masked => mask
        身份证号码遮一下 => privacy/pixelate @masked => mask
        背景里的人脸模糊处理 => privacy/blur @masked => mask
        汽车喷成亮红色 => recolor @masked color=red => mask
        文字颜色换成金色 => recolor @masked color=gold => mask
        把屋顶和门都涂成蓝色 => recolor @masked color=blue => mask
        保留黄色雨衣，其余变成黑白 => style/black_white @everything except the yellow 雨衣 => region:color
        只有天空是彩色的，其他黑白 => style/black_white @everything except the sky => region:sky
        上方三分之一加深 => tone/brightness- @top third
        四个角压暗一点 => effect/vignette 0.5
        画面中心提亮 => tone/brightness+ @center
        左右对调 => flip/horizontal
        把图转正 => rotate/straighten
        往右转一点，大概5度 => rotate degrees=5
        宽高比改成3:4 => crop aspect=0.75
        截成长条2:1 => crop aspect=2
        图片大小调整为原来的50% => resize factor=0.5
        图片缩小一倍 => resize factor=0.5
        高清放大4倍 => upscale factor=4
        加一个10%宽的黑框 => frame/border width=10 color=black
        相框用木头的 => frame/picture_frame material=oak
        加粗一点的金色相框 => frame/picture_frame 1.5 material=gold
        左边补全一些画面 => outpaint/pan direction=left
        画幅扩展到2:1 => outpaint/aspect aspect=2
        图案要能无缝平铺 => tile
        在上面写“欢迎光临”，要手写体 => text/add font=handwritten place=top text="欢迎光临"
        加上“原创”水印在右下角 => text/add place=bottom right text="原创"
        标题用黑体写“年度总结”，放顶部 => text/add font=sans place=top text="年度总结"
        先去雾再提高饱和度 => tone/dehaze+, tone/saturation+
        整体暗一点，但是人要亮 => tone/brightness-0.5, tone/brightness+ @masked => mask
        除了人脸都模糊 => blur @everything except the masked => mask
        让画面冷一点但不要太冷 => tone/temperature-0.5
        不加滤镜，只提亮 => tone/brightness+
        """

    /// The sixth: in the words of benchmarks.
    static let chineseSixth = """
        图像整体太暗，请适当提高亮度 => tone/brightness+
        请把图片的对比度提高 => tone/contrast+
        让图片色彩更加鲜明 => tone/vibrance+
        请把照片调成暖色 => tone/temperature+
        将图片转换为黑白照片 => style/black_white
        请将图片转为素描风格 => style/pencil
        将图像风格改为油画 => style/oil
        把这幅画变成卡通风格 => style/cartoon
        应用复古滤镜 => style/vintage
        给图片加上怀旧效果 => style/vintage
        将天空替换为日落 => sky/sunset => region:sky
        请将天空改为多云 => sky/clouds => region:sky
        把背景替换为纯白色 => background/color color=white => region:subject
        请将背景模糊处理 => blur @background => region:subject
        去除图像背景 => background/transparent => region:subject
        将图中的汽车颜色改为红色 => recolor @masked color=red => mask
        把女孩的裙子改成绿色 => recolor @masked color=green => mask
        将桌子上的苹果改为黄色 => recolor @masked color=yellow => mask
        请把红色的帽子变成蓝色 => recolor @red 帽子 color=blue => region:color
        移除图片中的路灯 => remove @masked => mask
        请删除画面左侧的人 => remove @masked => mask
        去掉照片中的行人 => remove @masked => mask
        把图中的狗移除 => remove @masked => mask
        请将图片中的文字删除 => remove @masked => mask
        将人脸打马赛克 => privacy/pixelate @masked => mask
        对车牌进行模糊处理 => privacy/blur @masked => mask
        将场景改为夜晚 => light/night
        把图片变成冬天的场景 => season/winter
        给场景添加雾 => weather/fog
        让画面下雨 => weather/rain
        将光线改为日落时分 => light/sunset
        添加阳光光束 => light/rays
        把照片旋转90度 => rotate degrees=90
        将图片裁剪为正方形 => crop aspect=1
        把图片放大两倍 => upscale factor=2
        给图片添加黑色边框 => frame/border color=black
        在图片底部添加文字“谢谢观看” => text/add place=bottom text="谢谢观看"
        锐化图片细节 => sharpen
        对图片进行降噪处理 => denoise
        增加图片的清晰度 => tone/clarity+
        只保留图中的红色 => selective_color color=red
        将图片左半部分变为黑白 => style/black_white @left half
        将高光降低，阴影提高 => tone/highlights-, tone/shadows+
        把图片变得更冷 => tone/temperature-
        将图片色温调高 => tone/temperature+
        请为图片添加暗角效果 => effect/vignette
        将照片变成浮世绘风格 => style/ukiyo_e
        把图片变成像素艺术 => style/pixel_art
        提取图中的人物 => extract @subject => region:subject
        将人物从背景中分离 => extract @subject => region:subject
        请将图片向外扩展 => outpaint/zoom_out
        将图片扩展为16:9 => outpaint/aspect aspect=1.778
        水平翻转这张图片 => flip/horizontal
        校正图片的倾斜 => rotate/straighten
        使背景变暗，突出主体 => tone/brightness- @background => region:subject
        让草地看起来更绿 => recolor @masked color=green => mask
        让海面更蓝 => recolor @masked color=blue => mask
        提高主体的亮度 => tone/brightness+ @subject => region:subject
        不改变人物，将背景变为灰色 => background/color color=gray => region:subject
        把这张图片的亮度调暗一些 => tone/brightness-0.5
        请将照片的色彩饱和度降低 => tone/saturation-
        让整个画面看起来更温暖 => tone/temperature+
        将图像变成水墨画风格 => style/ink
        把照片处理成黑白线稿 => style/black_white, style/line_art
        添加一些胶片颗粒 => effect/grain
        将天空变成紫色 => recolor @sky color=purple => region:sky
        请去掉人物后面的背景 => background/transparent => region:subject
        把背景虚化一下 => blur @background => region:subject
        请把猫的颜色改成黑色 => recolor @masked color=black => mask
        将左侧的杯子变成红色 => recolor @masked color=red => mask
        把绿色的沙发换成灰色 => recolor @green 沙发 color=gray => region:color
        去掉桌子上的花瓶 => remove @masked => mask
        移除人物手中的手机 => remove @masked => mask
        删除图片右上角的标志 => remove @masked => mask
        把照片左边的垃圾桶去掉 => remove @masked => mask
        将白天改成黄昏 => light/sunset
        让场景看起来像冬天 => season/winter
        添加大雪 => weather/snow 1.5
        加入浓雾效果 => weather/fog 1.5
        使画面呈现赛博朋克风格 => style/cyberpunk
        对图片进行锐化 => sharpen
        请把照片裁剪成4:5 => crop aspect=0.8
        逆时针旋转图片90度 => rotate degrees=270
        把图片上下翻转 => flip/vertical
        给图片加上圆角 => frame/rounded_corners
        在左上角添加红色文字“新品” => text/add color=red place=top left text="新品"
        对人脸进行马赛克处理 => privacy/pixelate @masked => mask
        只保留黄色部分，其余变成黑白 => selective_color color=yellow
        把右半部分调亮 => tone/brightness+ @right half
        请增强阴影细节 => tone/clarity+ @shadows
        去除图片噪点 => denoise
        将照片修复得更清晰 => sharpen
        把图像扩展到正方形 => outpaint/square
        请为这张照片增加电影感 => style/cinematic
        将草地变成黄色 => recolor @masked color=yellow => mask
        改变头发颜色为金色 => recolor @masked color=gold => mask
        把衣服的颜色从红色改成蓝色 => recolor @masked color=blue => mask
        将人物抠出并更换为白色背景 => background/color color=white => region:subject
        """
}
