/// In Simplified Chinese: two rounds more, with what was understood of each at first sight.
extension FreshPrompts {
    /// Of annotators, chat and photographers: 63 %.
    static let chineseNineteenth = """
        为照片加上结霜的边缘。 => effect/frost_edges
        降低图片的对比度。 => tone/contrast-
        使照片的色调更暖。 => tone/temperature+
        将图像转换为黑白。 => style/black_white
        把这张图变成厚重的油画风格。 => style/oil
        将图片转为水彩画风格 => style/watercolor
        转换为铅笔素描，线条细腻。 => style/pencil
        将该图像迁移为浮世绘风格。 => style/ukiyo_e
        把图片处理成刺绣的效果。 => style/embroidery
        生成像素风版本，像老式红白机的游戏画面。 => style/pixel_art
        将场景改为月光下的夜晚。 => light/moonlight
        以日落光线重新打光：橙红色的余晖，温暖而柔和。 => light/sunset
        将光照改为烛光。 => light/candle
        让照片看起来像在水下拍摄。 => light/underwater
        把画面里的季节改成春天。 => season/spring
        将场景变为冬季，并下起小雪。 => season/winter, weather/snow 0.5
        给画面添加浓浓的大雾。 => weather/fog 1.5
        把天空替换成布满繁星的夜空。 => sky/stars => region:sky
        为天空加上极光。 => sky/aurora => region:sky
        将灰色的天空换成晴朗的蓝天。 => sky/clear => region:sky
        把背景换成浅灰色纯色。 => background/color color=light gray => region:subject
        将背景改为从蓝色到紫色的渐变。 => background/gradient color=blue color2=purple => region:subject
        背景替换为波点图案。 => background/pattern pattern=dots => region:subject
        模糊背景，突出人物。 => blur @background => region:subject
        去掉图中的垃圾桶。 => remove @masked => mask
        删除画面右侧的路人。 => remove @masked => mask
        移除图片右下角的二维码。 => remove @masked => mask
        将这张图平铺成重复图案。 => tile
        将女孩的帽子改为薄荷绿。 => recolor @masked color=mint green => mask
        把红色的汽车改成黑色。 => recolor @red 汽车 color=black => region:color
        将沙发的颜色换成米白色。 => recolor @masked color=off white => mask
        仅保留画面中的红色，其余部分变成黑白。 => selective_color color=red
        将图片旋转180度。 => rotate degrees=180
        水平翻转图像。 => flip/horizontal
        上下翻转这张图。 => flip/vertical
        裁剪为4:3比例。 => crop aspect=1.333
        将图像超分辨率放大4倍。 => upscale factor=4
        在图片顶部添加标题“春日游园”。 => text/add place=top text="春日游园"
        在右下角写上白色的“2024年夏”。 => text/add color=white place=bottom right text="2024年夏"
        给这幅画面装上金色的相框。 => frame/picture_frame material=gold
        把图片的四个角变成圆角。 => frame/rounded_corners
        对车牌进行打码。 => privacy/pixelate @masked => mask
        模糊处理所有行人的脸，以保护隐私。 => privacy/blur @masked => mask
        提取图中的花瓶。 => extract @masked => mask
        先裁成正方形，再转成复古风格，最后加上暗角。 => crop aspect=1, style/vintage, effect/vignette
        将图片左半部分变成黑白，右半部分保持不变。 => style/black_white @left half
        提高人物的亮度，背景不要改动。 => tone/brightness+ @subject => region:subject
        除天空外，整张图都降低饱和度。 => tone/saturation- @everything except the sky => region:sky
        移除自行车，并把墙面改成浅蓝色。 => remove @masked, recolor @masked color=light blue => mask, mask:2
        逆时针旋转90度，然后添加胶片颗粒。 => rotate degrees=270, effect/grain
        将镜头拉远，向四周扩展画面。 => outpaint/zoom_out
        将图像反色。 => effect/invert
        把蓝色的伞换成黄色，其他地方保持原样。 => recolor @blue 伞 color=yellow => region:color
        将图片的配色改为米色、墨绿、赭石三种颜色。 => match_palette palette=beige,dark green,ochre
        太暗了吧，帮我提亮下 => tone/brightness+
        这图灰蒙蒙的，帮我去去雾呗 => tone/dehaze+
        后面那个大爷帮我p掉谢谢 => remove @masked => mask
        帮忙把头顶的电线去了呗 => remove @masked => mask
        颜色太艳了 淡一点点就行 => tone/saturation-0.5
        给我弄个证件照的蓝色底 => background/color color=blue => region:subject
        背景换成白色的就行 别的不用动 => background/color color=white => region:subject
        牙太黄了 帮我p白一点 => retouch/teeth_whiten @masked => mask
        整点下雨的感觉 => weather/rain
        想要那种老照片发黄的感觉 => style/antique_photo
        弄成黑白的 然后加点颗粒 => style/black_white, effect/grain
        照片拍歪了，给我扶正一下 => rotate/straighten
        给我的脸打个马赛克 要发朋友圈 => privacy/pixelate @masked => mask
        娃的衣服给换成粉色呗，裤子别动 => recolor @masked color=pink => mask
        来个赛博朋克风的！！ => style/cyberpunk
        天空太丑了 换个晚霞的天空 => sky/sunset => region:sky
        背景不要了，给我弄成透明的，我要做表情包 => background/transparent => region:subject
        左右反一下，自拍镜像了 => flip/horizontal
        图不够锐 帮我锐化一下下 => sharpen 0.5
        晚上拍的噪点好多，救救，去下噪 => denoise
        下面加行字“生日快乐”，要红色的 => text/add color=red place=bottom text="生日快乐"
        白墙都发黄了，帮我把黄色的偏色去掉 => tone/remove_cast color=yellow
        弄成拍立得那种嘛 => style/polaroid
        把后面背景压暗 我自己可别变黑啊 => tone/brightness- @background => region:subject
        帮我自动优化下这张照片就行 => enhance/auto
        高光压下来，阴影提一些，反差稍微收一点。 => tone/highlights-, tone/shadows+0.5, tone/contrast-0.5
        曝光加1/3档。 => tone/exposure+0.5
        欠曝了，把曝光拉上来。 => tone/exposure+
        色温稍微往冷拉。 => tone/temperature-0.5
        清晰度+20，自然饱和度+15。 => tone/clarity+0.5, tone/vibrance+0.5
        黑色色阶往下压。 => tone/blacks-
        白色色阶提一点，高光别动。 => tone/whites+0.5
        做成高调照片，干净明亮。 => tone/high_key
        处理成低调影调。 => tone/low_key
        影调做哑光处理。 => tone/matte
        加很重的胶片颗粒，再来一道漏光。 => effect/grain 1.5, effect/light_leak
        加移轴效果，像微缩模型一样。 => blur/tilt_shift
        背景做成追焦的动态模糊，主体保持清晰。 => blur/motion @background => region:subject
        黑柔滤镜效果，高光溢出柔和的光晕。 => effect/bloom
        先去雾，再单独提高远山的对比度。 => tone/dehaze+, tone/contrast+ @masked => mask
        加上梦幻的散景光斑。 => light/bokeh
        加镜头眩光。 => light/flare
        黄金时刻的光线，从左侧打过来。 => light/golden_hour
        丁达尔光，光束从上方洒下来。 => light/rays from=top
        戏剧性布光，主光从右侧来。 => light/dramatic from=right
        画幅裁成21:9，调成电影感。 => crop aspect=2.333, style/cinematic
        地平线拉平，再裁成16:9。 => rotate/straighten, crop aspect=1.778
        分离色调：阴影偏青色，高光偏橙色。 => tone/tint @shadows color=cyan, tone/tint @highlights color=orange
        背景换成影棚背景。 => background/studio => region:subject
        天空单独压半档曝光，地面不动。 => tone/exposure-0.5 @sky => region:sky
        高感噪点太重，大力降噪，然后轻微锐化。 => denoise 1.5, sharpen 0.5
        加卡纸装裱。 => frame/passe_partout
        用银河替换掉原来的天空，前景不要变。 => sky/milky_way => region:subject, region:sky
        改成阴天的散射光。 => light/overcast
        荧光灯下偏绿，校掉绿色偏色。 => tone/remove_cast color=green
        中间调略微加一点品红。 => tone/tint 0.5 @midtones color=magenta
        """

    /// Of descriptive instructions, short commands and chat: 49 %.
    static let chineseTwentieth = """
        将整张图片的色调调整为偏暖的橙黄色，使画面呈现出温馨柔和的午后氛围。 => tone/tint color=orange
        降低图像的饱和度，使色彩更加内敛，营造安静克制的氛围。 => tone/saturation-
        大幅提高照片的对比度，让明暗层次更加分明，增强视觉冲击力。 => tone/contrast+1.5
        将整体画面转为黑白，增强对比度，并添加胶片颗粒，营造纪实摄影的质感。 => style/black_white, tone/contrast+, effect/grain
        将照片转化为水彩画风格，使色彩在纸面上自然晕染，营造清新诗意的氛围。 => style/watercolor
        把图像渲染成厚重的油画，让笔触清晰可见，画面富有艺术气息。 => style/oil
        将这张照片处理成铅笔素描效果，使线条细腻、明暗过渡自然。 => style/pencil
        将图像转换为赛博朋克风格，以霓虹紫与电光蓝为主色调，营造未来都市的迷幻氛围。 => style/cyberpunk
        将照片改为木刻版画的效果，使用粗犷的黑白刀痕，让画面充满力量感。 => style/woodcut
        将图片转换为像素艺术风格，让画面呈现出老式掌上游戏机的视觉效果。 => style/pixel_art
        为照片套用电影感调色，使其更具叙事性。 => style/cinematic
        将场景的光线改为黄昏时分的金色余晖，让温暖的斜阳从左侧洒入画面。 => light/sunset
        把白天的场景变为宁静的夜晚，让画面沉浸在深蓝色的夜色之中。 => light/night
        以清冷的月光重新照亮整个场景，营造静谧而孤独的氛围。 => light/moonlight
        为画面打上霓虹灯光，使街道沉浸在粉紫与青蓝交织的夜色中。 => light/neon_night
        在画面中添加从右侧射入的丁达尔光束，使场景显得神圣静谧。 => light/rays from=right
        将天气改为大雾弥漫，让远处的景物若隐若现，营造神秘的氛围。 => weather/fog 1.5
        为场景添加绵绵细雨，使画面略带忧郁。 => weather/rain 0.5
        在画面中加入漫天飘落的雪花，营造浪漫的氛围。 => weather/snow
        将季节转换为深秋，使树叶呈现金黄与橙红的色彩。 => season/autumn
        将场景由冬季改为春季，让植被呈现出鲜嫩的新绿。 => season/spring
        将天空替换为布满繁星的夜空，并让整个场景随之变为夜晚。 => sky/stars, light/night => region:sky
        在空旷的蓝天中添加层层叠叠的白云，使画面更有层次。 => sky/clouds => region:sky
        将天空替换为绚丽的极光，使绿色光带在空中舞动，地面景物保持不变。 => sky/aurora => region:sky
        把天空改为乌云密布的暴风雨天空，营造压抑紧张的氛围。 => sky/storm => region:sky
        将背景替换为米白色，使主体更加突出，适合用作商品展示。 => background/color color=off white => region:subject
        去除图像的背景，仅保留主体，生成背景透明的图片。 => background/transparent => region:subject
        将背景虚化，让观众的注意力集中在前景人物身上。 => blur @background => region:subject
        将背景改为由浅蓝到浅粉的渐变色，使画面柔和梦幻。 => background/gradient color=light blue color2=light pink => region:subject
        降低背景的亮度和饱和度，使前景主体脱颖而出。 => tone/brightness- @background, tone/saturation- @background => region:subject
        移除画面右侧的垃圾桶，使街道看起来更加整洁。 => remove @masked => mask
        去掉横穿画面的电线，让画面更加干净，其余内容保持不变。 => remove @masked => mask
        将女孩的连衣裙改为薄荷绿色，并保留面料原有的褶皱与光影。 => recolor @masked color=mint green => mask
        将沙发的颜色更改为墨绿色，使其与室内氛围更加协调。 => recolor @masked color=dark green => mask
        仅保留画面中的红色，其余颜色全部转为黑白，形成强烈的视觉对比。 => selective_color color=red
        将图像水平翻转，使构图的视觉方向与原图相反。 => flip/horizontal
        校正照片的倾斜，使地平线保持水平。 => rotate/straighten
        将图片裁剪为1:1的正方形构图，使其适合社交媒体头像。 => crop aspect=1
        向外扩展画面，展示更多的周围环境，使构图更加开阔。 => outpaint/zoom_out
        在图片顶部添加白色文字“春日限定”，使其醒目易读。 => text/add color=white place=top text="春日限定"
        在图像右下角添加文字“拍摄于大理”，使照片具有旅行纪念的意味。 => text/add place=bottom right text="拍摄于大理"
        为照片添加一圈白色边框，使画面更显精致。 => frame/border color=white
        对画面中路人的面部进行马赛克处理，以保护其隐私。 => privacy/pixelate @masked => mask
        将车牌号码模糊处理，使其无法辨认。 => privacy/blur @masked => mask
        增加轻微的胶片颗粒，并为画面添加暗角，使视线聚焦于中央。 => effect/grain 0.5, effect/vignette
        将画面做成泛黄褪色的老照片，使其仿佛拍摄于民国时期。 => style/antique_photo
        去除画面中的雾霾，使远山的轮廓更加清晰。 => tone/dehaze+
        消除照片整体偏绿的色偏，使色彩恢复自然。 => tone/remove_cast color=green
        将图像转换为低多边形风格，用几何三角面概括物体的形态。 => style/low_poly
        提亮阴影部分并压低高光，使明暗过渡更加均衡。 => tone/shadows+, tone/highlights-
        将画面处理为高调摄影的影调，使整体明亮洁净，营造空灵的氛围。 => tone/high_key
        模拟移轴摄影效果，使城市街景看起来像微缩模型。 => blur/tilt_shift
        将除天空以外的区域全部转为黑白，营造超现实的氛围。 => style/black_white @everything except the sky => region:sky
        先将图像顺时针旋转90度，再转换为棕褐色调，使其带有年代感。 => rotate degrees=90, style/sepia
        移除背景中的行人，将女子的外套改为酒红色，并使整体色调偏暖。 => remove @masked, recolor @masked color=burgundy, tone/temperature+ => mask, mask:2
        图片上下翻转 => flip/vertical
        逆时针旋转90度 => rotate degrees=270
        把图片旋转180度 => rotate degrees=180
        删除左边的路灯 => remove @masked => mask
        擦除图中的日期文字 => remove @masked => mask
        把蓝色的门改成黄色 => recolor @blue 门 color=yellow => region:color
        背景换成深灰色 => background/color color=dark gray => region:subject
        背景变为条纹图案 => background/pattern pattern=stripes => region:subject
        抠出图中的花瓶 => extract @masked => mask
        对图像进行锐化 => sharpen
        去除噪点 => denoise
        将分辨率提升至原来的4倍 => upscale factor=4
        裁剪成4:3 => crop aspect=1.333
        向左扩展画面 => outpaint/pan direction=left
        加黑色边框 => frame/border color=black
        图片四角改成圆角 => frame/rounded_corners
        颜色反相 => effect/invert
        改成漫画风格 => style/comic
        转为蓝图风格 => style/blueprint
        变成马赛克拼贴画风格 => style/mosaic
        添加故障艺术效果 => style/glitch
        亮度降低一点 => tone/brightness-0.5
        把天空变成紫色 => recolor @sky color=purple => region:sky
        左半边变成黑白，右半边不变 => style/black_white @left half
        在底部写上“禁止吸烟”，字体颜色红色 => text/add color=red place=bottom text="禁止吸烟"
        给右边男人的脸打码 => privacy/pixelate @masked => mask
        去掉墙上的阴影 => restore/lift_shadow @masked => mask
        夜空中加上银河 => sky/milky_way => region:sky
        帮我把照片调亮点呗 太黑了 => tone/brightness+
        后面那几个路人能p掉吗🙏 => remove @masked => mask
        天太灰了 给换个蓝天白云 => sky/clouds => region:sky
        能不能把我牙p白一点 => retouch/teeth_whiten @masked => mask
        衣服颜色帮我换成奶茶色，裤子别动 => recolor @masked color=tan => mask
        图有点糊 弄清晰点 => sharpen 0.5
        照片整个发黄，帮忙去去黄 => tone/remove_cast color=yellow
        求大神把水印弄掉 谢谢！！ => remove @masked => mask
        想要那种拍立得的感觉 => style/polaroid
        来个蒸汽波滤镜 => style/vaporwave
        lomo风整一个 => style/lomo
        拍歪了，帮我摆正 => rotate/straighten
        人留着，背景扣掉 要透明底的png => background/transparent => region:subject
        证件照换个蓝底 => background/color color=blue => region:subject
        夏天拍的，能变成下雪的样子不 => weather/snow
        自动帮我修一下就行 随便你 => enhance/auto
        背景虚一点点就行 人别虚 => blur 0.5 @background => region:subject
        写个“生日快乐宝贝”放中间 粉色的字 => text/add color=pink place=center text="生日快乐宝贝"
        颜色再鲜艳很多很多!! => tone/saturation+1.5
        色调稍微冷一点 别太夸张哈 => tone/temperature-0.5
        我家猫后面太乱了，背景换成黑色吧 => background/color color=black => region:subject
        除了黄色，其他都给我变黑白 => selective_color color=yellow
        快递单上的地址电话帮我糊掉，别让人看见 => privacy/blur @masked => mask
        先把桌上的塑料袋去掉，再整体调暖一些 => remove @masked, tone/temperature+0.5 => mask
        别的都别动 就把头发改成酒红色 => recolor @masked color=burgundy => mask
        加个相框呗，像挂墙上那种 => frame/picture_frame
        亮部偏黄，暗部偏青 => tone/tint @highlights color=yellow, tone/tint @shadows color=cyan
        """
}
