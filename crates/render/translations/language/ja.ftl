# Language (Japanese): translation memory, glossary, machine translation.

desk-language-tools = 言語
desk-language-parts = この区分の項目

## Translation memory
memory-title = 翻訳メモリ
glossary-title = 用語集
machine-title = 機械翻訳
memory-help = これまでに人が訳した文です。同じ文や似た文が出てくると、翻訳画面が候補として示します。
memory-empty = まだ何もありません。訳文が確定されるか、ファイルを取り込むと増えていきます。
memory-none-found = 見つかりませんでした。
memory-pair = 言語の組
memory-from-to = { $from } → { $to }
memory-source = 原文
field-target = 訳文
memory-origin = 出所
memory-origin-desk = 編集デスク
memory-origin-content = 公開済みの記事
memory-origin-machine = 公開済みの記事（機械翻訳、未確認）
memory-unit = 翻訳単位
memory-created = 登録
memory-changed = 最終確認
memory-statistics = 翻訳メモリの内容
memory-units = 単位数
memory-confirmed = デスクで確認
memory-file = ファイル
memory-export = すべてを TMX で保存
memory-import = TMX ファイルの取り込み
memory-import-help = TMX 1.4b、128 MiB まで。ファイルの全体を取り込むか、何も取り込まないかのいずれかです。
memory-imported = 新しい単位：{ $added }、再確認：{ $confirmed }。
memory-delete = 削除
memory-back = 翻訳メモリへ戻る
memory-too-long = 訳文が一つの単位としては長すぎます。

## Files
file-choose = ファイル
file-import = 取り込む
file-wrong = ファイルは取り込まれませんでした。何も変わっていません。
file-place = { $line } 行目、{ $character } 文字目
file-left-out = このポータルにない言語のため除外しました：{ $list }
file-remarks = ファイルについての注記
file-missing = 先にファイルを選んでください。
file-encoding = 読み取れない文字があります。UTF-8 で保存してからもう一度お試しください。
file-too-large = ファイルが大きすぎます。
file-malformed = ここが壊れています。正しい形式の XML ではありません。
file-other-format = 別の形式、またはここでは読めないバージョンです。
file-rule = 形式の規則に反しています。
file-nothing = このポータルの言語の内容がありません。
file-unit-long = 一つの単位としては長すぎる文があります。
file-unit-source = 原文のない単位があります。
file-term-long = 長すぎる用語または定義があります。
file-not-yours = 担当外の言語が含まれています。担当の言語は次のとおりです：

## Glossary
glossary-help = この国に固有の物事の、各言語での呼び方です。
glossary-count = 見つかった概念：{ $n }
glossary-in = 表示する言語
glossary-subject = 分野
glossary-missing-only = この言語の用語がないものだけ
glossary-new = 新しい概念
glossary-concept = 概念
glossary-languages = 言語
glossary-no-term = 用語なし
glossary-retired = 使用停止
glossary-export = 用語集をファイルに保存
glossary-import = TBX ファイルの取り込み
glossary-import-help = TBX の 2008 年版または 2019 年版。登録済みの概念では、同じ言語の用語がファイルの内容に置き換わり、ほかの言語はそのまま残ります。ファイルの全体を取り込むか、何も取り込まないかのいずれかです。
glossary-imported = 新しい概念：{ $added }、変更：{ $changed }、変更なし：{ $unchanged }。
glossary-terms = 用語
glossary-change = 変更
glossary-status = 使い方
glossary-note = 注記
glossary-add-term = 用語を追加
glossary-about = この概念について
glossary-definition = 定義
glossary-retire = 使用を停止
glossary-restore = 再び使用
glossary-back = 用語集へ戻る
glossary-known = この用語はすでに用語集にあります：{ $code }
field-term = 用語
term-status-preferred = 推奨
term-status-admitted = 使用可
term-status-forbidden = 使用不可
term-taken = この概念にはすでにこの用語があります。
term-last = 概念には用語が一つ以上必要です。概念の使用を停止してください。
term-too-long = 長すぎるか、用語に使われない文字が含まれています。
subject-organisation = 組織
subject-territory = 地名
subject-region = 地域
subject-heritage = 遺産
subject-document = 法律
subject-document_kind = 文書の種類
subject-heritage_list = 遺産リスト
subject-calendar = 記念日と祭り
subject-theme = テーマ

## What was just done
done-memory-changed = 保存しました。今後は新しい訳文を候補に示します。
done-memory-deleted = 削除しました。今後は候補に示しません。
done-concept = 概念を保存しました。
done-term = 用語を保存しました。
done-term-removed = 用語を削除しました。
done-concept-retired = 概念の使用を停止しました。翻訳画面では示されなくなります。
done-concept-restored = 概念を再び使用します。

## Machines
machine-help = 誰かが求めない限り、機械には何も送られません。何をどこへ送ったかは監査ログに残ります。解禁前の文章は決して送りません。
machine-off = 翻訳エンジンは設定されていません。ポータルの運用者が設定ファイルで指定できます。
machine-name = 翻訳エンジン
machine-address = アドレス
machine-secret = 鍵の設定
machine-knows = 対応言語
machine-ask = 問い合わせる
machine-knows-not = 答える手段がありません。
machine-try = 一文を試す
machine-try-help = 文は翻訳エンジンに送られ、監査ログに記録されます。
machine-from = 原文の言語
machine-to = 訳文の言語
machine-text = 文
machine-translate = 翻訳
machine-sent = 過去 30 日間の送信
machine-sent-none = ありません。
machine-requests = 要求
machine-texts = 文
machine-characters = 文字
machine-last = 最終日
machine-none = この言語の組には翻訳エンジンが設定されていません。
machine-embargoed = 解禁前の文章のため、どこにも送りません。
machine-too-long = この翻訳エンジンには文章が長すぎます。
machine-unreachable = 翻訳エンジンに接続できません
machine-refused = 翻訳エンジンが拒否しました
machine-bad-answer = 翻訳エンジンの答えを使えません

## Events
event-change-memory = 翻訳単位を変更
event-delete-memory = 翻訳単位を削除
event-import-memory = 翻訳メモリにファイルを取り込み
event-create-concept = 概念を作成
event-change-concept = 概念を変更
event-retire-concept = 概念の使用を停止
event-restore-concept = 概念を再び使用
event-add-term = 用語を追加
event-change-term = 用語を変更
event-remove-term = 用語を削除
event-import-glossary = 用語集にファイルを取り込み
event-derive-glossary = 名称を用語集に登録
event-send-to-machine = 翻訳エンジンに文章を送信
