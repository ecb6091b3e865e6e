/// In Simplified Chinese: further rounds, with what was understood of each at first sight.
extension FreshPrompts {
    /// Sentences of two parts, as models write them: 36 %.
    static let chineseFifteenth = """
        各位大神好，能不能帮我把背景里那个穿红T恤的大叔去掉？感激不尽！ => remove @masked => mask
        这是我爷爷唯一的照片，太模糊了，能修清晰一点吗 => sharpen
        求助：照片右边的垃圾桶太煞风景了，希望能去掉 => remove @masked => mask
        有偿求P，把我女儿衣服上的污渍去掉，谢谢 => remove @masked => mask
        拍婚纱照那天天气不好，能把天空换成蓝天白云吗 => sky/clouds => region:sky
        想做成头像，麻烦裁成正方形再调亮一点 => crop aspect=1, tone/brightness+0.5
        请将这张照片转换为柔和的水彩画风格。画面应有自然的颜料晕染和淡雅的色调。 => style/watercolor
        请将该图片转化为粗犷的炭笔素描。保留强烈的明暗对比和明显的笔触。 => style/charcoal
        把这张照片变成一幅充满活力的波普艺术作品，使用鲜艳的对比色和粗轮廓。 => style/pop_art
        将这张街景照片转换成赛博朋克风格，充满霓虹灯光与未来感。 => style/cyberpunk
        把这张人像变成黑色电影风格的剧照，阴影浓重，光线从侧面射来。 => style/noir
        让这张照片看起来像一张褪色的70年代老照片，带有轻微的颗粒感。 => style/vintage
        模仿报纸印刷的网点效果，单色，颗粒明显。 => style/halftone, style/black_white, effect/grain 1.5
        将照片转化为工笔线描，只留下纤细的墨线。 => style/line_art
        把图片处理成夜视热成像的效果，人体呈现红黄色。 => style/thermal
        将场景重新照明为温暖的黄金时刻，太阳低垂在地平线上，拉出长长的影子。 => light/golden_hour
        将画面重新打光为冷色调的月夜，月光从窗户照入。 => light/moonlight
        将光照改为正午过后的阴天，柔和均匀，没有硬阴影。 => light/overcast
        将此场景改为霓虹闪烁的夜晚，湿漉漉的街道反射出粉色和蓝色的光。 => light/neon_night
        将光线调整为从画面右上方射入的戏剧性光束，其余部分沉入阴影。 => light/dramatic from=top_right | light/rays from=top_right | light/dramatic from=right
        将白天的场景转变为夜晚，保留建筑的灯光。 => light/night
        给这张照片添加浓厚的晨雾，让树林显得神秘。 => weather/fog 1.5
        给画面添加倾盆大雨，并让地面看起来湿润反光。 => weather/rain 1.5
        将这片草原变成白雪皑皑的冬日景象。 => season/winter @masked => mask
        让花园呈现出春天生机勃勃的景象，色彩清新。 => season/spring @masked => mask
        把满眼的绿色变成金黄的秋色 => season/autumn @masked => mask
        用晴朗的蓝天替换掉灰蒙蒙的天空 => sky/clear => region:sky
        把单调的天空替换成绚烂的日落云霞，橙紫交融。 => sky/sunset => region:sky
        让夜空中布满繁星，隐约可见银河。 => sky/stars => region:sky
        在夜空中添加舞动的绿色极光。 => sky/aurora => region:sky
        将女子的裙子从白色改为鲜红色，保持褶皱和光影不变。 => recolor @masked color=red => mask
        把照片中央那辆老爷车改成宝石蓝，保留金属光泽。 => recolor @masked color=dodger blue => mask
        将墙面颜色更改为温暖的奶油色，不要影响家具。 => recolor @masked color=cream => mask
        把所有的红色气球换成蓝色，绿色的不动 => recolor @red 气球 color=blue => region:color
        将男士的领带换为紫色，衬衫保持原样。 => recolor @masked color=purple => mask
        请移除照片中所有的电线和电线杆，使天空看起来干净。 => remove @masked => mask
        请将前景中模糊的栏杆去除，使主体更清晰可见。 => remove @masked => mask
        请删除沙滩上的脚印，让沙滩看起来平整。 => remove @masked => mask
        请清除照片上由于扫描产生的灰尘和划痕。 => remove @masked => mask
        请抠出画面中的白色茶壶，背景透明。 => extract @white 茶壶, background/transparent => region:color, region:subject
        将背景替换为纯净的浅蓝色，适合做简历照片。 => background/color color=light blue => region:subject
        将背景虚化成柔和的奶油散景，突出人物面部。 => blur @background | light/bokeh @background => region:subject
        请让背景变暗，使前景的花朵更加突出。 => tone/brightness- @background => region:subject
        对画面左半部分应用黑白效果，右半部分保持彩色。 => style/black_white @left half within (everything except the right half)
        仅对天空增加对比度，让云层更有层次。 => tone/contrast+ @sky => region:sky
        提升人物面部亮度，同时保持背景不变。 => tone/brightness+ @masked within (everything except the background) => mask, region:subject
        降低整体曝光，防止窗外过曝。 => tone/exposure-
        稍微增加暖色调，让皮肤看起来更健康。 => tone/temperature+
        画面太锐了，稍微柔化一下。 => blur 0.5 | effect/bloom 0.5 | blur
        把颜色调得像电影一样，偏青橙。 => style/cinematic
        色彩饱和度降低到接近黑白 => tone/saturation-
        给照片添加轻微的胶片颗粒和暗角。 => effect/grain 0.5, effect/vignette
        加上复古的漏光和颗粒效果 => effect/light_leak, effect/grain
        应用微缩景观的移轴效果，上下模糊，中间清晰。 => blur/tilt_shift
        给车轮加上运动模糊，表现速度感 => blur/motion @masked => mask
        为照片添加结霜的边缘，像冬天的窗户。 => effect/frost_edges
        将照片旋转至水平，校正倾斜的地平线。 => rotate/straighten
        水平镜像这张图，让人物朝向另一边。 => flip/horizontal
        将图像裁剪为21:9的超宽画幅。 => crop aspect=2.333
        将画面向外扩展，让人物周围有更多空间。 => outpaint/zoom_out
        图片分辨率太低，请放大到两倍。 => upscale factor=2
        把图片宽度改成800像素 => resize width=800
        为图片加上古典金色画框。 => frame/picture_frame material=gold
        给照片加白色卡纸装裱 => frame/passe_partout color=white
        在画面中央写上“生日快乐”，用粉色 => text/add text="生日快乐" place=center color=pink
        请对画面中所有可见的车牌进行模糊处理以保护隐私。 => privacy/blur @masked => mask
        将屏幕上的聊天内容打码。 => privacy/pixelate @masked => mask
        请去除人物脸上的阴影，使面部光线均匀。 => restore/lift_shadow @masked => mask
        让笑容里的牙齿更白一些。 => retouch/teeth_whiten 0.5 @masked => mask
        把照片做成无缝平铺的纹理 => tile
        只保留画面中的黄色，其他颜色全部去除。 => selective_color color=yellow
        用这几种颜色重新配色：米色、橄榄绿、砖红色 => match_palette palette=beige,olive,brick red
        将照片转为双色调，阴影为深蓝，高光为橙色。 => style/duotone color=dark blue color2=orange
        整体调亮，对比减弱，做出清新通透的感觉 => tone/brightness+, tone/contrast-
        先把人抠出来，再换成蓝色背景，最后加个白边 => extract @masked, background/color color=blue, frame/border color=white => mask, region:subject
        去掉左边的人，右边的车改成红色，整体加点暖调 => remove @masked, recolor @masked color=red, tone/temperature+ => mask, mask:2
        变成下雪的夜晚，再加一层蓝色调 => weather/snow, light/night, tone/tint color=blue
        """

    /// Of all kinds: 71 %.
    static let chineseSixteenth = """
        帽子换成卡其色 => recolor @masked color=khaki => mask
        我想看看车门刷成橄榄绿是什么感觉 => recolor @masked color=olive => mask
        把蝴蝶结P成黑色的吧 => recolor @masked color=black => mask
        小女孩手上的气球从红色变绿色 => recolor @masked color=green => mask
        将画面右侧行李箱的颜色修改为银灰色 => recolor @masked color=silver | recolor @masked color=gray => mask
        这双鞋太素了，改成亮橙色的 => recolor @masked color=orange => mask
        毛衣要奶白的，裤子不用改 => recolor @masked color=cream => mask
        让柠檬变成青色 => recolor @masked color=cyan => mask
        招牌的底色改成墨绿 => recolor @masked color=dark green => mask
        去掉画面里的栏杆 => remove @masked => mask
        我家狗后面那坨屎麻烦P掉哈哈 => remove @masked => mask
        把这个碍事的路灯杆子抹掉 => remove @masked => mask
        左下角的手机号能去掉吗 => remove @masked => mask
        请从图像中移除穿校服的学生 => remove @masked => mask
        衣领上那根线头弄掉 => remove @masked => mask
        杯子旁边的勺子不要了，谢谢 => remove @masked => mask
        清掉海滩上的烟头和瓶盖 => remove @masked => mask
        墙上的钉子眼给我抹平 => remove @masked => mask
        底色换成正红，结婚登记照用 => background/color color=red => region:subject
        背景整成浅青色纯色 => background/color color=cyan => region:subject
        抠图，导出透明背景的png图 => background/transparent => region:subject
        背景从粉到紫渐变 => background/gradient color=pink color2=purple => region:subject
        后面的人群虚化掉 => blur @masked => mask
        背景暗一档，主体亮一档 => tone/brightness- @background, tone/brightness+ @subject => region:subject
        暗得跟没开灯似的，提亮 => tone/brightness+
        把这张灰突突的图弄得鲜亮点 => tone/saturation+0.5
        反差再大点 => tone/contrast+0.5
        高光别那么刺眼，压一点 => tone/highlights-0.5
        白平衡偏冷了，往暖里拉一拉 => tone/temperature+ | tone/temperature+0.5
        去掉蓝色色偏 => tone/remove_cast color=blue
        颜色调得克制一点，别太艳 => tone/saturation-0.5
        蒙一层雾面的哑光感 => tone/matte
        清晰度拉高，去掉雾气 => tone/clarity+, tone/dehaze+
        这图有点噪，处理一下 => denoise
        除了蓝色，其他都变成黑白 => selective_color color=blue
        把照片变灰，只有口红是红色 => style/black_white @everything except the masked => mask
        给照片加个怀旧滤镜 => style/vintage
        变成一张铅笔速写，线条松动 => style/pencil
        将图像转换为粗粝的木刻版画风格，黑白分明，刀痕清晰可辨。 => style/woodcut
        将图像转换为半透明水彩风格，边缘留有水痕，色彩相互渗透。 => style/watercolor
        将图像转换为中国水墨风格，墨分五色，留白处云烟缭绕。 => style/ink
        将图像转换为蒸汽波风格，霓虹粉与青色渐变，网格地面。 => style/vaporwave
        将图像转换为美式复古漫画风格，网点密布，配色鲜明。 => style/comic
        将图像转换为报纸半色调印刷风格，圆点大小不一。 => style/halftone
        搞成刺绣的样子，针脚要看得清 => style/embroidery
        做成油画棒涂的那种，厚厚的 => style/pastel
        整成蓝图那种工程图纸 => style/blueprint
        像用拍立得拍出来的 => style/polaroid
        故障风，RGB分离 => style/glitch
        印象派，像隔着雨看的 => style/impressionism
        把晚上改成清晨 => light/sunrise
        重新打光为霓虹之夜：蓝紫色的灯光洒在脸上，背景昏暗。 => light/neon_night
        重新打光为日出：淡金色的晨光从地平线升起，空气清冽。 => light/sunrise
        重新打光为烛光：摇曳的暖光，墙上投下柔和的影子。 => light/candle
        换成戏剧性的顶光，脸上阴影浓重 => light/dramatic
        右上方打一道阳光光束下来 => light/rays from=top right
        改成大雪纷飞的样子，地上白茫茫一片 => weather/snow 1.5
        来场暴雨，雨点打得地面冒烟 => weather/rain 1.5
        雾蒙蒙的清晨，对岸几乎看不见 => weather/fog, light/sunrise
        夏天的感觉，阳光刺眼，草木葱茏 => season/summer
        天空换成阴沉的乌云，压得很低 => sky/storm => region:sky
        夜空要有银河，星星亮一点 => sky/milky_way => region:sky
        蓝天白云安排上 => sky/clouds => region:sky
        往左转90度 => rotate degrees=270
        地平线歪了，拉直 => rotate/straighten
        裁成2:3的竖图 => crop aspect=0.667
        放大四倍，别糊 => upscale factor=4
        视野再宽一些，把画布往两边扩 => outpaint/zoom_out factor=1.25
        套个细黑框 => frame/border 0.5 color=black
        左侧人脸马赛克处理 => privacy/pixelate @masked => mask
        牙齿漂白点 => retouch/teeth_whiten 0.5 @masked => mask
        先裁成3:2，再加点暖色，最后压暗四角 => crop aspect=1.5, tone/temperature+, effect/vignette
        去掉水印，然后整体锐化一点 => remove @masked, sharpen 0.5 => mask
        把人去掉，背景虚化 => remove @masked, blur @background => mask, region:subject
        天空压暗，草地提亮 => tone/brightness- @sky, tone/brightness+ @masked => region:sky, mask
        """
}
