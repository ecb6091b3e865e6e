/// In Simplified Chinese: further rounds, with what was understood of each at first sight.
extension FreshPrompts {
    /// Of all kinds: 72 %.
    static let chineseSeventeenth = """
        老板椅改成焦糖色 => recolor @masked color=brown => mask
        把她的指甲涂成樱桃红 => recolor @masked color=cherry red => mask
        请把右边男人的裤子颜色从黑色改成卡其色 => recolor @masked color=khaki => mask
        水壶能换成玫红吗，其他地方别动 => recolor @masked color=deep pink => mask
        树叶全变红 => recolor @masked color=red => mask
        文字颜色太淡了，改黑色 => recolor @masked color=black => mask
        将玩偶的蝴蝶结染成紫罗兰色 => recolor @masked color=violet => mask
        把图中的绿色自行车改成橙色 => recolor @green 自行车 color=orange => region:color
        围墙颜色换一换，米黄就行 => recolor @masked color=beige => mask
        拜托把我肩膀上那只手P掉 => remove @masked => mask
        图片中间那条黑线去掉 => remove @masked => mask
        请清除地毯上的红酒渍 => remove @masked => mask
        天上的风筝线擦掉 => remove @masked => mask
        把背景中正在走路的行人移除 => remove @masked => mask
        吊牌没摘，帮忙P掉 => remove @masked => mask
        去掉饮料瓶上的标签 => remove @masked => mask
        把所有反光都去掉 => remove @masked => mask
        手机拍屏幕有摩尔纹，能去掉吗 => remove @masked => mask
        我不要右边那个垃圾桶 => remove @masked => mask
        背景弄成深灰的，显得高级 => background/color color=dark gray => region:subject
        头像要白底的 => background/color color=white => region:subject
        把背景扣掉，只留产品 => background/transparent => region:subject
        背景加一点运动模糊 => blur/motion 0.5 @background => region:subject
        将主体亮度提高20% => tone/brightness+0.5 @subject => region:subject
        画面发白，加点对比和黑色层次 => tone/contrast+, tone/blacks- | tone/contrast+ | tone/contrast+0.5
        阳光太强导致脸上过曝，恢复一下细节 => tone/highlights- | tone/highlights- @masked | tone/exposure- @masked =>  | mask | mask
        冷一点，再冷一点 => tone/temperature-0.5
        照片有雾，不清楚，处理得通透些 => tone/dehaze+, sharpen, tone/clarity+0.5
        给肤色加点暖 => tone/temperature+ @masked => mask
        一键出片，帮我调好看点 => enhance/auto
        黑白，高反差 => style/black_white, tone/contrast+
        变成底片的样子 => effect/invert
        套用复古胶片滤镜，强度一半 => style/vintage 0.5
        换成铅笔画，轻一点 => style/pencil 0.5
        将图像转换为油画风格，色彩饱满，笔触奔放。 => style/oil
        将图像转换为彩铅手绘风格，纸面颗粒可见，上色轻柔。 => style/pencil
        将图像转换为雕版印刷风格，细密的平行线条塑造明暗。 => style/engraving
        将图像转换为宝丽来风格，略微过曝，四周白框。 => style/polaroid
        将图像转换为热成像风格，由蓝到红的伪彩色渐变。 => style/thermal
        将图像转换为点彩风格，密集的纯色圆点并置。 => style/pointillism
        将图像转换为剪影般的黑色电影风格，烟雾弥漫，光影强烈。 => style/noir
        将图像转换为霓虹灯管风格，黑底上发光的线条。 => style/neon
        将图像转换为十字绣风格，布面网格清晰，针脚规整。 => style/cross_stitch
        将图像转换为水粉风格，色块平整，边缘干脆。 => style/gouache
        漫画化！粗线条！ => style/comic
        像素化成红白机画面 => style/pixel_art
        彩窗玻璃那种效果整一个 => style/stained_glass
        给我个低多边形的版本 => style/low_poly
        线稿提取，白底黑线 => style/line_art
        晚霞的光打在人身上的感觉 => light/sunset
        像在水底拍的，光影浮动 => light/underwater
        重新打光为午夜：只有微弱的月光，轮廓隐约可见。 => light/night
        重新打光为霓虹夜晚：红蓝交错的灯光，地面有倒影。 => light/neon_night
        重新打光为阴天傍晚：光线暗淡，色调偏冷。 => light/overcast, light/sunset
        打一束从左边来的侧光，营造戏剧感 => light/dramatic
        来点镜头眩光，太阳在右上角 => light/flare
        雨天，玻璃窗上挂着水珠 => weather/rain
        外面大雾，什么都看不清的感觉 => weather/fog 1.5
        飘点小雪花就行 => weather/snow 0.5
        金秋时节，满山红叶 => season/autumn
        寒冬，枝头挂满冰凌，空气冷冽 => season/winter
        给灰白的天空换成晴空 => sky/clear => region:sky
        天空加点云，别太多 => sky/clouds => region:sky
        逆时针转个90度 => rotate degrees=270
        画面翻转成镜像 => flip/horizontal
        裁成小红书的3:4 => crop aspect=0.75
        图片往外扩两倍 => outpaint/zoom_out factor=2
        加个拍立得那样的白边框 => frame/border color=white
        底部居中加上“未完待续”，白色 => text/add color=white place=bottom text="未完待续"
        所有人的眼睛打码 => privacy/pixelate @masked => mask
        提亮阴影，降低高光，加一点颗粒 => tone/shadows+, tone/highlights-, effect/grain 0.5
        去掉前面的栅栏，再把天空换成晚霞 => remove @masked, sky/sunset => mask, region:sky
        给照片加白边，再加一点复古色调 => frame/border color=white, style/vintage 0.5
        衣服改成蓝色，背景换成白色，整体调亮 => recolor @masked color=blue, background/color color=white, tone/brightness+ => mask, region:subject
        """

    /// Of all kinds: 88 %.
    static let chineseEighteenth = """
        毛巾换成湖蓝色 => recolor @masked color=cobalt blue => mask
        想让婚车变成香槟色 => recolor @masked color=wheat => mask
        请将画面左边的椅子改为胡桃色 => recolor @masked color=brown => mask
        旗袍的颜色改成绛红 => recolor @masked color=dark red => mask
        这盏灯的灯光换成暖黄色 => recolor @masked color=yellow => mask
        鹦鹉的羽毛变成蓝紫色的 => recolor @masked color=blue violet => mask
        窗框刷白 => recolor @masked color=white => mask
        请把孩子脸上的口水印去掉 => remove @masked => mask
        后排那个打哈欠的人能不能抹了 => remove @masked => mask
        把广告牌从楼顶移除 => remove @masked => mask
        我鼻子上的痘痘 P 掉谢谢 => remove @masked => mask
        镜头上的灰尘点清理一下 => remove @masked => mask
        去除画面中央的水印及日期 => remove @masked => mask
        背景改为烟灰色 => background/color color=light gray => region:subject
        底色换白，修成一寸照 => background/color color=white => region:subject
        产品图去底，要透明的 => background/transparent => region:subject
        背景虚一点，人别虚 => blur 0.5 @background => region:subject
        将背景颜色从灰色改成淡绿色 => background/color color=light green => region:subject
        太暗看不清人脸，提亮暗部 => tone/shadows+
        色彩浓郁一些，对比强一些 => tone/saturation+0.5, tone/contrast+0.5
        降低清晰度，营造柔和的感觉 => tone/clarity-
        照片偏紫，纠正一下 => tone/remove_cast color=purple
        整体调成冷蓝色的调子 => tone/tint color=blue
        亮度降低15%，饱和度提高10% => tone/brightness-0.5, tone/saturation+0.5
        去一下朦胧的雾 => tone/dehaze+
        帮我自动美化一下这张照片 => enhance/auto
        将图像转换为素描风格，使用细腻的铅笔线条和柔和的阴影过渡。 => style/pencil
        将图像转换为油画棒风格，质感粗糙，色彩厚重。 => style/pastel
        将图像转换为波普艺术风格，大面积的平涂色块，对比强烈。 => style/pop_art
        将图像转换为印象派绘画，光线斑驳，笔触松散而灵动。 => style/impressionism
        将图像转换为电影画面，青橙色调，浅景深。 => style/cinematic
        整成马赛克拼贴画，小瓷砖那种 => style/mosaic
        水彩手绘，边缘晕染 => style/watercolor
        用版画的感觉来一张 => style/woodcut
        重新打光为日落：橙红色的余晖洒在湖面上，天空渐变成紫色。 => light/sunset
        重新打光为月夜：冷冷的蓝光，树影婆娑。 => light/moonlight
        让阳光从左边的窗户斜射进来 => light/rays
        让整张照片看起来像在下大雪 => weather/snow 1.5
        加些飘落的雪花 => weather/snow
        雾蒙蒙的效果，像仙境一样 => weather/fog
        把夏景改成冬景 => season/winter
        天空换成乌云，要有压迫感 => sky/storm => region:sky
        给天空加上粉色的晚霞 => sky/sunset => region:sky
        图片歪了，帮忙扶正 => rotate/straighten
        垂直翻转这张图 => flip/vertical
        裁剪成1比1 => crop aspect=1
        往上面扩一点天空 => outpaint/pan direction=up
        加一个细的金色边框 => frame/border 0.5 color=gold
        把车牌号和人脸都打码 => privacy/pixelate @masked => mask
        皮肤提亮，牙齿美白 => tone/brightness+ @masked, retouch/teeth_whiten @masked => mask
        """
}
