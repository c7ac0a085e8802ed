# 监督：读者反映、检查、方案。

## 读者纠错
complaint-title = 内容纠错
complaint-intro = 请告诉我们本网站页面上哪里有误。无需账号。您会得到一个回执号，可凭此查看答复。
complaint-report = 报告本页错误
complaint-dispute = 对此结论提出异议
complaint-page = 页面地址
complaint-page-help = 请从浏览器地址栏复制。
complaint-wrong = 哪里有误？
complaint-wrong-help = 请指出有误的句子、数字、图片或译文，以及错在何处。
complaint-instead = 正确的应是什么？
complaint-known = 依据是什么？
complaint-known-help = 我们可以查证的来源，例如网址或文件。可不填。
complaint-contact = 接收答复的电子邮箱
complaint-contact-help = 仅在您希望我们能写信给您时填写。只有答复人员可见，答复满90天后删除。
complaint-trap = 此栏请留空
complaint-privacy = 您设备的网络地址不会被保存。
complaint-send = 提交
complaint-days-count = { $count ->
   *[other] 我们在{ $n }个工作日内答复。
}
complaint-receipt-have = 已有回执号？
complaint-receipt = 回执号
complaint-receipt-show = 查看答复
complaint-receipt-wrong = 没有使用此回执号的反映。请核对字母和数字。
complaint-problems = 请先更正以下内容：
complaint-page-missing = 请说明是哪一页：填写其地址。
complaint-page-unknown = 这不是本网站页面的地址。请打开页面并复制其地址。
complaint-wrong-missing = 请说明哪里有误。
complaint-instead-missing = 请说明正确内容。如不清楚，请注明。
complaint-too-long = 文字过长：最多4000字。
complaint-trapped = 一个必须留空的隐藏栏被填写，这通常是程序所为。该栏已清空，请重新提交。
complaint-later-count = { $count ->
   *[other] 来自您所在网络的反映过多。请在{ $n }分钟后重试。您填写的内容仍保留。
}
complaint-thanks = 谢谢。您的反映已收到。
complaint-keep = 请保存此回执号或本页地址：这是查看答复的唯一途径。
complaint-state-waiting = 等待答复
complaint-state-answered = 已答复
complaint-until = 您将在{ $date }之前得到答复。
complaint-late = 答复期限为{ $date }，现已逾期。
complaint-answer = 我们的答复
complaint-sent = 提交日期
complaint-yours = 您的反映
complaint-verdict-right = 反映属实
complaint-verdict-partly = 反映部分属实
complaint-verdict-wrong = 页面内容无误
complaint-verdict-elsewhere = 不涉及本网站内容
complaint-mail-subject = 对您所反映问题的答复 – { $site }
complaint-mail-line = 您反映了以下页面的错误：{ $page }。
complaint-mail-why = 您收到此信，是因为您留下了此邮箱以接收答复。
complaint-after = 根据读者反映更正
complaint-numbers = 读者反映
complaint-few = 目前反映不足{ $n }件；达到{ $n }件后公布数字。
complaint-withheld = 不足{ $n }
complaint-received = 收到
complaint-answered = 已答复
complaint-in-time = 按时答复
complaint-corrected = 促成更正

## 工作台
desk-oversight = 监督
oversight-help = 读者反映、检查发现与提出的方案。
oversight-nothing = 暂无待办事项。
oversight-left-count = { $count ->
    [0] 今天到期
   *[other] 剩余{ $n }天
}
oversight-late-count = { $count ->
   *[other] 逾期{ $n }天
}
complaints-title = 读者反映
complaints-help = 每件反映都须在规定时间内说明理由答复。读者所言属实的，请先更正页面。
complaints-one = 反映 { $receipt }
complaints-due = 答复期限
complaints-said = 读者所述
complaints-about = 关于此反映
complaints-others = 关于同一内容的其他反映
complaints-contact-open = 仅答复人员可见。答复满90天后删除。
complaints-contact-kept = 仅答复人员可见。自答复之日起90天后删除。
complaints-answer = 答复
complaints-verdict = 核查结果
complaints-answer-help = 读者凭回执号可见。请说明如何核查；页面无误的，请说明理由。提交后不可修改。
complaints-correction = 已作出的更正
complaints-correction-help = 更正登记册将注明此更正源于读者反映。
complaints-no-correction = 无
complaints-correct-now = 更正页面
complaints-send = 发送答复
complaints-in-time = 按时
complaints-not-in-time = 逾期
complaint-answer-missing = 请填写答复。
complaint-verdict-missing = 请选择核查结果。
complaint-correction-missing = 读者所言属实且页面仍在显示：请先更正，再在此选择该更正。
complaint-correction-unknown = 此更正不属于所反映的页面。
complaint-correction-not-here = 只有读者所言全部或部分属实时才可注明更正。
complaint-answered-already = 此反映已答复。
complaint-cannot-answer = 此人无权答复：其不能更正该发布机构的页面。
done-complaint = 答复已发送。
event-complain = 读者报告了错误
event-assign-complaint = 分派了读者反映
event-answer-complaint = 答复了读者反映
