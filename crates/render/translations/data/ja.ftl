# Data pages.

data-title = データ
nav-data = データ
data-intro = 出典とライセンスを明記した数値を、図・表・ファイルで提供します。過去の版はすべて記録に残ります。

data-search = データを検索
data-all-topics = すべてのテーマ
data-show-all = すべて表示
data-count-found = { $count ->
    [0] 該当するデータはありません
   *[other] { $n }件のデータが見つかりました
}
data-count-series = { $count ->
   *[other] { $n }系列
}
data-count-observations = { $count ->
   *[other] 数値{ $n }件
}
data-machines = 機械可読データ
data-machines-intro = カタログとすべての数値を、公開標準で提供しています。

data-vintage = 第{ $number }版（{ $date }）
data-old-state = { $date }時点の数値を表示しています。
data-to-today = 最新の数値を表示
data-indicator = 指標
data-areas = 国・地域
data-areas-chosen = （{ $all }のうち{ $chosen }を表示）
data-from = 始期
data-to = 終期
data-view = 表示方法
presentation-chart = グラフ
presentation-map = 地図
presentation-table = 表
data-units = 行政区画
basis-today = 現在の区画
basis-before = 再編前の区画
data-show = 表示
data-nothing = この条件に合う数値はありません。別の地域や期間をお試しください。
data-area = 地域
data-period = 期間
data-remarks = 個々の数値についての注記
data-related = 関連データ

magnitude-powers = 4 8 12 16
magnitude-1 = { $form ->
   *[other] { $n }万
}
magnitude-2 = { $form ->
   *[other] { $n }億
}
magnitude-3 = { $form ->
   *[other] { $n }兆
}
magnitude-4 = { $form ->
   *[other] { $n }京
}
magnitude-name-1 = 万
magnitude-name-2 = 億
magnitude-name-3 = 兆
magnitude-name-4 = 京
data-unit-in = { $unit }（1{ $power }単位）
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n }ポイント
}

data-says-rise = { $area }：{ $first }（{ $from }）から{ $last }（{ $to }）へ、{ $change }上昇。
data-says-fall = { $area }：{ $first }（{ $from }）から{ $last }（{ $to }）へ、{ $change }低下。
data-says-times = { $area }：{ $first }（{ $from }）から{ $last }（{ $to }）へ、{ $times }倍。
data-says-plain = { $area }：{ $first }（{ $from }）から{ $last }（{ $to }）へ。
data-says-same = { $area }：{ $last }のまま（{ $from }と{ $to }）。
data-says-one = { $area }：{ $last }（{ $to }）。
data-says-extremes = { $period }：最高は{ $high }（{ $most }）、最低は{ $low }（{ $least }）。
data-says-place = { $area }：{ $value }、{ $all }のうち第{ $place }位。
data-map-note = 濃さは5段階で、低い値から高い値へ。面積と距離は実際の比率ではありません。
data-axis-not-zero = 縦軸はゼロから始まっていません。
data-lines-unnamed = 名前のない細い線の数値は表にあります。
data-break-note = 縦の点線は系列の断絶を示します。その前後の数値は比較できません。
data-hollow-note = 白抜きの印は確定値ではありません。

observation-A = 通常の値
observation-B = 系列の断絶
observation-D = 定義が異なる
observation-E = 推計値
observation-F = 予測値
observation-I = 補完値
observation-M = 欠測（存在し得ない）
observation-N = 僅少
observation-O = 欠測
observation-P = 速報値
observation-Q = 秘匿
observation-U = 信頼性が低い

data-basis-count-summed = { $count ->
   *[other] 現在の区画：再編前の{ $n }区画の数値を合計したもの。
}
data-basis-count-mean = { $count ->
   *[other] 現在の区画：再編前の{ $n }区画の加重平均（ウエイト：{ $weight }）。
}
data-basis-no-rule = 現在の区画には換算していません。この種の数値は合計も平均もできません。
data-basis-no-weights = 現在の区画には換算していません。平均のためのウエイトがありません。
data-basis-no-parts = 再編前の区画に欠測があれば、現在の区画の数値もありません。

data-take = ダウンロード
data-for-spreadsheets = 表計算向け
data-for-programs = プログラム向け
data-for-statistics = 統計システム向け
data-tools = お使いのツールで
data-tools-intro = 次のコードで、ここに表示した数値を取得できます。
data-tool-shell = コマンドライン（curl）
data-tool-excel = Power Queryの詳細エディターに貼り付けます。
data-tool-calc = このアドレスを外部データへのリンクとして挿入します。
data-cite = 引用する
data-citation = { $publisher }（{ $year }）「{ $title }」{ $vintage }、{ $url }

data-history = 履歴
data-history-intro = これらの数値の版はすべて記録に残ります。リンクから、その日時点の数値を見られます。
data-count-added = { $count ->
   *[other] { $n }件追加
}
data-count-revised = { $count ->
   *[other] { $n }件改定
}
data-count-removed = { $count ->
   *[other] { $n }件削除
}
data-what-changed = 改定の内容
data-revisions-title = { $flow }：改定の内容
data-no-revisions = この版での改定はありません。
data-revisions-range-count = { $count ->
   *[other] 全{ $n }件のうち{ $first }〜{ $last }件
}
data-series = 系列
data-before = 改定前
data-after = 改定後
data-difference = 変化
data-pages = ページ
data-pages-before = 前へ
data-pages-after = 次へ
