/// Prompts in Simplified Chinese about parts of the picture, colours and backgrounds.
extension PromptTables {
    /// With the steps they come to, in the notation of ``StepNotation``.
    static let chineseParts = """
        把背景变成纯白色 => background/color color=#ffffff
        移除背景，变成透明 => background/transparent
        将背景换成纯色芥末黄 => background/color color=#e1ad01
        压暗背景并降低背景饱和度，让主体更突出 => tone/brightness- @background, tone/saturation- @background
        把脸模糊掉保护隐私 => privacy/blur @masked
        祛痘 => remove @masked
        怎么调亮 => tone/brightness+
        提取图中的蒙古包 => extract @masked
        把天空改成橙色 => recolor @sky color=#ffa500
        把狗变成红色 => recolor @masked color=#ff0000
        把红苹果换成绿色的 => recolor @red 苹果 color=#008000
        将雨伞的颜色改为绿色 => recolor @masked color=#008000
        把中间和右边的车的颜色改成和左边的车一样 => recolor @masked sample=left half
        把这把椅子变成蓝色 => recolor @masked color=#0000ff
        将“JOY”的字体颜色改为金色 => recolor @masked color=#ffd700
        能不能帮我去掉铁丝网？ => remove @masked
        去掉离镜头远、靠近植物的椅子 => remove @masked
        去除图片中的水印 => remove @masked
        删除图片最下方的文字 => remove @masked
        去掉沙滩上的脚印 => remove @masked
        去除图片中的阴影 => restore/lift_shadow
        把我的牙齿变白一点 => retouch/teeth_whiten @masked
        去掉图片的棕色滤镜 => tone/remove_cast+ color=#804a23
        阴影太暗，天空太亮 => tone/brightness+ @shadows, tone/brightness- @sky
        加一点点蓝色调 => tone/tint+0.5 color=#0000ff
        抠图 => background/transparent
        背景换成白色 => background/color color=#ffffff
        背景换成蓝色渐变 => background/gradient color=#0000ff
        人脸打码 => privacy/pixelate @masked
        去掉背景里的人 => remove @masked
        把天空调蓝一点 => recolor 0.5 @sky color=#0000ff
        让草更绿 => recolor @masked color=#008000
        把头发染成棕色 => recolor @masked color=#804a23
        天空更蓝一些 => recolor 0.5 @sky color=#0000ff
        皮肤更白一点 => tone/brightness+0.5 @masked
        美白皮肤 => tone/brightness+ @masked
        把衣服换成红色 => recolor @masked color=#ff0000
        整体偏蓝一点 => tone/tint+0.5 color=#0000ff
        模糊背景，突出人物 => background/blur
        只让人物清晰，背景模糊 => sharpen @subject, background/blur
        除了人物，其他都变成黑白 => style/black_white @everything except the subject
        保持人物不变，背景变黑白 => style/black_white @background
        背景变暗，人物不变 => tone/brightness- @background
        把左半边调亮 => tone/brightness+ @left half
        左边亮一点，右边暗一点 => tone/brightness+0.5 @left half, tone/brightness-0.5 @right half
        锐化人物，虚化背景 => sharpen @subject, background/blur
        去掉右下角的水印 => remove @masked
        去掉照片里的所有人 => remove @masked
        消除背景中的路人 => remove @masked
        把红色的气球去掉 => remove @red 气球
        抠出人物 => extract @subject
        把人物抠出来，背景透明 => background/transparent
        提取主体 => extract @subject
        把车牌模糊 => privacy/blur @masked
        给车牌打码 => privacy/pixelate @masked
        遮住孩子的脸 => privacy/pixelate @masked
        把选中区域打马赛克 => privacy/pixelate @masked
        填充选中区域 => fill @masked
        把选区变成绿色 => recolor @masked color=#008000
        蓝色和橙色的双色调 => style/duotone color=#0000ff color2=#ffa500
        使用红色、黄色和蓝色的配色 => match_palette palette=#ff0000,#ffff00,#0000ff
        照片整体偏红，帮我校正一下 => tone/remove_cast+ color=#ff0000
        把天空变暗，其他不变 => tone/brightness- @sky
        除了天空都调暗 => tone/brightness- @everything except the sky
        天空保持不变，其他部分变成黑白 => style/black_white @everything except the sky
        别碰背景，把人物调亮 => tone/brightness+ @subject
        只调亮人物 => tone/brightness+ @subject
        只把背景变成黑白 => style/black_white @background
        把背景变成黑白，保留人物颜色 => style/black_white @background
        前景清晰，背景虚化 => sharpen @subject, background/blur
        背景换成粉蓝渐变 => background/gradient color=#ffc0cb color2=#0000ff
        背景换成波点图案 => background/pattern pattern=dots
        纯白背景 => background/color color=#ffffff
        给人物换一个浅灰色背景 => background/color color=#d3d3d3
        做一张白底证件照 => background/color color=#ffffff
        透明背景 => background/transparent
        把背景去掉，换成蓝色 => background/color color=#0000ff
        把背景抠掉 => background/transparent
        去除人物以外的所有内容 => extract @subject
        删除左边的人 => remove @masked
        请帮我去掉图片里右下角的文字和水印 => remove @masked
        把桌上的杯子去掉 => remove @masked
        把照片中间的电线去除 => remove @masked
        擦掉墙上的涂鸦 => remove @masked
        消除脸上的痘痘 => remove @masked
        把她的裙子改成酒红色 => recolor @masked color=#800020
        把沙发的颜色换成墨绿色 => recolor @masked color=#006400
        车换成黑色 => recolor @masked color=#000000
        请将图中的汽车颜色改为银色 => recolor @masked color=#c0c0c0
        把左边的红色汽车变成黄色 => recolor @red 汽车 at left color=#ffff00
        把蓝色的门换成深绿色 => recolor @blue 门 color=#006400
        眼睛变成蓝色 => recolor @masked color=#0000ff
        让玫瑰花变成蓝色 => recolor @masked color=#0000ff
        嘴唇颜色变红一点 => recolor 0.5 @masked color=#ff0000
        只保留蓝色，其他都变成灰色 => selective_color color=#0000ff
        画面黑白，只保留红色 => selective_color color=#ff0000
        保留黄色，其余变黑白 => selective_color color=#ffff00
        把照片里的人脸都打上马赛克 => privacy/pixelate @masked
        模糊车牌号 => privacy/blur @masked
        给选区加模糊 => blur @masked
        选区以外变黑白 => style/black_white @everything except the masked
        蒙版内变亮 => tone/brightness+ @masked
        把高光压暗，阴影提亮 => tone/brightness- @highlights, tone/shadows+
        增强暗部细节 => tone/clarity+ @shadows
        将裙子变成粉色 => recolor @masked color=#ffc0cb
        把狗变亮 => tone/brightness+ @masked
        把红色的车变成蓝色 => recolor @red 车 color=#0000ff
        照片里的狗更亮 => tone/brightness+ @masked
        除了狗以外都变成黑白 => style/black_white @everything except the masked
        只把狗变成黑白 => style/black_white @masked
        """
}
