/// In Simplified Chinese: further rounds, with what was understood of each at first sight.
extension FreshPrompts {
    /// By another author: 42 % at first sight.
    static let chineseSeventh = """
        把沙发换成墨绿色 => recolor @masked color=dark green => mask
        女孩的围巾变红 => recolor @masked color=red => mask
        那辆白色面包车改成天蓝色 => recolor @white 面包车 color=sky blue => region:color
        想看看我头发染成酒红色是啥效果 => recolor @masked color=burgundy => mask
        把墙刷成浅绿色。 => recolor @masked color=light green => mask
        猫咪的项圈P成紫色呗 => recolor @masked color=purple => mask
        将图中桌布的颜色由蓝色调整为米色 => recolor @masked color=beige => mask
        请将左侧男士的领带颜色更改为深蓝色 => recolor @masked color=dark blue => mask
        天空的颜色改成粉色 => recolor @sky color=pink => region:sky
        让气球变成黄色的 => recolor @masked color=yellow => mask
        这扇门的颜色太难看了，换成棕色吧 => recolor @masked color=brown => mask
        标题那几个字改成金色 => recolor @masked color=gold => mask
        把自行车车架涂成荧光绿 => recolor @masked color=neon green => mask
        灯罩要橙色的，其他地方不变 => recolor @masked color=orange => mask
        把红玫瑰变成白玫瑰 => recolor @red 玫瑰 color=white => region:color
        去掉电线 => remove @masked => mask
        求大神帮忙把我身后那个路人P掉，谢谢！ => remove @masked => mask
        右下角的日期水印能不能去了 => remove @masked => mask
        移除画面左侧的垃圾桶 => remove @masked => mask
        请删除桌子上离镜头最近的那个玻璃杯。 => remove @masked => mask
        脸上这颗痘痘帮我点掉 => remove @masked => mask
        图里的logo不要了 => remove @masked => mask
        将站在最右边、穿格子衬衫的人从照片中去除 => remove @masked => mask
        水面上漂着的那个塑料瓶，麻烦清掉 => remove @masked => mask
        擦掉黑板上的粉笔字 => remove @masked => mask
        消除衣服上的污渍 => remove @masked => mask
        把背景换成纯蓝色 => background/color color=blue => region:subject
        做证件照用，底色要红色的 => background/color color=red => region:subject
        扣图，背景弄成透明的png => background/transparent => region:subject
        背景虚化一点，突出人物 => blur 0.5 @background => region:subject
        背景换成浅灰到白色的渐变 => background/gradient color=light gray color2=white => region:subject
        背景换成黑白条纹 => background/pattern pattern=stripes => region:subject
        给产品换个影棚背景 => background/studio => region:subject
        把背景压暗，人物不要动 => tone/brightness- @background => region:subject
        背景去色，只有人是彩色的 => style/black_white @background => region:subject
        太暗了，调亮 => tone/brightness+
        这照片拍得灰蒙蒙的，能帮我去一下雾吗 => tone/dehaze+
        对比度拉高些 => tone/contrast+0.5
        颜色太艳了，饱和度稍微降一降 => tone/saturation-
        整体偏黄，帮忙把黄色的色偏去掉 => tone/remove_cast color=yellow
        色温再暖一丢丢 => tone/temperature+0.5
        高光过曝了，压一压，暗部再提亮些 => tone/highlights-, tone/brightness+0.5 @shadows
        给照片蒙上一层淡淡的蓝色 => tone/tint 0.5 color=blue
        白平衡跑偏了，整张图绿油油的，请去掉绿色偏色 => tone/remove_cast color=green
        给照片来个褪色效果 => tone/fade
        只保留红色，其余全部变成黑白 => selective_color color=red
        一键美化这张照片 => enhance/auto
        转成黑白照片 => style/black_white
        做成老照片那种泛黄的怀旧棕褐色调 => style/sepia
        把这张图变成素描 => style/pencil
        将图像转换为厚涂质感、笔触明显的油画风格。 => style/oil
        将图像转换为清新通透、颜料自然晕染的水彩画风格。 => style/watercolor
        将图像转换为彩色玻璃花窗风格，用粗黑的铅条勾勒轮廓，色块浓郁透亮。 => style/stained_glass
        搞成像素风，像红白机游戏那种 => style/pixel_art
        赛博朋克风！ => style/cyberpunk
        将图像转为日本浮世绘版画风格，平涂色块，轮廓线清晰。 => style/ukiyo_e
        用点彩派的手法重绘这张照片，由无数细密的纯色小点构成画面 => style/pointillism
        弄成拍立得相纸的样子 => style/polaroid
        十字绣效果 => style/cross_stitch
        加点故障艺术的感觉，就是RGB错位那种 => style/glitch
        把照片处理成X光片效果 => style/xray
        模拟红外热成像仪，热的地方发红发黄，冷的地方呈蓝紫色。 => style/thermal
        波普艺术风格，颜色大胆撞色 => style/pop_art
        炭笔画，要粗犷 => style/charcoal
        给照片套一个电影感滤镜 => style/cinematic
        白天改成夜晚 => light/night
        重新打光为日落时分：低角度的橙红色阳光洒满画面，影子拉长，氛围温馨。 => light/sunset
        重新打光为水下场景：蓝绿色的光线从上方透下，水波光斑摇曳，画面略显朦胧。 => light/underwater from=top
        让一束束阳光从左上角射进来 => light/rays from=top left
        像是只点了一根蜡烛照明的感觉，暖黄的微光，四周昏暗 => light/candle
        换成阴天的光线，柔和、没有明显的影子 => light/overcast
        改成霓虹灯夜景，粉色和青色的灯光映照着街道，阴影深沉。 => light/neon_night
        把季节改成秋天 => season/autumn
        春暖花开的感觉，草木嫩绿，光线明媚柔和 => season/spring
        变成冬天：色调清冷发白，树叶褪去颜色，雪花静静飘落。 => season/winter
        下雪了 => weather/snow
        加上雨丝 => weather/rain
        清晨薄雾弥漫，远处的景物若隐若现 => light/sunrise, weather/fog 0.5
        天太白了，换成蓝天白云 => sky/clouds => region:sky
        天空换成极光 => sky/aurora => region:sky
        给夜空加上银河 => sky/milky_way => region:sky
        把天空换成万里无云的晴空 => sky/clear => region:sky
        乌云密布、电闪雷鸣的暴风雨天气 => weather/storm
        拍歪了，帮我把地平线拉平 => rotate/straighten
        左右镜像翻转 => flip/horizontal
        上下颠倒过来 => flip/vertical
        裁成1:1的方图 => crop aspect=1
        把画面裁剪为竖版9:16 => crop aspect=0.563
        放大两倍且保持清晰 => upscale factor=2
        视野拉远，往外扩一圈 => outpaint/zoom_out
        加个白色边框 => frame/border color=white
        四个角改成圆角 => frame/rounded_corners
        在图片底部加上白色文字“岁月静好” => text/add color=white place=bottom text="岁月静好"
        右上角写上“限时特价” => text/add place=top right text="限时特价"
        给所有路人的脸打上马赛克 => privacy/pixelate @masked => mask
        车牌号模糊处理一下 => privacy/blur @masked => mask
        牙太黄了，美白一下 => retouch/teeth_whiten @masked => mask
        脸上有阴影，能提亮一下阴影吗 => restore/lift_shadow @masked => mask
        先裁成4:3，再转黑白，最后加暗角 => crop aspect=1.333, style/black_white, effect/vignette
        删掉后面的路灯，再把裙子改成白色 => remove @masked, recolor @masked color=white => mask, mask:2
        除了天空，其余部分都调暗 => tone/brightness- @everything except the sky => region:sky
        照片噪点好多，降噪后锐化一下 => denoise, sharpen
        天空不够蓝，只加深天空的饱和度，别动其他地方 => tone/saturation+ @sky => region:sky
        """

    /// By the same author: 43 % after the seventh was mended for.
    static let chineseEighth = """
        行李箱改成玫红色 => recolor @masked color=deep pink => mask
        这个杯子能换个颜色嘛，想要薄荷绿 => recolor @masked color=mint green => mask
        把骑摩托车的人戴的头盔调整成白色 => recolor @masked color=white => mask
        蓝色的屋顶改为砖红色 => recolor @blue 屋顶 color=brick red => region:color
        想把眼睛变成绿色的，像戴了美瞳一样 => recolor @masked color=green => mask
        把两个枕头都变成灰色 => recolor @masked color=gray => mask
        运动鞋的鞋底由白变黑 => recolor @masked color=black => mask
        帮我把婚纱调成香槟色，别的都别改 => recolor @masked color=wheat => mask
        这条牛仔裤改成黑色的会好看吗？改一下看看 => recolor @masked color=black => mask
        给恐龙玩具换成紫色的外皮颜色 => recolor @masked color=purple => mask
        窗帘的颜色请调整为淡黄色。 => recolor @masked color=light yellow => mask
        把绿叶都变成红叶的颜色 => recolor @green 叶 color=red => region:color
        将天空染成橙红色 => recolor @sky color=orange red => region:sky
        将字体颜色由黑色修改为红色 => recolor @masked color=red => mask
        火车头喷成红色 => recolor @masked color=red => mask
        把我前男友从这张照片里弄走 => remove @masked => mask
        路边那辆电动车碍眼，去掉它 => remove @masked => mask
        不要图片左上角的台标 => remove @masked => mask
        把天上那几根高压线和电线杆都清除掉 => remove @masked => mask
        请移除图像中女士头上的发夹，并保持其余内容完全不变。 => remove @masked => mask
        从图中删掉穿红衣服的小孩 => remove @masked => mask
        这破水印烦死了 帮忙去一下 => remove @masked => mask
        盘子边上的那只苍蝇，去除 => remove @masked => mask
        照片里手机支架穿帮了，求抹掉 => remove @masked => mask
        消掉胳膊上的纹身 => remove @masked => mask
        湖里那艘小船不想要了 => remove @masked => mask
        把背景替换为纯黑色 => background/color color=black => region:subject
        淘宝主图，要白底 => background/color color=white => region:subject
        底色改成薰衣草紫，人别动 => background/color color=lavender => region:subject
        去底，要透明背景 => background/transparent => region:subject
        换个圆点图案的背景 => background/pattern pattern=dots => region:subject
        背景用从粉到紫的渐变色 => background/gradient color=pink color2=purple => region:subject
        背景模糊得厉害一些，像大光圈镜头拍的 => blur @background => region:subject
        背景颜色太跳了，降低背景的饱和度 => tone/saturation- @background => region:subject
        把图里的椅子单独抠出来 => extract @masked => mask
        屋里光线不够，整体提亮一些吧 => tone/brightness+0.5
        曝光过度了，往下降一点 => tone/exposure-0.5
        反差太大，柔和一点 => tone/contrast-0.5
        阴影部分死黑一片，看不清细节，拉亮阴影 => tone/shadows+ @shadows, tone/brightness+ @shadows
        颜色寡淡，鲜艳点 => tone/saturation+
        画面偏蓝偏冷，想要暖一点 => tone/temperature+0.5
        冷色调，冷得彻底一点 => tone/temperature-
        清晰度提高一点，层次更分明 => tone/clarity+0.5
        要那种明亮通透的高调照片效果 => tone/high_key
        低调摄影：大面积暗部，仅有少量亮光勾勒轮廓 => tone/low_key
        哑光质感的色调，黑色发灰 => tone/matte
        给整张照片叠加一层浅紫色调 => tone/tint color=light purple
        除了黄色以外，其他颜色通通去掉 => selective_color color=yellow
        随便帮我修修，好看就行 => enhance/auto
        黑白，高对比 => style/black_white, tone/contrast+
        将图像风格转换为黑白的铅笔素描，线条细腻，带有交叉排线的阴影。 => style/pencil
        将图像风格转换为柔和梦幻的色粉画，颗粒感细腻，色彩温柔。 => style/pastel
        将图像风格转换为蓝底白线的工程蓝图。 => style/blueprint
        将图像转为马赛克镶嵌画，由许多小块彩色瓷砖拼成。 => style/mosaic
        来个蒸汽波风格，粉紫色加青色那种复古味儿 => style/vaporwave
        变成印象派绘画，光影斑斓，笔触松散 => style/impressionism
        想要美漫那种感觉，墨线粗黑，网点明显 => style/comic
        做成木刻版画 => style/woodcut
        转换成只有轮廓的线稿 => style/line_art
        用水粉画的形式表现这张图，颜色厚实不透明 => style/gouache
        刺绣效果，能看到一针一线 => style/embroidery
        做成黑色电影风格，高反差黑白、浓重的阴影，悬疑氛围 => style/noir
        做成霓虹描边发光的效果 => style/neon
        HDR效果，强一点 => style/hdr 1.5
        lomo风 => style/lomo
        老式胶片的复古风，带点颗粒 => style/vintage, effect/grain
        像民国时期的老照片 => style/antique_photo
        蓝橙双色调 => style/duotone color=blue color2=orange
        改成黄金时刻的光照，阳光从右侧斜射过来 => light/golden_hour from=right
        重新打光成戏剧化的侧光：一束强光从左边照来，另一侧沉入黑暗，对比强烈。 => light/dramatic
        重新打光成月夜：银蓝色的冷光，阴影幽深，四下静谧。 => light/moonlight
        重新打光成清晨日出：柔和的粉金色光线，空气清新，影子细长。 => light/sunrise
        夜晚的城市里，背景有散焦的圆形光斑，浪漫一些 => light/bokeh | light/night, light/bokeh
        加一点镜头光晕 => light/flare 0.5
        夏天的感觉：绿意葱茏，阳光明亮炽热 => season/summer
        入秋了，树叶全都泛黄 => season/autumn
        漫天大雪，下得特别大 => weather/snow 1.5
        能让这张照片看起来在下雨么 => weather/rain
        雾气再浓一些，山都看不大清楚的那种 => weather/fog
        画面四周结一圈白霜 => effect/frost_edges
        天空惨白，给换个晚霞 => sky/sunset => region:sky
        天空换成繁星点点的夜空 => sky/stars => region:sky
        添加大朵大朵的白云到天上 => sky/clouds => region:sky
        天空要阴沉压抑，黑云翻滚，人物保持不变 => sky/storm => region:subject, region:sky
        向左旋转90° => rotate degrees=270
        图倒了，转180度摆正 => rotate degrees=180
        水平翻转一下，自拍反了 => flip/horizontal
        剪裁成16:9宽屏 => crop aspect=1.778
        图片太大传不上去，缩小一点 => resize -0.5
        分辨率提升4倍 => upscale factor=4
        把画面左边扩展出去一些 => outpaint/pan direction=left
        套个画框，挂墙上那种 => frame/picture_frame
        四周加上黑边 => frame/border color=black
        封面中间加标题《夏日来信》 => text/add text="夏日来信" place=center | text/add text="《夏日来信》" place=center
        左下角加红色的“新品上市” => text/add color=red place=bottom left text="新品上市"
        证件上的身份证号打码 => privacy/pixelate @masked => mask
        孩子的脸糊掉，别让人认出来 => privacy/blur @masked => mask
        牙齿P白一点，别太假 => retouch/teeth_whiten @masked => mask
        不要动天空，其他地方调成暖色调 => tone/temperature+ @everything except the sky => region:sky
        画面上半部分压暗，下半部分提亮 => tone/brightness- @top half, tone/brightness+ @bottom half
        水平翻转，再加上复古滤镜和暗角 => flip/horizontal, style/vintage, effect/vignette
        把天空换成落日，并在顶部写上“再见” => sky/sunset, text/add place=top text="再见" => region:sky
        给照片加胶片颗粒，强度大约30% => effect/grain 0.5
        拍糊了，让它更清楚锐利 => sharpen
        """
}
