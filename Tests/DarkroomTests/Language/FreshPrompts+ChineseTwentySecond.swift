/// In Simplified Chinese: the second table of the same rounds.
extension FreshPrompts {
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
