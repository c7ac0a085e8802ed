# Where a programme stands (zh-Hans).
standing-title = { $programme }：{ $year }进展情况
standing-scope = 显示 { $number } 个单位
standing-plan = 计划
standing-not-asked = 无须报告
standing-late-reports = 逾期报告
standing-late-plans = 未获批准的计划
standing-late-recommendations = 逾期建议
standing-nothing-late = 没有逾期事项。
standing-heat = 计划与报告
standing-told = 已采纳报告对任务的说明
standing-untold = 未完成且尚未报告
standing-money = 计划资金与已用资金
standing-money-help = 计划资金取自已批准的计划；已用资金取自本年度各期已采纳的报告。
standing-results = 活动与任务进展
standing-months = 全年各月
standing-as-table = 以表格显示
standing-month = 月份
standing-running = 进行中的活动
standing-ending = 结束的活动
standing-reports-due = 到期报告
standing-recommendations-due = 到期建议

## In the calendar
agenda-report = 报告到期
agenda-activity = 活动结束
agenda-recommendation = 建议到期
agenda-complaint = 读者反映待答复
feed-organisation = 日历还包含您负责计划的单位的报告期限、活动结束日期和建议期限，以及您可以答复的读者反映。如只需某一单位及其下属单位，请在地址后加上以下内容和单位代码：
