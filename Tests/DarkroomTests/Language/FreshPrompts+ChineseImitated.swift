/// The same in Chinese.
extension FreshPrompts {
    static let chineseImitated = """
        帮我把证件照背景换成红色 => background/color color=red => region:subject
        背景太乱了，虚化一下 => blur @background => region:subject
        把背景换成粉色到蓝色的渐变 => background/gradient color=pink color2=blue => region:subject
        将人物抠出来，背景要透明的 => background/transparent => region:subject
        把图里的花瓶单独抠出来 => extract @masked => mask
        把背景调暗一点，突出人物 => tone/brightness-0.5 @background => region:subject
        背景变黑白，人物保留彩色 => style/black_white @background => region:subject
        将天空变成紫色 => recolor @sky color=purple => region:sky
        把天空换成晚霞 => sky/sunset => region:sky
        灰蒙蒙的天换成晴朗的蓝天 => sky/clear => region:sky
        请在天空中加上极光 => sky/aurora => region:sky
        把天空换成乌云密布的样子 => sky/storm => region:sky
        天空过曝了，压暗一点 => tone/brightness-0.5 @sky => region:sky
        改成晚上拍的感觉 => light/night
        把光线调成傍晚夕阳的样子 => light/sunset
        给画面加上从左边照进来的光束 => light/rays
        将场景重新打光为阴天：光线柔和均匀，颜色偏冷。 => light/overcast
        重新打光成霓虹夜景：粉色和蓝色的灯光，四周偏暗。 => light/neon_night | light/neon_night, effect/vignette
        让这张照片像在水下拍的一样 => light/underwater
        让树叶都变成秋天的样子 => season/autumn
        把这张图变成春天 => season/spring
        变成冬天，再加上飘雪 => season/winter, weather/snow
        给街道加上大雾 => weather/fog 1.5
        想要下雨天的效果 => weather/rain
        把图里的电线去掉 => remove @masked => mask
        帮我p掉后面的路人 => remove @masked => mask
        去掉右下角的日期 => remove @masked => mask
        请移除桌上的杯子。 => remove @masked => mask
        脸上的痘痘帮我去掉，谢谢 => remove @masked => mask
        去掉左边的垃圾桶，把门改成白色 => remove @masked, recolor @masked color=white => mask
        将沙发变成绿色 => recolor @masked color=green => mask
        把黄色的雨衣换成蓝色 => recolor @masked color=blue | recolor @yellow raincoat color=blue => mask | region:color
        帮我把头发染成棕色 => recolor @masked color=brown => mask
        口红颜色换成橘色 => recolor @masked color=orange => mask
        只保留红色，其他都变黑白 => selective_color color=red
        帮我裁成1:1的正方形 => crop aspect=1
        把图片裁剪成4:3 => crop aspect=1.333
        逆时针转90度 => rotate degrees=270
        照片倒过来了，旋转180度 => rotate degrees=180
        给照片做个左右镜像 => flip/horizontal
        地平线拍歪了，帮我摆正 => rotate/straighten
        把图片无损放大4倍 => upscale factor=4
        扩图，把镜头拉远 => outpaint/zoom_out
        把画面向右扩展 => outpaint/pan direction=right
        给照片加个白色边框 => frame/border color=white
        裁成正方形，再加个黑色边框 => crop aspect=1, frame/border color=black
        四个角改成圆角 => frame/rounded_corners
        在右下角加上“毕业快乐” => text/add place=bottom right text="毕业快乐"
        在顶部写上红色的字“新年好” => text/add color=red place=top text="新年好"
        给后面小孩的脸打马赛克 => privacy/pixelate @masked => mask
        帮我把车牌模糊掉 => privacy/blur @masked => mask
        照片太暗了，调亮一点 => tone/brightness+0.5
        对比度调高 => tone/contrast+
        将饱和度降低30% => tone/saturation-0.5
        色调调暖一点，再加个暗角 => tone/temperature+0.5, effect/vignette
        照片偏黄，帮我把黄色去掉 => tone/remove_cast color=yellow
        请把暗部提亮，高光压低 => tone/shadows+, tone/highlights-
        照片噪点太多了，去一下噪点 => denoise
        有点糊，锐化一下 => sharpen
        将照片变成铅笔素描 => style/pencil
        请把图片转换为油画风格 => style/oil
        做成民国老照片 => style/antique_photo
        给照片加上拍立得效果 => style/polaroid
        调成赛博朋克风 => style/cyberpunk
        帮我把照片调亮一点 => tone/brightness+0.5
        逆光拍的，压暗高光，提亮阴影 => tone/highlights-, tone/shadows+
        请稍微降低画面的对比度 => tone/contrast-0.5
        饱和度太高了，调低 => tone/saturation-
        给这张图调个暖色调 => tone/temperature+
        把整体色调调冷一点 => tone/temperature-0.5
        照片偏黄，去掉黄色 => tone/remove_cast color=yellow
        画面灰蒙蒙的，请去雾 => tone/dehaze+
        把颜色调得非常鲜艳 => tone/saturation+1.5
        把左半边调暗 => tone/brightness- @left half
        将图片变成油画风格 => style/oil
        请将图像转换为铅笔素描 => style/pencil
        换成赛博朋克风 => style/cyberpunk
        帮我弄成漫画 => style/comic
        将这张照片变成马赛克拼贴画 => style/mosaic
        把照片做成拍立得效果 => style/polaroid
        变成老照片的感觉 => style/antique_photo
        加个电影感滤镜 => style/cinematic
        把红色的雨伞改成黄色 => recolor @masked color=yellow | recolor @red umbrella color=yellow => mask | region:color
        给她的头发换成紫色 => recolor @masked color=purple => mask
        把人物以外的背景变成黑白 => style/black_white @background => region:subject
        把天空变成粉色 => recolor @sky color=pink => region:sky
        天太空了，帮我加几朵云 => sky/clouds => region:sky
        请将天空换成晚霞 => sky/sunset => region:sky
        夜空加上极光 => sky/aurora => region:sky
        证件照换成红底 => background/color color=red => region:subject
        帮我把背景虚化 => blur @background => region:subject
        把人抠出来，背景透明 => background/transparent => region:subject
        去掉照片右下角的日期 => remove @masked => mask
        把后面的路人P掉 => remove @masked => mask
        去掉头顶的电线，天空换成晴天 => remove @masked, sky/clear => mask, region:sky
        请消除脸上的痘痘 => remove @masked => mask
        给车牌打码 => privacy/pixelate @masked => mask
        牙齿太黄了，美白一下 => retouch/teeth_whiten @masked => mask
        裁成正方形，再变成黑白 => crop aspect=1, style/black_white
        将图片向左旋转90度 => rotate degrees=270
        拍歪了，帮我扶正 => rotate/straighten
        左右镜像一下 => flip/horizontal
        高清放大4倍 => upscale factor=4
        噪点太多了，帮忙去掉 => denoise
        帮我扩图 => outpaint/zoom_out
        改成夜景 => light/night
        请给画面加上雾气 => weather/fog
        把夏天变成秋天 => season/autumn
        在图片底部加上文字“周末愉快” => text/add place=bottom text="周末愉快"
        右上角加红色的字“新店开业” => text/add color=red place=top right text="新店开业"
        """

    static let chineseImitatedRefused = FreshRow.lines(
        """
        把背景换成海边沙滩
        请把背景换成埃菲尔铁塔
        在天空中加上几只热气球
        玻璃外面的雨丝太碍眼，帮我去掉
        去掉飘着的雪花
        去掉长椅上的人，在那里放一盆花
        将草莓换成蓝莓
        把木桌换成玻璃的
        参考图2的颜色，给图1的鞋子换色
        把头发染成粉色，再给她别个蝴蝶结
        把中间那辆自行车左右翻转一下，其他不变
        把左边的男孩移到右边
        把招牌上的“营业中”改成“休息中”
        请将图中的英文翻译成中文
        将图片转换成梵高的画风
        帮我做成新海诚动画那种风格
        把他变成粘土小人
        让狗狗站起来
        把闭着的眼睛p成睁开的
        给爷爷换一身黑色西装
        请给她戴上墨镜
        把短发变成长发
        让她转过头来看镜头
        把照片里的人变成七十岁的样子
        给草地上加一只小兔子
        把被挡住的那只手补全
        给他戴上一副墨镜
        将猫换成兔子
        让她笑起来
        请在桌上加一个花瓶
        把背景换成海边
        变成梵高的画风
        帮我把短袖换成西装
        去掉正在下的雪
        把招牌上的字改成“老王面馆”
        将图中的英文翻译成中文
        让男孩把手举起来
        把左边的人移到右边
        将木门变成玻璃门
        将图1的衣服换到图2的人身上
        帮我把直发变成卷发
        闭眼了，帮我把眼睛睁开
        请把这张图换成俯视角度
        把照片变黑白，再加一只鸟
        帮我瘦脸
        把杯子放大一点，其他不变
        将缺了一角的盘子补全
        """)
}
