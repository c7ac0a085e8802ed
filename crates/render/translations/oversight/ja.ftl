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
