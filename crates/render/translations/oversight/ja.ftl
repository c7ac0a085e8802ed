# 監督：読者からの指摘、検査、計画案。

## 読者からの誤りの指摘
complaint-title = 誤りを知らせる
complaint-intro = このサイトのページの誤りをお知らせください。アカウントは不要です。受付番号で回答を確認できます。
complaint-report = このページの誤りを知らせる
complaint-dispute = この判断に異議を申し立てる
complaint-page = ページのアドレス
complaint-page-help = ブラウザーのアドレス欄からコピーしてください。
complaint-wrong = どこが誤っていますか
complaint-wrong-help = 該当する文、数値、画像、翻訳と、その誤りの内容をお書きください。
complaint-instead = 正しくはどうなりますか
complaint-known = 根拠は何ですか
complaint-known-help = 確認できる出典（アドレスや文書など）。空欄でもかまいません。
complaint-contact = 回答を受け取るメールアドレス
complaint-contact-help = こちらから連絡してよい場合にのみご記入ください。回答担当者だけが見ることができ、回答の90日後に消去されます。
complaint-trap = この欄は空のままにしてください
complaint-privacy = 端末のネットワークアドレスは保存しません。
complaint-send = 送信
complaint-days-count = { $count ->
   *[other] { $n }営業日以内に回答します。
}
complaint-receipt-have = 受付番号をお持ちですか
complaint-receipt = 受付番号
complaint-receipt-show = 回答を見る
complaint-receipt-wrong = この受付番号の指摘はありません。文字と数字をご確認ください。
complaint-problems = 次の点を直してください。
complaint-page-missing = どのページか、アドレスをご記入ください。
complaint-page-unknown = このサイトのページのアドレスではありません。ページを開いてアドレスをコピーしてください。
complaint-wrong-missing = どこが誤っているかをご記入ください。
complaint-instead-missing = 正しい内容をご記入ください。わからない場合はその旨をお書きください。
complaint-too-long = 文章が長すぎます。4,000文字までです。
complaint-trapped = 空のままにすべき隠し欄に入力がありました。自動プログラムによく見られるものです。欄は空にしましたので、もう一度送信してください。
complaint-later-count = { $count ->
   *[other] お使いのネットワークからの指摘が多すぎます。{ $n }分後にもう一度お試しください。入力内容は残っています。
}
complaint-thanks = ありがとうございます。ご指摘を受け付けました。
complaint-keep = この受付番号、またはこのページのアドレスを控えてください。回答を見る唯一の方法です。
complaint-state-waiting = 回答待ち
complaint-state-answered = 回答済み
complaint-until = { $date }までに回答します。
complaint-late = 回答期限は{ $date }でしたが、遅れています。
complaint-answer = 回答
complaint-sent = 送信日
complaint-yours = あなたの指摘
complaint-verdict-right = ご指摘のとおりです
complaint-verdict-partly = ご指摘の一部が正しいです
complaint-verdict-wrong = ページの内容は正しいです
complaint-verdict-elsewhere = 当サイトの内容に関するものではありません
complaint-mail-subject = ご指摘への回答 – { $site }
complaint-mail-line = 次のページの誤りをお知らせいただきました：{ $page }
complaint-mail-why = 回答先としてこのアドレスをご記入いただいたため、このメールをお送りしています。
complaint-after = 読者の指摘により訂正
complaint-numbers = 読者からの指摘
complaint-few = これまでの指摘は{ $n }件未満です。{ $n }件から数を公表します。
complaint-withheld = { $n }件未満
complaint-received = 受付
complaint-answered = 回答済み
complaint-in-time = 期限内の回答
complaint-corrected = 訂正につながったもの

## デスク
desk-oversight = 監督
oversight-help = 読者の指摘、検査の結果、提案された計画案。
oversight-nothing = 待っているものはありません。
oversight-left-count = { $count ->
    [0] 本日期限
   *[other] 残り{ $n }日
}
oversight-late-count = { $count ->
   *[other] { $n }日超過
}
complaints-title = 読者からの指摘
complaints-help = どの指摘にも理由を付けて期限内に回答します。指摘が正しい場合は、先にページを訂正してください。
complaints-one = 指摘 { $receipt }
complaints-due = 回答期限
complaints-said = 指摘の内容
complaints-about = この指摘について
complaints-others = 同じ項目へのほかの指摘
complaints-contact-open = 回答担当者だけが見られます。回答の90日後に消去されます。
complaints-contact-kept = 回答担当者だけが見られます。回答日から90日で消去されます。
complaints-answer = 回答する
complaints-verdict = 確認の結果
complaints-answer-help = 受付番号を持つ読者が見ます。確認の方法と、ページが正しい場合はその理由を書いてください。後から変更できません。
complaints-correction = 行った訂正
complaints-correction-help = 訂正記録に、読者の指摘によるものと記されます。
complaints-no-correction = なし
complaints-correct-now = ページを訂正する
complaints-send = 回答を送る
complaints-in-time = 期限内
complaints-not-in-time = 期限超過
complaint-answer-missing = 回答を書いてください。
complaint-verdict-missing = 確認の結果を選んでください。
complaint-correction-missing = 指摘は正しく、ページはまだ公開されています。先に訂正し、その訂正をここで選んでください。
complaint-correction-unknown = この訂正は該当ページのものではありません。
complaint-correction-not-here = 訂正を示せるのは、指摘の全部または一部が正しい場合だけです。
complaint-answered-already = この指摘には回答済みです。
complaint-cannot-answer = この人は回答できません。この発行者のページを訂正する権限がありません。
done-complaint = 回答を送りました。
event-complain = 読者が誤りを知らせました
event-assign-complaint = 読者の指摘を割り当てました
event-answer-complaint = 読者の指摘に回答しました

## 監督全般
oversight-programme = プログラム
oversight-task = 任務
oversight-tasks = 任務
oversight-task-unknown = この任務はこのプログラムのものではありません。
oversight-from = 開始日
oversight-to = 終了日
oversight-none = なし
oversight-change = 変更
oversight-remove = 削除
oversight-example = このプログラムは例です。すべての内容は仕組みを示すための架空のものです。

## 検査
inspections-title = 検査
inspections-help = 何を調べ、何がわかり、改善されたか。
inspections-late = 期限を過ぎた勧告
inspections-none = 検査はまだありません。
inspection-new = 検査を計画する
inspection-title = 検査
inspection-organisation = 検査対象の機関
inspection-inspector = 検査する機関
inspection-who = { $organisation }（検査：{ $inspector }）
inspection-people = 検査担当者
inspection-about = 検査の内容と理由
inspection-days = 時期
inspection-state-planned = 計画中
inspection-state-handed-over = 勧告への対応待ち
inspection-state-closed = 終了
inspection-findings = 所見
inspection-no-findings = 所見はまだ記録されていません。
inspection-recommendations = 勧告
inspection-no-recommendations = 勧告はありません。
inspection-summary = 検査の結論
inspection-hand-over = 所見を引き渡す
inspection-hand-over-help = 以後、検査を受けた機関がすべてを閲覧できます。所見と勧告は変更できなくなります。
inspection-handed-over = 引き渡し
inspection-closed = 終了
inspection-organisation-unknown = この機関はプログラムに参加していません。
inspection-handed-over-already = 所見は引き渡し済みで、変更できません。
inspection-title-missing = 検査の名称を記入してください。
inspection-title-long = 名称または担当者の一覧が長すぎます。300文字までです。
inspection-days-order = 終了日が開始日より前です。
inspection-from-missing = 開始日を記入してください。
inspection-summary-missing = 検査の結論を書いてください。
finding-new = 所見を追加
finding-words = 所見の内容
finding-weight = 重さ
finding-weight-note = 留意事項
finding-weight-shortcoming = 不備
finding-weight-breach = 違反
finding-report = 関連する報告
finding-words-missing = 所見の内容を書いてください。
finding-report-unknown = この報告は検査対象の機関のものではありません。
recommendation-new = 勧告を追加
recommendation-words = 行うべきこと
recommendation-owner = 担当機関
recommendation-due = 期限
recommendation-finding = もとになる所見
recommendation-to-finding = 所見{ $number }
recommendation-who = { $organisation }、期限{ $date }
recommendation-state-open = 未対応
recommendation-state-answered = 回答済み、確認待ち
recommendation-state-accepted = 了承済み
recommendation-step-answer = 対応：
recommendation-step-accept = 了承しました。
recommendation-step-not-yet = まだ不十分：
recommendation-answer = 対応を報告する
recommendation-done = 行ったこと
recommendation-evidence = 証拠
recommendation-evidence-help = ページのアドレス、または文書の番号と日付。
recommendation-send = 検査担当者に送る
recommendation-new-due = まだ不十分な場合の新しい期限
recommendation-accept = 了承
recommendation-not-yet = まだ不十分
recommendation-words-missing = 行うべきことを書いてください。
recommendation-due-missing = 期限を記入してください。
recommendation-due-early = 期限が検査より前です。
recommendation-answer-missing = 行ったことを書いてください。
recommendation-evidence-missing = 証拠となるアドレスまたは文書を示してください。
recommendation-reason-missing = 何が足りないかを書いてください。
recommendation-not-open = この勧告は対応待ちではありません。
recommendation-not-answered = まだ回答がありません。
recommendation-own-answer = ご自身の回答はほかの人が確認しなければなりません。
done-handed-over = 所見を引き渡しました。
done-answered = 検査担当者に送りました。
