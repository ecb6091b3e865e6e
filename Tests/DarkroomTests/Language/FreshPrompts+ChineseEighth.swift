/// In Simplified Chinese: further rounds, with what was understood of each at first sight.
extension FreshPrompts {
    /// In the words of benchmarks: 77 %.
    static let chineseTwelfth = """
        把图中的红色雨伞改成黄色 => recolor @red 雨伞 color=yellow => region:color
        让天空的颜色更蓝 => recolor @sky color=blue => region:sky
        给她的毛衣换个颜色，要驼色的 => recolor @masked color=camel => mask
        屋顶变成橘红色，墙保持白色 => recolor @masked color=orange red => mask
        把树叶的绿色变为金黄色 => recolor @masked color=gold => mask
        将小狗的项圈由蓝色更换为红色 => recolor @masked color=red => mask
        把模特的口红换成豆沙色 => recolor @masked color=rosy brown => mask
        女生的发色改成亚麻灰 => recolor @masked color=light gray => mask
        请将杯子染成深蓝色，其他部分不变 => recolor @masked color=dark blue => mask
        把车漆改成珍珠白 => recolor @masked color=off white => mask
        移除右边那棵树 => remove @masked => mask
        从照片中去掉那个穿蓝色外套的男人 => remove @masked => mask
        删去图片上所有的文字 => remove @masked => mask
        能帮我把照片里的前女友去掉吗？谢谢大家 => remove @masked => mask
        擦除天空中的飞机 => remove @masked => mask
        请去除草地上的垃圾和落叶 => remove @masked => mask
        我不想要背景里的那辆车，帮我去掉 => remove @masked => mask
        把衣服上的logo去除 => remove @masked => mask
        把桌上的手机移走 => remove @masked => mask
        电线太乱了，全部P掉 => remove @masked => mask
        将背景替换为纯绿色，方便抠像 => background/color color=green => region:subject
        背景用浅灰色就好 => background/color color=light gray => region:subject
        把人物背景改为蓝白渐变 => background/gradient color=blue color2=white => region:subject
        去除背景，导出透明图 => background/transparent => region:subject
        给我换成白色背景，做淘宝主图 => background/color color=white => region:subject
        虚化背景，营造浅景深效果 => blur @background => region:subject
        背景调暗一点突出人像 => tone/brightness-0.5 @background => region:subject
        让背景褪成黑白，人物保持彩色 => style/black_white @background => region:subject
        照片整体有点暗，提高一点亮度 => tone/brightness+0.5
        适当增加对比度和清晰度 => tone/contrast+, tone/clarity+
        降低色温，让照片看起来更冷 => tone/temperature-
        把高光降低20，阴影提高30 => tone/highlights-0.5, tone/shadows+0.5
        照片太黄了，往蓝一点调 => tone/remove_cast color=yellow, tone/tint 0.5 color=blue
        增强自然饱和度，但不要过度 => tone/vibrance+
        修复一下曝光过度的天空 => tone/exposure- @sky => region:sky
        颜色再鲜艳一点，像夏天一样 => tone/saturation+0.5
        提升画面的层次感和通透度 => tone/clarity+
        去掉照片的雾感 => tone/dehaze+
        整张图加一层暖橙色滤镜 => tone/tint color=orange
        做一个哑光质感的胶片调色 => tone/matte, style/vintage
        把这张图转成铅笔素描，要有明显的排线 => style/pencil
        将照片转换为水彩画风格，色彩柔和透明，纸张纹理可见。 => style/watercolor
        将图像转换为像素艺术风格，使用有限的调色板和清晰可见的像素块。 => style/pixel_art
        将图像转换为低多边形风格，由棱角分明的三角形色块构成。 => style/low_poly
        将图像转换为漫画风格，黑色粗轮廓线，网点阴影。 => style/comic
        将图像转换为霓虹风格，轮廓发出明亮的荧光，背景漆黑。 => style/neon
        将图像转换为黑色电影风格，高对比的光影，百叶窗投下的条纹影子。 => style/noir
        将图像转换为马赛克镶嵌画，由无数细小的彩色石块拼成。 => style/mosaic
        将图像转换为刺绣风格，丝线光泽细腻，针脚清晰。 => style/embroidery
        将图像转换为复古宝丽来照片，白色边框，色彩略微褪色。 => style/polaroid
        将图像转换为双色调海报，以紫色和橙色为主。 => style/duotone color=purple color2=orange
        请应用印象派风格，笔触短促，光影闪烁。 => style/impressionism
        把它做成老旧的棕褐色照片 => style/sepia
        我想要一张木刻版画风格的图 => style/woodcut
        给这张照片一种蒸汽波的感觉 => style/vaporwave
        重新打光为黄金时刻：温暖的低角度阳光，长长的影子，柔和的光晕。 => light/golden_hour
        重新打光为夜晚：深蓝色的天空，窗户透出暖光，街道被路灯照亮。 => light/night
        重新打光为戏剧性灯光：单一光源从左侧射入，背景沉入黑暗。 => light/dramatic
        重新打光为阴天：漫射光，无明显阴影，色调偏灰。 => light/overcast
        重新打光为月光：清冷的银蓝色光，深邃的阴影。 => light/moonlight
        加入镜头光晕，阳光直射镜头的感觉 => light/flare
        添加丁达尔效应，光线穿过树林洒下来 => light/rays
        将天气改为暴风雨，乌云密布，闪电划过天空。 => weather/storm
        将天气改为下雪，雪花漫天飞舞，地面被白雪覆盖。 => weather/snow
        添加薄雾，让远处的山若隐若现。 => weather/fog 0.5
        将场景改为夏季，草木茂盛，阳光明亮。 => season/summer
        将季节改为春季，枝头缀满粉色花朵。 => season/spring
        把天空换成橙红色的晚霞，云层被染上金边。 => sky/sunset => region:sky
        将天空替换为清澈的蓝天，飘着几朵白云。 => sky/clear => region:sky
        天空加上星星，像繁星满天的夜晚 => sky/stars => region:sky
        照片左右翻转一下 => flip/horizontal
        把照片裁成4比3 => crop aspect=1.333
        放大照片中间部分 => crop zoom=1.5 | crop
        扩展画布，让画面更开阔 => outpaint/zoom_out
        加一个黑色相框 => frame/picture_frame color=black
        在图片顶部用白色写上“秋日私语” => text/add color=white place=top text="秋日私语"
        把身份证上的号码打上马赛克 => privacy/pixelate @masked => mask
        把牙齿美白一些，自然点 => retouch/teeth_whiten 0.5 @masked => mask
        先提亮，再降低饱和度，最后加暗角 => tone/brightness+, tone/saturation-, effect/vignette
        """

    /// Of all kinds: 63 %.
    static let chineseThirteenth = """
        这张自拍磨皮就不用了，稍微提亮一下肤色 => tone/brightness+ @masked => mask
        帮我看看头发要是奶茶色会怎么样 => recolor @masked color=tan => mask
        小姐姐的裙子能换成克莱因蓝吗 => recolor @masked color=klein blue => mask
        手机壳改成透明紫 => recolor @masked color=purple => mask
        把花瓶的颜色由绿色换成陶土色 => recolor @masked color=terracotta => mask
        给这辆小电驴改个哑光黑 => recolor @masked color=jet black => mask
        所有气球都改成金色 => recolor @masked color=gold => mask
        把地毯颜色加深成酒红 => recolor @masked color=burgundy => mask
        叶子有点黄，弄绿一点 => recolor 0.5 @masked color=green => mask
        包包的五金换成银色 => recolor @masked color=silver => mask
        照片里那只乱入的手给我去掉 => remove @masked => mask
        马路上的车影去干净 => remove @masked => mask
        玻璃上的水渍和手印擦一下 => remove @masked => mask
        合影最右边的那位能不能P走 => remove @masked => mask
        去除照片右下角的拍摄时间 => remove @masked => mask
        把脸上的痘痘和痘印都祛一祛 => remove @masked => mask
        麻烦清除画面里的噪点和杂物 => remove @masked => mask
        把海面上那艘破船移除，保持海面自然 => remove @masked => mask
        请移除站在雕像旁边的游客们 => remove @masked => mask
        沙发上的猫毛清理掉 => remove @masked => mask
        证件照底色换成浅蓝 => background/color color=light blue => region:subject
        人像抠图，背景留白 => background/transparent, background/color color=white | background/color color=white | background/transparent => region:subject
        背景改为米白色，要干净 => background/color color=off white => region:subject
        给商品加一个渐变灰背景 => background/gradient color=gray => region:subject
        背景换成蓝色波点图案 => background/pattern color=blue pattern=dots => region:subject
        后面太杂乱了，虚化一下背景 => blur @background => region:subject
        背景加点模糊，像单反拍的一样 => blur @background => region:subject
        把背景的饱和度降低，突出前景的人 => tone/saturation- @background => region:subject
        只提亮人物，背景别动 => tone/brightness+ @subject => region:subject
        亮度高一点，对比低一点，柔和些 => tone/brightness+0.5, tone/contrast-0.5, effect/bloom 0.5
        阴影太死了，提一提暗部 => tone/shadows+
        把白平衡调准 => tone/remove_cast
        偏绿了，校正回来 => tone/remove_cast color=green
        让照片清透一点 => tone/clarity+0.5
        照片过曝严重，压低曝光 => tone/exposure-
        色彩太寡淡，加点饱和度 => tone/saturation+
        想要日系那种过曝的清新感觉 => tone/high_key | tone/exposure+ | tone/brightness+ | tone/exposure+0.5
        降低一点锐度，看着太硬了 => blur 0.5
        人像暖一点，天空冷一点 => tone/temperature+0.5 @subject, tone/temperature-0.5 @sky => region:subject, region:sky
        给照片做个全自动优化 => enhance/auto
        搞成素描稿，铅笔那种 => style/pencil
        变身漫画脸！漫画风 => style/comic
        给我P成水墨风，要有留白 => style/ink
        做出老电影的感觉，带点划痕和颗粒 => style/vintage, effect/grain
        来个拍立得，白边留宽点 => style/polaroid
        弄成X光照，骨头透出来那种 => style/xray
        整张图转为单色蓝晒效果 => style/blueprint
        把照片变成彩色铅笔插画，笔触柔软 => style/pencil
        给图片套一个VHS录像带的滤镜 => style/glitch
        将照片处理为红外摄影效果，天空变暗，树叶变亮白。 => style/infrared
        将该图像以波普艺术的方式呈现，运用大胆的原色和圆点网纹。 => style/pop_art
        将照片转变为线描插画，只保留干净的黑色线条。 => style/line_art
        将画面转换为木炭素描，炭粉的涂抹感和粗糙的纸纹清晰可见。 => style/charcoal
        把照片渲染成水粉画，颜色厚重，笔触明显。 => style/gouache
        把图像做成刺绣挂画的样子，丝线泛着光泽 => style/embroidery
        请赋予照片低调摄影的氛围，主体从黑暗中浮现。 => tone/low_key
        请赋予照片高调风格，画面明亮干净，几乎无阴影。 => tone/high_key
        重新打光，让光线从左上方照下来，形成体积光 => light/rays from=top left
        把光线改成黄昏时分，云层透出橘色的光。 => light/sunset
        营造霓虹灯夜晚的氛围，湿润的地面倒映着五彩灯光。 => light/neon_night
        光线改为水下效果，光斑在皮肤上浮动。 => light/underwater
        让场景看起来是在烛光下拍的，四周渐暗。 => light/candle
        变成清晨，薄雾中透出第一缕光。 => light/sunrise, weather/fog 0.5
        夜幕降临的感觉，天色深蓝，路灯初上。 => light/night
        让天下起瓢泼大雨，地面溅起水花。 => weather/rain 1.5
        天上飘着零星的小雪 => weather/snow 0.5
        给山谷加点云雾缭绕的感觉 => weather/fog @masked => mask
        加上暴风雪效果，视线模糊。 => weather/snow 1.5
        把绿色的夏天换成金色的秋天 => season/autumn
        天空太丑，换成有层次的白云 => sky/clouds => region:sky
        给夜空添上绿色的极光 => sky/aurora => region:sky
        画面顺时针转九十度 => rotate degrees=90
        拍歪了一点，拉正 => rotate/straighten
        裁切成电影宽屏2.35:1 => crop aspect=2.35
        长边缩放到2000像素 => resize width=2000 | resize
        四边加宽白边，像画廊装裱 => frame/border 1.5 color=white
        把画面向上扩展，多露点天空 => outpaint/pan direction=up
        人脸全部打码，背景虚化 => privacy/pixelate @masked, blur @background => mask, region:subject
        """

    /// Of all kinds: 62 %.
    static let chineseFourteenth = """
        把图片里狗的毛色改成棕色 => recolor @masked color=brown => mask
        请将画面中央女子的帽子颜色改为米色。 => recolor @masked color=beige => mask
        这个口红色号太老气，给我换成珊瑚红 => recolor @masked color=coral => mask
        把车顶涂成黑的 => recolor @masked color=black => mask
        桌布绿色的太土了，弄成浅灰 => recolor @masked color=light gray => mask
        帮我把鞋带P成荧光黄 => recolor @masked color=neon yellow => mask
        将云朵染成粉色 => recolor @masked color=pink => mask
        书的封面颜色改为深绿 => recolor @masked color=dark green => mask
        让郁金香从粉色变为白色 => recolor @masked color=white => mask
        橙色的雨衣换成亮黄色 => recolor @orange 雨衣 color=yellow => region:color
        把这个标志的蓝色部分改成红色 => recolor @masked color=red => mask
        照片左上角的黑点帮忙去一下 => remove @masked => mask
        求P掉我旁边的大妈 => remove @masked => mask
        图上红圈标出来的东西去掉 => remove @masked => mask
        把画面中多余的手指去掉 => remove @masked => mask
        请移除桌面上除了电脑以外的杂物 => remove @masked => mask
        有个垃圾袋在地上很碍眼，去掉它 => remove @masked => mask
        脖子上的项链不要 => remove @masked => mask
        把画面右下方的签名擦掉 => remove @masked => mask
        消除墙上的裂缝和水渍 => remove @masked => mask
        清除照片上的折痕和划痕 => remove @masked => mask
        背景太花，换成纯灰 => background/color color=gray => region:subject
        给头像换个浅紫色的底 => background/color color=light purple => region:subject
        把产品放在纯白背景中 => background/color color=white => region:subject
        背景从上到下由深蓝渐变到浅蓝 => background/gradient color=dark blue color2=light blue => region:subject
        背景要条纹的，红白相间 => background/pattern pattern=stripes => region:subject
        抠除背景 => background/transparent => region:subject
        把人物从背景中分离出来 => extract @subject => region:subject
        背景柔焦处理 => effect/bloom @background => region:subject
        给背景加个动感模糊 => blur/motion @background => region:subject
        背景亮度降低一半 => tone/brightness- @background => region:subject
        把主体锐化，背景虚化 => sharpen @subject, blur @background => region:subject
        画面太平了，加强明暗对比 => tone/contrast+
        照片偏暗偏黄，调亮并校正白平衡 => tone/brightness+, tone/remove_cast
        让肤色看起来更健康红润 => tone/saturation+ @masked => mask
        将饱和度设为最低 => tone/saturation-1.5
        阴影部分提亮30% => tone/brightness+0.5 @shadows
        把黑位压下去，白位提上来 => tone/blacks-, tone/whites+
        给照片增加一些冷暖对比 => style/cinematic
        暗部噪点明显，做一下降噪 => denoise
        夕阳色调再浓郁一点 => light/sunset
        给整体加点洋红色调 => tone/tint color=magenta
        整体偏品红，修正一下 => tone/remove_cast color=magenta
        照片雾蒙蒙的不通透，去雾提清晰 => tone/dehaze+, sharpen
        把照片变成灰度图，保留细腻的层次 => style/black_white
        做个柔焦效果，梦幻唯美 => effect/bloom
        移轴摄影，让街景像玩具模型 => blur/tilt_shift
        以画面中心做径向模糊，突出速度感 => blur/zoom
        反转颜色，像底片一样 => effect/invert
        油画棒儿童涂鸦风格，颜色鲜艳 => style/pastel
        把照片变成彩色铅笔画 => style/pencil
        请以浮世绘的笔法重新演绎这张风景照。 => style/ukiyo_e
        将图像风格转换为点彩派，色点密集，远看融为一体。 => style/pointillism
        将图像风格转换为哥特教堂彩窗，黑色铅条分割，色彩浓艳。 => style/stained_glass
        将图像风格转换为十字绣，格子状针脚排列整齐。 => style/cross_stitch
        将图像风格转换为八十年代VHS画面，带有扫描线与色彩偏移。 => style/glitch
        将图像风格转换为赛博朋克，紫红与青蓝的霓虹交织，雨夜街头。 => style/cyberpunk, weather/rain, light/night
        将图像风格转换为钢笔淡彩，线条轻快，淡淡敷色。 => style/ink
        将图像风格转换为工程蓝图，标注线与网格清晰。 => style/blueprint
        将图像风格转换为日式漫画，黑白网点，速度线夸张。 => style/comic
        把照片做成20世纪初的老照片，有划痕和褪色 => style/antique_photo
        弄得跟胶片拍的似的 => style/vintage
        好莱坞大片那种调色 => style/cinematic
        想要HDR那种高动态的效果 => style/hdr
        改成清晨的光线，柔和的金色阳光从右侧照进来 => light/sunrise from=right
        换成夜晚，只有月光照亮水面 => light/night
        光线换成烛光，脸部半明半暗 => light/candle
        给窗户加上透进来的阳光光束 => light/rays
        打造梦幻的散景光斑，点点微光 => light/bokeh
        把晴天改成阴雨天，路面湿滑反光 => weather/rain
        雨下得再大些 => weather/rain
        整个城市被大雪覆盖 => weather/snow 1.5
        雾再淡一些 => weather/fog 0.5
        绿叶变成秋天的红叶 => season/autumn @masked => mask
        将场景转换为雪后的冬日清晨 => weather/snow, light/sunrise
        让天空布满厚厚的云层 => sky/clouds 1.5 => region:sky
        天空换成日出时的霞光 => sky/sunset => region:sky
        把图片旋转180度 => rotate degrees=180
        海平线有点斜，帮忙拉平 => rotate/straighten
        上下各裁掉一点，变成16:9 => crop aspect=1.778
        尺寸改成宽1200高800 => resize height=800 width=1200
        四周加一圈白框，再加圆角 => frame/border color=white, frame/rounded_corners
        把画面往左边多扩一些 => outpaint/pan direction=left
        店门口的人脸打上马赛克，车牌也打码 => privacy/pixelate @masked => mask
        """
}
