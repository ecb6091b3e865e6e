/// In Simplified Chinese.
extension FreshPrompts {
    static let chinese = [
        chineseTone, chineseLooks, chineseScenes, chineseColors, chineseMasked, chineseGeometry, chineseSentences,
        chineseTalk, chineseTasks, chineseThird, chineseFourth, chineseFifth, chineseSixth,
        chineseSeventh, chineseEighth, chineseNinth, chineseTenth, chineseEleventh,
        chineseTwelfth, chineseThirteenth, chineseFourteenth, chineseFifteenth, chineseSixteenth,
        chineseSeventeenth, chineseEighteenth, chineseNineteenth, chineseTwentieth, chineseTwentyFirst,
        chineseTwentySecond, chineseImitated,
    ].flatMap(FreshRow.rows)

    private static let chineseTone = """
        这张照片有点暗，帮我调亮一点 => tone/brightness+0.5 | tone/brightness+0.5, tone/brightness+0.5
        把亮度调低20% => tone/brightness-0.5
        对比度再强一些 => tone/contrast+0.5 | tone/contrast+ | tone/contrast+1.5
        颜色太艳了，降低一点饱和度 => tone/saturation-0.5 | tone/saturation-, tone/saturation-0.5
        让颜色更鲜明 => tone/saturation+ | tone/vibrance+
        整体色调偏冷一些 => tone/temperature-0.5 | tone/temperature-
        画面暖一点点 => tone/temperature+0.5
        照片偏黄，校正白平衡 => tone/remove_cast color=yellow | tone/remove_cast | tone/temperature-
        去除蓝色色偏 => tone/remove_cast color=blue
        提亮暗部，压低高光 => tone/shadows+, tone/highlights-
        去雾霾，让远处更清晰 => tone/dehaze+ | tone/dehaze+, tone/clarity+ | tone/dehaze+, sharpen
        增加清晰度 => tone/clarity+ | sharpen
        给照片降噪 => denoise
        照片有些模糊，锐化一下 => sharpen | sharpen 0.5
        一键美化这张图 => enhance/auto
        自动优化照片 => enhance/auto
        加一点蓝色调 => tone/tint 0.5 color=blue
        曝光过度了，降低曝光 => tone/exposure- | tone/brightness- | tone/exposure-, tone/exposure- | tone/brightness-, tone/brightness-
        高调风格 => tone/high_key
        做成褪色的胶片感 => tone/fade | style/vintage | tone/fade, style/vintage
        """

    private static let chineseLooks = """
        转成水粉画 => style/gouache
        我想要色粉画的效果 => style/pastel
        炭笔素描风 => style/charcoal
        变成中国水墨画 => style/ink
        把它变成漫画 => style/comic
        卡通化 => style/cartoon
        波普艺术风格 => style/pop_art
        马赛克拼贴画风格 => style/mosaic
        做成低多边形 => style/low_poly
        彩色玻璃效果 => style/stained_glass
        浮世绘风格 => style/ukiyo_e
        木刻版画 => style/woodcut
        变成印象派油画 => style/impressionism | style/impressionism, style/oil
        点彩画 => style/pointillism
        赛博朋克风格 => style/cyberpunk
        蒸汽波 => style/vaporwave
        故障艺术效果 => style/glitch
        变成十字绣 => style/cross_stitch
        做成刺绣的样子 => style/embroidery
        复古老照片 => style/vintage | style/antique_photo
        拍立得效果 => style/polaroid
        电影感调色 => style/cinematic
        红外摄影 => style/infrared
        热成像 => style/thermal
        X光片效果 => style/xray
        线稿 => style/line_art
        蓝图风格 => style/blueprint
        """

    private static let chineseScenes = """
        把白天变成夜晚 => light/night
        改成黄金时刻的光线 => light/golden_hour
        夕阳下的感觉 => light/sunset
        换成阴天 => light/overcast
        月光下 => light/moonlight
        霓虹夜景 => light/neon_night
        烛光氛围 => light/candle
        来点丁达尔光 => light/rays | light/rays 0.5
        从左边打来的戏剧性光线 => light/dramatic
        加点雾 => weather/fog 0.5 | weather/fog
        让它下大雨 => weather/rain 1.5
        下雪的效果 => weather/snow
        变成秋天 => season/autumn
        换成冬天的景色 => season/winter
        天空换成晚霞 => sky/sunset => region:sky
        把天空换成银河 => sky/milky_way => region:sky
        给天空加几朵云 => sky/clouds => region:sky
        蓝天白云 => sky/clouds | sky/clear => region:sky
        极光天空 => sky/aurora => region:sky
        天空压暗一点 => tone/brightness-0.5 @sky => region:sky
        """

    private static let chineseColors = """
        把红色的车变成蓝色 => recolor @red car color=blue | recolor @red 车 color=blue | recolor @red color=blue => region:color
        头发染成紫色 => recolor @masked color=purple => mask
        把墙刷成浅绿色 => recolor @masked color=light green => mask
        衣服颜色换成黑色 => recolor @masked color=black => mask
        只保留红色，其他变黑白 => selective_color color=red
        除了黄色以外全部变成黑白 => selective_color color=yellow
        白底 => background/color color=white => region:subject
        背景换成纯蓝色 => background/color color=blue => region:subject
        换成渐变背景 => background/gradient => region:subject
        去掉背景 => background/transparent => region:subject
        抠图，背景透明 => background/transparent | extract @subject, background/transparent | background/transparent, background/transparent => region:subject
        虚化背景 => blur @background => region:subject
        背景再模糊一点 => blur 0.5 @background | blur @background => region:subject
        人物提亮，背景压暗 => tone/brightness+ @subject, tone/brightness- @background => region:subject
        """

    private static let chineseMasked = """
        把后面的路人去掉 => remove @masked => mask
        消除电线杆 => remove @masked => mask
        帮我P掉右边的垃圾桶 => remove @masked => mask
        去水印 => remove @masked => mask
        擦除选中的部分 => remove @masked => mask
        人脸打码 => privacy/pixelate @masked | privacy/blur @masked => mask
        车牌打马赛克 => privacy/pixelate @masked => mask
        把杯子抠出来 => extract @masked => mask
        牙齿美白 => retouch/teeth_whiten @masked | retouch/teeth_whiten => mask
        把选区涂成金色 => recolor @masked color=gold => mask
        """

    private static let chineseGeometry = """
        逆时针旋转九十度 => rotate degrees=270
        左右镜像 => flip/horizontal
        照片歪了，拉直 => rotate/straighten
        裁成4:3 => crop aspect=1.333
        缩小到原来的一半 => resize factor=0.5
        宽度改成800像素 => resize width=800
        放大两倍 => upscale factor=2 | resize factor=2 | crop zoom=2
        加白色边框 => frame/border color=white
        圆角 => frame/rounded_corners
        向右扩展画面 => outpaint/pan direction=right
        扩图到16:9 => outpaint/aspect aspect=1.778
        镜头拉远 => outpaint/zoom_out
        做成无缝贴图 => tile
        在右下角加上文字“新品上市” => text/add place=bottom right text="新品上市"
        顶部写上红色的“恭喜发财” => text/add color=red place=top text="恭喜发财"
        """

    private static let chineseSentences = """
        先转黑白，再加点颗粒 => style/black_white, effect/grain 0.5 | style/black_white, effect/grain
        整体调暖，但是别动天空 => tone/temperature+ @everything except the sky => region:sky
        左半边变成黑白 => style/black_white @left half
        四周压暗一些 => effect/vignette 0.5 | effect/vignette | tone/brightness-0.5 @edges
        麻烦把照片弄成水彩画，不要加边框，谢谢！ => style/watercolor
        亮度提高一点，对比度降低10% => tone/brightness+0.5, tone/contrast-0.5
        右上角提亮 => tone/brightness+ @top right corner
        背景虚化并且变暗 => blur @background, tone/brightness- @background => region:subject
        移轴效果 => blur/tilt_shift
        """

    static let chineseRefused =
        chineseRefusedFirst + chineseRefusedLater + chineseRefusedMore + chineseRefusedLast + chineseRefusedTwentieth
        + chineseRefusedTwentyFirst + chineseImitatedRefused

    private static let chineseRefusedFirst = FreshRow.lines(
        """
        让他笑一笑
        让小狗坐下
        给她戴上墨镜
        加一只飞翔的鸟
        在桌子上放一杯咖啡
        给爷爷加胡子
        把猫变成老虎
        把苹果换成香蕉
        把背景换成埃菲尔铁塔
        背景换成海边
        把她放到森林里
        变成宫崎骏风格
        梵高风格
        变成乐高
        做成3D渲染
        动漫风格
        皮克斯动画风
        让雨停下来
        把雪去掉
        把雾去掉换成太阳
        把她变瘦
        让妈妈变年轻
        睁开眼睛
        转过头来
        让两个人牵手
        把文字翻译成英文
        把招牌上的字改成“关门”
        图片里有几个人？
        让画面更有故事感
        给我一个惊喜
        让照片更高级
        移动房子到左边
        把车换成木头做的
        点亮蜡烛
        打开路灯
        让花盛开
        补全另一半脸
        修复手指
        从背后看
        让他跑起来
        给老照片上色
        把沙发换成皮沙发
        变亮，再加一只小狗
        黑白，给他戴帽子
        调成日系小清新
        午夜的城市
        拼豆效果
        乐高风格
        用莫兰迪色系重新调色
        雨后的感觉
        舞台灯光效果
        工笔画
        迪士尼风格
        蒙德里安风格
        加圆角和投影
        做成老上海月份牌风格
        像一幅莫奈的画
        变成木雕
        转成矢量扁平插画
        给人像磨皮美白
        把桌布换成格子的
        想要奶油质感的色调
        把我变成卡通人物
        变成剪纸
        夏日海边的清爽感
        给猫咪换成橘色的毛
        把画里的水彩换成镜子
        """)
}
