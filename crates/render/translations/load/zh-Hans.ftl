# Figures at the desk (Chinese, simplified): flows, vintages, files that become vintages.

## Flows
desk-data = 统计数据
load-help = 由您所在机构发布的数据集。每个文件成为一个新版本；此前各版本都予以保留，随时可查。
load-none-yours = 没有数据集属于您可以加载数据的机构。
load-flow = 数据集
load-newest = 最新版本
load-who = 发布人
load-publisher = 负责机构
load-none-yet = 尚未发布
load-vintage = 第 { $number } 版
load-vintages = 各版本
load-what-changed = 变动
load-counts = 新增 { $added }，修订 { $revised }，删除 { $removed }
load-observations-count = { $count ->
   *[other] { $n } 个值
}

## A file
load-new = 加载文件
load-mode = 文件性质
load-mode-add = 补充：文件中的值加入现有数据，或替换现有的值
load-mode-whole = 全部数据：文件中没有的值将被删除
load-note = 版本说明
load-note-help = 读者会在版本旁看到这段说明。
load-file-help = UTF-8 编码的 CSV、XLSX、SDMX-CSV 或 SDMX-ML，最大 { $size }。系统先检查整个文件；在您看过变动之前，不会发布任何内容。
load-check = 检查文件
load-columns = 此数据集的列
load-columns-help = 首行写列的代码或名称。表格也可以每个时期占一列。代码可以写成其名称。
load-required = 必填
load-recent = 已发送的文件
load-of = 文件 { $file }
load-sent = 发送
load-too-large = 文件太大。
load-too-many = 此数据集还有多个文件等待决定。请先发布或弃用这些文件。
load-cut-off = 文件没有完整送达，请重新发送。

## Where it stands
load-state-waiting = 检查中
load-state-refused = 已拒绝
load-state-checked = 等待决定
load-state-publishing = 发布中
load-state-published = 已发布
load-state-lost = 需重新发送
load-state-dropped = 未使用
load-is-waiting = 正在检查文件。完成后本页会自动显示。
load-is-publishing = 正在发布版本。完成后本页会自动显示。
load-read-count = { $count ->
   *[other] 已读取 { $n } 行
}
load-brought-count = { $count ->
   *[other] 已比对 { $n } 个值
}
load-lost = 对此文件的处理中断，内容没有任何变化。请重新发送。
load-unchanged = 文件与已发布的数据没有差别，无需新版本。
load-dropped = 文件未使用，内容没有任何变化。
load-published = 已发布：现为第 { $number } 版。
done-data-dropped = 文件已弃用。

## What it would change
load-changes = 将要发生的变动
load-again = 其间有人发布了另一个版本，因此文件又检查了一遍。请再看一次。
load-added = 新增
load-revised = 修订
load-removed = 删除
load-afterwards = 该版本的值数
load-revisions = 将改变或消失的值
load-shown = { $all } 个中的 { $shown } 个
load-gone = 删除
load-publish = 发布此版本
load-drop = 弃用文件

## What is wrong
load-refused = 文件有误，已拒绝。内容没有任何变化。
load-place = 第 { $row } 行，{ $column }
load-place-row = 第 { $row } 行
load-more-count = { $count ->
   *[other] ……还有 { $n } 个问题
}
load-problem-missing = 此处没有值。
load-problem-code = “{ $value }”不在列表 { $list } 中。
load-problem-length = “{ $value }”有 { $length } 个字符；允许 { $min } 至 { $max } 个。
load-problem-range = { $value } 不在 { $min } 至 { $max } 之间。
load-problem-decimals = { $value } 的小数位超过 { $decimals } 位。
load-problem-repeated = 同一序列同一时期的值已在第 { $row } 行。
load-problem-varies = “{ $value }”与第 { $row } 行的“{ $first }”不同，而两者说的是同一序列。
load-problem-type-letters = “{ $value }”只能包含字母。
load-problem-type-letters-digits = “{ $value }”只能包含字母和数字。
load-problem-type-digits = “{ $value }”只能包含数字。
load-problem-type-boolean = “{ $value }”必须是 true 或 false。
load-problem-type-whole = “{ $value }”不是整数，例如 12 或 -3。
load-problem-type-number = “{ $value }”不是用小数点的数，例如 12.5。
load-problem-type-year = “{ $value }”不是年份，例如 2024。
load-problem-type-month = “{ $value }”不是月份，例如 2024-01。
load-problem-type-day = “{ $value }”不是日期，例如 2024-01-31。
load-problem-type-moment = “{ $value }”不是日期时间，例如 2024-01-31T12:00:00。
load-problem-type-period = “{ $value }”不是时期，例如 2024、2024-Q1、2024-01 或 2024-01-31。
load-problem-type-text = “{ $value }”不是此处应有的文本。
load-problem-file = 从此处起无法读取文件。
load-problem-encoding = 这不是 UTF-8 文本。请用 UTF-8 编码保存文件。
load-problem-no-data = 这不是数据文件。请发送 UTF-8 编码的 CSV、XLSX、SDMX-CSV 或 SDMX-ML。
load-problem-fields = 此行有 { $found } 个字段，首行有 { $expected } 个。是否缺少引号？
load-problem-no-column = 数据集没有此列。它的列是 { $known }。
load-problem-missing-column = 缺少此列，也没有其他内容给出它的值。
load-problem-twice-column = 此列出现了两次。
load-problem-other-flow = 文件中是 { $found } 的数据，而不是 { $expected } 的数据。
load-problem-no-rows = 文件中没有值。
load-problem-frequency = 无法从时期“{ $value }”得知频率。请添加 FREQ 列。

## Structures
structures-title = 数据结构
structures-help = SDMX-ML 文件，包含代码表、概念、数据结构和数据集。正式版本保持不变：新内容需要新版本。
structures-new-flows = 用于新的数据集
structures-topic = 主题
structures-licence = 数据的许可（SPDX）
structures-file-help = SDMX-ML 3.0 或 2.1，最大 { $size }。系统先检查整个文件；在您看过变动之前，不会有任何改变。
structures-nothing = 文件中的内容均已保存，不会有任何变化。
structures-new = 新增
structures-other = 有变化
structures-flows = 新数据集
structures-keep = 保存这些结构
structures-left-out = 因不适用于此而略去
structures-line = 第 { $line } 行
structures-problem-unreadable = 无法读取文件。
structures-problem-empty = 文件中没有结构。
structures-problem-twice = { $thing } 出现了两次。
structures-problem-agency = { $thing }：“{ $agency }”不是机构的标识。
structures-problem-stub = { $thing } 在此只有名称，完整内容在 { $place }。
structures-problem-final = { $thing } 是正式版本，而此处内容不同。新内容需要新版本。
structures-problem-missing = { $thing }：缺少 { $missing }。
structures-problem-code-twice = { $thing }：有一个代码出现了两次。
structures-problem-rules = { $thing } 不能用于数据。
structures-problem-address = { $thing }：无法由其标识生成地址。
structures-problem-flow-there = { $thing }：已有数据集 { $flow }。
structures-problem-untold = { $thing } 是新的。请说明其主题、负责机构和数据的许可。
structures-problem-topic = 没有主题 { $topic }。
structures-problem-organisation = 没有机构 { $organisation }。
structures-problem-licence = 许可为空。
done-structures-kept = 已保存结构。

## In the log
event-send-data = 发送了数据文件
event-accept-data = 同意发布数据文件
event-drop-data = 弃用了数据文件
event-publish-data = 发布了数据
event-apply-data = 加载了数据包的数据
event-import-structures = 导入了数据结构
