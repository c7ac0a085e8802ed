### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = 核心信息框架
message-help = 主题、核心信息，以及作为佐证的数据和文章。在此所作的更改会立即向读者显示。
message-coverage = 信息覆盖
message-figures = 未引用数据条目的数字
message-new-theme = 新建主题
message-new = 新建核心信息
message-edit = 编辑
message-up = 上移：
message-down = 下移：
message-theme-empty = 该主题下还没有核心信息。
message-days = 有效期
message-worded = 语言
message-told = 已发布页面
message-languages = { $all }种语言中的{ $have }种
message-always = 长期有效
message-from = 自{ $date }起
message-until = 至{ $date }
message-between = { $from } – { $to }
message-stories = 文章：{ $n }
message-proofs = 佐证
message-no-proofs = 尚无佐证
message-add-fact = 添加数据条目
message-add-item = 添加文章
message-proof-help = 输入几个字后从列表中选择。取消勾选即可移除佐证。
message-proof-unknown = 没有这项佐证：{ $proof }。请从列表中选择。
message-place = 归属与责任
message-names = 各语言名称
message-code-help = 小写字母a–z、数字和连字符。留空则由名称生成。
message-remove = 从框架中移除
theme-not-empty = 该主题下仍有核心信息。请先移动或移除它们。
message-in-use = 已有内容使用该信息。请设定结束日期，而不是移除。
days-order = 结束日期早于开始日期。
field-wording = 表述
field-theme = 主题
field-valid_from = 开始日期
field-valid_to = 结束日期
field-responsible = 负责机构
field-unit = 单位
field-group = 分组

## What readers see
house-title = 我们希望世界了解的
house-intro = 主要信息，每条都附有佐证的数据和文章。

## Coverage
coverage-help = 已发布版本中有多少传达了哪条信息、由谁发布、用何种语言、在何时。点击数字可查看所计的版本。
coverage-rows = 行
coverage-columns = 列
coverage-message = 核心信息
coverage-period = 时间
coverage-months = 最近12个月
coverage-quarters = 最近8个季度
coverage-years = 最近5年
coverage-ever = 自始至今
coverage-none = 未传达任何信息
coverage-all = 合计
coverage-turn = 行列互换
coverage-note = 传达多条信息的版本在每条信息下各计一次。
coverage-editions = 所计版本
coverage-newest = 最新{ $n }个

## Figures without a citation
figures-help = 文中写有某个现行或曾经登记的数据、却未引用该数据条目之处。旧值排在前面。
figures-progress = 已读{ $done } / { $all }篇
figures-count = 发现：{ $n }
figures-none = 没有发现未引用的数字。
figures-former = 旧值
figures-cite = 引用该数据
figures-not = 不是该数据
figures-save = 存为草稿
figures-draft-note = 段落将如上所示。草稿发布后读者才会看到更改。
figures-moved = 发现该数字后文章已有改动，正在重新读取。

## Facts
fact-new = 新建数据条目
fact-register = 登记
fact-code-help = 字母、数字、点和连字符，例如economy.gdp.growth。以后不能更改。
fact-code-wrong = 键只能包含字母、数字、点、连字符和下划线。
fact-effects-count = 将发生变化的句子：{ $n }。请在保存前逐一查看。
fact-confirm = 保存更改
fact-back = 返回修改
fact-review-title = 复核
fact-check = 已核对，仍然正确
fact-check-next = 下次复核：{ $date }
facts-due-count = 待复核：{ $n }
fact-save-names = 保存名称
fact-retire = 停用
fact-retire-help = 不再供新文章引用。已引用之处保持原样并注明时期。
fact-restore = 重新启用
fact-retired-tag = 已停用
fact-retired-since = 该数据自{ $date }起不再更新。

## What was just done
done-theme = 主题已保存，读者立即可见。
done-message = 核心信息已保存，读者立即可见。
done-removed = 已移除。
done-cited = 带引用的草稿已保存。请检查后送审。
done-refused = 已记住：该数字不是那项数据。
done-registered = 已登记。文章现在可以引用。
done-checked = 已记录：仍然正确。已设定下次复核日期。
done-retired = 已停用。
done-restored = 已重新启用。
done-names = 名称已保存。

## Events
event-register-fact = 登记了数据条目
event-check-fact = 核对了数据：仍然正确
event-retire-fact = 停用了数据条目
event-restore-fact = 重新启用了数据条目
event-name-fact = 更改了数据名称
event-change-theme = 更改了主题
event-remove-theme = 移除了主题
event-change-message = 更改了核心信息
event-remove-message = 移除了核心信息
event-refuse-figure = 标记某数字不是该数据
