### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = カレンダー
desk-checklists = チェックリスト

## Particulars
plan-particulars = 属性
plan-public-help = この項目は公開中です。情報の種類、発行者、行事、出典、評価が変わると、各ページで読者に知らせます。
plan-four-eyes-help = この種類の情報では、こうした変更に二人目の承認が必要です。
plan-proposal = 二人目の承認が必要な変更
plan-messages = 主要メッセージ
plan-languages = 必要な言語
plan-wanted = 必要
plan-event = 行事
field-event_starts = 開始
field-event_ends = 終了
field-event_place = 場所
field-event_online = オンライン参加のアドレス
field-first_seen = 初めて見られた日
field-date = 日付
field-topic = 主題
field-territory = 地域
field-message = 主要メッセージ
act-accept = 変更を承認
act-decline = 変更を却下
event-order = 行事が始まる前に終わることになります。
note-changed = このページの記載が変更されました。{ $changes }
note-change = { $what }：{ $to }（以前：{ $from }）。
done-told = 保存しました。公開中の各ページが変更を読者に知らせます。
done-proposed = 記録しました。公開前に二人目がこの変更を承認する必要があります。
done-declined = 変更は却下されました。

## Embargo
plan-embargo = 解禁日時
embargo-until = { $time } まで公表できません
embargo-help = それまでは何も公開されず、文章が翻訳サービスに送られることもありません。外部からは署名付きプレビューリンクでのみ見られます。
embargo-item = 解禁前の項目
embargo-public = この項目はすでに公開されています。先に取り下げてください。
field-embargo_until = 解禁日時
act-embargo = 解禁日時を設定
act-lift-embargo = 今すぐ解禁
refusal-embargo = この項目は { $time } まで公表できません。それより前には公開できません。
done-embargo = 解禁日時を設定しました。
done-embargo-held = 解禁日時を設定しました。それより前に予定されていた文章の公開予定は取り消されました。
done-lifted = 解禁しました。

## Times
field-zone = 時間帯
zone-mine = 自分の時間帯
zone-help = 日時はこの時間帯で表示し、本国の時刻と異なるときは並べて表示します。
zone-unknown = この時間帯は見つかりません。「地域/都市」の形で入力してください。
time-skipped = その日、この時間帯では時計が進められ、この時刻はありません。前後の時刻を選んでください。
time-twice = その日、この時間帯では時計が戻され、この時刻が二度あります。別の時刻を選ぶか、UTC で指定してください。
plan-dates = 日時
plan-no-dates = 日時は設定されていません。
plan-ends = { $time } に取り下げます。
act-expiry = 取り下げ日時を設定
expired-reason = このページは期間限定で公開され、その期間は終わりました。

## Checklist
plan-title = 確認・日時・リンク
plan-of = 確認・日時・リンク：{ $title }
plan-checklist = チェックリスト
checklist-none = この文章に確認事項はありません。
checklist-ticked = 確認済み
checklist-again = その後、文章が変わりました
checklists-help = 文章が次に進む前に誰かが確認すべきことです。確認には名前と時刻が残ります。
checklist-new = 新しい項目
checklist-key-help = 英小文字、数字、ハイフン。後から変えられません。
checklist-order = 順序
checklist-retired = 確認不要
gate-submit = 提出前
gate-release = 公開前
gate-advice = 推奨
texts-all = すべての文章
texts-original = 原文
texts-translation = 翻訳
field-texts = 文章
field-gate = 確認の時期
field-renew = 文章が変わったら再確認が必要
field-key = キー
field-words = 確認すること
act-tick = 確認する
act-untick = 確認を取り消す
act-up = 上へ：
act-down = 下へ：
act-retire = 確認不要にする
act-revive = 再び確認する
refusal-unticked = チェックリストに未確認の項目があります：{ $entries }
done-noted = 記録しました。

## Address
address-new = 新しいアドレス
address-help = 以前のアドレスから新しいアドレスに移動します。
address-same = これは現在のアドレスです。
address-free = このアドレスは使われています。空いているアドレス：{ $address }
act-address = アドレスを変更
done-address = アドレスを変更しました。

## Preview links
plan-links = プレビューリンク
link-help = このリンクを持つ人は、サインインせずに読者と同じ形で文章を見られます。
link-newest = 常に最新版
link-until = { $time } まで有効
link-ended = 終了
link-uses-count = { $count ->
   *[other] { $n } 回開かれました
}
field-revision = 版
field-days = 有効期間
field-for = 宛先
plan-days-count = { $count ->
   *[other] { $n } 日間
}
act-make-link = リンクを作成
act-end-link = このリンクを終了
done-link = リンクを作成しました。下の一覧にあります。
done-link-ended = リンクを終了しました。
preview-notice = プレビュー。この文章は未公開で、変わることがあります。リンクは { $time } まで有効です。

## Calendar
view-month = 月
view-week = 週
view-list = 一覧
calendar-before = 前へ
calendar-today = 今日
calendar-after = 次へ
calendar-nothing = ここには予定がありません。
calendar-key = 記号
calendar-move = 別の日付に移す
act-move = 移す
done-moved = 移しました。
agenda-publish = 公開
agenda-expire = 取り下げ
agenda-embargo = 解禁
agenda-due = 期限
agenda-fact = 見直すデータ
agenda-day = 祝日・祭り
feed-own = 自分のカレンダーで見る
feed-help = カレンダーソフトで秘密のアドレスを購読できます。解禁前の項目は見出しなしで表示されます。
feed-once = このアドレスをカレンダーソフトに入力してください。表示は今だけです。知る人は予定を見られます。
feed-mine = 自分の担当だけ
feed-since = { $time } からアドレスがあります。新しく作ると置き換わります。
act-feed = アドレスを作成
act-end-feed = アドレスを終了

## Several at once
bulk-title = 選んだものに対して
bulk-choose = 選択
bulk-whole = このページのすべて
bulk-original = 原文
bulk-all = 着手済みのすべての言語
bulk-none = 何も選ばれていません。一覧から一つ以上選んでください。
bulk-chosen-count = { $count ->
   *[other] { $n } 件の文章
}
bulk-note-help = すでに公開中の文章にだけ必要です。何が誤っていたかを読者に知らせます。
bulk-each-language = 言語ごとの文面
bulk-each-language-help = 各言語の読者にはここに書かれた文面が表示されます。空欄の場合は上の共通の文面になります。
bulk-report = 処理の結果
bulk-outcome = 結果
bulk-done = 完了
bulk-refused = 拒否
bulk-done-count = { $count ->
   *[other] { $n } 件完了
}
bulk-refused-count = { $count ->
   *[other] { $n } 件拒否
}

## Reading and comments
plan-read = 読んでコメント
comment-here = ここにコメント
comment-answer = 返信
comment-settled = 解決済み
comment-lost = この段落は文章にありません
comment-whole = 文章全体について
comments-open-count = { $count ->
   *[other] 未解決のコメント { $n } 件
}
act-reopen = 再開
done-reopened = 再開しました。
compare-from = 比較元の版
compare-to = 比較先の版
compare-same = この二つの版は同じです。

## Start page
waits-accept = 二人目の承認が必要な変更
waits-accept-state = 二人目を待っています
waits-ends = まもなく終了
waits-comments = 未解決のコメント
waits-facts = 見直すデータ
waits-languages = 他の言語で必要なもの

## Events
event-embargo = 解禁日時を設定
event-lift-embargo = 解禁した
event-tick = チェックリストで確認
event-untick = 確認を取り消した
event-change-checklist = チェックリストを変更
event-retire-checklist = 確認項目を廃止
event-revive-checklist = 確認項目を復活
event-change-address = アドレスを変更
event-preview-link = プレビューリンクを作成
event-revoke-preview-link = プレビューリンクを終了
event-comment = コメントした
event-settle-comment = コメントを解決
event-reopen-comment = コメントを再開
event-change-particulars = 属性を変更
event-propose-particulars = 属性の変更を提案
event-decline-particulars = 属性の変更を却下
event-set-expiry = 取り下げ日時を設定
event-change-time-zone = 時間帯を変更
event-calendar-address = カレンダーのアドレスを作成
event-end-calendar-address = カレンダーのアドレスを終了
