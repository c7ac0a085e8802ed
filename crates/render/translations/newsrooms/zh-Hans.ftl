# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = 新闻资料包禁发期至 { $time }：在此之前请勿发布其中任何内容。
press-letter-corrected-subject = 更正：{ $title }
press-letter-corrected = 我们此前向您发送过本文。现已更正，请只使用以下版本。
press-letter-withdrawn-subject = 撤回：{ $title }
press-letter-withdrawn = 我们曾向您发送《{ $title }》。该文已撤回，请不要再使用，已使用之处请予删除。
press-letter-reason = 原因：{ $reason }
press-letter-page = 本网站上的文章
press-letter-kit = 新闻资料包
press-letter-why = 您收到此邮件，是因为{ $organisation }的媒体名单中有此地址。
press-letter-leave = 退出媒体名单
press-leave-line = 点击按钮后，名单“{ $name }”不再向您发送任何邮件。
press-leave-old = 该地址已退出名单，或链接不完整。
press-left-title = 您已退出媒体名单
press-left = 不再向您发送邮件。您的地址已删除，仅保留一个用于识别该地址的代码。
press-list-contacts = 名单中的新闻编辑部
press-list-help = 名单中的每个编辑部都会收到通过本渠道发送的内容。名称和地址加密保存，仅有权修改本渠道的人员可见。
press-list-empty = 名单中还没有编辑部。
press-list-problems = 未载入任何内容。请改正以下各行：
press-list-line = 第 { $number } 行
field-newsroom = 新闻编辑部
press-list-person = 人员或部门
press-list-note = 备注
press-list-since = 加入名单日期
press-list-remove = 移出
press-list-export = 下载 CSV
press-list-add = 添加编辑部
press-list-change = 修改编辑部信息
press-list-refused = 自 { $date } 起被拒收
press-list-refused-help = 对邮件服务器已永久拒收的地址不再发送任何内容。请修改地址；如确认地址无误，可恢复发送。
press-list-trust = 恢复向此地址发送
press-list-again = 对方已要求恢复发送
press-list-again-help = 仅在该地址曾在名单中时需要。
press-list-load = 载入表格
press-list-table = 表格
press-list-load-help = 请粘贴 CSV 文件的各行。有一行错误则全部不载入。person 和 note 可以省略。各列为：
press-letter-preview = 邮件
press-problem-columns = 首行须列出 newsroom、email 和 language 三列，其后每个编辑部一行。
press-problem-many = 名单最多容纳 2,000 个编辑部。
press-problem-newsroom = 缺少编辑部名称。
press-problem-long = 最多 200 个字符，不得换行。
press-problem-email = 这不是电子邮件地址。
press-problem-language = 这不是本网站的语言。请填写代码，例如 vi 或 en。
press-problem-twice = 此地址已出现在前面的行中。
press-problem-there = 此地址已在名单中。
press-problem-gone = 此地址曾在名单中并已退出。请删去此行；如对方提出要求，请单独添加。
press-said-first = 邮件
press-said-corrected = 更正邮件
press-said-withdrawn = 撤回邮件
press-mail-waiting = 等待中
press-mail-sending = 正在交付
press-mail-sent = 已发送
press-mail-failed = 未被接受
press-mail-given-up = 已放弃
done-press-added = 编辑部已加入名单。
done-press-removed = 编辑部已移出名单。
done-press-loaded = 编辑部已载入。
done-press-trusted = 已恢复向此地址发送。
event-press-add = 向媒体名单添加了一个编辑部
event-press-remove = 将一个编辑部移出媒体名单
event-press-load = 向媒体名单载入了编辑部
event-press-export = 下载了媒体名单
event-press-leave = 一个编辑部退出了媒体名单
event-press-change = 修改了媒体名单中的一个编辑部
event-press-trust = 恢复了向媒体名单中一个被拒收地址的发送
event-press-refused = 标记了媒体名单中一个被拒收的地址
event-press-complaint = 将一个投诉来信不受欢迎的编辑部移出了媒体名单
press-contacts-count = { $count ->
   *[other] { $n } 个编辑部
}
press-gone-count = { $count ->
   *[other] { $n } 个地址已退出名单，仅保留其代码。
}
press-letters-count = { $count ->
   *[other] 已告知 { $n } 个编辑部
}
