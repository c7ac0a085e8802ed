# The editor: 日本語.

## Tools
writing-subheading = 小見出し
writing-numbers = 番号付きリスト
writing-quote = 引用
writing-table = 表
writing-picture = 画像
writing-column = 列 { $count }
writing-cell = 内容
writing-link-words = リンクの文字
writing-outline = 構成
writing-no-headings = 見出しはまだありません。
writing-counts = { $words } 語 · 読むのに約 { $minutes } 分
writing-length = { $count } 文字（{ $best } 文字まで全体が表示されます）
writing-line = { $line } 行目
writing-close = 閉じる

## Find and replace
writing-find = 検索と置換
writing-find-before = 前へ
writing-find-next = 次へ
writing-exact = 大文字と小文字を区別
writing-replace = 置換
writing-replace-all = すべて置換
writing-replace-by = 置換後の文字列
writing-matches = { $at } / { $count } 件
writing-replaced = 置換：{ $count } 件

## Choosing something to put in
writing-pick-facts = データを挿入
writing-pick-links = リンクを挿入
writing-pick-media = 画像を挿入
writing-pick-help = 入力すると検索します。発音記号は省略できます。矢印キーで選び、Enter キーで挿入します。
writing-found-count = 該当：{ $n } 件
writing-fact-due = { $date } が確認期限でした
writing-other-site = 外部サイト
writing-put-where = 挿入する場所
writing-put-before = 「{ $words }」の前
writing-put-end = 末尾

## Pasting and pictures
writing-pasting = 書式を取り込んでいます…
writing-paste-failed = 書式を取り込めなかったため、文字だけを貼り付けました。接続を確認して、もう一度貼り付けてください。
writing-paste-plain = 書式なしで文字だけを貼り付けました。
writing-paste-here = ここに貼り付け
writing-paste-help = ワープロの文章を貼り付けます。保存時に整えられ、本文の末尾に入ります。
writing-paste-pictures-count = 取り込まなかった画像：{ $n } 点。クレジットを付けて個別に挿入してください。
writing-paste-comments-count = 除いたコメント：{ $n } 件。
writing-paste-deletions-count = 除いた変更履歴の削除箇所：{ $n } 件。
writing-paste-links-count = 追跡用の情報を外したリンク：{ $n } 件。
writing-paste-others-count = その他に除いたもの：{ $n } 件。
writing-uploading = { $name } をアップロードしています…
writing-upload-failed = { $name } をアップロードできませんでした。

## Preview
writing-preview-page = 新しいタブでプレビュー
writing-width = プレビューの幅
writing-phone = スマートフォン
writing-tablet = タブレット
writing-screen = パソコン
writing-light-dark = 明るい・暗い
writing-light = 明るい
writing-dark = 暗い
writing-not-begun = 未着手：{ $language }
writing-no-preview = 現在表示できません。しばらくしてからもう一度お試しください。

## Keeping
writing-lost = サーバーに接続できません。文章はこのブラウザーに保存されており、接続が戻りしだい送信されます。そのまま書き続けてください。
writing-session-ended = サインインの有効期限が切れました。文章はこのブラウザーに安全に保存されています。別のタブでサインインし直してから、ここに戻ってください。
writing-sign-in-again = サインインし直す
writing-session-back = サインインし直しました。失われた文章はありません。
writing-session-other = このブラウザーには現在別の人がサインインしています。あなたがサインインし直すまで、文章はここに残ります。
writing-restored = サーバーに届いていなかった { $time } の文章を本文に戻しました。
writing-restored-not = 保存済みの文章を使う
writing-windows = 別のウィンドウで同じ行を変更しています。
writing-windows-joined = 別のウィンドウで書いた内容も、この文章に入りました。

## Two people
writing-newer = { $name } さんが新しい版を保存しました（{ $time }）。
writing-newer-clash = お二人が同じ行を変更しています。
writing-settle = 比べて選ぶ
writing-bring = 自分の文章に取り込む
writing-brought = 自分の文章に取り込みました。
writing-changes = 変更箇所を見る
writing-came = ほかの人の変更（あなたの変更と合わせて本文に入りました）
writing-merge-title = 同じ行の二つの版
writing-merge-by = { $name } さんが別の版を保存しました（{ $time }）。
writing-merge-own = もう一方は別のウィンドウであなたが書いた文章です（{ $time }）。
writing-merge-help = 両方が同じ行を変えている箇所では、残す文を選んでください。そのほかは統合済みです。入力した内容はその間も保存されています。
writing-merge-place = 両方が変更した箇所
writing-merge-mine = 自分の文章
writing-merge-theirs = もう一方の文章
writing-merge-both = 両方の変更を合わせた文：
writing-merge-own-words = 別の書き方：
writing-merge-open = すべての箇所で一つを選んでください。
writing-merge-again = その間にもう一方の文章がまた変わりました。もう一度各箇所を確認してください。
writing-merge-go-on = 書き続ける
done-windows-merged = 二つの文章を一つにしました。保存すると新しい版になります。

## What is wrong with a text
problem-too-long = 文章が長すぎるため、残りは読み込まれません。
problem-unknown-directive = この要素はありません。
problem-bad-directive = この要素の書き方が正しくありません。
problem-misplaced-directive = この要素はリストや引用の中に置けません。
problem-wrong-form = この要素のコロンの数が正しくありません。
problem-unclosed-container = 終わりの ::: がありません。
problem-stray-close = この ::: に対応する始まりがありません。
problem-too-deep = 要素の入れ子が深すぎます。
problem-missing-attribute = この要素に必要なものが足りません。
problem-unknown-attribute = この要素にその設定はありません。
problem-repeated-attribute = この設定が二度書かれています。
problem-bad-value = ここではこの値を使えません。
problem-bad-data = グラフのデータは、ラベルと数値の行で書いてください。
problem-bad-inline = 二重角括弧に入れられるのはデータだけです：[[fact:…]]
problem-raw-html = HTML は解釈されず、文字として表示されます。
problem-markdown-image = 画像は画像ツールで挿入してください。
problem-bad-link = このアドレスにはリンクできません。
problem-unknown-reference = このコードはありません。
problem-unknown-fact = このデータはありません。
problem-unknown-picture = この画像はありません。
