/// In Simplified Chinese: four rounds more, of chat, annotators, shops and photographers, and what is like that which was
/// not understood of them.
extension FreshPrompts {
    /// What was understood of them at first sight: 84 % of one author's, 34, 61 and 45 % of another's, who says why and what
    /// for.
    static let chineseTwentyFirst = """
        这张拍得太暗了 => tone/brightness+
        过曝了，帮我压下来 => tone/exposure-
        把对比度稍微拉高一点 => tone/contrast+0.5
        请将色温调冷 => tone/temperature-
        大幅提升饱和度 => tone/saturation+1.5
        画面灰蒙蒙的，去去灰 => tone/dehaze+
        做成高调照片 => tone/high_key
        给整张图罩一层淡淡的紫色 => tone/tint 0.5 color=purple
        照片整体偏绿，校正一下 => tone/remove_cast color=green
        钨丝灯下拍的，黄得不行 => tone/remove_cast color=yellow
        一键优化这张图 => enhance/auto
        用米色、棕色和橄榄绿做主色调 => match_palette palette=beige,brown,olive
        天空部分压暗 => tone/brightness- @sky => region:sky
        背景太亮了，抢镜 => tone/brightness- @background => region:subject
        把左半边改成黑白 => style/black_white @left half
        四个角压暗 => effect/vignette
        暗部细节拉出来 => tone/shadows+
        高光稍微收一点 => tone/highlights-0.5
        沙发那块儿黑乎乎的，提亮 => tone/brightness+ @masked => mask
        下半部分饱和度略微降低 => tone/saturation-0.5 @bottom half
        让阴影偏蓝、高光偏橙 => tone/tint @shadows color=blue, tone/tint @highlights color=orange
        让画面中央亮起来 => tone/brightness+ @center
        除了天空，其他地方都调暖 => tone/temperature+ @everything except the sky => region:sky
        请将照片转为水墨画 => style/ink
        变成像素风 => style/pixel_art
        把它弄成铅笔素描 => style/pencil
        赛博朋克风走起 => style/cyberpunk
        P成拍立得 => style/polaroid
        请将本图处理为浮世绘风格 => style/ukiyo_e
        要建筑蓝图那种效果 => style/blueprint
        故障风，狠一点 => style/glitch 1.5
        只把背景变成油画 => style/oil @background => region:subject
        移轴小人国效果 => blur/tilt_shift
        加点胶片颗粒 => effect/grain
        改成夜晚 => light/night
        让光从左边斜射进来 => light/rays
        换成烛光氛围 => light/candle
        天刚蒙蒙亮的感觉 => light/sunrise
        来个月光洒下来的效果 => light/moonlight
        看着像阴天拍的那样 => light/overcast
        加个镜头光晕 => light/flare
        让画面下起毛毛雨 => weather/rain 0.5
        加一层薄雾 => weather/fog 0.5
        整成漫天大雪 => weather/snow 1.5
        把夏天改成秋天 => season/autumn
        请把季节调整为冬季 => season/winter
        天空换成火烧云 => sky/sunset => region:sky
        能不能让天上出现极光 => sky/aurora => region:sky
        天白茫茫的，换成万里无云的蓝天 => sky/clear => region:sky
        把天空换成满天繁星 => sky/stars => region:sky
        换个白底，谢谢 => background/color color=white => region:subject
        抠图，要透明底 => background/transparent => region:subject
        背景换成粉到紫的渐变 => background/gradient color=pink color2=purple => region:subject
        背景再虚一点 => blur 0.5 @background => region:subject
        背景改成波点图案 => background/pattern pattern=dots => region:subject
        只把花瓶抠出来 => extract @masked => mask
        去掉右边的路人 => remove @masked => mask
        电线太碍眼了，P掉 => remove @masked => mask
        桌上的杯子不要了 => remove @masked => mask
        把红色的气球去掉 => remove @red 气球 => region:color
        帮我把脸上的痘痘去掉 => remove @masked => mask
        裙子改成米色 => recolor @masked color=beige => mask
        把蓝色的门刷成深绿色 => recolor @blue 门 color=dark green => region:color
        头发染成粉色 => recolor @masked color=pink => mask
        墙面颜色换成天蓝色 => recolor @masked color=sky blue => mask
        口红换成珊瑚色 => recolor @masked color=coral => mask
        裁成正方形 => crop aspect=1
        按16:9裁剪 => crop aspect=1.778
        左右镜像一下 => flip/horizontal
        向左转90度 => rotate degrees=270
        地平线歪了 => rotate/straighten
        放大4倍还要清晰 => upscale factor=4
        图片尺寸改小 => resize -1
        往右边扩展画面 => outpaint/pan direction=right
        镜头拉远，四周补全 => outpaint/zoom_out
        加个白边 => frame/border color=white
        四角改成圆角 => frame/rounded_corners
        右下角写上“摄于2023年夏” => text/add place=bottom right text="摄于2023年夏"
        正中间加白色的字「开业大吉」 => text/add color=white place=center text="开业大吉"
        车牌打码 => privacy/pixelate @masked => mask
        给小孩的脸打上马赛克 => privacy/pixelate @masked => mask
        只留红色，其余全黑白 => selective_color color=red
        噪点太多了 => denoise
        牙齿有点黄，弄白 => retouch/teeth_whiten @masked => mask
        先裁成方的，再转黑白 => crop aspect=1, style/black_white
        去掉路灯，然后提高亮度 => remove @masked, tone/brightness+ => mask
        背景换成灰色并加暗角 => background/color color=gray, effect/vignette => region:subject
        不要动颜色，只锐化 => sharpen
        提亮人物，背景别动 => tone/brightness+ @subject => region:subject
        帮我把这张夜宵照片的光弄得暖一点，看着更有食欲 => tone/temperature+0.5
        宝贝主图太暗，客户老说看不清细节，麻烦提亮 => tone/brightness+
        请将画面整体亮度下调约两成 => tone/brightness-0.5
        天空部分过曝严重，请压低其高光 => tone/highlights- @sky => region:sky
        人脸这边补点光，其他地方保持原样 => restore/lift_shadow @masked => mask
        颜色再饱和那么一丢丢，别太过 => tone/saturation+0.5
        对比度往回收一点，现在太硬了 => tone/contrast-0.5
        整体调子再冷静些，偏蓝灰那种 => tone/temperature-0.5, tone/tint color=slate gray
        白平衡不准，墙应该是白的现在发青 => tone/remove_cast color=cyan
        阴影提三分之一档 => tone/shadows+0.5
        把高光部分压下来，云的细节要出来 => tone/highlights-
        画面下半部分调暗一些 => tone/brightness-0.5 @bottom half
        四个角压黑，让人往中间看 => effect/vignette
        给猫咪的毛增加点清晰度 => tone/clarity+0.5 @masked => mask
        照片有层灰，通透一点 => tone/dehaze+, tone/clarity+0.5
        手机夜拍噪点炸了，求降噪 => denoise
        字看不清，整张锐化到最强 => sharpen 1.5
        做成胶片机拍的那种褪色感 => tone/fade
        我要王家卫那种复古港风 => style/vintage
        转成素描，线条要轻 => style/pencil
        请以水墨画的形式重新呈现这张山水照 => style/ink
        弄成小时候看的漫画书那样 => style/comic
        给我一版像素小游戏画面 => style/pixel_art
        想把全家福做成油画挂客厅 => style/oil
        变成教堂里那种彩色玻璃 => style/stained_glass
        能转成点彩派的画吗 => style/pointillism
        黑白，反差拉大，颗粒粗一点 => style/black_white, tone/contrast+, effect/grain 1.5
        加个拍立得白框 => style/polaroid
        让它看起来像热成像仪拍到的 => style/thermal
        改成蓝调时刻之后的夜晚 => light/night
        把大中午的光线换成傍晚的 => light/sunset
        像有一束光从右上角打进来 => light/rays from=top right
        光线改成阴天那种软光 => light/overcast
        窗外下着瓢泼大雨的氛围 => weather/rain 1.5
        清晨湖面上那种薄薄的雾，来一点 => light/sunrise, weather/fog 0.5
        雪再下大点 => weather/snow
        这棵银杏照变成深秋的样子 => season/autumn
        草都枯了，换成夏天绿油油的 => season/summer
        天空换火烧云，别太假 => sky/sunset => region:sky
        原来的天白惨惨的，换成有云的蓝天 => sky/clouds => region:sky
        头顶的天换成银河 => sky/milky_way => region:sky
        宝贝换纯白底，上架用 => background/color color=white => region:subject
        一寸照底色由蓝换红 => background/color color=red => region:subject
        抠成透明底，导出png => background/transparent => region:subject
        后面糊掉，只要人清楚 => blur @background => region:subject
        背景加个从左到右白到灰的渐变 => background/gradient color=white color2=gray => region:subject
        背景弄成浅黄色小波点 => background/pattern color=light yellow pattern=dots => region:subject
        把盘子边上那滴酱汁擦掉 => remove @masked => mask
        照片右边那半个陌生人不要了 => remove @masked => mask
        脸上的痘印祛一祛 => remove @masked => mask
        外卖袋子上的logo去掉 => remove @masked => mask
        楼顶那几根天线碍眼，p掉 => remove @masked => mask
        把卫衣换成雾霾蓝，印花别动 => recolor @masked color=light steel blue => mask
        指甲油颜色改成裸粉 => recolor @masked color=light pink => mask
        车漆从白色变成哑光黑色 => recolor @masked color=jet black => mask
        只让红灯笼是红的，其他黑白 => style/black_white @everything except the red 灯笼 => region:color
        裁成小红书3:4封面 => crop aspect=0.75
        照片转个180度，拿倒了 => rotate degrees=180
        地平线往右斜了，拉平 => rotate/straighten
        镜像一下，字反着的 => flip/horizontal
        图放到两倍大，印海报用 => upscale factor=2
        两边各补一点画面，改成横版16:9 => outpaint/aspect aspect=1.778
        拉远点，让房子整个露出来 => outpaint/zoom_out factor=1.25
        细黑框来一圈 => frame/border 0.5 color=black
        底部居中打上“全场五折”，红色大字 => text/add color=red place=bottom text="全场五折"
        右上角小小地写“2025.10.1” => text/add place=top right text="2025.10.1"
        快递面单上的手机号打厚码 => privacy/pixelate @masked => mask
        先把电线擦了，再把天换成晚霞 => remove @masked, sky/sunset => mask, region:sky
        这照片太闷了，救一下 => tone/contrast+
        人脸有点黑，其他都挺好 => tone/brightness+0.5 @masked => mask
        麻烦把整张图的亮度提升百分之二十 => tone/brightness+0.5
        雪地拍灰了，加一档曝光 => tone/contrast+, tone/exposure+
        自然饱和度加15，清晰度加10 => tone/vibrance+0.5, tone/clarity+0.5
        想要奶油感的低对比画面 => tone/contrast-
        给中间调加点洋红 => tone/tint @midtones color=magenta
        右侧三分之一亮得刺眼，降下来 => tone/brightness- @right third
        整体做哑光 => tone/matte
        把食物的颜色调得更鲜亮 => tone/saturation+ @masked => mask
        画质太糊，帮忙变清楚 => sharpen
        ISO太高全是噪点，磨一磨 => denoise
        远处山峰灰蒙蒙看不清，去雾处理 => tone/dehaze+
        请给图像套上柔焦效果 => effect/bloom
        出一张炭笔画的效果图 => style/charcoal
        转换为版画风格，黑白分明 => style/woodcut
        搞个波普风，颜色要炸 => style/pop_art
        试试把这张建筑照变成蓝图 => style/blueprint
        做成低多边形壁纸 => style/low_poly
        我想看它变成十字绣是啥样 => style/cross_stitch
        给这张旧街道来点黑色电影的味道 => style/noir
        图片模拟VHS录像带的画面 => style/glitch
        处理成褐色的老照片 => style/sepia, style/antique_photo
        把白天街拍改成霓虹闪烁的夜晚 => light/neon_night
        客厅改成烛光照明的氛围 => light/candle
        改成日出时分，光从左边来 => light/sunrise
        屋里只有月光照进来的感觉 => light/moonlight
        给森林加上丁达尔效应 => light/rays
        镜头上加一点眩光 => light/flare 0.5
        弄成下过大雪的早晨 => weather/snow 1.5, light/sunrise
        让画面起一层海雾 => weather/fog
        黑云压城要下暴雨的感觉 => weather/storm
        油菜花开的春天氛围 => season/spring
        把死灰的天换成粉紫色晚霞 => sky/sunset => region:sky
        天太空了，放几朵云 => sky/clouds => region:sky
        夜空太黑，给点星星 => sky/stars => region:sky
        商品背景改浅灰，阴影别去 => background/color color=light gray => region:subject
        主体抠出来放在米色背景上 => background/color color=beige => region:subject
        模特身后虚化强一点 => blur 1.5 @background => region:subject
        背景去掉只剩鞋 => background/transparent => region:subject
        背景降饱和，让产品跳出来 => tone/saturation- @background => region:subject
        把挡在前面的那只手P掉 => remove @masked => mask
        沙滩上的脚印全清理掉 => remove @masked => mask
        右上角台标麻烦抹了 => remove @masked => mask
        天空里那架飞机去掉吧 => remove @masked => mask
        把裙摆上的污渍弄干净 => remove @masked => mask
        窗帘由灰色改为墨绿 => recolor @masked color=dark green => mask
        头盔染成亮橙 => recolor @masked color=orange => mask
        眼影换个淡紫色 => recolor @masked color=lavender => mask
        整图只保留黄色，剩下去色 => selective_color color=yellow
        头像裁成正方形 => crop aspect=1
        裁一下，要手机竖屏9:16 => crop aspect=0.563
        往右转九十度 => rotate degrees=90
        倾斜矫正一下 => rotate/straighten
        超分四倍，打印A3用 => upscale factor=4
        宽度缩到1080像素 => resize width=1080
        往上多扩一截天空 => outpaint/pan direction=up
        装个木质画框挂起来看看 => frame/picture_frame material=oak
        四周留一圈白色卡纸 => frame/passe_partout color=white
        顶部正中写“开业大吉”，金色 => text/add color=gold place=top text="开业大吉"
        在左下角加上小字“摄于2023” => text/add place=bottom left text="摄于2023"
        聊天记录里的头像和昵称打码 => privacy/pixelate @masked => mask
        身份证号糊上 => privacy/blur @masked => mask
        先去噪再锐化最后裁成4:3 => denoise, sharpen, crop aspect=1.333
        提升亮度，但不要动天空 => tone/brightness+ @everything except the sky => region:sky
        除了模特都变黑白 => style/black_white @everything except the masked => mask
        帮我把照片修亮堂点儿，黑得都看不清人了 => tone/brightness+0.5
        暖白光的感觉，别偏黄 => tone/temperature+
        拍雪景老是发蓝，怎么调回来 => tone/remove_cast color=blue
        把主体稍微提亮，四周暗下来 => tone/brightness+0.5 @subject, tone/brightness- @edges => region:subject
        背景绿得太抢眼，饱和降一点 => tone/saturation-0.5 @background => region:subject
        高光偏粉，阴影偏绿的分离色调 => tone/tint @highlights color=pink, tone/tint @shadows color=green
        整张调成日系清新那种亮调 => tone/high_key
        去掉画面上那层雾蒙蒙的感觉 => tone/dehaze+
        锐化眼睛部分 => sharpen @masked => mask
        照片放大看全是噪点，帮忙处理干净 => denoise
        想做一张复古海报风的图 => style/vintage
        整成老上海的老照片，泛黄 => style/antique_photo
        换个工程蓝图的风格看看 => style/blueprint
        给照片做个双色调，蓝加橙 => style/duotone color=blue color2=orange
        做成钢笔速写稿 => style/ink
        加点失真故障的感觉 => style/glitch
        让夕阳从背后打过来 => light/sunset
        改成深夜路灯下的效果 => light/night
        车窗外换成下雨天 => weather/rain
        起大雾了那种，远处都看不见 => weather/fog 1.5
        山上盖一层薄雪的冬天 => season/winter
        把秋天的树改成春天刚发芽的样子 => season/spring
        天空P成星空，银河更好 => sky/stars => region:sky
        多云的天换成晴天 => sky/clear => region:sky
        证件照背景要纯蓝，领导要求 => background/color color=blue => region:subject
        商品抠图，背景用浅粉色 => background/color color=light pink => region:subject
        把背景做成影楼那种灰布背景 => background/studio => region:subject
        镜子里拍到的手机去掉 => remove @masked => mask
        草坪上的矿泉水瓶给我弄没 => remove @masked => mask
        把我旁边这人P没 => remove @masked => mask
        衣领上的线头去掉 => remove @masked => mask
        把墙上的插座抹掉，补成墙面 => remove @masked => mask
        沙发套改成燕麦色 => recolor @masked color=beige => mask
        领带换成酒红，其他别碰 => recolor @masked color=burgundy => mask
        美甲换成裸色 => recolor @masked color=nude => mask
        只要绿叶保留颜色，别的都黑白 => style/black_white @everything except the masked => mask
        裁成公众号封面2.35:1 => crop aspect=2.35
        照片逆时针转一下，90度就行 => rotate degrees=270
        自拍左右反了，翻回来 => flip/horizontal
        往下补一截，脚边空间太少 => outpaint/pan direction=down
        宽边白框，像展览装裱那样 => frame/border 1.5 color=white
        左上角加个店名水印“小满甜品” => text/add place=top left text="小满甜品"
        路人的脸都糊一下 => privacy/blur @masked => mask
        合同上的签名和金额马赛克 => privacy/pixelate @masked => mask
        转黑白，但红围巾保留 => style/black_white @everything except the red 围巾 => region:color
        左半边欠曝，右半边正常，把左半边提亮 => tone/brightness+ @left half | tone/exposure+ @left half
        """
}
