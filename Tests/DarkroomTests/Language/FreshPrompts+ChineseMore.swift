/// In Simplified Chinese, as people talk: two more rounds.
extension FreshPrompts {
    static let chineseTalk = """
        这图太灰了，帮忙调通透点 => tone/contrast+, tone/clarity+0.5
        照片拍得有点糊，能弄清楚点不 => sharpen 0.5
        人像磨得白皙一点 => tone/brightness+0.5 @subject => region:subject
        天太白了，换个好看的晚霞 => sky/sunset => region:sky
        把天空弄成粉紫色 => recolor @sky color=orchid => region:sky
        给我来个赛博朋克的夜景 => style/cyberpunk, light/night
        整个画面往暖黄色调 => tone/tint color=yellow
        想要那种港风复古的感觉 => style/vintage
        把颜色调淡一些 => tone/saturation-0.5
        饱和度拉满 => tone/saturation+1.5
        对比度稍微加强一点点 => tone/contrast+0.5
        暗部提亮30% => tone/shadows+0.5
        把高光降下来 => tone/highlights-
        加强锐度 => sharpen
        噪点有点多，降一下 => denoise 0.5
        画面倾斜了，帮我扶正 => rotate/straighten
        照片左转90度 => rotate degrees=270
        右转90度 => rotate degrees=90
        把图片水平镜像 => flip/horizontal
        切成4:3 => crop aspect=1.333
        裁剪为竖版3:4 => crop aspect=0.75
        压缩到一半大小 => resize factor=0.5
        改成宽1080高1920 => resize height=1920 width=1080
        把这个logo去掉 => remove @masked => mask
        把右上角的日期水印抹掉 => remove @masked => mask
        帮我去一下路人 => remove @masked => mask
        把穿蓝色衣服的人P掉 => remove @masked => mask
        桌子上的东西全部清除 => remove @masked => mask
        把后面的电线杆消除 => remove @masked => mask
        把女孩的头发变成红色 => recolor @masked color=red => mask
        车身颜色改为哑光黑 => recolor @masked color=jet black => mask
        把白色的墙涂成浅蓝色 => recolor @white 墙 color=light blue => region:color
        窗帘换成绿色的 => recolor @masked color=green => mask
        红色的花改成紫色 => recolor @red 花 color=purple => region:color
        除红色外其他都去色 => selective_color color=red
        仅保留黄色，其余灰度 => selective_color color=yellow
        背景弄成纯黑的 => background/color color=black => region:subject
        背景虚一点 => blur 0.5 @background => region:subject
        背景打个码 => privacy/pixelate @background => region:subject
        背景全部模糊掉 => blur @background => region:subject
        给产品换成白底 => background/color color=white => region:subject
        把人抠下来 => extract @masked => mask
        扣出这只猫 => extract @masked => mask
        把狗狗单独抠出来 => extract @masked => mask
        给小朋友的脸打码 => privacy/pixelate @masked => mask
        聊天记录里的名字打上马赛克 => privacy/pixelate @masked => mask
        下点小雪 => weather/snow 0.5
        来一场暴雨 => weather/rain 1.5
        增加雾气氛围 => weather/fog
        改成晚上的效果 => light/night
        做成清晨阳光的感觉 => light/sunrise
        夕阳光线从左边照进来 => light/sunset
        春天的感觉 => season/spring
        换成秋天的颜色 => season/autumn
        变成水下世界 => light/underwater
        给画面加点光斑 => light/bokeh
        漫画风 => style/comic
        素描效果 => style/pencil
        油画质感 => style/oil
        做个像素化的8位风格 => style/pixel_art
        老电影效果 => style/vintage
        泛黄的老照片 => style/antique_photo
        蓝色的双色调效果 => style/duotone color=blue
        低多边形风格 => style/low_poly
        四边加黑边 => frame/border color=black
        加个宽一点的白框 => frame/border 1.5 color=white
        照片加圆角 => frame/rounded_corners
        往右边扩展一点画面 => outpaint/pan direction=right
        扩展成16:9的横图 => outpaint/aspect aspect=1.778
        镜头拉远，露出更多环境 => outpaint/zoom_out
        在中间写上“新年快乐”，红色 => text/add color=red place=center text="新年快乐"
        右上角加个标题“旅行日记” => text/add place=top right text="旅行日记"
        人物不要动，把背景换成灰色 => background/color color=gray => region:subject
        只把天空变蓝，其他地方不变 => recolor @sky color=blue => region:sky
        上半部分调暗，下半部分调亮 => tone/brightness- @top half, tone/brightness+ @bottom half
        中间亮一点，四周暗一点 => tone/brightness+0.5 @center, effect/vignette 0.5
        左下角压暗 => tone/brightness- @bottom left corner
        主体锐化，背景降饱和 => sharpen @subject, tone/saturation- @background => region:subject
        把阴影里的细节提出来 => tone/clarity+ @shadows
        去掉脸上的阴影 => restore/lift_shadow @masked => mask
        牙齿白一点 => retouch/teeth_whiten @masked => mask
        """

    static let chineseTasks = """
        把天空压暗然后加一点暗角 => tone/brightness- @sky, effect/vignette 0.5 => region:sky
        先裁成正方形再转成黑白 => crop aspect=1, style/black_white
        变成油画，亮度再高一点 => style/oil, tone/brightness+0.5
        不要改变人物，只把背景调暗 => tone/brightness- @background => region:subject
        不要暗角，加点颗粒 => effect/grain
        证件照换成红底 => background/color color=red => region:subject
        商品图去背景换白底 => background/color color=white => region:subject
        把模特身后的背景变成浅粉色 => background/color color=light pink => region:subject
        这张夜景照片噪点太多了，帮我处理一下 => denoise
        做出胶片相机的感觉 => style/vintage
        电影感拉满 => style/cinematic 1.5
        蓝天不够蓝，再蓝一点 => recolor 0.5 @sky color=blue => region:sky
        海水颜色再深一点 => tone/brightness-0.5 @masked => mask
        草地绿一点 => recolor 0.5 @masked color=green => mask
        给照片加滤镜，复古一点 => style/vintage 0.5
        不要太亮，稍微提一点亮度 => tone/brightness+0.5
        把整张图的亮度降低15% => tone/brightness-0.5
        曝光加一点 => tone/exposure+0.5
        暗部死黑，拉起来 => tone/shadows+
        高光溢出了，压一下 => tone/highlights-
        肤色偏黄，校正一下 => tone/remove_cast @masked color=yellow => mask
        色彩更浓郁一些 => tone/saturation+0.5
        去掉照片上的折痕 => remove @masked => mask
        把合照里最右边的人去掉 => remove @masked => mask
        将背景中的杂物移除 => remove @masked => mask
        请移除图中的文字水印，保持其他内容不变 => remove @masked => mask
        消除左上角的台标 => remove @masked => mask
        把狗绳P掉 => remove @masked => mask
        去除反光 => remove @masked => mask
        去掉眼镜上的反光 => remove @masked => mask
        把碍眼的电线都抹去 => remove @masked => mask
        把黑色汽车变成白色 => recolor @black 汽车 color=white => region:color
        衣服颜色换一下，换成藏青色 => recolor @masked color=navy => mask
        给她的头发换个颜色，棕色 => recolor @masked color=brown => mask
        把草莓变成蓝色的 => recolor @masked color=blue => mask
        嘴唇改成豆沙色 => recolor @masked color=rosy brown => mask
        把字的颜色改成白色 => recolor @masked color=white => mask
        左边沙发的颜色变成和右边的一样 => recolor @masked sample=right half => mask
        只要红色，别的都黑白 => selective_color color=red
        照片变黑白但是保留红色雨伞 => style/black_white @everything except the red 雨伞 => region:color
        把天空以外的部分变成黑白 => style/black_white @everything except the sky => region:sky
        除了人以外全部模糊 => blur @everything except the masked => mask
        仅锐化眼睛 => sharpen @masked => mask
        让花朵更鲜艳 => tone/saturation+ @masked => mask
        把建筑物调亮 => tone/brightness+ @masked => mask
        水面反光调暗一些 => tone/brightness-0.5 @masked => mask
        人物以外的地方压暗 => tone/brightness- @everything except the subject => region:subject
        在画面上半部分加一点雾 => weather/fog 0.5 @top half
        营造雨天氛围 => weather/rain
        窗外下着大雪 => weather/snow 1.5
        加点阳光穿过树叶的光束 => light/rays
        黄昏时分的暖色光 => light/sunset
        烛光晚餐的氛围光 => light/candle
        把春天变成冬天 => season/winter
        树叶变黄，秋天的感觉 => recolor @masked color=yellow, season/autumn => mask
        天上加满星星 => sky/stars => region:sky
        换成暴风雨来临前的天空 => sky/storm => region:sky
        水彩插画风格 => style/watercolor
        黑白漫画线稿 => style/black_white, style/comic, style/line_art
        波普风格海报 => style/pop_art
        马赛克瓷砖拼贴 => style/mosaic
        木刻版画风格 => style/woodcut
        像素游戏画面 => style/pixel_art
        霓虹灯效果 => style/neon
        热感应图 => style/thermal
        给图片加一个相框 => frame/picture_frame
        加一圈白色细边 => frame/border 0.5 color=white
        圆角处理 => frame/rounded_corners
        照片旋转5度 => rotate degrees=5
        把图片倒过来 => rotate degrees=180
        横图裁成竖图9:16 => crop aspect=0.563
        图片放大一倍 => upscale factor=2
        尺寸缩小50% => resize factor=0.5
        长宽改为1024x1024 => resize height=1024 width=1024
        高度设为600像素 => resize height=600
        四周扩展，画面更宽 => outpaint/zoom_out
        背景向两边延伸 => outpaint/zoom_out | outpaint/aspect aspect=1.778
        生成可平铺的图案 => tile
        写一行字“生日快乐”放在顶部 => text/add place=top text="生日快乐"
        在右下角加白色小字“摄影：小王” => text/add color=white place=bottom right text="摄影：小王"
        去掉左下角的字并在顶部加上“限时特惠” => remove @masked, text/add place=top text="限时特惠" => mask
        """
}
