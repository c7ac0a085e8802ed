# 日本語の画面表示。
# $n は読者の書き方に整えた数、$count は数の形を選ぶための値。

language-own-name = 日本語

## 枠組み
skip-to-content = 本文へ進む
demonstration = これはSenのデモサイトで、内容は見本です。公式の刊行物ではありません。
copy-notice = これは{ $date }時点のサイトの複製です。検索、購読の申し込み、お問い合わせは元のサイトでのみご利用いただけます。
copy-original = 元のサイトでこのページを見る
nav-label = メインナビゲーション
nav-stories = 読みもの
nav-places = 地域
nav-facts = データと統計
nav-guides = 訪れる・学ぶ・投資する
nav-abroad = 国外に住む国民の方へ
nav-documents = 文書
nav-search = 検索
nav-languages = ほかの言語
nav-about = 発行者と編集のしくみ
nav-corrections = 訂正
nav-privacy = プライバシー
nav-accessibility = アクセシビリティ
nav-heritage = 世界の遺産
nav-calendar = 祝日と祭り
nav-api = データとフィード
read-in-your-language = { $country }を、あなたの言語で読む
promise = どのページにも、発行者、発行日、翻訳の方法を記しています。訂正はすべて公開の記録に残します。
published-by-operator = 発行：{ $operator }
view-plain = 簡易表示（通信量を節約）
view-full = 通常表示

## ホームと一覧
facts-strip = 数字で見る国の姿
source = 出典
all-stories = すべての記事
see-all = すべて見る
read-the-story = 記事を読む
places-as-list = 一覧で見る
map-note = 一つのマスが一つの省または市を表します。色が濃いほど人口が多い地域です。面積や距離は実際の縮尺とは異なります。
nothing-yet = ここにはまだ何も公開されていません。
nothing-in-language = この言語ではまだ何も公開されていません。
more-in-other-languages = ほかの言語で読めるもの：
latest = 新着
older = 以前の記事
feed-of-this = このページをフィードリーダーで購読する（RSS）
in-languages = { $count ->
   *[other] { $n }言語版
}
topics = テーマ
sections = 分野
stories-intro = いま起きていること、人びとの暮らし、見ておきたいもの。
topic = テーマ
section = 分野

## 記事
published-on = 公開日：{ $date }
updated-on = 更新日：{ $date }
written-in = 原文の言語：{ $language }
translation-original = これは原文です
translation-person = 人による翻訳
translation-machine = 機械翻訳（人による確認なし）
translation-machine-checked = 機械翻訳（人による確認済み）
read-in-languages = { $count ->
   *[other] { $n }言語で読む
}
kind-official = 公式情報
kind-image = 国の紹介
kind-world = 世界
kind-clarification = 事実の確認
format-story = 記事
format-photo-story = フォトストーリー
format-data-story = データで読む
format-place = 地域紹介
format-guide = ガイド
format-document = 文書
format-qa = 質問と答え
format-event = 催し
correction = 訂正
picture-credit = 画像：{ $credit }、{ $licence }
sources = 出典
source-is = 出典：{ $source }。
source-read = 出典：{ $source }（{ $date }に確認）。
period-quarter = { $year }第{ $quarter }四半期
fact-review = { $date }までに見直します。
read-next = 次に読む
found-a-mistake = 誤りを見つけたらお知らせください。公開のうえで訂正します。
event-when = 日時
event-where = 場所
event-online = オンラインで参加する
event-add-to-calendar = カレンダーに追加する
claim-says = 言われていること
claim-rating = 私たちの判断
claim-answer = 要点
claim-invite = 私たちの誤りを示す証拠をお持ちでしたら、お知らせください。訂正は公開します。
rating-false = 誤り
rating-mostly-false = おおむね誤り
rating-missing-context = 文脈が不足
rating-mostly-true = おおむね正しい
rating-true = 正しい
chart-table = 数値を表で見る
chart-source = 出典：{ $source }
chart-label = 項目
chart-value = 値
table-label = 表
video-link = 動画

## 地域
places-intro = { $count ->
   *[other] { $n }の省と市。マスか、一覧の名前を選んでください。
}
places-in-figures = 数字で見る地域
place = 地域
region = 地方
seat = 行政の中心
population = 人口
area-km2 = 面積（km²）
density = 人口密度（人/km²）
territory-province = 省
territory-city = 市
territory-region = 地方
territory-special-zone = 特別区
history-of-place = 成り立ち
lineage-merged = { $date }：{ $from }が{ $to }に合併（{ $act }）
lineage-split = { $date }：{ $to }が{ $from }から分離（{ $act }）
lineage-renamed = { $date }：{ $from }が{ $to }に改称（{ $act }）
lineage-status = { $date }：{ $from }が中央直轄市に昇格（{ $act }）
lineage-moved = { $date }：{ $from }が{ $to }の所属に変更
lineage-dissolved = { $date }：{ $from }が廃止
no-date = 日付不明
place-until = この行政区は{ $date }まで存在しました。現在：{ $today }。
same-region = 同じ地方
stories-here = この地域の記事

## データと文書
facts = データ
facts-intro = 数値を一つの台帳にまとめ、それぞれに時期と出典を付けています。ある数値を引用するページには、どこでも同じ値が表示されます。
groups = 分野一覧
as-of = 確認日
review-by = 見直し期限
cite-as = 引用用のキー
cited-in = 引用しているページ
documents-intro = 対外情報に関する法令と政策文書。番号、日付、発行機関、効力、どの文書がどの文書を改正したかを示します。
document-kinds = 文書の種類
all = すべて
status-in-force = 有効
status-partly = 一部有効
status-replaced = 置き換え済み
status-expired = 失効
status-not-yet = 未施行
status-unknown = 効力不明
summary-elsewhere = この要約の言語は{ $language }です。日本語の要約はまだありません。
summary-in = 要約を読める言語：
related-documents = 関連文書
relation-amends = 改正する文書
relation-replaces = 置き換える文書
relation-guides = 細則を定める対象
relation-implements = 実施する文書
relation-cites = 引用する文書
relation-amends-by = 改正した文書
relation-replaces-by = 置き換えた文書
relation-guides-by = 細則を定めた文書
relation-implements-by = 実施のための文書
relation-cites-by = 引用している文書
issuer = 発行機関
date-issued = 発行日
date-effective = 施行日
date-until = 終了日
validity = 効力
kind = 種類
heritage-intro = 国際的な一覧に登録されたものと、その年、場所。
calendar-intro = 祝日と祭り。旧暦の日付は毎年変わります。ここには判明している日を示しています。
days-today = 今日
calendar-ahead = { $year }のこれからの日
calendar-past = { $year }の過ぎた日
day-public-holiday = 祝日
day-festival = 祭り
day-observance = 記念日

## 検索
search-title = 検索
search-label = 検索する語
search-button = 検索
search-hint = 声調などの記号は、あってもなくても検索できます。続けて並ぶ語句は引用符で囲んでください。
search-count = { $count ->
    [0] 「{ $query }」に一致するものはありません
   *[other] 「{ $query }」の検索結果：{ $n }件
}
search-in-language = { $language }で検索（{ $n }）
search-in-all = すべての言語で検索（{ $n }）
search-nothing = 見つかりませんでした。次をお試しください：
search-tip-fewer = 語を減らすか、より一般的な語にする。
search-tip-spelling = つづりを確かめる（記号は省略できます）。
search-tip-all = すべての言語で検索する。
search-more = さらに表示
did-you-mean = もしかして：
facet-section = 分野
facet-topic = テーマ
facet-territory = 地域
facet-kind = 情報の種類
facet-year = 年
facet-remove = 解除

## このポータルについて
about-intro = ここに何があり、だれが責任を負い、どのような決まりに従っているか。
about-who-title = 責任者
about-who = このポータルは{ $operator }が運営しています。どのページにも、発行する機関の名を記しています。
about-how-title = 決まり
about-how-attributed = 公開するものにはすべて、発行者、発行日、原文の言語、翻訳の方法を記します。
about-how-silent = 黙って書き換えることはしません。訂正はそのページと訂正記録に示し、取り下げたページには理由を記した告知を残します。
about-how-figures = 数値には出典と時期を添えます。一つの台帳で管理しているため、同じ数値はどのページでも同じです。
about-how-claims = 事実の確認では、敵ではなく、言われている内容を取り上げます。出典を示し、内容が正しいと判断することもあります。
publishers = 発行者
editions-count = { $count ->
   *[other] { $n }ページ
}
organisations = 機関
organisation-government = 政府
organisation-party = 党の機関
organisation-assembly = 国会
organisation-ministry = 省庁
organisation-agency = 政府機関
organisation-department = 局
organisation-province = 省・市の当局
organisation-mission = 在外公館
organisation-press = 報道機関
organisation-committee = 委員会
organisation-association = 団体
organisation-demonstration = デモ用
organisation-former = 過去の機関
about-coming-title = 決定済みの変更
about-coming = これらの変更は記載された日に発効します。
corrections-intro = 読者に知らせるべき訂正を、新しい順にすべて示します。
corrections-none = これまでに訂正はありません。
privacy-intro = ここで何を読んでも、あなたの足跡は残りません。
privacy-count-title = 追跡はしません
privacy-count = このポータルは、閲覧のためのCookieを設定せず、識別子を使わず、ほかのサイトから何も読み込みません。読者のアドレスも保存しません。
privacy-choice-title = ただ一つのCookie
privacy-choice = 簡易表示を選ぶと、その選択だけが端末のCookieに保存されます。ほかには何も保存しません。
privacy-mail-title = ご連絡いただいた場合
privacy-mail = いただいたメッセージは、お返事と誤りの訂正のためだけに使います。
accessibility-intro = だれでも、どの端末でも、スクリプトの有無にかかわらず読めるように作っています。
accessibility-how-title = 目標
accessibility-how = ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2のレベルAAに従います。キーボードでの操作、十分なコントラスト、画像の代替テキスト、グラフに添えた表、どの文字体系でも正しい読み上げ順を備えます。
accessibility-plain-title = 簡易表示
accessibility-plain = 簡易表示では、ウェブフォントと大きな画像を省きます。データ節約を求めるブラウザーには自動で表示されます。
accessibility-tell-title = お知らせください
accessibility-tell = 使いにくいところがあれば、どこがどう使いにくいかをお知らせください。改めます。
languages-title = 言語
languages-intro = 読みたい言語を選んでください。すべてのページがすべての言語にあるわけではありません。何が読めるかは、それぞれの言語のホームで確かめられます。

## ページに代わるお知らせ
not-found-title = このページはありません
not-found = アドレスの入力に誤りがあるか、ページが移動した可能性があります。検索するか、ホームからお探しください。
gone-title = このページは取り下げられました
gone = ここに公開されていたものが取り下げられました。理由は下に記しています。
gone-on = 取り下げ日：{ $date }
failed-title = 問題が発生しました
failed = 原因はこちらにあり、すでに記録しました。しばらくしてから、もう一度お試しください。
refused-title = このリクエストには応じられません
refused = アドレスまたはフォームに、このポータルが解釈できないものが含まれています。
other-language-title = この言語にはまだありません
other-language = このページの{ $language }版はまだ公開されていません。次の言語で読めます：
to-home = ホームへ
feed-title = { $site }：{ $part }

## 公開の記録
verify-title = ページを検証する
verify-this-page = このページを検証する
verify-intro = ここで公開するものはすべて、追記しかできない公開の記録に載ります。ページのアドレスを入力すると、記録されたとおりかどうかが分かります。
verify-address = ページのアドレス
verify-button = 検証する
verify-same = このページは記録されたとおりです。
verify-differs = このページは記録されたものと異なります。内容を信頼せず、お知らせください。
verify-none = このページは記録にありません。
verify-unknown = このサイトにそのページはありません。
verify-history = このページについての記録
verify-yourself = 私たちの言葉だけを信じる必要はありません。記録とその鍵はだれにでも公開されています。
verify-pictures = 大きいサイズの画像には署名付きのコンテンツクレデンシャル（C2PA）が付いており、公開元と、その後変更されていないことを示します。読み取るプログラムには当サイトの証明書が必要です：
log-publish = 公開
log-correct = 訂正
log-withdraw = 取り下げ
log-entry = 記録の項目{ $number }

## データとフィード
api-intro = このポータルの機械向け情報のすべて：フィード、サイトマップ、読み取り専用のインターフェース。
api-rules = 応答はJSONです。一覧はページに分かれているので、「next」をたどってください。エラーはproblem details（RFC 9457）で返します。手元のETagを送れば、再転送を省けます。

## 言語の名前
language-vi = ベトナム語
language-en = 英語
language-zh-hans = 中国語
language-ja = 日本語
language-ko = 韓国語
language-fr = フランス語
language-de = ドイツ語
language-es = スペイン語
language-pt = ポルトガル語
language-ru = ロシア語
language-ar = アラビア語
language-hi = ヒンディー語
language-th = タイ語
language-lo = ラオス語
language-km = クメール語
language-id = インドネシア語

## 文中の短い語
callout-label = 補足
missing-fact = （数値は取り下げられました）
