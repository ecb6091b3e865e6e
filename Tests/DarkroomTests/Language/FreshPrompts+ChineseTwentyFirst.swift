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

    /// Ten like each that was missed: 20 % at first sight.
    static let chineseTwentySecond = """
        这张拍得有点暗 => tone/brightness+0.5
        这张太亮了 => tone/brightness-
        这张图拍出来偏暗 => tone/brightness+0.5
        昨天那张拍得太亮了 => tone/brightness-
        这张照得太黑了 => tone/brightness+
        我这张拍得实在太暗 => tone/brightness+
        这张拍糊了 => sharpen
        这几张都拍得太暗了 => tone/brightness+
        这张颜色太淡了 => tone/saturation+
        这张拍得太模糊了 => sharpen
        拍出来的效果太暗 => tone/brightness+
        这张拍歪了 => rotate/straighten
        白炽灯下拍的，黄得厉害 => tone/remove_cast color=yellow
        日光灯下拍的，绿得不行 => tone/remove_cast color=green
        整张照片蓝得离谱 => tone/remove_cast color=blue
        脸红得吓人 => tone/remove_cast @masked color=red => mask
        店里灯光下拍的，照片黄得要命 => tone/remove_cast color=yellow
        照片暗得不行 => tone/brightness+
        图糊得不行 => sharpen
        画面绿得要死，调回来 => tone/remove_cast color=green
        用蓝、白、灰三色做主色调 => match_palette palette=blue,white,gray
        以墨绿、米白和金色为主色 => match_palette palette=dark green,off white,gold
        采用粉色、奶白、浅蓝作为配色 => match_palette palette=pink,cream,light blue
        主色调用红、黑、白 => match_palette palette=red,black,white
        用莫兰迪蓝、米色和灰色当主色 => match_palette palette=steel blue,beige,gray
        整体配色用橙色、米色、棕色 => match_palette palette=orange,beige,brown
        用紫、粉、蓝三种颜色来配色 => match_palette palette=purple,pink,blue
        全图以米色、咖啡色、白色为基调 => match_palette palette=beige,dark brown,white
        背景太亮了，抢戏 => tone/brightness- @background => region:subject
        天空太亮，很刺眼 => tone/brightness- @sky => region:sky
        背景颜色太艳了，喧宾夺主 => tone/saturation- @background => region:subject
        高光太亮了，看着刺眼 => tone/brightness- @highlights
        颜色太艳了，看着廉价 => tone/saturation-
        背景太暗了，看不清 => tone/brightness+ @background => region:subject
        画面太灰了，没精神 => tone/contrast+
        太暗了，显得脏 => tone/brightness+
        阴影细节提出来 => tone/shadows+
        把暗部的细节找回来 => tone/shadows+
        高光细节拉回来 => tone/highlights-
        暗处细节提一下 => tone/shadows+
        把高光里的细节救回来 => tone/highlights-
        暗部细节多露一点 => tone/shadows+0.5
        亮部细节压回来 => tone/highlights-
        还原暗部细节 => tone/shadows+
        找回阴影里的细节 => tone/shadows+
        把黑乎乎的暗部提亮 => tone/brightness+ @shadows
        桌子那边黑漆漆的，提亮 => tone/brightness+ @masked => mask
        左边黑乎乎的，提亮一些 => tone/brightness+0.5 @left half
        人脸黑乎乎的，调亮一点 => tone/brightness+0.5 @masked => mask
        照片欠曝了，提亮一点 => tone/brightness+0.5
        背景过曝了，压暗 => tone/brightness- @background => region:subject
        照片欠曝，把曝光提上来 => tone/exposure+
        照片灰蒙蒙的，去下雾 => tone/dehaze+
        光线不足，调亮点 => tone/brightness+0.5
        请将本照片处理为水彩风格 => style/watercolor
        把本图转成黑白 => style/black_white
        对本张照片进行去雾处理 => tone/dehaze+
        将此张图片转换为素描 => style/pencil
        将该幅图像处理为油画风格 => style/oil
        将上图改为浮世绘风格 => style/ukiyo_e
        把上传的照片处理为水墨画 => style/ink
        请将附图转换为黑白 => style/black_white
        将所给图像处理成漫画风格 => style/comic
        请对本图进行降噪 => denoise
        小人国效果 => blur/tilt_shift
        微缩世界的效果 => blur/tilt_shift
        做成小人国那种移轴效果 => blur/tilt_shift
        玩具模型那种移轴感 => blur/tilt_shift
        来个移轴，像小模型一样 => blur/tilt_shift
        移轴微缩效果 => blur/tilt_shift
        加移轴镜头的微缩感 => blur/tilt_shift
        拍成微缩模型的样子 => blur/tilt_shift
        微缩景观的感觉 => blur/tilt_shift
        天快亮的感觉 => light/sunrise
        太阳刚升起来的感觉 => light/sunrise
        天刚亮的那种光 => light/sunrise
        改成破晓时分 => light/sunrise
        天快黑的样子 => light/sunset
        太阳快落山的感觉 => light/sunset
        太阳刚下山的光线 => light/sunset
        改成拂晓 => light/sunrise
        东方刚泛白的清晨 => light/sunrise
        变成大清早 => light/sunrise
        天完全黑下来的效果 => light/night
        改成凌晨三点的感觉 => light/night
        放大2倍，还要清楚 => upscale factor=2
        放大4倍，画质别糊 => upscale factor=4
        图片放大两倍，不能糊 => upscale factor=2
        无损放大4倍，细节要清晰 => upscale factor=4
        放大一倍，同时保持清晰 => upscale factor=2
        放大四倍，保证清晰度 => upscale factor=4
        放大2倍还不糊 => upscale factor=2
        放大四倍后依然清晰 => upscale factor=4
        尺寸改小一点 => resize -0.5
        把图片尺寸缩小 => resize -1
        图改小点 => resize -0.5
        照片尺寸调小 => resize -1
        图片尺寸改大 => resize
        尺寸放大 => resize
        把图弄小一点 => resize -0.5
        照片大小改小 => resize -1
        把尺寸缩小一半 => resize factor=0.5
        图片太大了，缩小一点 => resize -0.5
        这张露营照片调暖些 => tone/temperature+0.5
        把这张奶茶图提亮 => tone/brightness+
        那张毕业典礼照转黑白 => style/black_white
        我这张婚礼现场照片太暗了 => tone/brightness+
        这张骑行照加个暗角 => effect/vignette
        把这张火锅照片弄鲜艳点，看起来更诱人 => tone/saturation+0.5
        这组古镇照片做成水墨 => style/ink
        颜色暖一点，看着更有食欲 => tone/temperature+0.5
        调亮一点，显得更精神 => tone/brightness+0.5
        背景虚化，看起来更高级 => blur @background => region:subject
        客户嫌太灰，加点对比 => tone/contrast+0.5
        老板说不够亮，提亮 => tone/brightness+
        买家反馈颜色偏黄，校正一下 => tone/remove_cast color=yellow
        曝光降两成 => tone/exposure-0.5
        饱和度提高三成 => tone/saturation+0.5
        亮度往下压一成 => tone/brightness-0.5
        对比度增加四成左右 => tone/contrast+
        曝光减三分之二档 => tone/exposure-0.5
        高光降半档 => tone/highlights-0.5
        阴影拉高一档 => tone/shadows+
        颜色再浓那么一点点，别太过 => tone/saturation+0.5
        锐度往回拉一点 => blur 0.5
        饱和度往回收收，现在太艳了 => tone/saturation-
        亮度降一点，现在有点刺眼 => tone/brightness-0.5
        暖色收一收，现在太黄了 => tone/temperature-
        色调冷峻一点 => tone/temperature-0.5
        调子温暖些 => tone/temperature+0.5
        整体偏蓝绿那种感觉 => tone/tint color=teal
        偏复古棕那种 => tone/tint color=brown
        白平衡跑偏了，帮我校准 => tone/remove_cast
        颜色失真，还原一下 => tone/remove_cast
        衬衫本来是白的，照片里发黄 => tone/remove_cast color=yellow
        雪应该是白色，现在偏蓝 => tone/remove_cast color=blue
        高光部分收回来，天空的层次要有 => tone/highlights-
        暗部提起来，衣服的纹理要看得清 => tone/shadows+
        右边没问题，左边太暗，提亮左边 => tone/brightness+ @left half
        照片像蒙了层纱，弄通透 => tone/dehaze+, tone/clarity+
        画面像罩了层雾，去掉 => tone/dehaze+
        字看不清，锐化一下 => sharpen
        人脸看不清，提亮 => tone/brightness+
        降噪拉到最强 => denoise 1.5
        整张模糊到最强 => blur 1.5
        我想要宝丽来那种褪色感 => style/polaroid, tone/fade
        来个九十年代那种港片味道 => style/vintage
        做成老电影里那种颗粒感 => effect/grain
        以版画的手法重新表现这张城市照 => style/woodcut
        用铅笔画的形式再画一遍 => style/pencil
        弄成小时候课本里插图那样的钢笔画 => style/ink
        变成爷爷年代的老照片 => style/antique_photo
        给我一张水彩版的 => style/watercolor
        要一版赛博朋克的 => style/cyberpunk
        把结婚照做成油画，挂床头 => style/oil
        转成素描打印出来送朋友 => style/pencil
        做成波普海报贴墙上 => style/pop_art
        变成博物馆里那种铜版画 => style/engraving
        反差拉大，暗部压深 => tone/contrast+, tone/shadows-
        黑白，颗粒粗粝一些 => style/black_white, effect/grain 1.5
        套个拍立得边框 => style/polaroid
        弄得像x光机扫出来的 => style/xray
        像红外相机拍下来的 => style/infrared
        改成蓝调时刻 => light/night
        把正午的光改成日出的光 => light/sunrise
        把下午的场景变成深夜 => light/night
        像有束阳光从左边照进来 => light/rays
        仿佛有一缕光从窗户上方洒进来 => light/rays from=top
        山间那种薄雾，加一点 => weather/fog 0.5
        暗角，来一点 => effect/vignette 0.5
        光斑来一些 => light/bokeh 0.5
        雨再下小点 => weather/rain 0.5
        雾再浓点 => weather/fog
        鞋子换纯白底，挂网店用 => background/color color=white => region:subject
        杯子换浅灰底 => background/color color=light gray => region:subject
        证件照底色由红换白 => background/color color=white => region:subject
        背景从绿换成灰 => background/color color=gray => region:subject
        抠成透明底png => background/transparent => region:subject
        扣成透明的，要png => background/transparent => region:subject
        身后虚掉，只要脸清楚 => blur @background => region:subject
        后面的东西全虚化 => blur @background => region:subject
        后面弄模糊点 => blur 0.5 @background => region:subject
        背后那些都糊掉 => blur @background => region:subject
        背景来个粉到白的渐变 => background/gradient color=pink color2=white => region:subject
        背景铺上蓝白细条纹 => background/pattern pattern=stripes => region:subject
        背景弄成绿色小格子 => background/pattern color=green pattern=checks => region:subject
        海平面往左歪，校正 => rotate/straighten
        照片往一边斜，扶正 => rotate/straighten
        手机拿倒了，转180度 => rotate degrees=180
        图放大到三倍大 => upscale factor=3
        弄到4倍大，打印用 => upscale factor=4
        左右各扩一点，做成16:9 => outpaint/aspect aspect=1.778
        上下补一些画面，凑成正方形 => outpaint/square
        两侧补一点背景 => outpaint/zoom_out
        镜头拉远，让整栋楼都拍进来 => outpaint/zoom_out
        拉远一些，把树完整收进来 => outpaint/zoom_out
        金色细框来一圈 => frame/border 0.5 color=gold
        白边加一圈 => frame/border color=white
        左下角竖着写“春山” => text/add place=bottom left text="春山"
        右下角低调地署上“阿木摄” => text/add place=bottom right text="阿木摄"
        夜景拍糊了，锐化一下 => sharpen
        室内拍暗了，提亮点 => tone/brightness+ | tone/brightness+0.5
        舞台拍得太亮了 => tone/brightness-
        阴天拍的灰，加对比 => tone/contrast+
        奶油质感的低对比照片 => tone/contrast-
        电影感十足的高反差画面 => style/cinematic, tone/contrast+
        想要清冷的低饱和风格 => tone/saturation-
        路灯把画面照得发黄 => tone/remove_cast color=yellow
        荧光灯让整个画面偏绿，校正一下 => tone/remove_cast color=green
        灯光导致照片泛红 => tone/remove_cast color=red
        角落黑成一片看不出细节 => tone/shadows+ @corners
        ISO开太高，噪点太多 => denoise
        感光度高了，好多噪点，处理一下 => denoise
        这张老街区照片做成水墨 => style/ink
        给这幅田野来点印象派的味道 => style/impressionism
        把这张旧码头转成黑白 => style/black_white
        这张公园照变成秋天 => season/autumn
        房间里只点着蜡烛的氛围 => light/candle
        街上只有霓虹灯照着的感觉 => light/neon_night
        窗外有月光照进来的样子 => light/moonlight
        镜头前来点光斑 => light/bokeh
        在镜头上加眩光 => light/flare
        改成刚下过雪的样子 => weather/snow
        让画面漫起一层薄雾 => weather/fog 0.5
        乌云压顶，马上要变天的感觉 => weather/storm
        樱花盛开的春天感觉 => season/spring
        落叶满地的深秋氛围 => season/autumn
        蝉鸣阵阵的盛夏 => season/summer
        把惨白的天换成蓝天白云 => sky/clouds => region:sky
        把灰不拉几的天换成星空 => sky/stars => region:sky
        背景改白，影子别丢 => background/color color=white => region:subject
        抠掉背景，倒影不要去 => background/transparent => region:subject
        孩子身后虚化一下 => blur @background => region:subject
        新娘后面的景弄模糊 => blur @background => region:subject
        背景去掉只留杯子 => background/transparent => region:subject
        背景压暗，让人物更吸睛 => tone/brightness- @background => region:subject
        背景变灰度，主体跳出来 => style/black_white @background => region:subject
        把裙摆改成白色 => recolor @masked color=white => mask
        桌上的调料瓶去掉 => remove @masked => mask
        照片里只留红色，剩余的去色 => selective_color color=red
        画面只保留蓝色，余下黑白 => selective_color color=blue
        裁剪一下，需要4:3 => crop aspect=1.333
        裁裁，做成方图 => crop aspect=1
        裁下，比例16:9 => crop aspect=1.778
        超分2倍 => upscale factor=2
        图片超分辨率到4倍 => upscale factor=4
        宽度控制在800像素 => resize width=800
        高度缩至600像素 => resize height=600
        提亮，打印A4用 => tone/brightness+
        加个金色相框裱起来看看 => frame/picture_frame material=gold
        四周留白边 => frame/border color=white
        边上包一圈黑框 => frame/border color=black
        画面太死板，来点朝气 => tone/vibrance+
        冷白光的氛围，别发蓝 => tone/temperature-
        拍夜景总是偏黄，怎么校正 => tone/remove_cast color=yellow
        天空蓝得太刺眼，饱和压一点 => tone/saturation-0.5 @sky => region:sky
        背景亮得晃眼，亮度降一点 => tone/brightness-0.5 @background => region:subject
        做成明亮调子 => tone/high_key
        把这层灰雾感去掉 => tone/dehaze+
        去掉那股朦胧感 => tone/dehaze+
        放大了看全是噪点 => denoise
        做成彩铅草稿 => style/pencil
        来点信号失真的故障效果 => style/glitch
        让阳光从侧后方照进来 => light/rays
        夕阳从身后洒过来 => light/sunset
        窗户外面换成下雪天 => weather/snow
        起浓雾的清晨 => weather/fog 1.5, light/sunrise
        铺着一层落叶的秋天 => season/autumn
        鞋子抠出来，背景换成米色 => background/color color=beige => region:subject
        杯子抠图，背景要透明 => background/transparent => region:subject
        去掉电线，补成天空 => remove @masked => mask
        把涂鸦抹掉，恢复成原来的墙 => remove @masked => mask
        只要红伞保留颜色，其他黑白 => style/black_white @everything except the red 伞 => region:color
        变黑白，不过花保留颜色 => style/black_white @everything except the masked => mask
        去色，唯独口红留色 => style/black_white @everything except the masked => mask
        顺时针转一下，90度 => rotate degrees=90
        往上补一段，头顶空间不够 => outpaint/pan direction=up
        粗边黑框 => frame/border 1.5 color=black
        右下角打上昵称“阿满” => text/add place=bottom right text="阿满"
        底部加网址“xiaoman.cn” => text/add place=bottom text="xiaoman.cn"
        祛斑 => remove @masked => mask
        怎么调亮一点 => tone/brightness+0.5
        招牌字母是反的，镜像一下 => flip/horizontal
        像在看沙盘一样的移轴 => blur/tilt_shift
        人正常，背景太亮，压暗背景 => tone/brightness- @background => region:subject
        """
}
