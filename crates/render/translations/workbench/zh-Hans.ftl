# Translating by segments.

desk-workbench = 翻译工作台
workbench-from-to = { $from } → { $to }
workbench-editor = 全文
workbench-confirm = 确认
workbench-joined = 本段没有单独的译文：已并入上一段，或有意略去
workbench-note = 给同事的备注
workbench-changed = 本段译出之后，原文有改动。在您修改之前，您的译文保持不变。
workbench-segment = 第 { $n } 段译文
workbench-theirs = 目前保存的是：{ $text }
workbench-take = 采用
workbench-rate = 翻译记忆 { $rate }%
workbench-readers = 读者将看到：
workbench-shown = 显示的段落
workbench-all = 全部
workbench-open = 待处理
workbench-flagged = 原文已改动
workbench-keys = 快捷键
workbench-key-confirm = 确认并转到下一个待处理段落
workbench-key-next = 下一个待处理段落
workbench-key-previous = 上一个待处理段落
workbench-key-suggestion = 采用第 1、2 或 3 条建议
workbench-key-source = 复制原文
workbench-key-save = 全部保存
workbench-fill-memory = 用翻译记忆填入
workbench-fill-machine = 其余部分用机器翻译
workbench-nothing = 这里没有需要处理的内容。
workbench-extras = 仅此译本有
workbench-extras-help = 这些段落在原文中没有对应内容，会保留在文中；如需修改，请打开全文。
workbench-retired = 另行保留
workbench-retired-help = 原文已不再有这些内容。下次在此保存时，这些译文将从文中移出，但仍会保留。
workbench-no-source = 原文还没有内容。
workbench-held = 缺少原文中的数字，或数字不一致。如确属正确，请在备注中说明原因，然后再次确认。
workbench-clash = 其他人在此期间改动了其中一些段落，您的内容尚未保存：请比较后再次保存。
workbench-xliff-help = 供使用自己翻译软件的译者使用。文件可随时交回；在此期间这里的改动不会被覆盖。
workbench-xliff-out = 下载 XLIFF
workbench-xliff-in = 导入 XLIFF 文件
workbench-xliff-file = XLIFF 文件
workbench-in-file = 文件中的译文
workbench-kept-why = 未更改的原因
done-confirmed = 已确认。
segment-untranslated = 未翻译
segment-suggested = 建议
segment-draft = 草稿
segment-confirmed = 已确认
segment-retired = 另行保留
segment-origin-person = 人工
segment-origin-memory = 来自翻译记忆
segment-origin-machine = 机器翻译
check-empty = 尚未翻译。
check-same = 与原文相同。
check-facts-missing = 缺少数据：{ $list }
check-facts-added = 原文未引用的数据：{ $list }
check-links-missing = 缺少链接：{ $list }
check-links-added = 原文没有的链接：{ $list }
check-held = 与原文不一致的代码或注释：{ $list }
check-marks = 加粗处的数量与原文不一致。
check-numbers-missing = 缺少数字：{ $list }
check-numbers-added = 原文没有的数字：{ $list }
check-long = 明显过长。
check-short = 明显过短。
check-script = 所用文字不是该语言的文字。
check-ending = 结尾与原文不同：句号、问号或冒号。
check-brackets = 有括号或引号没有闭合。
check-term-missing = 未使用约定术语：{ $list }
check-term-forbidden = 不应使用的术语：{ $list }
event-save-segments = 翻译了段落
event-take-xliff = 导入了 XLIFF 文件
event-request = 提出了翻译要求
kept-changed-here = 文件生成之后，有人在此做了改动。
kept-gone = 原文已没有这一段。
kept-other-source = 原文现已改写。
request-title = 安排翻译
request-help = 译本将随即建立、分配给所选人员，并显示在其首页。已有内容保持不变。
request-languages = 译成
request-memory = 用翻译记忆填入已知内容
request-machine = 其余部分由机器翻译，再由人工核对
request-send = 提交
xliff-empty = 文件中没有译文。
xliff-original = 文件没有说明属于哪篇文字
xliff-language = 文字的语言与文件的语言不一致
xliff-code = 有代码没有说明其所代表的内容
workbench-count = { $count ->
   *[other] 共 { $n } 段
}
workbench-done-count = { $count ->
   *[other] 已完成 { $n } 段
}
workbench-flagged-count = { $count ->
   *[other] { $n } 段原文已改动
}
workbench-empty-count = { $count ->
   *[other] { $n } 段未翻译
}

## The table of translations
matrix-choose = 选择
matrix-choose-item = 选择“{ $title }”
matrix-request = 安排翻译所选内容
matrix-xliff-into = 所选内容的 XLIFF，译成
matrix-mine = 由我负责
matrix-late = 已逾期
matrix-segments = { $total } 段中完成 { $done } 段
matrix-saved = 保存于 { $day }

## Files and requests
xliff-no-file = 请先选择文件。
xliff-refused = 文件被拒绝，没有任何改动。
xliff-edition = 无法导入这篇文字
request-nothing = 请先选择内容和语言。
request-begun = 已建立
request-there = 原已存在
done-filled = 已填入，请审读所填内容。
event-fill-segments = 填入了段落
xliff-changed-count = { $count ->
   *[other] { $n } 段有改动
}
xliff-kept-count = { $count ->
   *[other] { $n } 段未更改
}
request-filled-count = { $count ->
   *[other] 填入 { $n } 段
}
segments-untranslated = 还有段落未翻译。请在翻译工作台译出，或注明有意略去。
workbench-ask = 查看机器翻译
workbench-lost = 未能暂存：没有网络连接。请继续撰写，系统会重试。
workbench-more = 备注或略去
