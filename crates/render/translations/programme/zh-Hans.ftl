# Programmes for readers (zh-Hans).

nav-programme = 行动纲要
programme-intro = 对外信息工作的要求、承担者以及迄今的成效。
programme-reached = 迄今的成效
programme-reached-help = 注明“系统统计”的，为本门户对自身发布内容的统计；其余由单位报告，并附来源。
programme-by-period = 分期统计
programme-plans = 已批准的计划
programme-plans-of = { $all }个单位中有{ $plans }个有已批准的计划。
programme-by-organisation = 按单位
programme-criteria = 项目方案的评审标准
programme-criteria-since = 第{ $number }版，自{ $date }起施行。
programme-money-state = 国家预算
programme-money-social = 社会资源
programme-money-in-kind = 实物投入
programme-unknown = 尚不明确之处
programme-activities-shown = 第{ $from }–{ $to }项，共{ $all }项
programme-activities-more = 更多活动
programme-activities-before = 前面的活动
programme-unknown-leads-count = { $n }项任务未见任何网页说明牵头单位。
programme-unknown-figures-count = { $n }项指标尚无数据。
programme-data = 开放数据
programme-rests-on = 以本文件为依据的任务
programme-produced = 产出
programme-withheld = 未公布
programme-part-money = 经费
programme-part-figures = 各指标的结果
programme-reported-of = { $all }个机构中有{ $told }个已报告
