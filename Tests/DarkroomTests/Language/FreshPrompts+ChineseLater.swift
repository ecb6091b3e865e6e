/// In Simplified Chinese: the third and the fourth round.
extension FreshPrompts {
    static let chineseThird = """
        帮我把照片p亮一点 => tone/brightness+0.5
        图片有点偏蓝，想要暖一点 => tone/remove_cast color=blue, tone/temperature+0.5
        能不能让颜色别那么艳 => tone/saturation-
        对比度太低了，灰蒙蒙的，去去灰 => tone/contrast+, tone/dehaze+
        加强一下明暗对比 => tone/contrast+
        整体降低两档曝光 => tone/exposure-1.5
        阴影部分提亮些，高光部分压暗些 => tone/brightness+0.5 @shadows, tone/brightness-0.5 @highlights
        白平衡调暖 => tone/temperature+
        把色温往冷调 => tone/temperature-
        画质提升一下，清晰一些 => enhance/auto, sharpen 0.5
        背景太亮了，压暗点 => tone/brightness- @background => region:subject
        背景有点乱，虚化掉 => blur @background => region:subject
        把身后的人都去掉 => remove @masked => mask
        照片里有个垃圾袋，去掉它 => remove @masked => mask
        把天空中的电线擦掉 => remove @masked => mask
        去除文字，保留背景 => remove @masked | remove @masked within (everything except the background) => mask
        帮忙把玻璃上的反光消除掉 => remove @masked => mask
        把墙上的海报P掉 => remove @masked => mask
        将T恤颜色修改为橙色 => recolor @masked color=orange => mask
        鞋子改成白色，裤子改成黑色 => recolor @masked color=white, recolor @masked color=black => mask, mask:2
        红色的雨伞变成黄色 => recolor @red 雨伞 color=yellow => region:color
        屋顶刷成砖红色 => recolor @masked color=brick red => mask
        给车换个颜色，换成珍珠白 => recolor @masked color=off white => mask
        把叶子变成金黄色 => recolor @masked color=gold => mask
        湖水调成蒂芙尼蓝 => recolor @masked color=tiffany blue => mask
        我想保留蓝色，其他部分变成黑白色 => selective_color color=blue
        除了红唇以外全部黑白 => style/black_white @everything except the red 唇 => region:color
        整张图做成蓝橙双色调 => style/duotone color=blue color2=orange
        照片换成纯色背景，浅蓝 => background/color color=light blue => region:subject
        背景改成从白到灰的渐变 => background/gradient color=white color2=gray => region:subject
        换个条纹背景 => background/pattern pattern=stripes => region:subject
        产品放在影棚背景前 => background/studio => region:subject
        透明底png => background/transparent => region:subject
        抠出商品，背景变透明 => extract @masked, background/transparent => mask, region:subject
        只留下人物 => extract @subject => region:subject
        把脸部打上马赛克 => privacy/pixelate @masked => mask
        微信头像和名字打码 => privacy/pixelate @masked => mask
        隐藏手机号 => privacy/pixelate @masked => mask
        天黑的感觉 => light/night
        清晨薄雾 => light/sunrise, weather/fog 0.5
        让街道下起雪来 => weather/snow
        雷雨交加的夜晚 => weather/storm, light/night
        春暖花开的感觉 => season/spring
        深秋的色调 => season/autumn
        换一片干净的蓝天 => sky/clear => region:sky
        天空加点白云 => sky/clouds => region:sky
        换成满天繁星的夜空 => sky/stars => region:sky
        落日余晖洒下来 => light/sunset
        从右上方打一束光 => light/rays from=top right
        圣光效果 => light/rays
        梦幻光斑背景 => light/bokeh
        水墨风 => style/ink
        油画，笔触厚重一点 => style/oil 0.5
        版画 => style/woodcut
        像素风头像 => style/pixel_art
        未来科技感霓虹 => style/neon
        八十年代录像带故障感 => style/glitch
        复古胶片，颗粒感强一点 => style/vintage, effect/grain 1.5
        电影宽银幕画幅2.39:1 => crop aspect=2.39
        按3:2裁剪 => crop aspect=1.5
        旋转15度 => rotate degrees=15
        顺时针转90°然后水平翻转 => rotate degrees=90, flip/horizontal
        缩小到800x600 => resize height=600 width=800
        宽度改为1080px => resize width=1080
        放大到200% => resize factor=2
        加5%的白边 => frame/border width=5 color=white
        往下多扩展一些 => outpaint/pan direction=down
        把画面拉宽到16:9 => outpaint/aspect aspect=1.778
        居中写“开业大吉”金色大字 => text/add color=gold place=center text="开业大吉"
        在底部正中加一行白字“© 2024” => text/add color=white place=bottom text="© 2024"
        字要红色的：在左上角写“HOT” => text/add color=red place=top left text="HOT"
        先降噪，再锐化，最后转黑白 => denoise, sharpen, style/black_white
        裁成1:1，加白框，写上“周末”在下面 => crop aspect=1, frame/border color=white, text/add place=bottom text="周末"
        别动人物，天空换成晚霞，整体暖一点 => sky/sunset, tone/temperature+0.5 @everything except the subject => region:subject, region:sky
        左侧三分之一调暗 => tone/brightness- @left third
        除选区外全部模糊 => blur @everything except the masked => mask
        选区里的东西去掉 => remove @masked => mask
        蒙版区域换成蓝色 => recolor @masked color=blue => mask
        不要裁剪，只旋转90度 => rotate degrees=90
        亮度不变，提高饱和度 => tone/saturation+
        """

    static let chineseFourth = """
        照片有点糊，锐化一下 => sharpen
        太阴沉了，调明快一点 => tone/brightness+0.5
        稍微提高一下饱和度，大概10% => tone/saturation+0.5
        麻烦把曝光往下压一点 => tone/exposure-0.5
        想让照片通透明亮一些 => tone/clarity+, tone/brightness+0.5
        颜色偏绿，帮忙修正 => tone/remove_cast color=green
        把整体色调调成冷色 => tone/temperature-
        中间调提亮，阴影不动 => tone/brightness+ @midtones within (everything except the shadows)
        把白色部分压一压 => tone/highlights- | tone/whites-
        去掉噪点，保留细节 => denoise
        让画面柔和一点 => effect/bloom 0.5
        调成黑白高对比 => style/black_white, tone/contrast+
        照片做旧处理 => style/antique_photo
        整成赛博朋克蓝紫色调 => style/cyberpunk, tone/tint color=blue violet
        画成铅笔手绘稿 => style/pencil
        用粉笔画的效果呈现 => style/pastel
        像素化整张照片 => style/pixel_art
        给人物脸部加马赛克 => privacy/pixelate @masked => mask
        背景模糊度再大一点 => blur 0.5 @background => region:subject
        背景去掉换成渐变粉色 => background/gradient color=pink => region:subject
        换成透明背景保存为png => background/transparent => region:subject
        背景调成暖灰色 => background/color color=gray => region:subject
        让背景暗下来，人物亮起来 => tone/brightness- @background, tone/brightness+ @subject => region:subject
        抠出前景的花 => extract @masked => mask
        把猫从照片里抠出来 => extract @masked => mask
        单独提取这辆车 => extract @masked => mask
        把天空以外都变暗 => tone/brightness- @everything except the sky => region:sky
        把蓝天变成橘红色 => recolor @sky color=orange red => region:sky
        外套染成驼色 => recolor @masked color=camel => mask
        红色部分换成蓝色 => recolor @red color=blue => region:color
        把黄色花朵改为紫色 => recolor @yellow 花朵 color=purple => region:color
        墙面颜色改成米白 => recolor @masked color=off white => mask
        头发挑染成灰色 => recolor @masked color=gray => mask
        左边那个杯子改成黑色 => recolor @masked color=black => mask
        把右边的椅子去掉 => remove @masked => mask
        移走画面中间的行李箱 => remove @masked => mask
        删除水印和日期 => remove @masked => mask
        清除脸上的斑点 => remove @masked => mask
        去除多余的人 => remove @masked => mask
        将照片中的电线杆和电线移除 => remove @masked => mask
        天空替换成蓝天白云 => sky/clouds => region:sky
        给天空加上晚霞 => sky/sunset => region:sky
        夜空加银河 => sky/milky_way => region:sky
        让天空变得阴云密布 => sky/storm => region:sky
        下一场大雪 => weather/snow 1.5
        增加一点雨丝 => weather/rain 0.5
        做出雾蒙蒙的早晨 => weather/fog, light/sunrise
        换成夏天的感觉 => season/summer
        白天变黄昏 => light/sunset
        月色朦胧的夜晚 => light/moonlight, light/night
        添加光晕 => effect/bloom
        侧面打光 => light/dramatic
        顺时针转45度 => rotate degrees=45
        缩放至512x512 => resize height=512 width=512
        分辨率提高到4倍 => upscale factor=4
        照片加白边 => frame/border color=white
        做成拍立得样式 => style/polaroid
        给照片装裱 => frame/passe_partout
        扩展背景到左边 => outpaint/pan direction=left
        把画布扩大 => outpaint/zoom_out
        右侧补全画面 => outpaint/pan direction=right
        打上“禁止转载”四个字 => text/add text="禁止转载"
        文字“夏日”放左下角，黄色 => text/add color=yellow place=bottom left text="夏日"
        写上标题《远方》 => text/add text="远方"
        将图片变为素描，再加棕褐色调 => style/pencil, style/sepia
        提亮、锐化、裁成方形 => tone/brightness+, sharpen, crop aspect=1
        不改变颜色，只增加清晰度 => tone/clarity+
        除了背景都不要动，背景虚化 => blur @background => region:subject
        只处理天空：变蓝、加云 => recolor @sky color=blue, sky/clouds => region:sky
        """
}
