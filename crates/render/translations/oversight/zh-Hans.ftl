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

## 监督概况
oversight-programme = 方案
oversight-task = 任务
oversight-tasks = 任务
oversight-task-unknown = 此任务不属于该方案。
oversight-from = 开始日期
oversight-to = 结束日期
oversight-none = 无
oversight-change = 修改
oversight-remove = 移除
oversight-example = 此方案为示例：全部内容均为演示而虚构。

## 检查
inspections-title = 检查
inspections-help = 检查了什么、发现了什么、是否已整改。
inspections-late = 逾期的建议
inspections-none = 尚无检查。
inspection-new = 安排检查
inspection-title = 检查
inspection-organisation = 受检机构
inspection-inspector = 检查机构
inspection-who = { $organisation }，由{ $inspector }检查
inspection-people = 检查人员
inspection-about = 检查内容和原因
inspection-days = 时间
inspection-state-planned = 已安排
inspection-state-handed-over = 建议待落实
inspection-state-closed = 已结束
inspection-findings = 发现
inspection-no-findings = 尚未记录任何发现。
inspection-recommendations = 建议
inspection-no-recommendations = 没有建议。
inspection-summary = 检查结论
inspection-hand-over = 移交检查结果
inspection-hand-over-help = 此后受检机构可查看全部内容。发现和建议不能再修改。
inspection-handed-over = 已移交
inspection-closed = 结束
inspection-organisation-unknown = 该机构未参与此方案。
inspection-handed-over-already = 检查结果已移交，不能再修改。
inspection-title-missing = 请填写检查名称。
inspection-title-long = 名称或检查人员名单过长：最多300字。
inspection-days-order = 结束日期早于开始日期。
inspection-from-missing = 请填写开始日期。
inspection-summary-missing = 请填写检查结论。
finding-new = 添加发现
finding-words = 发现内容
finding-weight = 程度
finding-weight-note = 提示
finding-weight-shortcoming = 不足
finding-weight-breach = 违规
finding-report = 相关报告
finding-words-missing = 请填写发现内容。
finding-report-unknown = 此报告不属于受检机构。
recommendation-new = 添加建议
recommendation-words = 应做事项
recommendation-owner = 责任机构
recommendation-due = 期限
recommendation-finding = 对应发现
recommendation-to-finding = 发现{ $number }
recommendation-who = { $organisation }，期限{ $date }
recommendation-state-open = 待落实
recommendation-state-answered = 已答复，待核查
recommendation-state-accepted = 已认可
recommendation-step-answer = 已完成：
recommendation-step-accept = 已认可。
recommendation-step-not-yet = 尚未达标：
recommendation-answer = 说明落实情况
recommendation-done = 落实情况
recommendation-evidence = 证明材料
recommendation-evidence-help = 网页地址，或文件的编号和日期。
recommendation-send = 提交检查机构
recommendation-new-due = 尚未达标时的新期限
recommendation-accept = 认可
recommendation-not-yet = 尚未达标
recommendation-words-missing = 请填写应做事项。
recommendation-due-missing = 请填写期限。
recommendation-due-early = 期限早于检查日期。
recommendation-answer-missing = 请填写落实情况。
recommendation-evidence-missing = 请注明证明材料：地址或文件。
recommendation-reason-missing = 请说明还缺什么。
recommendation-not-open = 此建议不处于待落实状态。
recommendation-not-answered = 尚无答复。
recommendation-own-answer = 您本人提交的答复须由他人核查。
done-handed-over = 检查结果已移交。
done-answered = 已提交检查机构。
