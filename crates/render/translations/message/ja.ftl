### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = メッセージの体系
message-help = テーマ、主要メッセージ、そしてそれを裏づけるデータと記事。ここでの変更はすぐ読者に表示されます。
message-coverage = 発信状況
message-figures = データを引用していない数値
message-new-theme = 新しいテーマ
message-new = 新しいメッセージ
message-edit = 編集
message-up = 上へ：
message-down = 下へ：
message-theme-empty = このテーマにはまだメッセージがありません。
message-days = 発信期間
message-worded = 言語
message-told = 公開ページ
message-languages = { $all }言語中{ $have }言語
message-always = 期限なし
message-from = { $date }から
message-until = { $date }まで
message-between = { $from }〜{ $to }
message-stories = 記事：{ $n }
message-proofs = 裏づけ
message-no-proofs = 裏づけはまだありません
message-add-fact = データを加える
message-add-item = 記事を加える
message-proof-help = 数文字入力して一覧から選びます。チェックを外すと取り除かれます。
message-proof-unknown = 「{ $proof }」という裏づけはありません。一覧から選んでください。
message-place = 位置と責任
message-names = 各言語での名称
message-code-help = 小文字a–z、数字、ハイフン。空欄なら名称から作られます。
message-remove = 体系から外す
theme-not-empty = このテーマにはまだメッセージがあります。先に移すか外してください。
message-in-use = このメッセージを載せた内容があります。外す代わりに最終日を設定してください。
days-order = 最終日が開始日より前です。
field-wording = 文言
field-theme = テーマ
field-valid_from = 開始日
field-valid_to = 最終日
field-responsible = 担当機関
field-unit = 単位
field-group = グループ

## What readers see
house-title = 私たちが伝えたいこと
house-intro = 主なメッセージと、それぞれを裏づけるデータと記事。

## Coverage
coverage-help = どのメッセージを、どの機関が、どの言語で、いつ発信したか。数字を押すと、数えられた版が開きます。
coverage-rows = 行
coverage-columns = 列
coverage-message = メッセージ
coverage-period = 期間
coverage-months = 直近12か月
coverage-quarters = 直近8四半期
coverage-years = 直近5年
coverage-ever = はじめから今まで
coverage-none = メッセージなし
coverage-all = 合計
coverage-turn = 行と列を入れ替える
coverage-note = 複数のメッセージを載せた版は、それぞれに数えられます。
coverage-editions = 数えられた版
coverage-newest = 最新の{ $n }件

## Figures without a citation
figures-help = 登録された（またはかつて登録されていた）データの数値を、引用せずに書いている箇所です。古い値が先に並びます。
figures-progress = { $all }件中{ $done }件を確認
figures-count = 見つかった数：{ $n }
figures-none = 引用のない数値は見つかりませんでした。
figures-former = 以前の値
figures-cite = データを引用する
figures-not = このデータではない
figures-save = 下書きとして保存
figures-draft-note = 段落は上のようになります。読者に見えるのは、下書きが公開されてからです。
figures-moved = この数値が見つかった後に本文が変わりました。読み直しています。

## Facts
fact-new = 新しいデータ
fact-register = 登録する
fact-code-help = 英字、数字、点、ハイフン。例：economy.gdp.growth。後から変更できません。
fact-code-wrong = キーに使えるのは英字、数字、点、ハイフン、下線だけです。
fact-effects-count = 変わる文：{ $n }。保存する前に一つずつ確かめてください。
fact-confirm = 変更を保存
fact-back = 戻って直す
fact-review-title = 見直し
fact-check = 確認済み、正しいまま
fact-check-next = 次の見直し：{ $date }
facts-due-count = 見直しの期限が来たもの：{ $n }
fact-save-names = 名称を保存
fact-retire = 終了する
fact-retire-help = 新しい本文には勧められなくなります。引用されている箇所は、時期とともにそのまま残ります。
fact-restore = 再び管理する
fact-retired-tag = 終了
fact-retired-since = この数値は{ $date }以降、更新されていません。

## What was just done
done-theme = テーマを保存しました。すぐ読者に表示されます。
done-message = メッセージを保存しました。すぐ読者に表示されます。
done-removed = 外しました。
done-cited = 引用を入れた下書きを保存しました。確かめて提出してください。
done-refused = 記憶しました：この数値はそのデータではありません。
done-registered = 登録しました。これから本文で引用できます。
done-checked = 記録しました：正しいままです。次の見直し日を設定しました。
done-retired = 終了しました。
done-restored = 再び管理します。
done-names = 名称を保存しました。

## Events
event-register-fact = データを登録
event-check-fact = データを確認：正しいまま
event-retire-fact = データを終了
event-restore-fact = データの管理を再開
event-name-fact = データの名称を変更
event-change-theme = テーマを変更
event-remove-theme = テーマを外す
event-change-message = メッセージを変更
event-remove-message = メッセージを外す
event-refuse-figure = 数値がデータではないと記録
