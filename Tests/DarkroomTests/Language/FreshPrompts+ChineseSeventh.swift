/// In Simplified Chinese: further rounds, with what was understood of each at first sight.
extension FreshPrompts {
    /// As on a phone, of shops and in the words of benchmarks: 52 %.
    static let chineseNinth = """
        这图太糊了，帮我弄清楚点 => sharpen
        夜里拍的，脸黑得看不见，救一下 => tone/brightness+ @masked => mask
        能不能把后面那个光膀子的大叔P了 => remove @masked => mask
        把我脸上的汗珠去一下 => remove @masked => mask
        这张海边的照片天太灰了，给我整个火烧云 => sky/sunset => region:sky
        整点胶片味儿 => style/vintage
        来点颗粒感，别太多 => effect/grain
        把她的口红改成正红色 => recolor @masked color=red => mask
        美甲颜色换成裸粉色 => recolor @masked color=light pink => mask
        宝贝的鞋子换成黄色试试 => recolor @masked color=yellow => mask
        商品主图，去掉背景换成纯白底 => background/color color=white => region:subject
        产品抠出来，放在浅灰色背景上 => background/color color=light gray => region:subject
        给这款杯子做一个淡蓝到白色的渐变底 => background/gradient color=light blue color2=white => region:subject
        衣服颜色偏差大，实物更深一点，调深一些 => tone/brightness-0.5 @masked, tone/brightness-0.5 => mask
        把模特身上的吊牌抹掉 => remove @masked => mask
        右上角“包邮”两个字去掉 => remove @masked => mask
        在左下角加上红色文字“第二件半价” => text/add color=red place=bottom left text="第二件半价"
        画面下方写“新品上市”四个字，白色 => text/add text="新品上市" place=bottom color=white
        把包装盒上的条形码打码 => privacy/pixelate @masked => mask
        快递单上的姓名和电话都打上马赛克 => privacy/pixelate @masked => mask
        把图片压成800x800 => resize height=800 width=800
        主图裁成正方形 => crop aspect=1
        详情页用，裁成3:4竖图 => crop aspect=0.75
        清晰度不够，放大四倍 => upscale factor=4
        金属质感再强一点，对比拉起来 => tone/clarity+0.5 @masked, tone/contrast+ => mask
        整体色调往青橙那边靠 => style/cinematic
        将照片转换为油画风格，使用厚重的颜料堆叠与可见的画笔痕迹。 => style/oil
        把图像变为水墨画效果，墨色浓淡相宜，留白恰到好处。 => style/ink
        应用赛博朋克风格，高饱和的品红与青色灯光，潮湿的路面反射霓虹。 => style/cyberpunk
        将场景转换为冬季，地面和屋顶覆盖着厚厚的积雪，天空灰白。 => season/winter
        将时间改为黄昏，暖橙色的光线斜照在建筑上，拉出长长的影子。 => light/sunset
        把天气改成大雾，远处的山峦隐没在雾中。 => weather/fog 1.5
        将这张照片改为雨天，街道湿漉漉的，反射着灯光。 => weather/rain
        将季节改为秋天，树叶变成金黄色和橙红色。 => season/autumn
        给照片加上从窗户照进来的光束，空气中有细小的灰尘浮动。 => light/rays
        将图像重新照明为月光场景，冷蓝色调，阴影浓重。 => light/moonlight
        为画面添加戏剧性的侧面光，光从右侧打来，左脸没入阴影。 => light/dramatic from=right
        将天空替换为布满星星的夜空。 => sky/stars => region:sky
        将天空替换为暴风雨前的乌云，云层低垂而厚重。 => sky/storm => region:sky
        去除图像左下角的水印文字。 => remove @masked => mask
        移除照片背景中所有的行人。 => remove @masked => mask
        将女孩的连衣裙颜色从红色改为宝蓝色。 => recolor @masked color=royal blue => mask
        将汽车的车身颜色更改为哑光黑。 => recolor @masked color=jet black => mask
        请提高图像的整体亮度，同时保持高光不过曝。 => tone/brightness+
        请将图像旋转90度，使人物直立。 => rotate degrees=90
        将画面水平翻转，其他不变。 => flip/horizontal
        对图像中人物的面部进行马赛克处理。 => privacy/pixelate @masked => mask
        对背景进行高斯模糊，保持前景清晰。 => blur @background => region:subject
        向右侧扩展画布，补全背景。 => outpaint/pan direction=right
        把画面扩展成16:9横版 => outpaint/aspect aspect=1.778
        给照片加一圈细细的黑边 => frame/border 0.5 color=black
        套一个木质相框 => frame/picture_frame material=oak
        暗角重一点，把视线聚到中间 => effect/vignette 1.5
        四周亮度压低，突出主体 => tone/brightness- @edges
        饱和度太高了看着假，降降 => tone/saturation-
        肤色有点发绿，校正一下 => tone/remove_cast @masked color=green => mask
        室内拍的偏黄，帮我校一下白平衡 => tone/remove_cast color=yellow
        雪地拍得发灰，让雪白一点 => tone/exposure+ | tone/brightness+0.5 @masked | tone/contrast+, tone/brightness+0.5 @masked | tone/brightness+0.5 | tone/whites+ | tone/contrast+ =>  | mask | mask |  |  | 
        只让花是红的，别的都弄成黑白 => style/black_white @everything except the masked => mask
        把照片做成复古港片的感觉 => style/vintage
        弄成八九十年代的老照片，有点泛黄 => style/antique_photo
        像素游戏风走起 => style/pixel_art
        帮我整成卡通头像 => style/cartoon
        变成动漫线稿，只留线条 => style/line_art
        来一张彩铅手绘效果 => style/pencil
        弄个剪影版的素描，阴影排线要重 => style/pencil
        做成钢笔速写的样子，线条潦草一点 => style/ink
        天空太平淡，加几朵棉花云 => sky/clouds => region:sky
        晚上能看到银河就好了，给天上加一条银河 => sky/milky_way => region:sky
        把大白天改成深夜，路灯亮着的感觉 => light/night
        给这张图搞个日出的光 => light/sunrise
        加个镜头光晕在右上角 => light/flare from=top right
        背景搞成梦幻光斑 => light/bokeh
        把牙P白点 => retouch/teeth_whiten @masked => mask
        脸上的阴影淡化一下 => restore/lift_shadow @masked => mask
        车牌糊一下，发网上的 => privacy/blur @masked => mask
        把玻璃上的反光去掉 => remove @masked => mask
        桌子上的杂物都清掉，就留一台电脑 => remove @masked => mask
        先去雾，再加点对比度，最后锐化 => tone/dehaze+, tone/contrast+, sharpen
        背景压暗一点，人提亮一点 => tone/brightness-0.5 @background, tone/brightness+0.5 @masked => region:subject, mask
        """

    /// In longer and more casual words: 45 %.
    static let chineseTenth = """
        哥们儿，把我头上那根呆毛P掉呗 => remove @masked => mask
        这裙子有其他颜色吗？给我看看墨绿色的 => recolor @masked color=dark green => mask
        给我来个黑白大片的感觉 => style/black_white
        照片拍得太暗啦！！提亮提亮 => tone/brightness+
        肤色提亮一个度 => tone/brightness+ @masked => mask
        去个水印谢谢🙏 => remove @masked => mask
        把穿帮的三脚架去掉 => remove @masked => mask
        能给我的照片加个雪景特效嘛 => weather/snow
        人家想要那种日落氛围感啦 => light/sunset
        滤镜太重了，饱和度降30% => tone/saturation-0.5
        给照片来点高级感的冷色调 => tone/temperature-
        把这堵墙刷成莫兰迪灰 => recolor @masked color=gray => mask
        我想要蓝底证件照 => background/color color=blue => region:subject
        一寸照换红底，谢谢 => background/color color=red => region:subject
        把衬衫上的褶皱和污渍修掉 => remove @masked => mask
        天空抠出来换成星空 => sky/stars => region:sky
        画面四周加点暗角，弄得有氛围一点 => effect/vignette
        这张正方形的图给我扩成16比9 => outpaint/aspect aspect=1.778
        图片往上补一截天空出来 => outpaint/pan direction=up
        这图歪了大概三度，帮我正过来 => rotate/straighten
        左右反了，翻一下 => flip/horizontal
        整体缩小到50% => resize factor=0.5
        导出成1080x1920的尺寸 => resize height=1920 width=1080
        给图片加个圆角，再来一圈白边 => frame/rounded_corners, frame/border color=white
        来个马赛克瓷砖拼出来的效果 => style/mosaic
        画成简笔画，越简单越好 => style/line_art
        整成波普风海报，安迪沃霍尔那种 => style/pop_art
        模拟老电视信号不良的故障画面 => style/glitch
        做成木刻版画，黑白对比强烈，刀痕粗犷 => style/woodcut
        转为钢笔墨水画，用交叉排线表现明暗 => style/ink
        弄成国画山水的味道，淡墨晕开 => style/ink
        变成蓝图，线条是白色的 => style/blueprint
        像刺绣一样，能看到一针一线 => style/embroidery
        做成低多边形，全是小三角面 => style/low_poly
        X光透视效果，骨骼泛着冷光 => style/xray
        将照片转换为半调网点效果，模仿旧报纸的印刷质感。 => style/halftone
        将画面渲染为色粉画，质地柔软，颜色层层叠加。 => style/pastel
        将图像呈现为彩色蜡笔儿童画的样子。 => style/pastel
        转化为点彩画法，以细小的色点组成整个画面。 => style/pointillism
        请将此图转换为铜版雕刻风格，线条细密而规整。 => style/engraving
        让画面呈现蒸汽波美学，粉紫渐变，带有复古电子感。 => style/vaporwave
        给图片应用双色调，深蓝和粉色 => style/duotone color=dark blue color2=pink
        将照片重新打光为阴天，光线均匀柔和，几乎没有阴影。 => light/overcast
        将场景重新布光为烛光晚餐的氛围，暖黄色的光在脸上跳动。 => light/candle
        让画面看起来像是清晨日出时拍摄的，金色的光从地平线洒过来。 => light/sunrise
        营造雷雨将至的紧张氛围，天色阴暗，乌云翻滚。 => weather/storm
        窗外下着鹅毛大雪，屋檐上积了厚厚一层。 => weather/snow 1.5
        给森林加一层薄薄的晨雾，若有若无。 => weather/fog
        把夏天的树林变成深秋的样子，满地落叶。 => season/autumn
        将此景改为盛夏，阳光炽烈，绿树成荫。 => season/summer
        将天空改为绚丽的极光，绿色和紫色的光带交织。 => sky/aurora => region:sky
        天空改成傍晚的粉紫色晚霞，云彩层次分明。 => sky/sunset => region:sky
        在天上加满星星，银河横跨画面。 => sky/stars => region:sky
        在画面中加入一道从左上方射下的神光，穿过树冠。 => light/rays from=top left
        请擦除画面右侧边缘露出的半只手。 => remove @masked => mask
        请把前景中挡住视线的树枝去除。 => remove @masked => mask
        删除沙发上的抱枕，其他保持原样。 => remove @masked => mask
        将猫的眼睛颜色改为琥珀色。 => recolor @masked color=amber => mask
        把左边那个人的外套由黑色换成驼色 => recolor @masked color=camel => mask
        将路灯的灯光颜色改成紫色 => recolor @masked color=purple => mask
        仅将花朵改为淡紫色，叶子保持绿色。 => recolor @masked color=lavender => mask
        把背景里杂乱的东西虚化掉，让产品更突出 => blur @masked => mask
        背景颜色换成马卡龙粉 => background/color color=pink => region:subject
        产品图背景改成浅米色纯色背景 => background/color color=beige => region:subject
        白底图，透明背景也给我一份 => background/color color=white, background/transparent => region:subject
        珠宝的光泽感提一下，细节再锐一点 => tone/clarity+ @masked, sharpen 0.5 => mask
        这件衣服的红色有点偏橙，往正红调一调 => recolor @masked color=red | tone/tint @masked color=red | recolor @red color=red => mask
        价格标签那块打个马赛克 => privacy/pixelate @masked => mask
        聊天截图里的头像和昵称都糊掉 => privacy/blur @masked => mask
        把小票上的银行卡号遮住 => privacy/pixelate @masked => mask
        高光压一压，暗部提一提，整体通透些 => tone/highlights-, tone/shadows+, tone/clarity+0.5
        色温调低点，别那么黄 => tone/temperature-0.5, tone/remove_cast color=yellow
        绿色太扎眼了，饱和度降一点 => tone/saturation-0.5 @green => region:color
        对焦没对准，锐化补救一下 => sharpen
        噪点太明显了，降一下噪 => denoise
        把灰蒙蒙的感觉去掉，天更蓝一点 => tone/dehaze+, recolor 0.5 @sky color=blue => region:sky
        除了人物，背景全部变成黑白 => style/black_white @(everything except the subject) within background => region:subject
        只保留气球的颜色，其余去色 => style/black_white @everything except the masked => mask
        移轴效果，像小人国模型一样 => blur/tilt_shift
        做个动感模糊，感觉车在飞驰 => blur/motion
        """

    /// With rarer words: 50 %.
    static let chineseEleventh = """
        电动车车身喷成薄荷绿 => recolor @masked color=mint green => mask
        想给猫猫的铃铛换个金色 => recolor @masked color=gold => mask
        她手里的玫瑰改成蓝色妖姬那种蓝 => recolor @masked color=blue => mask
        这堵砖墙太红了，改成浅灰吧 => recolor @masked color=light gray => mask
        请把图中最大的那个南瓜染成紫色 => recolor @masked color=purple => mask
        足球队员的球衣统一换成白色 => recolor @masked color=white => mask
        眼影的颜色改成橘棕色 => recolor @masked color=brown => mask
        把蓝色的出租车变为黄色 => recolor @blue 出租车 color=yellow => region:color
        桌面的颜色由棕改成白 => recolor @masked color=white => mask
        沙发套能不能弄成浅绿的 => recolor @masked color=light green => mask
        logo换成黑色的，别的不动 => recolor @masked color=black => mask
        把照片里的电线杆子P没 => remove @masked => mask
        后面那几个抢镜的人帮我去去 => remove @masked => mask
        额头上的痘印能修掉不 => remove @masked => mask
        把墙角的蜘蛛网清理一下 => remove @masked => mask
        请清除画面中央的裂痕。 => remove @masked => mask
        这只手是别人的，麻烦删了 => remove @masked => mask
        消除镜片上的反光点 => remove @masked => mask
        去掉照片四周的手写字迹 => remove @masked => mask
        请帮忙移除湖面上漂浮的塑料袋以及岸边的易拉罐 => remove @masked => mask
        把站在C位后面探头的那个人擦掉 => remove @masked => mask
        纯黑背景，突出产品 => background/color color=black => region:subject
        把底换成天蓝色，办护照用的 => background/color color=sky blue => region:subject
        抠个图，要透明底 => background/transparent => region:subject
        帮我把人抠出来，保存透明PNG => background/transparent => region:subject
        背景渐变，从橙色过渡到粉色 => background/gradient color=orange color2=pink => region:subject
        背景弄成粉白格子的 => background/pattern pattern=checks => region:subject
        换个摄影棚那种干净的背景 => background/studio => region:subject
        把后面的背景再虚一些 => blur 0.5 @background => region:subject
        背景太亮抢眼，压暗些 => tone/brightness-0.5 @background => region:subject
        逆光拍的人脸全黑，拉一下阴影 => tone/shadows+
        整体提升半档曝光 => tone/exposure+0.5
        对比降低一丢丢，要柔一点 => tone/contrast-0.5
        饱和拉满 => tone/saturation+1.5
        天太亮都没细节了，把高光拉回来 => tone/highlights-
        画面偏冷，帮我加点暖意 => tone/temperature+
        老照片泛黄严重，去黄 => tone/remove_cast color=yellow
        整点莫兰迪的低饱和感觉 => tone/saturation-
        让草更绿一点 => recolor 0.5 @masked color=green => mask
        把照片锐化到能看清毛发 => sharpen
        夜景噪点多，磨皮一样去一下 => denoise
        通透感拉起来，去灰 => tone/clarity+, tone/dehaze+
        加个柔光滤镜，梦幻一点 => effect/bloom
        漏光效果来一个，要复古的 => effect/light_leak, style/vintage
        冷白皮滤镜那种蓝调 => tone/tint color=blue | tone/temperature-
        把照片负片化 => effect/invert
        变成黑白的，只留她的红唇 => style/black_white @everything except the masked => mask
        帮我做成高级的黑白胶片质感，颗粒粗一些 => style/black_white, effect/grain 1.5
        水彩风，颜色晕开，边缘有水渍 => style/watercolor
        给我变成一幅厚重的古典油画，像挂在博物馆里的那种 => style/oil
        画成毛笔水墨，寥寥几笔 => style/ink
        搞个美漫风，线条要硬朗 => style/comic
        转成扁平卡通插画的样子 => style/cartoon
        弄个彩绘玻璃效果，教堂里那种 => style/stained_glass
        将照片以炭笔素描的方式重新绘制，阴影处用大面积涂抹。 => style/charcoal
        将图像风格化为印象派油画，捕捉瞬间的光色变化。 => style/impressionism
        请将照片转换成浮世绘，配以平面化的色块与流畅的轮廓线。 => style/ukiyo_e
        制作成十字绣图案，每一针都清晰可见。 => style/cross_stitch
        请把图片处理为工程蓝图样式：深蓝底色，白色细线。 => style/blueprint
        来个热感应镜头的效果 => style/thermal
        红外摄影风格，树叶发白 => style/infrared
        做成老式报纸上的网点印刷 => style/halftone
        赛博朋克夜景，霓虹倒映在积水里 => style/cyberpunk
        HDR风格，细节拉满 => style/hdr, tone/clarity+1.5
        电影黑白片的阴森感 => style/noir
        改成清晨第一缕阳光的感觉，空气清新 => light/sunrise
        打光改成傍晚，逆光勾勒出发丝的金边 => light/sunset
        改成月夜，银白的月光铺满地面 => light/moonlight
        加一束从右上角照下来的圣光 => light/rays from=top right
        给画面加点下雨的氛围，玻璃上有雨滴滑落 => weather/rain
        小雪纷纷扬扬地落下来 => weather/snow 0.5
        让画面笼罩在浓雾里，只能看到近处 => weather/fog 1.5
        变成初春的样子，枝头冒出嫩芽 => season/spring
        要秋天的感觉，暖黄色调，落叶铺满小路 => season/autumn
        天空P成火烧云 => sky/sunset => region:sky
        天空换成满天繁星，越密越好 => sky/stars => region:sky
        图片逆时针转90度 => rotate degrees=270
        裁掉多余的，只留16:9 => crop aspect=1.778
        无损放大2倍，毛发边缘要清楚 => upscale factor=2
        加一圈米色的边框，窄一点 => frame/border 0.5 color=beige
        """
}
