# Evaluations of programmes (ja).

## Asking
evaluations-title = 評価
evaluations-help = プログラムが何を達成したか。ある日に固定した数値にもとづいて問いに答えます。
evaluations-none = 評価はまだありません。
evaluation-new = 評価を始める
evaluation-horizon = 評価の時期
evaluation-horizon-own = 独自の日
evaluation-on = 基準日
evaluation-on-help = 独自の日の場合だけ入力します。評価の時期には日が決まっています。その日までに終わった報告期間が対象です。
evaluation-about = 何を、誰のために明らかにするか
evaluation-questions = 問い
evaluation-question = 問い
evaluation-rests-on = 根拠
evaluation-flows = 参照するデータセット
evaluation-flows-help = その日に最新だった公表版を保存します。
evaluation-studies = 参照する効果研究
evaluation-study = 研究
evaluation-study-for = 対象の指標

## Freezing and publishing
evaluation-state-draft = 作成中
evaluation-state-frozen = 固定済み
evaluation-state-published = 公開済み
evaluation-preview = これは現在の状況です。まだ何も固定されていません。
evaluation-freeze = 固定する
evaluation-freeze-help = 以後、問い、指標、数値、公表版はその日のまま保たれます。その後に判断を書きます。
evaluation-discard = この下書きを破棄する
evaluation-discard-help = 下書きは削除され、元に戻せません。何を問うていたかは監査ログに残ります。
evaluation-frozen = 固定日
evaluation-published = 公開日
evaluation-publish-help = 読者にはここにあるとおりに表示されます。以後は変更できません。

## Figures
evaluation-periods = 対象の報告期間
evaluation-then = 当時
evaluation-told = 求められた報告{ $asked }件のうち{ $told }件に記載
evaluation-lack-no-period = 測定なし：その日までに終わった報告期間がありません
evaluation-lack-nothing = 測定なし：数値の報告がありません
evaluation-lack-apart = 単一の数値なし：複数の機関の数値は合算しません
evaluation-not-measured = 測定されなかったこと
evaluation-no-indicator = この問いはどの指標にももとづいておらず、何も測定されていません。
evaluation-no-baseline = 基準値がありません
evaluation-no-target = 目標がありません
evaluation-vintage = 第{ $number }版（{ $date }）
evaluation-no-vintage = その日までに公表されていません
evaluation-rows-changed = 固定時は{ $then }件、現在は{ $now }件です。
evaluation-recommendations-count = 検査の勧告{ $n }件が未了でした。

## Effect
evaluation-effect = 効果
evaluation-effect-is = { $estimate } { $unit }（{ $low }〜{ $high }、{ $level }%区間）
evaluation-effect-none = この研究の結果はまだありません
evaluation-conclusion-rise = すべての方法が上昇を示す
evaluation-conclusion-fall = すべての方法が低下を示す
evaluation-conclusion-doubtful = 効果は示されたが疑いが残る
evaluation-conclusion-disagreement = 方法の間で結果が矛盾する
evaluation-conclusion-none-worthwhile = 意味のある効果はない
evaluation-conclusion-not-shown = 効果は示されなかったが、ないとは言えない
evaluation-conclusion-no-answer = どの方法でも答えられない

## Judging
evaluation-judgement = 判断
evaluation-answer = 回答
evaluation-confidence = 確信の度合い
evaluation-confidence-high = 高い
evaluation-confidence-middle = 中程度
evaluation-confidence-low = 低い
evaluation-basis = 回答の根拠
evaluation-not-judged = まだ判断されていません。
evaluation-summary = 総括

## Paper
evaluation-kind = 評価報告書
evaluation-subject = 「{ $programme }」の評価（{ $date }現在）

## Why something was not done
evaluation-early = プログラムの開始前の日です。
evaluation-too-early = 基準日がまだ過ぎていません。その日の後に固定できます。
evaluation-question-missing = 問いを書くか、選んだ根拠を外してください。
evaluation-no-questions = 問いがまだありません。固定する前に一つ以上立ててください。
evaluation-too-many = 多すぎます。問い、データセット、研究はそれぞれ20件までです。
evaluation-flow-unknown = このコードのデータセットはありません。
evaluation-unjudged = すべての問いに回答と確信の度合いが必要です。
evaluation-not-draft = 固定済みのため、問いはもう変更できません。
evaluation-not-frozen = 判断や公開ができるのは、固定済みでまだ公開されていない評価だけです。

## What was done
done-evaluation-frozen = 固定しました。判断を書けます。
done-evaluation-discarded = 下書きを破棄しました。
event-begin-evaluation = 評価を開始
event-save-evaluation = 評価を変更
event-discard-evaluation = 評価の下書きを破棄
event-freeze-evaluation = 評価を固定
event-judge-evaluation = 評価を判断
event-publish-evaluation = 評価を公開
