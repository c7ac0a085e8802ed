# 日本語の編集デスク。

desk = 編集デスク
desk-nav-more = その他
desk-nav = 編集デスクのメニュー
desk-sign-in = サインイン
desk-sign-out = サインアウト
desk-email = メールアドレス
desk-password = パスワード
desk-new-password = 新しいパスワード
desk-password-help = 12文字以上。互いに関係のない単語をいくつか並べると、覚えやすく、推測されにくくなります。
desk-forgotten = パスワードをお忘れですか。管理者がリンクをお送りできます。
desk-forgotten-letter = パスワードをお忘れですか。リンクをメールで受け取る
desk-letter-help = ここで働く人のアドレスであれば、リンクを記したメールをお送りします。
desk-letter-send = メールを送る
desk-letter-sent = ここで働く人のアドレスであれば、メールをお送りしています。リンクは1時間以内に1回だけ使えます。
desk-code = コード
desk-code-title = 2段階認証
desk-code-help = アプリに表示されている6桁の数字、または回復コードのいずれか。
desk-go-on = 続ける
desk-name = 名前
desk-language = 編集デスクの言語
desk-save = 保存

## Errors on the way in
sign-in-wrong = メールアドレス、パスワード、コードのいずれかが正しくありません。
sign-in-wait = 試行回数が多すぎます。{ $time }以降にもう一度お試しください。
link-gone = このリンクは使用済みか、期限切れか、存在しません。送り主に新しいリンクを依頼してください。
refusal-missing = 不足している項目：{ $field }。
email-wrong = メールアドレスの形式ではありません。
email-known = このメールアドレスはすでに登録されています。
password-short = パスワードが短すぎます。12文字以上にしてください。
password-long = パスワードが長すぎます。200文字以内にしてください。
password-easy = このパスワードは推測されやすいものです。ご自身と関係のない言葉を選んでください。
code-wrong = コードが正しくありません。コードは30秒ごとに変わります。
last-administrator = 全国を担当する最後の管理者です。先にほかの人を管理者にしてください。
forbidden-title = この操作はできません
forbidden = あなたの役割では、ここでこの操作はできません。必要な場合は管理者に依頼してください。
form-old = フォームを開いてから時間がたちすぎたか、別の場所から送信されました。何も変更されていません。もう一度送信してください。

## Joining
desk-welcome = ようこそ
desk-setup-intro = あなたが最初の利用者です。管理者として登録され、その後ほかの人を招待できます。
desk-join-intro = 編集デスクに招待されました。お名前を入力し、パスワードを決めてください。
desk-password-intro = { $email }の新しいパスワードを決めてください。

## My account
desk-account = マイアカウント
desk-me = 自分の情報
desk-roles = 自分の役割
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = 全国
desk-second-factor = サインイン時の2段階認証
desk-second-factor-on = サインインのとき、アプリのコードの入力を求めます。
desk-second-factor-off = 認証アプリを使うと、パスワードだけではだれもサインインできなくなります。
desk-second-factor-begin = アプリを設定
desk-second-factor-remove = コードを求めない
desk-second-factor-scan = 認証アプリでこれを読み取るか、下の文字をアプリに入力してください。次に、アプリに表示されたコードを入力します。
desk-codes-left = { $count ->
   *[other] 回復コードの残り：{ $n }個
}
desk-recovery = 回復コード
desk-recovery-help = 電話が手元になくても取り出せる場所に保管してください。1個につき1回だけ使えます。表示されるのは今だけです。
desk-sessions = サインイン中の端末
desk-this-session = この端末
desk-session-times = 開始：{ $since }、最終利用：{ $seen }
desk-end-other-sessions = ほかの端末からサインアウト

## Roles
role-author = 執筆者
role-translator = 翻訳者
role-reviewer = 校閲者
role-publisher = 公開担当者
role-media-editor = メディア編集者
role-analyst = 分析担当者
role-planner = 企画担当者
role-auditor = 監査担当者
role-administrator = 管理者

## Parts of the desk
desk-moment = { $day } { $time }
desk-home = 対応待ち
desk-items = コンテンツ
desk-people = メンバー
desk-audit = 監査ログ

## Start page
desk-new-item = 新しいコンテンツ
desk-advise-second-factor = あなたの役割には広い権限があります。サインイン時の2段階認証を設定してください。
desk-nothing-waits = 現在、対応を待っているものはありません。
desk-waits-mine = 自分の担当
desk-waits-check = 校閲待ち
desk-waits-publish = 公開待ち

## Lists
desk-find = 検索
desk-show = 表示
desk-any = すべて
desk-more = さらに表示
desk-items-count = { $count ->
   *[other] { $n }件
}
desk-item = コンテンツ
desk-state = 状態
desk-kind = 情報の種類
desk-saved-at = 最終保存
desk-with = 担当者
desk-languages = 公開中の言語
desk-nobody = なし
desk-the-system = システム
desk-yes = はい
desk-no = いいえ

## States
state-published = 公開中
state-withdrawn = 取り下げ済み
state-draft = 下書き
stage-draft = 下書き
stage-in-review = 校閲中
stage-returned = 差し戻し
stage-approved = 承認済み
stage-scheduled = 公開予約済み

## An item
desk-begin = 始める
desk-cancel = キャンセル
desk-write = 書く
desk-read = 見る
desk-about-item = このコンテンツについて
desk-history = 経過
desk-language-of = 言語
field-title = 見出し
field-summary = 要約
field-body = 本文
field-image_alt = 画像の内容
field-claim = 取り上げる「言われていること」
field-verdict = 答えを一文で
field-written-in = 原文の言語
field-publisher = 発行者
field-format = 形式
field-code = ページのアドレス
field-code-help = 英小文字、数字、ハイフン。空欄にすると見出しから作られます。
field-translation = 文章の作り方
field-remark = 所見
field-note = 誤っていた点と訂正後の内容
field-note-help = そのページと訂正記録で読者に表示されます。
field-publish_at = 公開日時
field-expire_at = 取り下げ日時
field-assignee = 担当者
field-due_on = 期限
field-quote = 段落の冒頭
field-comment = コメント
field-reason = 理由
field-section = 分野
field-kind = 情報の種類
field-role = 役割
field-organisation = 機関
field-name = 名称
field-text = 本文
field-email = メールアドレス

## Editor
desk-no-title = 見出しなし
desk-public-page = 公開ページ
desk-tools = 書式
tool-heading = 小見出し
tool-bold = 太字
tool-emphasis = 強調
tool-list = 箇条書き
tool-link = リンク
tool-fact = データ
desk-preview = プレビュー
desk-problems = 公開前に直す点
desk-source = 原文
desk-check = 校閲
desk-publish = 公開
desk-comments = コメント
desk-withdraw = 取り下げ
desk-kept-now = { $time }に一時保存しました。「保存」を押すと版になります。
desk-kept-found = { $time }に書きかけていた内容です。まだ保存されていません。
desk-others-typing = 現在ほかに編集中：{ $names }。双方が保存すると、内容は統合されます。
desk-goes-out = { $time }に公開されます。
act-submit = 校閲に出す
act-approve = 承認
act-return = 差し戻す
act-publish = 公開
act-correct = 訂正を公開
act-schedule = 公開を予約
act-unschedule = 公開予約を取り消す
act-assign = 担当を決める
act-comment = コメントを追加
act-resolve = 解決済みにする
act-withdraw = ページを取り下げる
desk-compare = 比較
desk-compare-title = 版の比較
desk-compare-which = 第{ $from }版と第{ $to }版
desk-back = 本文に戻る

## What was just done
done-saved = 保存しました。
done-merged = 保存しました。その間にほかの人も保存していましたが、両方の変更が反映されています。
done-submitted = 校閲に出しました。
done-approved = 承認しました。
done-returned = 差し戻しました。
done-published = 公開しました。
done-scheduled = 公開を予約しました。
done-unscheduled = 公開予約を取り消しました。
done-assigned = 担当を決めました。
done-commented = コメントを追加しました。
done-resolved = 解決済みにしました。
done-withdrawn = 取り下げました。代わりに、理由を記した告知が表示されます。
done-sessions-ended = サインイン中の端末は、この端末だけになりました。

## Why something was not done
refusal-problems = 先に次の点を直してください：{ $problems }
refusal-not-found = すでに存在しません。
refusal-wrong-state = この操作ができる段階ではありません。ページを再読み込みして、現在の段階を確かめてください。
refusal-address-taken = このアドレスはすでに使われています。別のアドレスにしてください。
refusal-four-eyes = 公開するには、執筆者以外の人の承認が必要です。
refusal-nothing-new = 読者にはすでにこの内容が表示されています。
refusal-conflict = その間にほかの人が保存しました。
code-letters = アドレスに使えるのは英小文字（a〜z）、数字、ハイフンだけです。
time-past = その日時は過ぎています。
time-order = 公開より前に取り下げられることになります。
time-wrong = 日時の形式ではありません。

## People
desk-invite = 招待
desk-role = 役割
desk-roles-of = 役割
desk-where = 適用範囲（下位の機関をすべて含む）
desk-only-languages = 次の言語に限る（選択なし：すべて）
desk-make-link = 招待を作成
desk-link = リンク
desk-link-help = 信頼できる方法で本人に送ってください。使えるのは1回だけで、表示されるのは今だけです。
desk-access = アクセス
desk-shut-out = 利用停止中
act-grant = 役割を付与
act-revoke = 外す
act-password-link = 新しいパスワード用のリンク
act-shut-out = 利用を停止
act-let-in = 利用を再開

## Audit log
desk-when = 日時
desk-who = 実行者
desk-what = 操作
desk-about = 対象

## Events
event-begin = 言語版の作成を開始
event-save = 保存
event-publish = 公開
event-correct = 訂正
event-withdraw = 取り下げ
event-submit = 校閲に提出
event-return = 差し戻し
event-approve = 承認
event-assign = 担当を決定
event-schedule = 公開を予約
event-unschedule = 公開予約を取り消し
event-import = 取り込み
event-change-fact = データを変更
event-apply-pack = 国別パックを読み込み
event-add-media = 画像を追加
event-join = 参加
event-sign-in = サインイン
event-sign-in-failed = サインインに失敗
event-grant = 役割を付与
event-revoke = 役割を解除
event-shut-out = 利用を停止
event-let-in = 利用を再開
event-second-factor = 2段階認証を変更
event-change-password = パスワードを変更
event-password-link = 新しいパスワード用のリンクを作成

## Facts
desk-facts = データ
desk-facts-due = 見直し時期が来たものだけ
desk-facts-help = 数値はここに一度だけ登録します。ここで変更すると、その数値を引用するすべてのページに反映されます。
desk-cited-in = 引用しているページ
desk-cited-nowhere = このデータを引用しているページはまだありません。
desk-public-value = 読者に見える表示
field-value = 値
field-period = 時期
field-period-help = 2026、2026-03、2026-Q1、2026-03-15、2019/2024、または空欄
field-source = 出典
field-source_url = 出典のアドレス
field-as_of = 出典の確認日
field-review_by = 見直しの期限
field-fact-note = 編集者向けのメモ
value-wrong = 値は101343800や7.09のように、区切りのない数字で入力してください。
period-wrong = 時期の形式ではありません。2026、2026-03、2026-Q1、2026-03-15、2019/2024のように入力してください。
date-wrong = 日付の形式ではありません。
address-wrong = アドレスはhttps://またはhttp://で始めてください。
done-fact = 保存しました。このデータを引用するすべてのページに新しい数値が表示されます。

## Translations
desk-matrix = 翻訳
desk-matrix-help = 各マスは一つの言語版を表します。塗りつぶしは読者に公開中、しま模様はその後に原文が変更されたもの、枠線だけは作業中、プラス記号はこれから始められるものです。
matrix-current = 最新
matrix-behind = その後に原文が変更
matrix-working = 作業中
matrix-none = 未着手
quote-open = 「
quote-close = 」
