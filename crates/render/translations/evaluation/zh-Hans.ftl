# Evaluations of programmes (zh-Hans).

## Asking
evaluations-title = 评估
evaluations-help = 纲要取得了什么成效：以某日冻结的数据回答一组问题。
evaluations-none = 尚无评估。
evaluation-new = 开始评估
evaluation-horizon = 评估节点
evaluation-horizon-own = 自定日期
evaluation-on = 评估基准日
evaluation-on-help = 仅在自定日期时填写；评估节点已有日期。截至该日已结束的报告期计入。
evaluation-about = 要查明什么，为谁查明
evaluation-questions = 问题
evaluation-question = 问题
evaluation-rests-on = 依据
evaluation-flows = 引用的数据集
evaluation-flows-help = 保留截至该日最新的发布版本。
evaluation-studies = 引用的效果研究
evaluation-study = 研究
evaluation-study-for = 涉及的指标

## Freezing and publishing
evaluation-state-draft = 编写中
evaluation-state-frozen = 已冻结
evaluation-state-published = 已发布
evaluation-preview = 此为当前状况；尚未冻结任何内容。
evaluation-freeze = 冻结
evaluation-freeze-help = 此后问题、指标、数据和发布版本均保持当日状态，随后再作评判。
evaluation-discard = 放弃此草稿
evaluation-discard-help = 草稿将被删除，且无法恢复。审计日志会保留其中提出的问题。
evaluation-frozen = 冻结日期
evaluation-published = 发布日期
evaluation-publish-help = 读者将看到此处的内容，之后不能再修改。

## Figures
evaluation-periods = 计入的报告期
evaluation-then = 当时
evaluation-told = 应报的{ $asked }份报告中有{ $told }份填报
evaluation-lack-no-period = 未测量：截至该日没有报告期结束
evaluation-lack-nothing = 未测量：无人填报数据
evaluation-lack-apart = 没有单一数值：各机构的数据不合并
evaluation-not-measured = 未测量的内容
evaluation-no-indicator = 此问题不依据任何指标：没有为其测量任何内容。
evaluation-no-baseline = 没有基线
evaluation-no-target = 没有目标
evaluation-vintage = 第{ $number }版，{ $date }
evaluation-no-vintage = 截至该日未发布
evaluation-rows-changed = 冻结时计得{ $then }；今天查得{ $now }。
evaluation-recommendations-count = 有{ $n }条检查建议尚未落实。

## Effect
evaluation-effect = 效果
evaluation-effect-is = { $estimate } { $unit }（{ $low }至{ $high }，{ $level }%区间）
evaluation-effect-none = 尚无该研究的结果
evaluation-conclusion-rise = 上升，各方法一致显示
evaluation-conclusion-fall = 下降，各方法一致显示
evaluation-conclusion-doubtful = 显示有效果，但存疑
evaluation-conclusion-disagreement = 各方法相互矛盾
evaluation-conclusion-none-worthwhile = 没有值得关注的效果
evaluation-conclusion-not-shown = 未显示效果，但不排除存在
evaluation-conclusion-no-answer = 没有方法能够回答

## Judging
evaluation-judgement = 评判
evaluation-answer = 回答
evaluation-confidence = 把握程度
evaluation-confidence-high = 高
evaluation-confidence-middle = 中
evaluation-confidence-low = 低
evaluation-basis = 回答的依据
evaluation-not-judged = 尚未评判。
evaluation-summary = 总体结论

## Paper
evaluation-kind = 评估报告
evaluation-subject = 对“{ $programme }”的评估，截至{ $date }

## Why something was not done
evaluation-early = 该日期早于纲要开始之日。
evaluation-too-early = 评估基准日尚未过去：请在该日之后冻结。
evaluation-question-missing = 请写出问题，或取消所选依据。
evaluation-no-questions = 尚无问题。冻结前请至少提出一个问题。
evaluation-too-many = 数量过多：问题、数据集和研究各不超过20项。
evaluation-flow-unknown = 没有此代码的数据集。
evaluation-unjudged = 每个问题都需要回答及把握程度。
evaluation-not-draft = 已冻结：所提问题不能再修改。
evaluation-not-frozen = 只有已冻结且未发布的评估才能评判或发布。

## What was done
done-evaluation-frozen = 已冻结，现在可以评判。
done-evaluation-discarded = 草稿已放弃。
event-begin-evaluation = 开始了一项评估
event-save-evaluation = 修改了一项评估
event-discard-evaluation = 放弃评估草稿
event-freeze-evaluation = 冻结了一项评估
event-judge-evaluation = 评判了一项评估
event-publish-evaluation = 发布了一项评估
