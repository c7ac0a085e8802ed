# Evaluations of programmes (ko).

## Asking
evaluations-title = 평가
evaluations-help = 프로그램이 무엇을 이루었는지, 특정일에 고정한 수치로 질문에 답합니다.
evaluations-none = 아직 평가가 없습니다.
evaluation-new = 평가 시작
evaluation-horizon = 평가 시점
evaluation-horizon-own = 별도 날짜
evaluation-on = 기준일
evaluation-on-help = 별도 날짜일 때만 입력합니다. 평가 시점에는 날짜가 정해져 있습니다. 그날까지 끝난 보고 기간을 반영합니다.
evaluation-about = 무엇을, 누구를 위해 알아보는지
evaluation-questions = 질문
evaluation-question = 질문
evaluation-rests-on = 근거
evaluation-flows = 참조하는 데이터 세트
evaluation-flows-help = 그날 가장 최신이던 공표본을 보관합니다.
evaluation-studies = 참조하는 효과 연구
evaluation-study = 연구
evaluation-study-for = 해당 지표

## Freezing and publishing
evaluation-state-draft = 작성 중
evaluation-state-frozen = 고정됨
evaluation-state-published = 게시됨
evaluation-preview = 현재 상황이며 아직 고정된 것은 없습니다.
evaluation-freeze = 고정
evaluation-freeze-help = 이후 질문, 지표, 수치, 공표본은 그날 그대로 유지됩니다. 판단은 그 뒤에 씁니다.
evaluation-discard = 이 초안 버리기
evaluation-discard-help = 초안은 삭제되며 되돌릴 수 없습니다. 무엇을 물었는지는 감사 기록에 남습니다.
evaluation-frozen = 고정일
evaluation-published = 게시일
evaluation-publish-help = 독자에게 여기 있는 그대로 표시되며 더는 바꿀 수 없습니다.

## Figures
evaluation-periods = 반영된 기간
evaluation-then = 당시
evaluation-told = 요청된 보고서 { $asked }건 중 { $told }건에 기재
evaluation-lack-no-period = 측정되지 않음: 그날까지 끝난 보고 기간이 없음
evaluation-lack-nothing = 측정되지 않음: 보고된 수치가 없음
evaluation-lack-apart = 단일 수치 없음: 여러 기관의 수치는 합치지 않음
evaluation-not-measured = 측정되지 않은 것
evaluation-no-indicator = 이 질문은 어떤 지표에도 근거하지 않아 측정된 것이 없습니다.
evaluation-no-baseline = 기준값 없음
evaluation-no-target = 목표 없음
evaluation-vintage = 제{ $number }판, { $date }
evaluation-no-vintage = 그날까지 공표되지 않음
evaluation-rows-changed = 고정 당시 { $then }건, 현재 { $now }건입니다.
evaluation-recommendations-count = 점검 권고 { $n }건이 미완료였습니다.

## Effect
evaluation-effect = 효과
evaluation-effect-is = { $estimate } { $unit } ({ $low }~{ $high }, { $level }% 구간)
evaluation-effect-none = 이 연구의 결과가 아직 없음
evaluation-conclusion-rise = 모든 방법이 상승을 보임
evaluation-conclusion-fall = 모든 방법이 하락을 보임
evaluation-conclusion-doubtful = 효과가 보이나 의심이 남음
evaluation-conclusion-disagreement = 방법들이 서로 모순됨
evaluation-conclusion-none-worthwhile = 의미 있는 효과 없음
evaluation-conclusion-not-shown = 효과가 보이지 않으나 없다고 할 수 없음
evaluation-conclusion-no-answer = 답할 수 있는 방법이 없음

## Judging
evaluation-judgement = 판단
evaluation-answer = 답변
evaluation-confidence = 확신 정도
evaluation-confidence-high = 높음
evaluation-confidence-middle = 중간
evaluation-confidence-low = 낮음
evaluation-basis = 답변의 근거
evaluation-not-judged = 아직 판단하지 않았습니다.
evaluation-summary = 종합

## Paper
evaluation-kind = 평가 보고서
evaluation-subject = “{ $programme }” 평가, { $date } 기준

## Why something was not done
evaluation-early = 프로그램이 시작되기 전 날짜입니다.
evaluation-too-early = 기준일이 아직 지나지 않았습니다. 그 뒤에 고정할 수 있습니다.
evaluation-question-missing = 질문을 쓰거나 선택한 근거를 지우세요.
evaluation-no-questions = 아직 질문이 없습니다. 고정하기 전에 하나 이상 만드세요.
evaluation-too-many = 너무 많습니다. 질문, 데이터 세트, 연구는 각각 20개까지입니다.
evaluation-flow-unknown = 이 코드의 데이터 세트가 없습니다.
evaluation-unjudged = 모든 질문에 답변과 확신 정도가 필요합니다.
evaluation-not-draft = 고정되어 질문을 더는 바꿀 수 없습니다.
evaluation-not-frozen = 고정되고 아직 게시되지 않은 평가만 판단하거나 게시할 수 있습니다.

## What was done
done-evaluation-frozen = 고정했습니다. 이제 판단할 수 있습니다.
done-evaluation-discarded = 초안을 버렸습니다.
event-begin-evaluation = 평가를 시작함
event-save-evaluation = 평가를 변경함
event-discard-evaluation = 평가 초안 버림
event-freeze-evaluation = 평가를 고정함
event-judge-evaluation = 평가를 판단함
event-publish-evaluation = 평가를 게시함
