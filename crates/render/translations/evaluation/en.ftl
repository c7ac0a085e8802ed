# Evaluations of programmes (en).

## Asking
evaluations-title = Evaluations
evaluations-help = What a programme has achieved: questions, answered on figures that are frozen on a day.
evaluations-none = No evaluations here yet.
evaluation-new = Begin an evaluation
evaluation-horizon = Horizon
evaluation-horizon-own = a day of its own
evaluation-on = Day it looks at
evaluation-on-help = Only for a day of its own; a horizon has its day. Reporting periods that had ended by then count.
evaluation-about = What it is to find out, and for whom
evaluation-questions = Questions
evaluation-question = Question
evaluation-rests-on = What it rests on
evaluation-flows = Data sets it names
evaluation-flows-help = The vintage that was the newest on that day is kept.
evaluation-studies = Effect studies it names
evaluation-study = Study
evaluation-study-for = Speaks of the indicator

## Freezing and publishing
evaluation-state-draft = being written
evaluation-state-frozen = frozen
evaluation-state-published = published
evaluation-preview = This is how things stand at present; nothing is frozen yet.
evaluation-freeze = Freeze
evaluation-freeze-help = From then on the questions, indicators, figures and vintages stay as they are on that day. It is judged afterwards.
evaluation-discard = Throw this draft away
evaluation-discard-help = The draft is removed and cannot be brought back. The audit log keeps what it asked.
evaluation-frozen = Frozen
evaluation-published = Published
evaluation-publish-help = Readers will see it as it stands here. It can no longer be changed.

## Figures
evaluation-periods = Periods that count
evaluation-then = Then
evaluation-told = told in { $told } of { $asked } reports asked for
evaluation-lack-no-period = not measured: no reporting period had ended by that day
evaluation-lack-nothing = not measured: nobody reported a figure
evaluation-lack-apart = no single figure: those of several organisations are not put together
evaluation-not-measured = What was not measured
evaluation-no-indicator = This question rests on no indicator: nothing was measured for it.
evaluation-no-baseline = there is no baseline
evaluation-no-target = there is no target
evaluation-vintage = vintage { $number }, { $date }
evaluation-no-vintage = nothing was published by that day
evaluation-rows-changed = { $then } were counted when it was frozen; today { $now } are found.
evaluation-recommendations-count = { $count ->
    [one] { $n } recommendation of inspections was open.
   *[other] { $n } recommendations of inspections were open.
}

## Effect
evaluation-effect = Effect
evaluation-effect-is = { $estimate } { $unit } (between { $low } and { $high }, { $level }% interval)
evaluation-effect-none = no result of this study was at hand
evaluation-conclusion-rise = rise, shown by all methods
evaluation-conclusion-fall = fall, shown by all methods
evaluation-conclusion-doubtful = an effect is shown, but with doubts
evaluation-conclusion-disagreement = the methods contradict one another
evaluation-conclusion-none-worthwhile = no effect worth having
evaluation-conclusion-not-shown = no effect shown; there may be one
evaluation-conclusion-no-answer = no method could answer

## Judging
evaluation-judgement = Judgement
evaluation-answer = Answer
evaluation-confidence = Confidence
evaluation-confidence-high = high
evaluation-confidence-middle = middle
evaluation-confidence-low = low
evaluation-basis = What the answer rests on
evaluation-not-judged = Not judged yet.
evaluation-summary = In sum

## Paper
evaluation-kind = Evaluation
evaluation-subject = evaluation of “{ $programme }” as of { $date }

## Why something was not done
evaluation-early = The day lies before the programme begins.
evaluation-too-early = The day it looks at is not over yet: it can be frozen afterwards.
evaluation-question-missing = Write the question, or take away what it rests on.
evaluation-no-questions = There are no questions yet. Ask at least one before it is frozen.
evaluation-too-many = There are too many: 20 questions, data sets and studies each are the most.
evaluation-flow-unknown = There is no data set with this code.
evaluation-unjudged = Every question needs an answer, and how sure you are of it.
evaluation-not-draft = It is frozen: what it asks can no longer be changed.
evaluation-not-frozen = Only an evaluation that is frozen and not yet published can be judged or published.

## What was done
done-evaluation-frozen = Frozen. It can now be judged.
done-evaluation-discarded = The draft was thrown away.
event-begin-evaluation = began an evaluation
event-save-evaluation = changed an evaluation
event-discard-evaluation = threw away the draft of an evaluation
event-freeze-evaluation = froze an evaluation
event-judge-evaluation = judged an evaluation
event-publish-evaluation = published an evaluation
