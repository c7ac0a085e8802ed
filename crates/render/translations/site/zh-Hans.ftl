# 简体中文界面。
# $n 是已按读者习惯写好的数字，$count 用来选择数的形式。

language-own-name = 中文（简体）

## 页面框架
skip-to-content = 跳到正文
demonstration = 这是Sen的演示网站，内容为示例，并非官方出版物。
copy-notice = 这是本网站{ $date }的副本。搜索、订阅和反馈功能只能在原网站使用。
copy-original = 在原网站查看本页
nav-label = 主导航
nav-stories = 故事
nav-places = 地方
nav-facts = 事实与数据
nav-guides = 旅行、留学、投资
nav-abroad = 海外国民
nav-documents = 文件
nav-search = 搜索
nav-languages = 其他语言
nav-about = 由谁发布，如何发布
nav-corrections = 更正
nav-privacy = 隐私
nav-accessibility = 无障碍
nav-heritage = 世界遗产
nav-calendar = 假日与节庆
nav-api = 数据与订阅
read-in-your-language = 用您的语言阅读{ $country }
promise = 每个页面都写明由谁发布、何时发布、如何翻译。每一处更正都有公开记录。
published-by-operator = 发布者：{ $operator }
view-plain = 简洁版（省流量）
view-full = 完整版

## 首页与列表
facts-strip = 数字里的国家
source = 来源
all-stories = 全部故事
see-all = 查看全部
read-the-story = 阅读全文
places-as-list = 以列表查看
map-note = 每个方格代表一个省或直辖市，颜色越深，人口越多。面积和距离不按比例。
nothing-yet = 这里还没有发布任何内容。
nothing-in-language = 这里还没有用这种语言发布的内容。
more-in-other-languages = 其他语言还有更多内容：
latest = 最新
older = 更早
feed-of-this = 用阅读器订阅本页（RSS）
in-languages = { $count ->
   *[other] { $n }种语言
}
topics = 主题
sections = 栏目
stories-intro = 正在发生的事、人们的生活、值得一看的地方。
topic = 主题
section = 栏目

## 文章
published-on = 发布于{ $date }
updated-on = 更新于{ $date }
written-in = 原文语言：{ $language }
translation-original = 这是原文
translation-person = 人工翻译
translation-machine = 机器翻译，未经人工核对
translation-machine-checked = 机器翻译，已经人工核对
read-in-languages = { $count ->
   *[other] 用{ $n }种语言阅读
}
kind-official = 官方信息
kind-image = 国家形象
kind-world = 世界
kind-clarification = 澄清
format-story = 故事
format-photo-story = 图片故事
format-data-story = 数据故事
format-place = 地方介绍
format-guide = 指南
format-document = 文件
format-qa = 问答
format-event = 活动
correction = 更正
picture-credit = 图片：{ $credit }，{ $licence }
sources = 来源
source-is = 来源：{ $source }。
source-read = 来源：{ $source }，{ $date }读取。
period-quarter = { $year }第{ $quarter }季度
fact-review = 将于{ $date }前复核。
read-next = 接着读
found-a-mistake = 发现错误了吗？请告诉我们，我们会公开更正。
event-when = 时间
event-where = 地点
event-online = 在线参加
event-add-to-calendar = 添加到日历
claim-says = 流传的说法
claim-rating = 我们的结论
claim-answer = 简要回答
claim-invite = 如果您有证据表明我们错了，请来信告知：更正都会公开。
rating-false = 错误
rating-mostly-false = 大部分错误
rating-missing-context = 缺少背景
rating-mostly-true = 大部分正确
rating-true = 正确
chart-table = 以表格查看数据
chart-source = 来源：{ $source }
chart-label = 项目
chart-value = 数值
table-label = 表格
video-link = 视频

## 地方
places-intro = { $count ->
   *[other] 共{ $n }个省和直辖市。请选择一个方格，或从列表中选择名称。
}
places-in-figures = 各地数据
place = 地方
region = 地区
seat = 行政中心
population = 人口
area-km2 = 面积（平方公里）
density = 每平方公里人口
territory-province = 省
territory-city = 市
territory-region = 地区
territory-special-zone = 特区
history-of-place = 沿革
lineage-merged = { $date }：{ $from }并入{ $to }（{ $act }）
lineage-split = { $date }：{ $to }从{ $from }分出（{ $act }）
lineage-renamed = { $date }：{ $from }更名为{ $to }（{ $act }）
lineage-status = { $date }：{ $from }成为中央直辖市（{ $act }）
lineage-moved = { $date }：{ $from }划归{ $to }
lineage-dissolved = { $date }：{ $from }终止运作
no-date = 日期不详
place-until = 该单位存在至{ $date }。如今：{ $today }。
same-region = 同一地区
stories-here = 来自这里的故事

## 事实与文件
facts = 数据
facts-intro = 所有数字登记在同一个库中，各自注明时期和来源。凡引用同一数字的页面，显示的都是同一个值。
groups = 类别
as-of = 读取日期
review-by = 复核期限
cite-as = 引用代码
cited-in = 被引用于
documents-intro = 有关对外新闻的法律和政策文件：编号、日期、颁布机关、效力，以及哪份文件修改了哪份文件。
document-kinds = 文件种类
all = 全部
status-in-force = 有效
status-partly = 部分有效
status-replaced = 已被取代
status-expired = 已失效
status-not-yet = 尚未生效
status-unknown = 效力不详
summary-elsewhere = 本摘要的语言为{ $language }，目前还没有您所用语言的摘要。
summary-in = 摘要有以下语言：
related-documents = 相关文件
relation-amends = 修改
relation-replaces = 取代
relation-guides = 细化
relation-implements = 落实
relation-cites = 引用
relation-amends-by = 修改它的文件
relation-replaces-by = 取代它的文件
relation-guides-by = 细化它的文件
relation-implements-by = 落实它的文件
relation-cites-by = 引用它的文件
issuer = 颁布机关
date-issued = 颁布日期
date-effective = 生效日期
date-until = 截止日期
validity = 效力
kind = 种类
heritage-intro = 列入世界各类名录的遗产，附年份和地点。
calendar-intro = 公共假日与节庆。农历日期每年变动，这里列出的是已知的日子。
days-today = 今天
calendar-ahead = { $year }接下来的日子
calendar-past = { $year }已过的日子
day-public-holiday = 公共假日
day-festival = 节庆
day-observance = 纪念日

## 搜索
search-title = 搜索
search-label = 搜索词
search-button = 搜索
search-hint = 输入时带不带声调符号都可以。必须连在一起的词，请加引号。
search-count = { $count ->
    [0] 没有找到与“{ $query }”相关的内容
   *[other] “{ $query }”共有{ $n }条结果
}
search-in-language = 在{ $language }内容中搜索（{ $n }）
search-in-all = 在所有语言中搜索（{ $n }）
search-nothing = 没有找到。您可以试试：
search-tip-fewer = 减少用词，或换用更宽泛的词。
search-tip-spelling = 检查拼写；声调符号可以省略。
search-tip-all = 在所有语言中搜索。
search-more = 更多结果
did-you-mean = 您要找的是：
facet-section = 栏目
facet-topic = 主题
facet-territory = 地方
facet-kind = 信息种类
facet-year = 年份
facet-remove = 取消

## 关于本门户
about-intro = 这里有什么，由谁负责，遵循哪些规则。
about-who-title = 谁对本门户负责
about-who = 本门户由{ $operator }运营。每个页面都写明发布它的机构。
about-how-title = 规则
about-how-attributed = 一切发布的内容都写明由谁发布、何时发布、原文用什么语言、如何翻译。
about-how-silent = 不作任何悄然改动。更正会显示在相应页面和更正记录中；撤下的页面会留下说明，写明原因。
about-how-figures = 数字附有来源和时期，统一登记在一个库中，因此同一个数字在每个页面上都一致。
about-how-claims = 澄清针对的是说法，而不是树立对手。它列出来源，也可能得出该说法正确的结论。
publishers = 发布者
editions-count = { $count ->
   *[other] { $n }个页面
}
organisations = 机构
organisation-government = 政府
organisation-party = 党的机关
organisation-assembly = 国会
organisation-ministry = 各部
organisation-agency = 直属机构
organisation-department = 司局
organisation-province = 省级机关
organisation-mission = 驻外机构
organisation-press = 新闻媒体
organisation-committee = 委员会
organisation-association = 团体
organisation-demonstration = 演示
organisation-former = 原有机构
about-coming-title = 已决定的变更
about-coming = 这些变更自所列日期起生效。
corrections-intro = 读者应当知道的每一处更正，最新的在前。
corrections-none = 迄今没有需要更正之处。
privacy-intro = 在这里阅读，不会留下您的痕迹。
privacy-count-title = 不跟踪
privacy-count = 本门户不为阅读设置Cookie，不使用标识符，也不从其他网站加载任何内容。读者的地址不会被保存。
privacy-choice-title = 唯一的Cookie
privacy-choice = 如果您选择简洁版，这一选择会保存在您设备上的一个Cookie里。除此之外什么也不保存。
privacy-mail-title = 如果您给我们写信
privacy-mail = 我们只用您的来信答复您并改正错误。
accessibility-intro = 让每个人用任何设备都能阅读，无论是否启用脚本。
accessibility-how-title = 我们的目标
accessibility-how = 我们遵循《Web内容无障碍指南》（WCAG）2.2的AA级：可用键盘操作、对比度充足、图片有替代文字、图表有表格，各种文字都有正确的阅读顺序。
accessibility-plain-title = 简洁版
accessibility-plain = 简洁版不含网络字体和大图。要求节省流量的浏览器会自动获得这一版本。
accessibility-tell-title = 请告诉我们
accessibility-tell = 如果有难用之处，请告诉我们在哪里、怎么难用，我们会改正。
languages-title = 语言
languages-intro = 请选择您想用来阅读的语言。并非每个页面都有所有语言的版本；各语言的首页会显示有哪些内容。

## 代替页面的提示
not-found-title = 这个页面不存在
not-found = 可能是地址输入有误，也可能是页面已经移动。请搜索，或从首页开始。
gone-title = 这个页面已被撤下
gone = 它曾在这里发布，后来被撤回。原因见下文。
gone-on = 撤下日期：{ $date }
failed-title = 这里出了问题
failed = 问题出在我们这边，并且已经记录。请稍后再试。
refused-title = 无法处理这个请求
refused = 地址或表单中含有本门户无法理解的内容。
other-language-title = 还没有这种语言的版本
other-language = 本页面还没有{ $language }版本。可以用以下语言阅读：
to-home = 回到首页
feed-title = { $site }：{ $part }

## 发布日志
verify-title = 核验网页
verify-this-page = 核验本页
verify-intro = 这里发布的一切内容都记入一份只能增加、不能改动的公开日志。请输入网页地址，查看它是否仍与记录一致。
verify-address = 网页地址
verify-button = 核验
verify-same = 本页与日志记录一致。
verify-differs = 本页与日志记录不一致。请告知我们，并且不要采信本页。
verify-none = 日志中没有本页。
verify-unknown = 本站没有这个网页。
verify-history = 日志对本页的记录
verify-yourself = 您不必只听我们的说法：日志及其密钥对所有人公开。
verify-pictures = 较大的图片带有签名的内容凭证（C2PA），说明由谁发布、发布后未被改动。读取凭证的程序需要我们的证书：
log-publish = 已发布
log-correct = 已更正
log-withdraw = 已撤回
log-entry = 日志第{ $number }条

## 数据与订阅
api-intro = 本门户供机器使用的一切：订阅源、站点地图和只读接口。
api-rules = 应答采用JSON格式。列表分页，请沿“next”继续。错误采用problem details（RFC 9457）。发送您已有的ETag，可以省去一次传输。

## 语言名称
language-vi = 越南语
language-en = 英语
language-zh-hans = 中文
language-ja = 日语
language-ko = 韩语
language-fr = 法语
language-de = 德语
language-es = 西班牙语
language-pt = 葡萄牙语
language-ru = 俄语
language-ar = 阿拉伯语
language-hi = 印地语
language-th = 泰语
language-lo = 老挝语
language-km = 高棉语
language-id = 印度尼西亚语

## 文中短语
callout-label = 注
missing-fact = （数字已撤回）
