# デスクの画像と動画。

desk-media = メディア
media-upload = ファイルを追加
media-upload-help = 画像（JPEG、PNG、GIF、WebP、TIFF、SVG）は 64 MB まで、動画（MP4、MOV、WebM）は 2 GB まで。種類はファイル名ではなく内容で判定します。
media-files = ファイル
media-drop = 複数選択できます。ここにドロップすることもできます。接続が切れたときは同じファイルをもう一度選ぶと、途中から再開します。
media-send = 送信
media-coming = 送信中のファイル
media-recent = 最近追加したファイル
media-describe = 説明を付ける
media-use-existing = 既存のものを使う
media-keep-both = それでも追加する
media-all-done = すべてのファイルを送信しました。
media-is-sending = 送信中
media-is-lost = 接続が切れました。自動で再開します
media-is-receiving = まだ全部届いていません
media-is-making = 処理中
media-is-done = ライブラリに登録済み
media-is-duplicate = まったく同じファイルがすでにライブラリにあります。

## ライブラリ
media-kind = 画像・動画
media-pictures = 画像
media-videos = 動画
media-video = 動画
media-only = 絞り込み
media-without-alt = 代替テキストなし
media-ending = 30 日以内に権利が終了
media-unused = 未使用
media-as-grid = 画像で表示
media-as-list = 一覧で表示
media-none = 該当するものはありません。
media-previous = 前へ
media-not-shown = 非表示
media-shown-until = { $date }まで
media-decorative = 装飾
media-described = 説明 { $count }

## 個別のメディア
field-credit = 作者
field-licence = ライセンス
field-rights_until = 掲載できる最終日
field-consent = 同意
field-file = ファイル
media-credit-help = 画像のそばに表示される名前です。
media-rights-help = 翌日から読者には表示されません。空欄は無期限です。
media-consent-help = 写っている人、同意の内容、同意書の保管場所。職員だけが見られます。
media-focus = 画像の中心
media-focus-help = どのように切り抜いても、この点は残ります。画像を押すか、割合を入力してください。
media-focus-x = 左から（%）
media-focus-y = 上から（%）
media-crops = 切り抜きの見え方
media-alt = 何が写っているか
media-alt-help = 画像を見られない人のための説明で、言語ごとに記入します。これがない言語では、この画像を含む記事を公開できません。
media-is-decorative = 装飾：読者に必要な情報を含まない
media-missing = 未記入
media-about = ファイルについて
media-size = 大きさ
media-length = 長さ
media-file = ファイルの種類
media-added = 追加
media-weight = ファイルサイズ
media-file-name = ファイル名
media-original = 元のファイル（非公開の情報をすべて含む）
media-uses = 使用箇所
media-uses-none = まだ使われていません。
media-camera = ファイルに記録された情報
media-camera-help = カメラやソフトウェアが書き込んだものです。職員だけが見られ、公開用の複製には一切含まれません。
media-alike = 同じに見えるもの
media-prefer = こちらを使い、新しいものを削除
media-poster = 静止画
media-poster-code = 画像
media-poster-help = 再生されるまで動画の代わりに表示されます。空欄はなし。
media-poster-frame = 表示中の場面を使う
media-showing = 読者への表示
media-withdraw = 表示をやめる
media-withdraw-help = 今後ページには表示されず、公開用の複製もなくなります。
media-restore = 再び表示する
media-restore-help = 使用しているページに再び表示されます。
media-remove = ライブラリから削除
media-withdrawn-since = { $time }から読者に非表示：{ $reason }

## 選択
media-pick = ライブラリから選ぶ
media-choose = 選ぶ
media-line = 本文に入れる行
media-leading = メイン画像
media-no-picture = 画像はありません。
media-now = 現在
media-chosen = 選んだもの
media-use = この画像を使う
media-take-out = 画像なしにする
media-published-help = この記事は公開中です。変更はすべての言語で訂正としてただちに公開され、ライブラリの代替テキストが使われます。
media-four-eyes-help = この記事は公開中です。承認されると、変更はすべての言語で訂正として公開され、ライブラリの代替テキストが使われます。

## 待っているもの
media-waits-ending = まもなく終わる権利

## できなかった理由
refusal-media = 先に次の点を直してください。{ $problems }
media-lacks-alt = 「{ $media }」にはこの言語の代替テキストがありません。
media-lacks-rights = 「{ $media }」には作者とライセンスが記されていません。
media-is-withdrawn = 「{ $media }」はもう表示できません。差し替えるか外してください。
media-kind-unknown = ファイル名にかかわらず、これは画像（JPEG、PNG、GIF、WebP、TIFF、SVG）でも動画（MP4、MOV、WebM）でもありません。
media-too-large = ファイルが大きすぎます。上限は { $detail } MB です。
media-larger-than-any = ファイルが大きすぎます。上限は 2 GB です。
media-too-many-pixels = 画像が大きすぎます：{ $detail } ピクセル。
media-drawing-refused = 図に、画像に含められないものがあります：{ $detail }
media-codec = 「{ $detail }」はブラウザーで再生できません。H.264（MP4）または VP9（WebM）で保存してください。
media-too-long = 動画が長すぎます。上限は { $detail } 時間です。
media-damaged = ファイルが壊れているか、途中で切れているか、余分なものが付いています。
media-empty = ファイルが空です。
media-cut-off = ファイルが完全に届きませんでした。もう一度送信してください。
media-too-many-open = 同時に送るファイルが多すぎます。いくつか終わるまでお待ちください。
media-focus-wrong = 点は 0〜100% の範囲で指定してください。
media-alt-long = 代替テキストは 600 文字までです。
media-not-picture = 表示できる画像のコードではありません。
media-rights-over = 掲載する権利が終了しました
media-in-use = まだ使われています。先に記事から外してください。
media-text-waits = 公開中の言語に、より新しい未公開の原稿があります。先にそれを公開してください。
media-proposal-waits = この記事の別の変更が二人目の承認を待っています。先にそちらを承認または却下してください。

## 完了したこと
done-media = 保存しました。
done-media-added = 追加しました。次に、何が写っているかを記入してください。
done-media-withdrawn = 読者には表示されなくなりました。
done-media-restored = 再び読者に表示されます。
done-media-removed = 削除しました。
done-media-preferred = 新しいものを削除し、こちらを使います。
done-picture = 画像を変更しました。

## 出来事
event-describe-media = メディアの説明を変更
event-withdraw-media = メディアを取り下げ
event-restore-media = メディアを再表示
event-remove-media = メディアを削除
event-expire-media = 権利の終わったメディアを取り下げ
event-set-poster = 静止画を選択
event-set-picture = メイン画像を変更
event-propose-picture = メイン画像の変更を提案
event-decline-picture = メイン画像の変更を却下
