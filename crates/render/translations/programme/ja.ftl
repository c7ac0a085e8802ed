# Programmes for readers (ja).

nav-programme = 行動計画
programme-intro = 対外情報活動に何が求められ、だれが担い、これまでにどのような成果があったか。
programme-reached = これまでの成果
programme-reached-help = 「自動集計」は当ポータルが自ら公開したものを数えた値です。その他は出典を添えて報告されたものです。
programme-by-period = 期間別の集計
programme-plans = 承認済みの計画
programme-plans-of = { $all }機関のうち{ $plans }機関に承認済みの計画があります。
programme-by-organisation = 機関別
programme-criteria = 計画案の審査基準
programme-criteria-since = 第{ $number }版、{ $date }から適用。
programme-money-state = 国の予算
programme-money-social = 民間資金
programme-money-in-kind = 現物
programme-unknown = 明らかでない点
programme-activities-shown = { $all }件中{ $from }〜{ $to }件
programme-activities-more = 続きの活動
programme-activities-before = 前の活動
programme-unknown-leads-count = { $n }件の任務は、主管を示すページがありません。
programme-unknown-figures-count = { $n }件の指標にはまだ数値がありません。
programme-data = オープンデータ
programme-rests-on = この文書に基づく任務
programme-produced = 生み出したもの
programme-withheld = 公表していないもの
programme-part-money = 金額
programme-part-figures = 指標の実績
programme-reported-of = { $all }機関のうち{ $told }機関の報告
