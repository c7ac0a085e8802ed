### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = 日历
desk-checklists = 检查清单

## Particulars
plan-particulars = 属性
plan-public-help = 读者正在看到此内容。若信息类别、发布机构、活动、来源或评级有变，每个页面都会告知读者。
plan-four-eyes-help = 此类信息的这种更改须由第二人同意。
plan-proposal = 需要第二人同意的更改
plan-messages = 核心信息
plan-languages = 需要以下语言版本
plan-wanted = 需要
plan-event = 活动
field-event_starts = 开始
field-event_ends = 结束
field-event_place = 地点
field-event_online = 在线参加地址
field-first_seen = 首次出现日期
field-date = 日期
field-topic = 主题
field-territory = 地区
field-message = 核心信息
act-accept = 同意更改
act-decline = 不同意更改
event-order = 活动的结束时间早于开始时间。
note-changed = 本页的相关信息已更改。{ $changes }
note-change = { $what }：{ $to }（此前：{ $from }）。
done-told = 已保存。读者能看到的每个页面都会告知这一更改。
done-proposed = 已记录。须由第二人同意后，读者才会看到这一更改。
done-declined = 未同意这一更改。

## Embargo
plan-embargo = 限时保密
embargo-until = 在 { $time } 之前不得公布
embargo-help = 此前不发布任何内容，也不向翻译服务发送任何文本。对外只能通过已签名的预览链接查看。
embargo-item = 限时保密的内容
embargo-public = 读者已能看到此内容。请先撤下。
field-embargo_until = 保密至
act-embargo = 设定保密期限
act-lift-embargo = 立即解除保密
refusal-embargo = 此内容在 { $time } 之前不得公布，不能提前发布。
done-embargo = 已设定保密期限。
done-embargo-held = 已设定保密期限。原定更早发布的文本已取消发布时间。
done-lifted = 已解除保密。

## Times
field-zone = 时区
zone-mine = 我的时区
zone-help = 日期和时间按此时区显示；与本国时间不同时，并列显示。
zone-unknown = 没有这个时区。请按“地区/城市”的形式填写。
time-skipped = 该时区当天拨快时钟，跳过了这一小时。请选择之前或之后的时间。
time-twice = 该时区当天拨慢时钟，这一小时出现两次。请选择其他时间，或用 UTC 表示。
plan-dates = 日期
plan-no-dates = 未设定日期。
plan-ends = 将于 { $time } 撤下。
act-expiry = 设定撤下时间
expired-reason = 本页为限时发布，期限已过。

## Checklist
plan-title = 清单、日期和链接
plan-of = 清单、日期和链接：{ $title }
plan-checklist = 检查清单
checklist-none = 此文本没有需要检查的事项。
checklist-ticked = 已勾选
checklist-again = 此后文本有改动
checklists-help = 文本进入下一步之前必须有人检查的事项。每次勾选都记录姓名和时间。
checklist-new = 新事项
checklist-key-help = 小写字母、数字和连字符。以后不再改变。
checklist-order = 顺序
checklist-retired = 不再要求
gate-submit = 提交审核前
gate-release = 发布前
gate-advice = 建议
texts-all = 所有文本
texts-original = 原文
texts-translation = 译文
field-texts = 文本
field-gate = 须勾选
field-renew = 文本改动后须重新勾选
field-key = 代码
field-words = 检查内容
act-tick = 勾选
act-untick = 取消勾选
act-up = 上移：
act-down = 下移：
act-retire = 不再要求
act-revive = 重新要求
refusal-unticked = 检查清单上仍未勾选：{ $entries }
done-noted = 已记录。

## Address
address-new = 新地址
address-help = 旧地址将转到新地址。
address-same = 这就是它现在的地址。
address-free = 此地址已被占用。可用地址：{ $address }
act-address = 更改地址
done-address = 地址已更改。

## Preview links
plan-links = 预览链接
link-help = 持有此链接者无须登录，即可像读者一样看到文本。
link-newest = 始终为最新版本
link-until = 有效期至 { $time }
link-ended = 已失效
link-uses-count = { $count ->
   *[other] 已打开 { $n } 次
}
field-revision = 版本
field-days = 有效时间
field-for = 给谁
plan-days-count = { $count ->
   *[other] { $n } 天
}
act-make-link = 生成链接
act-end-link = 终止此链接
done-link = 链接已生成，见下方列表。
done-link-ended = 链接已终止。
preview-notice = 预览。此文本尚未发布，仍可能更改。链接有效期至 { $time }。

## Calendar
view-month = 月
view-week = 周
view-list = 列表
calendar-before = 往前
calendar-today = 今天
calendar-after = 往后
calendar-nothing = 此处没有任何日期。
calendar-key = 符号
calendar-move = 改到其他日期
act-move = 改期
done-moved = 已改期。
agenda-publish = 发布
agenda-expire = 撤下
agenda-embargo = 保密到期
agenda-due = 到期
agenda-fact = 待复核数据
agenda-day = 节假日
feed-own = 在我自己的日历中
feed-help = 日历程序可以订阅一个保密地址。限时保密的内容在其中不显示标题。
feed-once = 请在日历程序中输入此地址。它只在此刻显示；知道它的人能看到您的日程。
feed-mine = 只显示分配给我的
feed-since = 自 { $time } 起已有一个地址。新地址将取而代之。
act-feed = 生成地址
act-end-feed = 终止地址

## Several at once
bulk-title = 处理所选内容
bulk-choose = 选择
bulk-whole = 本页全部
bulk-original = 原文
bulk-all = 所有已开始的语言
bulk-none = 尚未选择。请在列表中至少选择一项。
bulk-chosen-count = { $count ->
   *[other] { $n } 篇文本
}
bulk-note-help = 只有读者已能看到的文本才需要：告诉读者错在哪里。
bulk-each-language = 分语言填写
bulk-each-language-help = 各语言读者看到的是此处内容；留空则使用上面的共同说明。
bulk-report = 处理结果
bulk-outcome = 结果
bulk-done = 已完成
bulk-refused = 被拒绝
bulk-done-count = { $count ->
   *[other] { $n } 项已完成
}
bulk-refused-count = { $count ->
   *[other] { $n } 项被拒绝
}

## Reading and comments
plan-read = 阅读和评论
comment-here = 在此评论
comment-answer = 回复
comment-settled = 已解决
comment-lost = 该段落已不在文本中
comment-whole = 关于全文
comments-open-count = { $count ->
   *[other] { $n } 条未解决的评论
}
act-reopen = 重新打开
done-reopened = 已重新打开。
compare-from = 从版本
compare-to = 到版本
compare-same = 这两个版本相同。

## Start page
waits-accept = 需要第二人同意的更改
waits-accept-state = 等待第二人
waits-ends = 即将到期
waits-comments = 未解决的评论
waits-facts = 待复核的数据
waits-languages = 需要其他语言版本

## Events
event-embargo = 设定了保密期限
event-lift-embargo = 解除了保密
event-tick = 勾选了检查清单
event-untick = 取消了勾选
event-change-checklist = 修改了检查清单
event-retire-checklist = 停用了一项检查事项
event-revive-checklist = 恢复了一项检查事项
event-change-address = 更改了地址
event-preview-link = 生成了预览链接
event-revoke-preview-link = 终止了预览链接
event-comment = 发表了评论
event-settle-comment = 解决了评论
event-reopen-comment = 重新打开了评论
event-change-particulars = 修改了属性
event-propose-particulars = 提议修改属性
event-decline-particulars = 未同意修改属性
event-set-expiry = 设定了撤下时间
event-change-time-zone = 更改了时区
event-calendar-address = 生成了日历地址
event-end-calendar-address = 终止了日历地址
