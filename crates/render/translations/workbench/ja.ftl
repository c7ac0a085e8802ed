# Translating by segments.

desk-workbench = 翻訳作業台
workbench-from-to = { $from } → { $to }
workbench-editor = 全文
workbench-confirm = 確定
workbench-joined = この分節だけの訳はない（上の分節に含めた、または意図的に省いた）
workbench-note = 同僚へのメモ
workbench-changed = 訳したあとに原文が変更されました。あなたの訳は、ご自身で変えるまでそのまま残ります。
workbench-segment = 分節 { $n } の訳文
workbench-theirs = 現在保存されている訳：{ $text }
workbench-take = これを使う
workbench-rate = 翻訳メモリ { $rate }%
workbench-readers = 読者への表示：
workbench-shown = 表示する分節
workbench-all = すべて
workbench-open = 未処理
workbench-flagged = 原文が変更
workbench-keys = キー操作
workbench-key-confirm = 確定して次の未処理の分節へ
workbench-key-next = 次の未処理の分節
workbench-key-previous = 前の未処理の分節
workbench-key-suggestion = 候補 1、2、3 を使う
workbench-key-source = 原文を写す
workbench-key-save = すべて保存
workbench-fill-memory = 翻訳メモリから入れる
workbench-fill-machine = 残りを機械翻訳する
workbench-nothing = ここで行う作業はありません。
workbench-extras = この訳文だけにあるもの
workbench-extras-help = 原文に対応する箇所がありません。本文に残ります。変更は全文で行ってください。
workbench-retired = 取り置き
workbench-retired-help = 原文からなくなった内容です。次にここで保存すると本文から外れますが、訳文は保管されます。
workbench-no-source = 原文がまだありません。
workbench-held = 原文の数字が欠けているか、異なっています。それで正しい場合は、メモに理由を書いてからもう一度確定してください。
workbench-clash = その間に、ほかの人が一部の分節を変更しました。あなたの訳は保存されていません。見比べてからもう一度保存してください。
workbench-xliff-help = ご自分の翻訳ソフトを使う訳者のためのものです。ファイルはいつでも戻せます。その間にここで変更された訳は上書きされません。
workbench-xliff-out = XLIFF をダウンロード
workbench-xliff-in = XLIFF ファイルを取り込む
workbench-xliff-file = XLIFF ファイル
workbench-in-file = ファイルの訳
workbench-kept-why = そのままにした理由
done-confirmed = 確定しました。
segment-untranslated = 未訳
segment-suggested = 候補
segment-draft = 下書き
segment-confirmed = 確定済み
segment-retired = 取り置き
segment-origin-person = 人による訳
segment-origin-memory = 翻訳メモリから
segment-origin-machine = 機械翻訳
check-empty = まだ訳されていません。
check-same = 原文と同じです。
check-facts-missing = データの引用が足りません：{ $list }
check-facts-added = 原文にないデータの引用：{ $list }
check-links-missing = リンクが足りません：{ $list }
check-links-added = 原文にないリンク：{ $list }
check-held = 原文と異なるコードや注：{ $list }
check-marks = 太字の箇所の数が原文と違います。
check-numbers-missing = 数字が足りません：{ $list }
check-numbers-added = 原文にない数字：{ $list }
check-long = 通常よりかなり長い訳です。
check-short = 通常よりかなり短い訳です。
check-script = この言語とは別の文字で書かれています。
check-ending = 文末が原文と違います（句点、疑問符、コロン）。
check-brackets = 閉じていない括弧または引用符があります。
check-term-missing = 定められた用語が使われていません：{ $list }
check-term-forbidden = 使わないことになっている語：{ $list }
event-save-segments = 分節を翻訳
event-take-xliff = XLIFF ファイルを取り込み
event-request = 翻訳を依頼
kept-changed-here = ファイル作成後に、ここで変更されています。
kept-gone = 原文からなくなりました。
kept-other-source = 原文が現在は異なります。
request-title = 翻訳を依頼する
request-help = 翻訳版が作られ、担当者に割り当てられ、その人の最初のページに表示されます。すでにあるものはそのまま残ります。
request-languages = 訳す言語
request-memory = 翻訳メモリにあるものを入れる
request-machine = 残りを機械翻訳し、あとで人が確認する
request-send = 依頼する
xliff-empty = ファイルに訳文がありません。
xliff-original = どの記事のファイルか示されていません
xliff-language = 記事の言語とファイルの言語が一致しません
xliff-code = 何を表すか示されていないコードがあります
workbench-count = { $count ->
   *[other] 全 { $n } 分節
}
workbench-done-count = { $count ->
   *[other] 完了 { $n }
}
workbench-flagged-count = { $count ->
   *[other] 原文変更 { $n }
}
workbench-empty-count = { $count ->
   *[other] 未訳 { $n }
}

## The table of translations
matrix-choose = 選択
matrix-choose-item = 「{ $title }」を選択
matrix-request = 選んだものの翻訳を依頼する
matrix-xliff-into = 選んだものの XLIFF の訳先
matrix-mine = 自分の担当
matrix-late = 期限切れ
matrix-segments = { $total } 分節中 { $done } 完了
matrix-saved = 保存：{ $day }

## Files and requests
xliff-no-file = 先にファイルを選んでください。
xliff-refused = ファイルは受け付けられず、何も変わっていません。
xliff-edition = この記事は取り込めません
request-nothing = 先に項目と言語を選んでください。
request-begun = 作成
request-there = 既存
done-filled = 入力しました。入った訳文をお読みください。
event-fill-segments = 分節に入力
xliff-changed-count = { $count ->
   *[other] 変更 { $n } 分節
}
xliff-kept-count = { $count ->
   *[other] そのまま { $n } 分節
}
request-filled-count = { $count ->
   *[other] { $n } 分節に入力
}
segments-untranslated = 未訳の分節があります。翻訳作業台で訳すか、意図的に省いたことを示してください。
workbench-ask = 機械翻訳に尋ねる
workbench-lost = 接続がないため一時保存できませんでした。そのまま書き続けてください。あとで再試行します。
workbench-more = メモ・省略
