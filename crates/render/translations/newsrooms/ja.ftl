# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = プレスキットは{ $time }まで解禁前です。それまで一切公表しないでください。
press-letter-corrected-subject = 訂正：{ $title }
press-letter-corrected = 以前お送りした文章を訂正しました。以下の版のみをお使いください。
press-letter-withdrawn-subject = 取り下げ：{ $title }
press-letter-withdrawn = お送りした「{ $title }」は取り下げられました。今後は使用せず、すでに使用した箇所からは削除してください。
press-letter-reason = 理由：{ $reason }
press-letter-page = 当サイトの文章
press-letter-kit = プレスキット
press-letter-why = このメールは、{ $organisation }の報道機関名簿にこのアドレスが登録されているため送信されています。
press-letter-leave = 報道機関名簿から外れる
press-leave-line = ボタンを押すと、名簿「{ $name }」からのメールは送られなくなります。
press-leave-old = このアドレスはすでに名簿から外れているか、リンクが不完全です。
press-left-title = 報道機関名簿から外れました
press-left = 今後メールは送られません。アドレスは消去され、それと見分けるための符号だけが保存されます。
press-list-contacts = 名簿の編集部
press-list-help = ここにある編集部すべてに、このチャンネルから送る内容が届きます。名称とアドレスは封印され、チャンネルを変更できる人だけに表示されます。
press-list-empty = 名簿にはまだ編集部がありません。
press-list-problems = 何も読み込まれていません。次の行を直してください。
press-list-line = { $number }行目
field-newsroom = 編集部
press-list-person = 担当者または部署
press-list-note = 備考
press-list-since = 登録日
press-list-remove = 名簿から外す
press-list-export = CSVでダウンロード
press-list-add = 編集部を追加
press-list-change = 編集部の情報を変更
press-list-refused = { $date }から受信拒否
press-list-refused-help = メールサーバーが恒久的に拒否したアドレスには何も送りません。アドレスを変更するか、正しいと確認できたら送信を再開してください。
press-list-trust = 送信を再開する
press-list-again = 先方から送信再開の依頼があった
press-list-again-help = 以前名簿にあったアドレスの場合にのみ必要です。
press-list-load = 表を読み込む
press-list-table = 表
press-list-load-help = CSVファイルの行を貼り付けてください。一行でも誤りがあれば何も読み込みません。personとnoteは省略できます。列：
press-letter-preview = メール
press-problem-columns = 一行目に列名newsroom、email、languageを書き、以降は編集部ごとに一行としてください。
press-problem-many = 名簿に登録できる編集部は2,000件までです。
press-problem-newsroom = 編集部の名称がありません。
press-problem-long = 改行なしで200文字以内です。
press-problem-email = メールアドレスではありません。
press-problem-language = サイトの言語ではありません。viやenなどのコードを書いてください。
press-problem-twice = このアドレスは前の行にあります。
press-problem-there = このアドレスはすでに名簿にあります。
press-problem-gone = このアドレスは名簿から外れたものです。行を削除するか、先方の依頼があれば個別に追加してください。
press-said-first = メール
press-said-corrected = 訂正のメール
press-said-withdrawn = 取り下げのメール
press-mail-waiting = 待機中
press-mail-sending = 引き渡し中
press-mail-sent = 送信済み
press-mail-failed = 受け付けられず
press-mail-given-up = 断念
done-press-added = 編集部を名簿に追加しました。
done-press-removed = 編集部を名簿から外しました。
done-press-loaded = 編集部を読み込みました。
done-press-trusted = このアドレスへの送信を再開しました。
event-press-add = 報道機関名簿に編集部を追加
event-press-remove = 報道機関名簿から編集部を外した
event-press-load = 報道機関名簿に編集部を読み込み
event-press-export = 報道機関名簿をダウンロード
event-press-leave = 編集部が報道機関名簿から外れた
event-press-change = 報道機関名簿の編集部を変更
event-press-trust = 報道機関名簿で拒否されたアドレスへの送信を再開
event-press-refused = 報道機関名簿で拒否されたアドレスに印を付けた
event-press-complaint = 迷惑と申告した編集部を報道機関名簿から外した
press-contacts-count = { $count ->
   *[other] 編集部{ $n }件
}
press-gone-count = { $count ->
   *[other] { $n }件のアドレスが名簿から外れました。符号だけが保存されています。
}
press-letters-count = { $count ->
   *[other] 編集部{ $n }件に通知
}
