# Figures at the desk (Japanese): flows, vintages, files that become vintages.

## Flows
desk-data = 統計データ
load-help = 所属機関が公開するデータセットです。ファイルは新しい版になり、過去の版もすべて残り、いつでも参照できます。
load-none-yours = 数値を読み込むことのできる機関のデータセットはありません。
load-flow = データセット
load-newest = 最新の版
load-who = 公開した人
load-publisher = 担当機関
load-none-yet = まだ公開されていません
load-vintage = 第{ $number }版
load-vintages = 版の一覧
load-what-changed = 変更内容
load-counts = 追加{ $added }、改定{ $revised }、削除{ $removed }
load-observations-count = { $count ->
   *[other] { $n }件の値
}

## A file
load-new = ファイルを読み込む
load-mode = ファイルの内容
load-mode-add = 追加分：値を既存のデータに加え、または置き換えます
load-mode-whole = 全データ：ファイルにない値は削除されます
load-note = 版についての注記
load-note-help = 読者には版の横に表示されます。
load-file-help = UTF-8のCSV、XLSX、SDMX-CSV、SDMX-ML。最大{ $size }。まずファイル全体を検査し、変更内容を確認していただくまで何も公開しません。
load-check = ファイルを検査
load-columns = このデータセットの列
load-columns-help = 1行目に列のIDまたは名称を書きます。期間ごとに列を設けた表も使えます。コードの代わりに名称を書くこともできます。
load-required = 必須
load-recent = 送信したファイル
load-of = ファイル { $file }
load-sent = 送信
load-too-large = ファイルが大きすぎます。
load-too-many = このデータセットには判断待ちのファイルがいくつもあります。先に公開するか破棄してください。
load-cut-off = ファイルが最後まで届きませんでした。もう一度送信してください。

## Where it stands
load-state-waiting = 検査中
load-state-refused = 却下
load-state-checked = 判断待ち
load-state-publishing = 公開処理中
load-state-published = 公開済み
load-state-lost = 再送信が必要
load-state-dropped = 未使用
load-is-waiting = ファイルを検査しています。終わるとこのページに自動で表示されます。
load-is-publishing = 版を公開しています。終わるとこのページに自動で表示されます。
load-read-count = { $count ->
   *[other] { $n }行を読みました
}
load-brought-count = { $count ->
   *[other] { $n }件の値を照合しました
}
load-lost = このファイルの処理が中断しました。何も変わっていません。もう一度送信してください。
load-unchanged = 公開済みの内容と違いはありません。新しい版は必要ありません。
load-dropped = このファイルは使われませんでした。何も変わっていません。
load-published = 公開しました。これが第{ $number }版です。
done-data-dropped = ファイルを破棄しました。

## What it would change
load-changes = 変更される内容
load-again = その間に別の版が公開されたため、ファイルをもう一度検査しました。改めて確認してください。
load-added = 追加
load-revised = 改定
load-removed = 削除
load-afterwards = この版の値の数
load-revisions = 変わる値、なくなる値
load-shown = { $all }件中{ $shown }件
load-gone = 削除
load-publish = この版を公開
load-drop = ファイルを破棄

## What is wrong
load-refused = ファイルに誤りがあるため却下しました。何も変わっていません。
load-place = { $row }行目、{ $column }
load-place-row = { $row }行目
load-more-count = { $count ->
   *[other] …ほかに{ $n }件の問題
}
load-problem-missing = ここに値がありません。
load-problem-code = 「{ $value }」はリスト{ $list }にありません。
load-problem-length = 「{ $value }」は{ $length }文字です。{ $min }〜{ $max }文字にしてください。
load-problem-range = { $value }は{ $min }〜{ $max }の範囲にありません。
load-problem-decimals = { $value }の小数点以下が{ $decimals }桁を超えています。
load-problem-repeated = 同じ系列、同じ期間の値が{ $row }行目にすでにあります。
load-problem-varies = 「{ $value }」は{ $row }行目の「{ $first }」と異なります。どちらも同じ系列についての値です。
load-problem-type-letters = 「{ $value }」には文字だけを使ってください。
load-problem-type-letters-digits = 「{ $value }」には文字と数字だけを使ってください。
load-problem-type-digits = 「{ $value }」には数字だけを使ってください。
load-problem-type-boolean = 「{ $value }」はtrueまたはfalseにしてください。
load-problem-type-whole = 「{ $value }」は12や-3のような整数ではありません。
load-problem-type-number = 「{ $value }」は12.5のような小数点付きの数ではありません。
load-problem-type-year = 「{ $value }」は2024のような年ではありません。
load-problem-type-month = 「{ $value }」は2024-01のような月ではありません。
load-problem-type-day = 「{ $value }」は2024-01-31のような日付ではありません。
load-problem-type-moment = 「{ $value }」は2024-01-31T12:00:00のような日時ではありません。
load-problem-type-period = 「{ $value }」は2024、2024-Q1、2024-01、2024-01-31のような期間ではありません。
load-problem-type-text = 「{ $value }」はここに書ける種類の文字列ではありません。
load-problem-file = ここから先はファイルを読めません。
load-problem-encoding = UTF-8のテキストではありません。文字コードをUTF-8にして保存してください。
load-problem-no-data = 数値のファイルではありません。UTF-8のCSV、XLSX、SDMX-CSV、SDMX-MLのいずれかを送ってください。
load-problem-fields = この行の項目は{ $found }個、1行目は{ $expected }個です。引用符が抜けていませんか。
load-problem-no-column = このデータセットにこの列はありません。列は{ $known }です。
load-problem-missing-column = この列がなく、値を示すものもほかにありません。
load-problem-twice-column = この列が2回あります。
load-problem-other-flow = ファイルの内容は{ $expected }ではなく{ $found }のデータです。
load-problem-no-rows = ファイルに値がありません。
load-problem-frequency = 期間「{ $value }」からは頻度がわかりません。FREQ列を加えてください。

## Structures
structures-title = データ構造
structures-help = コード表、概念、データ構造、データセットを収めたSDMX-MLのファイルです。確定した版はそのまま残ります。新しい内容には新しい版が必要です。
structures-new-flows = 新しいデータセットについて
structures-topic = テーマ
structures-licence = 数値のライセンス（SPDX）
structures-file-help = SDMX-ML 3.0または2.1。最大{ $size }。まずファイル全体を検査し、変更内容を確認していただくまで何も変えません。
structures-nothing = ファイルの内容はすべて登録済みです。何も変わりません。
structures-new = 新規
structures-other = 変更
structures-flows = 新しいデータセット
structures-keep = この構造を登録
structures-left-out = ここでは使わないため省いたもの
structures-line = { $line }行目
structures-problem-unreadable = ファイルを読めません。
structures-problem-empty = ファイルに構造がありません。
structures-problem-twice = { $thing }が二度あります。
structures-problem-agency = { $thing }：「{ $agency }」は機関のIDではありません。
structures-problem-stub = { $thing }はここでは名前だけで、全体は{ $place }にあります。
structures-problem-final = { $thing }は確定版ですが、ここでは内容が異なります。新しい内容には新しい版が必要です。
structures-problem-missing = { $thing }：{ $missing }がありません。
structures-problem-code-twice = { $thing }：同じコードが二度あります。
structures-problem-rules = { $thing }はデータに使えません。
structures-problem-address = { $thing }：このIDからアドレスを作れません。
structures-problem-flow-there = { $thing }：データセット{ $flow }はすでにあります。
structures-problem-untold = { $thing }は新しいものです。テーマ、担当機関、数値のライセンスを指定してください。
structures-problem-topic = テーマ{ $topic }はありません。
structures-problem-organisation = 機関{ $organisation }はありません。
structures-problem-licence = ライセンスが空です。
done-structures-kept = 構造を登録しました。

## In the log
event-send-data = 数値のファイルを送信
event-accept-data = 数値のファイルを承認
event-drop-data = 数値のファイルを破棄
event-publish-data = 数値を公開
event-apply-data = パックの数値を読み込み
event-import-structures = データ構造を取り込み
