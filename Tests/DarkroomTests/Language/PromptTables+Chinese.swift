/// Prompts in Simplified Chinese.
extension PromptTables {
    /// With the steps they come to, in the notation of ``StepNotation``.
    static let chinese = """
        把图片变成水彩画 => style/watercolor
        将这张照片转换成黑白 => style/black_white
        变成油画风格 => style/oil
        做成铅笔素描 => style/pencil
        黑白 => style/black_white
        亮一点 => tone/brightness+0.5
        更亮 => tone/brightness+
        把画面调亮一点 => tone/brightness+0.5
        让图片更亮 => tone/brightness+
        使照片更暖一些 => tone/temperature+0.5
        稍微亮一点 => tone/brightness+0.35
        太暗了 => tone/brightness+
        照片太暗了 => tone/brightness+
        增加对比度 => tone/contrast+
        提高亮度30% => tone/brightness+0.6
        降低饱和度 => tone/saturation-
        把对比度调高 => tone/contrast+
        对比度高一点 => tone/contrast+0.5
        添加颗粒 => effect/grain
        加一点暗角 => effect/vignette 0.5
        模糊 => blur
        锐化图片 => sharpen
        把图片锐化 => sharpen
        顺时针旋转90度 => rotate degrees=90
        向左旋转90度 => rotate degrees=270
        旋转180度 => rotate degrees=180
        水平翻转 => flip/horizontal
        裁剪成16:9 => crop aspect=1.778
        裁成正方形 => crop aspect=1
        去色 => style/black_white
        去掉颜色 => style/black_white
        请帮我把这张照片变成黑白，然后添加暗角，谢谢 => style/black_white, effect/vignette
        变成黑白，不要颗粒 => style/black_white
        把选中区域调暗 => tone/brightness- @masked
        像素风格 => style/pixel_art
        变成水彩画，更亮一点 => style/watercolor, tone/brightness+0.5
        反相 => effect/invert
        降低高光，提高阴影 => tone/highlights-, tone/shadows+
        暖色调 => tone/temperature+
        应用怀旧棕色滤镜 => style/sepia
        让画面更鲜艳 => tone/saturation+
        提高对比度和饱和度 => tone/contrast+, tone/saturation+
        降低一点亮度 => tone/brightness-0.5
        把亮度提高20% => tone/brightness+0.4
        添加胶片颗粒和暗角 => effect/grain, effect/vignette
        转换为素描风格 => style/pencil
        把这张照片变成8位像素画 => style/pixel_art
        亮 => tone/brightness+
        一张黑白照片 => style/black_white
        不要水印，变成黑白 => style/black_white
        把图片向右旋转90度，再裁剪成1:1 => rotate degrees=90, crop aspect=1
        非常亮 => tone/brightness+1.5
        变暗，但不要太暗 => tone/brightness-0.5
        上下翻转 => flip/vertical
        把图片镜像 => flip/horizontal
        """

    /// What must be refused.
    static let refusedChinese = """
        让她哭。
        加一只猫
        一只黑白猫
        去掉雨
        去掉暗角
        变成吉卜力风格
        让照片里的人笑
        把水彩画放在墙上
        删除颗粒
        变成白天
        水彩笔
        画一只猫
        把灯打开
        把照片和狗变成黑白
        把水彩变成猫
        把黑白照片变成彩色
        给照片上色
        让照片更好看
        灯
        画
        不要
        一幅猫的水彩画
        猫的水彩画
        水彩画风格的猫
        在画面里加一只狗
        让他微笑
        让她闭上眼睛
        把头转过来
        把狗换成猫
        把红苹果换成绿香蕉
        把桌子换成木头的
        把衣服换成西装
        把背景换成海滩
        背景换成巴黎街头
        换个背景
        把人放到月球上
        给他戴上帽子
        给她换上红色的裙子
        加一个人
        加两个女人
        在蛋糕上加蜡烛
        天空中加一只鸟
        天上加一架飞机
        加一道彩虹
        画一幅画
        变成吉卜力
        变成毕加索的画
        变成折纸风格
        变成蒸汽朋克风格
        变成青铜雕像
        变成3D
        变成动漫
        变成真人
        变成彩色
        给黑白照片上色
        把这张照片变成金属质感
        让地板变成木地板
        把门打开
        打开窗户
        让花开
        让汽车动起来
        把袋子逆时针转
        把第二个人翻转
        清理杂乱，保持简洁
        把雨去掉
        去掉雪
        让天晴
        去掉油画效果
        去掉模糊
        减少颗粒
        更好看
        更高级
        更有感觉
        有点意思
        修图
        P图
        帮我修一下
        换脸
        把脸换成我的
        瘦脸
        大长腿
        磨皮
        变年轻
        变老
        换发型
        把短发变成长发
        翻译成英文
        把标题改成“你好”
        修改文字
        改文字为“打折”
        把文字去掉换成“打折”
        从上面看
        换个角度
        后视图
        补全勺子
        修复老照片
        生成一张猫的图片
        一只狗在海边奔跑
        一个穿红裙子的女孩
        夕阳下的海边
        海边的日落
        星空下的帐篷
        雪山
        下雪的城市街道
        一杯咖啡放在桌上
        水彩画里的猫
        穿黑白衣服的人
        黑白奶牛
        模糊的记忆
        亮晶晶的
        暖暖的阳光照在脸上
        让阳光从窗户照进来
        把灯关掉
        把左边的人移到右边
        把猫放大
        把人缩小
        把车旋转90度
        把狗裁掉
        裁掉右边的人
        放大人脸
        把两个人调换位置
        复制一只狗
        再来一个
        不好看
        为什么这么暗
        这是什么
        你好
        谢谢
        图里有什么
        颜色
        亮度
        红色
        背景
        天空
        人物
        把天空去掉
        不要黑白
        把颜色改一下
        调整亮度
        换颜色
        改变天空
        把天空换掉
        换天空
        变成红色的海洋
        变成一片绿色的森林
        把草地变成雪地
        把白天的街道变成海底世界
        让海水变成熔岩
        把水变成冰
        加点水
        加点盐
        放一束花
        把花变多
        让树更高
        更多的云和鸟
        让人群消失，换成树
        把文字变大
        把logo放到右下角
        加个logo
        加水印
        脱掉外套
        变成素颜
        化妆
        涂口红
        """
}
