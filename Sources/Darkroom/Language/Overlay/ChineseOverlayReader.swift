/// Reads a Chinese phrase that asks for a text in quotation marks or for a thing of a library: 在底部添加白色文字“促销”,
/// 加三个气球.
///
/// Words are taken off from the left, the longest first; a character that is none of them makes it another phrase.
struct ChineseOverlayReader: Sendable {
    private static let verbs = [
        "添加上", "添加一个", "添加", "加入", "加上", "加一行", "加一个", "加个", "写上", "写下", "写个", "写", "加", "打上", "画上", "画", "放上", "放个",
        "放", "插入", "印上",
    ]
    private static let drawing: Set<String> = ["画", "画上"]
    private static let places: [(String, Place)] = [
        ("底部正中", .bottom), ("底部居中", .bottom), ("顶部居中", .top), ("顶部正中", .top), ("下方居中", .bottom), ("居中", .center),
        ("左上角", .topLeft), ("右上角", .topRight), ("左下角", .bottomLeft), ("右下角", .bottomRight), ("顶部", .top),
        ("上方", .top), ("上面", .top), ("底部", .bottom), ("下方", .bottom), ("下面", .bottom), ("左边", .left),
        ("左侧", .left), ("右边", .right), ("右侧", .right), ("中间", .center), ("中央", .center), ("正中", .center),
    ]
    private static let fonts: [(String, TextFont)] = [
        ("手写体", .handwritten), ("手写", .handwritten), ("衬线体", .serif), ("宋体", .serif), ("黑体", .sans), ("粗体", .bold),
    ]
    private static let fillers = [
        "请", "帮我", "要", "水印", "放在", "放到", "位于", "一行字", "一行", "小字", "大字", "几个字", "两个字", "三个字", "四个字", "几个大字", "个大字", "在",
        "图片",
        "照片", "画面", "图", "的", "里", "中", "上",
        "用", "以", "放", "文字", "字样", "标题", "字幕", "字", "，", ",", "。", "：", ":",
    ]
    private static let counts: [(String, Double)] = [
        ("一", 1), ("两", 2), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10),
        ("几", 3), ("些", 3),
    ]
    private static let measures = [
        "只", "个", "条", "匹", "朵", "颗", "辆", "架", "棵", "头", "座", "把", "件", "本", "张", "位", "片", "杯",
    ]

    let names: (any ObjectNames)?

    func step(_ phrase: OverlayWords) -> EditStep? {
        var rest = phrase.words.joined()[...]
        var words: [String: String] = [:]
        var arguments: [String: Double] = [:]
        var verb: String?
        while !rest.isEmpty {
            if let place = rest.take(ChineseOverlayReader.places) {
                words["place"] = place.rawValue
            } else if verb == nil, let found = rest.take(ChineseOverlayReader.verbs.map { ($0, $0) }) {
                verb = found
            } else if rest.take([(OverlayWords.mark, true)]) != nil {
                words["text"] = phrase.quotations.first
            } else if phrase.quotations.count == 1, let font = rest.take(ChineseOverlayReader.fonts) {
                words["font"] = font.rawValue
            } else if phrase.quotations.count == 1, let color = rest.takeColor() {
                words["color"] = color.hex
            } else if verb != nil, phrase.quotations.isEmpty, let count = rest.take(ChineseOverlayReader.counts) {
                arguments["count"] = count
                _ = rest.take(ChineseOverlayReader.measures.map { ($0, true) })
            } else if verb != nil, phrase.quotations.isEmpty, let item = names?.item(named: String(rest)) {
                words["item"] = item
                rest = ""
            } else if rest.take(ChineseOverlayReader.fillers.map { ($0, true) }) == nil {
                return nil
            }
        }
        guard let verb else { return nil }
        if words["item"] != nil {
            if arguments["count"] == 1 { arguments = [:] }
            let name = ChineseOverlayReader.drawing.contains(verb) ? "illustrate" : "add"
            return EditStep("object", name, arguments: arguments, words: words)
        }
        return words["text"] != nil && phrase.quotations.count == 1 ? EditStep("text", "add", words: words) : nil
    }
}

extension Substring {
    /// Takes off the first of the words that the text begins with.
    fileprivate mutating func take<Value>(_ table: [(String, Value)]) -> Value? {
        for (word, value) in table where hasPrefix(word) {
            removeFirst(word.count)
            return value
        }
        return nil
    }

    /// Takes off the name of a colour, of up to four characters.
    fileprivate mutating func takeColor() -> NamedColor? {
        for count in (1...4).reversed() where self.count >= count {
            let name = String(prefix(count))
            if let color = NamedColor(name) {
                removeFirst(count)
                return color
            }
        }
        return nil
    }
}
