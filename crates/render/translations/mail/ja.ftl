### メールで送るお知らせと、どれを受け取るかを各自が選ぶ場所。

## すべてのメール
mail-greeting = { $name }様
mail-greeting-plain = お世話になっております。
mail-open = 編集デスクで開く
mail-copy = ボタンが使えない場合は、次のアドレスを開いてください。
mail-settings = 受け取るメールはマイアカウントで選べます。
mail-automatic = このメールは自動で送信されています。返信いただいても読まれません。

## 招待
mail-invitation-subject = { $site }編集デスクへのご招待
mail-invitation-line = { $name }さんが、{ $site }の編集デスクにあなたを招待しています。
mail-invitation-button = 招待を受ける
mail-invitation-until = リンクは{ $time }まで、1回だけ使えます。ほかの人に渡さないでください。
mail-invitation-why = { $site }で招待の宛先としてあなたのアドレスが入力されたため、このメールをお送りしています。心当たりがなければ、何もする必要はありません。
mail-password-subject = { $site }の新しいパスワード
mail-password-line = { $site }のあなたのアカウントについて、新しいパスワードの申請がありました。
mail-password-button = 新しいパスワードを決める
mail-password-why = あなたのアドレスで新しいパスワードの申請があったため、このメールをお送りしています。心当たりがなければ、何もする必要はありません。パスワードは変わりません。

## 原稿が待っています
mail-embargoed = 解禁前の原稿
mail-check-subject = 校閲待ち：{ $title }
mail-check-line = { $name }さんが「{ $title }」（{ $language }）を校閲に提出しました。
mail-returned-subject = 差し戻し：{ $title }
mail-returned-line = { $name }さんが「{ $title }」（{ $language }）をあなたに差し戻しました。
mail-assigned-subject = あなたの担当：{ $title }
mail-assigned-line = { $name }さんが「{ $title }」（{ $language }）の担当をあなたにしました。
mail-due = 期限は{ $date }です。
mail-note-why = この原稿があなたの番になったため、このメールをお送りしています。

## 期限が近づいています
mail-deadline-subject = 期限{ $date }：{ $what }
mail-deadline-line = 「{ $what }」の期限は{ $date }です。
mail-deadline-why = あなたの担当であるため、このメールをお送りしています。

## テスト
mail-trial-subject = { $site }からのテストメール
mail-trial-line = メールは正常に届きます。このメールは{ $time }に状態ページで送信を依頼されました。
mail-trial-button = 状態ページを開く
mail-trial-why = ご自身で依頼されたため、このメールをお送りしています。

## 編集デスクで
mail-language = メールの言語
mail-language-help = 招待はこのアドレスにメールでも送られます。
mail-invited = 招待は{ $email }にメールでも送信しています。
mail-wishes = メールでのお知らせ
mail-wish-notes = 原稿が自分の番になったとき
mail-wish-deadlines = 期限の前
mail-wishes-off = 現在このポータルはメールを送信していません。送信が始まると、ここでの選択が有効になります。
mail-status-server = サーバー
mail-status-sender = 送信者
mail-status-waiting = 送信待ち
mail-status-sent = 送信済み
mail-status-last = 最後の送信
mail-status-never = まだありません
mail-status-trouble = 前回の試行ではサーバーがメールを受け付けませんでした。再試行します。サーバーの応答：
mail-status-ended = 送信されなかったメール
mail-status-failed = 拒否
mail-status-given-up = 断念
mail-status-again = もう一度送る
mail-status-trial = 自分にテストを送る
done-mail-trial = テストメールをあなたに送信しています。
done-mail-again = メールをもう一度送信しています。
event-choose-mail = 受け取るメールを選択
